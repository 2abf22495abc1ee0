import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {anchor} from "../../src/components/anchor.ts";
import {selectorOf} from "../../src/components/selector.ts";

const SENTENCES = [
  "Deputy Minister Ana Rey received Ambassador Jon Lund in Lima on 16 April.",
  "The sides discussed fisheries, visas and the new ferry line.",
  "They agreed to meet again.",
  "A week earlier, the two had spoken by telephone.",
];
const text = SENTENCES.join(" ");
const told = SENTENCES[1]!;

const spanOf = (words: string, within = text, from = 0) => {
  const start = within.indexOf(words, from);
  return {start, end: start + words.length};
};
const link = selectorOf(text, spanOf(told));
const now = (edited: string, selector = link): string | null => {
  const place = anchor(edited, selector);
  return place && edited.slice(place.start, place.end);
};

describe("a link to a sentence", () => {
  test("leads to it in the text that it was made from", () => {
    expect(anchor(text, link)).toEqual({...spanOf(told), changed: false});
  });

  test("still leads to it after edits before and after", () => {
    expect(now(`Updated at noon. ${text}`)).toBe(told);
    expect(now(text.replace(SENTENCES[0]!, ""))).toBe(told);
    expect(now(text.replace(SENTENCES[3]!, "No more is known."))).toBe(told);
  });

  test("still leads to it where lines are broken anew and quotation marks are others", () => {
    const said = 'He said "yes, we may" – and left the hall.';
    const selector = selectorOf(said, spanOf('said "yes, we may" – and', said));
    expect(now("He\nsaid  “yes,\nwe may” - and\nleft the hall.", selector)).toBe(
      "said  “yes,\nwe may” - and",
    );
  });

  test("leads to the edited sentence, and tells that it is another", () => {
    const edited = text.replace("fisheries, visas", "fisheries, short visas");
    const place = anchor(edited, link)!;
    expect(edited.slice(place.start, place.end)).toBe(told.replace("visas", "short visas"));
    expect(place.changed).toBe(true);
  });

  test("leads to the right one of two equal sentences, wherever it has moved", () => {
    const twice = `${text} In Oslo the next day, it was the same. ${told} Nobody signed.`;
    const second = selectorOf(twice, spanOf(told, twice, 100));
    const moved = `A correction stands at the end of this text. ${twice}`;
    expect(anchor(moved, second)!.start).toBe(moved.lastIndexOf(told));
    expect(anchor(moved, selectorOf(twice, spanOf(told, twice)))!.start).toBe(moved.indexOf(told));
  });

  test("leads nowhere once the sentence is gone", () => {
    expect(anchor(text.replace(told, ""), link)).toBeNull();
    expect(anchor(text.replace(told, "Both expressed their satisfaction with the talks."), link)).toBeNull();
  });
});

describe("a link to a word", () => {
  const word = selectorOf(text, spanOf("Lima"));

  test("is not taken for the same word elsewhere", () => {
    const elsewhere = text
      .replace("Jon Lund in Lima on 16 April", "Jon Lund")
      .concat(" Lima has a new port.");
    expect(anchor(elsewhere, word)).toBeNull();
  });

  test("follows its sentence", () => {
    const moved = [...SENTENCES].reverse().join(" ");
    expect(now(moved, word)).toBe("Lima");
  });
});

test("a place alone is taken as it is, and is nowhere once the text ends before it", () => {
  const place = {start: 3, end: 9, quote: "", before: "", after: "", version: ""};
  expect(anchor(text, place)).toEqual({start: 3, end: 9, changed: false});
  expect(anchor("short", place)).toBeNull();
});

test("of a long passage the address has the beginning, and the whole is found in an unchanged text", () => {
  const long = Array.from({length: 40}, (_, i) => `Point ${i} was raised and answered.`).join(" ");
  const all = `Before. ${long} After.`;
  const selector = selectorOf(all, spanOf(long, all), "0123456789abcdef");
  expect(selector.quote.length).toBeLessThanOrEqual(300);
  expect(anchor(all, selector, "0123456789abcdef")).toMatchObject(spanOf(long, all));
  expect(now(`New. ${all}`, selector)).toBe(selector.quote);
});

test("whatever is put before and after a sentence, its link leads to it", () => {
  const other = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), {maxLength: 60}).map((words) => words.join(" "));
  fc.assert(
    fc.property(other, other, (before, after) => {
      expect(now(`${before} ${told} ${after}`)).toBe(told);
    }),
    {numRuns: 60},
  );
});
