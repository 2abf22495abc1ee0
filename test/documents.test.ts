import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readDocument, sentenceAt} from "../loaders/documents.ts";
import {exact} from "../loaders/span.ts";

const sentences = (text: string) => {
  const document = readDocument("a", text);
  return document.sentences.map((sentence) => exact(text, sentence));
};

const anyText = fc.oneof(
  fc.string({unit: "grapheme", maxLength: 120}),
  fc.string({unit: fc.constantFrom(..."aB9. .,!?“”\"'()[]\n\r/"), maxLength: 120}),
);

describe("sentences", () => {
  it("hold every token exactly once, in order, and begin and end with one", () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const {tokens, sentences} = readDocument("a", text);
        let next = 0;
        for (const {first, last, start, end} of sentences) {
          expect(first).toBe(next);
          expect(last).toBeGreaterThan(first);
          expect([start, end]).toEqual([tokens[first]!.start, tokens[last - 1]!.end]);
          next = last;
        }
        expect(next).toBe(tokens.length);
      }),
      {numRuns: 500},
    ));

  it("go on behind an abbreviation that a hyphen ties to the next word", () =>
    expect(sentences("They met for the U.S.-Peru Dialogue. It went well.")).toEqual([
      "They met for the U.S.-Peru Dialogue.",
      "It went well.",
    ]));

  it("are found again by every position inside them", () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const document = readDocument("a", text);
        for (const sentence of document.sentences) {
          expect(sentenceAt(document, sentence.start)).toBe(sentence);
          expect(sentenceAt(document, sentence.end - 1)).toBe(sentence);
        }
      }),
    ));

  it("belong to paragraphs that never go back", () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const numbers = readDocument("a", text).sentences.map((sentence) => sentence.paragraph);
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      }),
    ));

  it.each([
    ["The envoys met. They talked.", ["The envoys met.", "They talked."]],
    ["Mr. Okello met Gen. Silva.", ["Mr. Okello met Gen. Silva."]],
    ["The U.S. President left. He smiled.", ["The U.S. President left.", "He smiled."]],
    ["“We agreed.” Peru was glad.", ["“We agreed.”", "Peru was glad."]],
    ["“We agreed.” said the envoy.", ["“We agreed.” said the envoy."]],
    ["They are at their best. in history.", ["They are at their best. in history."]],
    ["OSLO, May 4. /NTB/. The talks began.", ["OSLO, May 4. /NTB/.", "The talks began."]],
    ["It rose by 3.5 percent. Lima was pleased.", ["It rose by 3.5 percent.", "Lima was pleased."]],
    ["Envoys meet in Lima\nThey agree", ["Envoys meet in Lima", "They agree"]],
  ])("of “%s” are these", (text, expected) => expect(sentences(text)).toEqual(expected));

  it("go on over line ends in a text that was wrapped at a width", () => {
    const wrapped =
      "The two envoys met in\nthe old town hall of Lima\nand spoke until noon. Then\nthey parted.";
    expect(sentences(wrapped)).toEqual([
      "The two envoys met in\nthe old town hall of Lima\nand spoke until noon.",
      "Then\nthey parted.",
    ]);
  });

  it("have line ends that are spaces like others, also within a name, in a text that was wrapped", () => {
    const {tokens} = readDocument(
      "a",
      "The two envoys met in\nthe old town and saw Rosa\nQuispe\nand others.",
    );
    expect(tokens.some(({before}) => before === "line")).toBe(false);
  });

  it("are cut at a space where no full stop ends them for hundreds of words", () => {
    const {sentences, tokens} = readDocument("a", "and so on ".repeat(1000));
    expect(Math.max(...sentences.map(({first, last}) => last - first))).toBeLessThan(500);
    expect(sentences.at(-1)!.last).toBe(tokens.length);
    expect(new Set(sentences.map((sentence) => sentence.paragraph))).toEqual(new Set([0]));
  });

  it("are none in a text of white space", () => {
    const document = readDocument("a", " \n\t\r\n\ufeff ");
    expect(document.sentences).toEqual([]);
    expect(sentenceAt(document, 2)).toBeNull();
  });
});
