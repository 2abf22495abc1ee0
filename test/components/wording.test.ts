import fc from "fast-check";
import {expect, test} from "vitest";
import {wordings} from "../../src/components/wording.ts";

const marked = (words: ReturnType<typeof wordings>[0]): string[] =>
  words.filter(({differs}) => differs).map(({text}) => text);

test("words that the other side lacks are marked, their endings aside", () => {
  const [left, right] = wordings(
    "The sides praised bilateral relations and trade",
    "The sides praise bilateral relation and energy",
  );
  expect(marked(left)).toEqual(["trade"]);
  expect(marked(right)).toEqual(["energy"]);
});

test("figures count whole, whatever else is the same", () => {
  const [left, right] = wordings("the third such exchange", "the fourth such exchange");
  expect([marked(left), marked(right)]).toEqual([["third"], ["fourth"]]);
  expect(wordings("February 26 to 27", "February 27").map(marked)).toEqual([["26"], []]);
});

test("where a claim is told in other words altogether, only its figures are marked", () => {
  const [left] = wordings("a steady reopening of 3 checkpoints", "they resumed crossings by road");
  expect(marked(left)).toEqual(["3"]);
});

test("joined, the words are the texts again", () => {
  const text = fc.string({unit: "grapheme"});
  fc.assert(
    fc.property(text, text, (left, right) => {
      expect(wordings(left, right).map((words) => words.map(({text}) => text).join(""))).toEqual([
        left,
        right,
      ]);
    }),
  );
});

test("what both sides tell in the same words is not marked at all", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(wordings(text, text).flatMap(marked)).toEqual([]);
    }),
  );
});
