import {describe, expect, test} from "vitest";
import {linesAt, linesWith, narrowed, type Line, type TextRow} from "../../src/components/concordance.ts";
import {inOrder} from "../../src/components/concordance-order.ts";
import {phraseFinder} from "../../src/components/phrase-lines.ts";

const TEXTS: Record<string, {published: string | null; side: string; sentences: (string | null)[]}> = {
  // A sentence that is null is one that the report may not hold.
  a: {
    published: "2024-03-01",
    side: "PER",
    sentences: ["Rey spoke of trade.", null, "Trade in “fish” grew."],
  },
  b: {published: null, side: "NOR", sentences: ["No trader came.", "Lund praised free\ntrade and visas."]},
};

const texts = Object.entries(TEXTS).map(([article, {sentences, published, side}]): TextRow => {
  const starts = sentences.map((_, i) =>
    sentences.slice(0, i).reduce((sum, one) => sum + (one ?? "This was withheld.").length + 1, 0),
  );
  const held = sentences.flatMap((exact, i) => (exact === null ? [] : [{exact, start: starts[i]!}]));
  return {
    ...{article, published, side, outlet: null, language: "en"},
    ...{sentences: held.map(({exact}) => exact), starts: held.map(({start}) => start)},
  };
});

/** The lines of each place of these words. */
const linesOfKey = (words: RegExp) =>
  texts.flatMap((text) =>
    linesAt(
      text,
      text.sentences.flatMap((sentence, i) =>
        [...sentence.matchAll(words)].map(({0: exact, index}) => {
          const start = text.starts[i]! + index;
          return {article: text.article, start, end: start + exact.length, exact};
        }),
      ),
    ),
  );
const KEYS: Record<string, RegExp> = {trade: /trade\b/gi, rey: /Rey/g, lund: /Lund/g};
const keyed = (key?: string) => (key ? linesOfKey(KEYS[key]!) : null);

const linesOf = ({topic, name, words, ...view}: Record<string, string>): readonly Line[] => {
  const lines =
    topic || name ? linesWith(words, keyed(topic), keyed(name)) : texts.flatMap(phraseFinder(words!));
  return narrowed(lines, view);
};

const shown = (state: Record<string, string>): string[] =>
  linesOf(state).map(({left, exact, right}) => `${left}[${exact}]${right}`);

describe("a concordance", () => {
  test("of a topic has every place with what stands around it, across sentences and lines", () => {
    expect(shown({topic: "trade"})).toEqual([
      "Rey spoke of [trade]. … Trade in “fish” grew.",
      "Rey spoke of trade. … [Trade] in “fish” grew.",
      "No trader came. Lund praised free [trade] and visas.",
    ]);
  });

  test("of a name has the places where it stands", () => {
    expect(shown({name: "lund"})).toEqual(["No trader came. [Lund] praised free trade and visas."]);
  });

  test("of a phrase has it in any case, from the beginning of a word, however lines and quotation marks look", () => {
    expect(linesOf({words: "trade"}).map(({exact}) => exact)).toEqual(["trade", "Trade", "trader", "trade"]);
    expect(shown({words: "free trade and"})).toHaveLength(1);
    expect(shown({words: 'in "fish"'})).toHaveLength(1);
    expect(shown({words: "rade"})).toEqual([]);
    expect(shown({words: "a.*"})).toEqual([]);
  });

  test("of several has the sentences with all of them", () => {
    expect(linesOf({topic: "trade", name: "rey"}).map(({article, start}) => [article, start])).toEqual([
      ["a", 13],
    ]);
    expect(linesOf({topic: "trade", words: "visa"}).map(({article}) => article)).toEqual(["b"]);
    expect(linesOf({topic: "trade", side: "NOR"}).map(({article}) => article)).toEqual(["b"]);
  });

  test("never shows what the report may not hold", () => {
    expect(shown({topic: "trade"}).join()).not.toContain("withheld");
    expect(shown({words: "withheld"})).toEqual([]);
  });
});

describe("lines are sorted", () => {
  const lines = linesOf({topic: "trade"});
  const order = (by: Parameters<typeof inOrder>[1]): string[] =>
    inOrder(lines, by).map(
      ({left, right}) => `${left.trim().split(" ").at(-1)} _ ${right.trim().split(" ")[0]}`,
    );

  test("by what stands right of the word, or left of it, from the word outward", () => {
    expect(order("right").map((words) => words.split("_ ")[1])).toEqual(["and", "in", "."]);
    expect(order("left").map((words) => words.split(" _")[0])).toEqual(["free", "of", "…"]);
  });

  test("by day and side, those without a day last", () => {
    expect(inOrder(lines, "date").map(({published}) => published)).toEqual([
      "2024-03-01",
      "2024-03-01",
      null,
    ]);
    expect(inOrder(lines, "side").map(({side}) => side)).toEqual(["NOR", "PER", "PER"]);
  });
});
