import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {fold, isCapitalised, isUpperCase, tokenize} from "../loaders/tokens.ts";

const words = (text: string) => tokenize(text).map((token) => token.text);

/** Text of any script, with the marks that news is full of. */
const anyText = fc.oneof(
  fc.string({unit: "binary", maxLength: 80}),
  fc.string({
    unit: fc.constantFrom(..."aB9.,'’“”\"()-–—…/ \n\r\t\u00a0\u200b\u202e\ufeff\u0301éłש中😀"),
    maxLength: 80,
  }),
);

describe("tokens", () => {
  it("part a shortened verb from its subject, as what it stands for", () => {
    const folds = tokenize("They'll say we’ve met; it's Xi'an, O'Dell.").map((token) => token.fold);
    expect(folds).toEqual([
      "they",
      "will",
      "say",
      "we",
      "have",
      "met",
      ";",
      "it",
      "'s",
      "xi'an",
      ",",
      "o'dell",
      ".",
    ]);
  });

  it("cover every character that is no space exactly once, in order, with exact offsets", () =>
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(at, token.start).trim()).toBe("");
          expect(token.text).toBe(text.slice(token.start, token.end));
          at = token.end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
      {numRuns: 500},
    ));

  it("never cut a character of two units", () =>
    fc.assert(
      fc.property(fc.string({unit: "grapheme", maxLength: 60}), (text) => {
        for (const {text: word} of tokenize(text)) expect(Buffer.from(word, "utf8").toString()).toBe(word);
      }),
    ));

  it("are the same from wherever the text is read on", () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const shifted = tokenize(`Oslo, \n${text}`, 7);
        expect(shifted.map(({start, end}) => [start - 7, end - 7])).toEqual(
          tokenize(text).map(({start, end}) => [start, end]),
        );
      }),
    ));

  it.each([
    ["Peru's envoy", ["Peru", "'s", "envoy"]],
    ["Peru’s envoy", ["Peru", "’s", "envoy"]],
    ["the envoys' talks", ["the", "envoys", "'", "talks"]],
    ["Xi'an and O'Higgins", ["Xi'an", "and", "O'Higgins"]],
    ["the U.S. side", ["the", "U.S.", "side"]],
    ["at 3 p.m. today", ["at", "3", "p.m.", "today"]],
    ["J. Okello", ["J.", "Okello"]],
    ["Lagos-Lima flights", ["Lagos", "-", "Lima", "flights"]],
    ["the 75th year", ["the", "75th", "year"]],
    ["$1,200.50 at 10:30.", ["$", "1,200.50", "at", "10:30", "."]],
    ["so … and so... on", ["so", "…", "and", "so", "...", "on"]],
    ["talks—long ones", ["talks", "—", "long", "ones"]],
  ])("of “%s” are its words, numbers and marks", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it("know whether a paragraph, a line or a space ended before them, on every system", () => {
    for (const end of ["\n", "\r\n", "\r"])
      expect(tokenize(`a b${end}c${end}${end}d,`).map((token) => token.before)).toEqual([
        "none",
        "space",
        "line",
        "paragraph",
        "none",
      ]);
  });

  it("tell capitals of every script that has them", () => {
    expect(tokenize("Ørsted Đukić Łódź Київ oslo 中国").map(isCapitalised)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(tokenize("ABUJA Abuja A").map(isUpperCase)).toEqual([true, false, false]);
  });
});

describe("folding", () => {
  it.each([
    ["Erdoğan", "erdogan"],
    ["ŁÓDŹ", "lodz"],
    ["Ørsted", "orsted"],
    ["Xi’an", "xi'an"],
    ["“", '"'],
    ["–", "-"],
    ["—", "--"],
  ])("makes %s and %s the same word", (word, folded) => expect(fold(word)).toBe(folded));

  it("takes the names that every object has for ordinary words", () => {
    for (const word of ["constructor", "__proto__", "toString", "hasOwnProperty"])
      expect(fold(word)).toBe(word.toLowerCase());
  });

  it("changes nothing the second time", () =>
    fc.assert(
      fc.property(fc.string({unit: "grapheme", maxLength: 20}), (word) => {
        expect(fold(fold(word))).toBe(fold(word));
      }),
    ));
});
