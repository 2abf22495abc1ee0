import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {buildLexicon, lookUp} from "../loaders/lexicon.ts";
import {exact} from "../loaders/span.ts";
import {tokenize} from "../loaders/tokens.ts";

const found = (terms: string[], text: string) =>
  lookUp(buildLexicon(terms.map((term) => [term, term] as const)), tokenize(text)).map((hit) => [
    hit.term,
    exact(text, hit),
  ]);

const word = fc.string({unit: fc.constantFrom(..."abcd"), minLength: 1, maxLength: 4});
const term = fc.array(word, {minLength: 1, maxLength: 3}).map((words) => words.join(" "));

describe("a lexicon", () => {
  it("finds every term that is put into a text", () =>
    fc.assert(
      fc.property(
        fc.array(term, {minLength: 1, maxLength: 8}),
        fc.array(word),
        fc.array(word),
        (terms, a, b) => {
          for (const one of terms) {
            const text = [...a, one, ...b].join(" ");
            expect(found(terms, text).map(([hit]) => hit)).toContain(one);
          }
        },
      ),
    ));

  it("finds nothing but its terms", () =>
    fc.assert(
      fc.property(fc.array(term), fc.array(word), (terms, words) => {
        for (const [hit, exact] of found(terms, words.join(" "))) expect(exact).toBe(hit);
      }),
    ));

  it("gives the hits of one position from the shortest to the longest", () => {
    expect(found(["trade", "trade in fish", "fish"], "the trade in fish").map(([hit]) => hit)).toEqual([
      "trade",
      "trade in fish",
      "fish",
    ]);
  });

  it("takes a term in small letters in any case, and a capital only as a capital", () => {
    expect(found(["summit"], "SUMMIT, Summit, summit")).toHaveLength(3);
    expect(found(["Turkey"], "the turkey from Turkey")).toEqual([["Turkey", "Turkey"]]);
  });

  it("takes accents, curly quotes and line ends as they come", () => {
    expect(found(["São Paulo", "people's"], "In Sao\nPaulo the people’s choice").map(([hit]) => hit)).toEqual(
      ["São Paulo", "people's"],
    );
  });

  it("takes any ending after a star, inside a term too", () => {
    expect(found(["sanction*", "trad* talks"], "Sanctioned, sanctions; trading talks, trade talk")).toEqual([
      ["sanction*", "Sanctioned"],
      ["sanction*", "sanctions"],
      ["trad* talks", "trading talks"],
    ]);
  });

  it("matches whole words alone", () => {
    expect(found(["ties", "Oman"], "parties and a Woman in Omani art")).toEqual([]);
  });

  it("keeps both values of a term that stands for two things", () => {
    const lexicon = buildLexicon<string>([
      ["Georgia", "the country"],
      ["Georgia", "the state"],
    ]);
    expect(lookUp(lexicon, tokenize("Georgia")).map((hit) => hit.value)).toEqual([
      "the country",
      "the state",
    ]);
  });

  it("looks no further than it is told to", () => {
    const lexicon = buildLexicon([["open sea", 1]]);
    const tokens = tokenize("the open sea");
    expect(lookUp(lexicon, tokens, 0, 2)).toEqual([]);
    expect(lookUp(lexicon, tokens, 1)).toHaveLength(1);
  });
});
