import {expect, test} from "vitest";
import {fragmentOf} from "../../src/components/address.ts";
import {heldText} from "../../src/components/arrival.ts";
import {readSelector, selectorOf, selectorState} from "../../src/components/selector.ts";

const text = "They met in Lima. “Fish & chips?” she asked, 100% sure. Nobody answered.";
const span = {start: text.indexOf("“"), end: text.indexOf(" she")};

test("an address tells the words, their surroundings, their place and the version of the text", () => {
  const selector = selectorOf(text, span, "0123456789abcdef");
  expect(selector).toEqual({
    ...span,
    quote: "“Fish & chips?”",
    before: "They met in Lima. ",
    after: " she asked, 100% sure. Nobody an",
    version: "01234567",
  });
  expect(readSelector(fragmentOf(selectorState(selector)))).toEqual(selector);
});

test("an address of a place alone is read, one that tells no place or no words is none", () => {
  expect(["#s12-34", "#s=12-34", "#at=12-34"].map(readSelector)).toEqual(
    Array.from({length: 3}, () => ({start: 12, end: 34, quote: "", before: "", after: "", version: ""})),
  );
  for (const fragment of ["", "#topic=trade", "#s5-5", "#s9-2", "#s-1-2", "#s1-2x", "#at=3", "#before=x"])
    expect(readSelector(fragment), fragment).toBeNull();
});

test("what a report withholds of a text keeps its place, and stands in no address", () => {
  const passages = [
    {start: 0, end: 17, exact: text.slice(0, 17)},
    {...span, exact: text.slice(span.start, span.end)},
  ];
  const held = heldText({characters: text.length, passages});
  expect(held).toHaveLength(text.length);
  expect(held.slice(span.start, span.end)).toBe(text.slice(span.start, span.end));
  expect(selectorOf(held, span)).toMatchObject({before: "", after: ""});
});
