import {describe, expect, test} from "vitest";
import type {Article, Mention, TopicMention} from "../../loaders/schema.ts";
import {linesOf, type Tables} from "../../src/components/concordance.ts";
import {inOrder} from "../../src/components/concordance-order.ts";

const TEXTS: Record<string, {published: string | null; side: string; sentences: (string | null)[]}> = {
  // A sentence that is null is one that the report may not hold.
  a: {
    published: "2024-03-01",
    side: "PER",
    sentences: ["Rey spoke of trade.", null, "Trade in “fish” grew."],
  },
  b: {published: null, side: "NOR", sentences: ["No trader came.", "Lund praised free\ntrade and visas."]},
};

const tables = ((): Tables => {
  const all = Object.entries(TEXTS).map(([id, {sentences, ...rest}]) => {
    let start = 0;
    const rows = sentences.flatMap((exact) => {
      const from = start;
      start += (exact ?? "This was withheld.").length + 1;
      return exact === null ? [] : [{article: id, start: from, end: from + exact.length, exact}];
    });
    return {article: {id, outlet: null, ...rest} as unknown as Article, rows};
  });
  const sentences = all.flatMap(({rows}) => rows);
  const find = (word: RegExp) =>
    sentences.flatMap(({article, start, exact}) =>
      [...exact.matchAll(word)].map(({0: words, index}) => ({
        article,
        start: start + index,
        end: start + index + words.length,
        exact: words,
      })),
    );
  return {
    articles: all.map(({article}) => article),
    sentences,
    topicMentions: find(/trade\b/gi).map((row) => ({...row, topic: "trade"}) as TopicMention),
    mentions: find(/Rey|Lund/g).map((row) => ({...row, entity: row.exact.toLowerCase()}) as Mention),
  };
})();

const shown = (state: Record<string, string>): string[] =>
  linesOf(state, tables).map(({left, exact, right}) => `${left}[${exact}]${right}`);

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
    expect(linesOf({words: "trade"}, tables).map(({exact}) => exact)).toEqual([
      "trade",
      "Trade",
      "trader",
      "trade",
    ]);
    expect(shown({words: "free trade and"})).toHaveLength(1);
    expect(shown({words: 'in "fish"'})).toHaveLength(1);
    expect(shown({words: "rade"})).toEqual([]);
    expect(shown({words: "a.*"})).toEqual([]);
  });

  test("of several has the sentences with all of them", () => {
    expect(
      linesOf({topic: "trade", name: "rey"}, tables).map(({article, start}) => [article, start]),
    ).toEqual([["a", 13]]);
    expect(linesOf({topic: "trade", words: "visa"}, tables).map(({article}) => article)).toEqual(["b"]);
    expect(linesOf({topic: "trade", side: "NOR"}, tables).map(({article}) => article)).toEqual(["b"]);
  });

  test("never shows what the report may not hold", () => {
    expect(shown({topic: "trade"}).join()).not.toContain("withheld");
    expect(shown({words: "withheld"})).toEqual([]);
  });
});

describe("lines are sorted", () => {
  const lines = linesOf({topic: "trade"}, tables);
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
