import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {maximalRuns} from "../loaders/formulas/maximal.ts";
import {frequentRuns, streamOf} from "../loaders/formulas/ngrams.ts";
import type {Reading} from "../loaders/reading.ts";
import type {Units} from "../loaders/words/units.ts";
import {read, tablesOf} from "./reader.ts";

/** Readings of one side's texts, a day apart, each with its own ending, so that none is a reprint of another. */
const readings = (texts: string[], side = "PER", from = 1): Reading[] =>
  texts.map((text, i) =>
    read(
      text,
      {side, published: `2024-03-${`${from + i}`.padStart(2, "0")}`},
      `${side.toLowerCase()}-${from + i}`,
    ),
  );

/** The formulas of these texts as words with the number of articles. */
const formulas = (texts: string[], side?: string): [string, number][] =>
  tablesOf(...readings(texts, side)).formulas.map(({words, articles}) => [words, articles]);

describe("a formula", () => {
  it("is words in a row that two articles of one side have", () => {
    expect(
      formulas(["Tuna brings an ocean of lasting plenty.", "He hailed an ocean of lasting plenty again."]),
    ).toEqual([["ocean of lasting plenty", 2]]);
    expect(formulas(["Tuna brings an ocean of lasting plenty.", "He hailed tuna."])).toEqual([]);
  });

  it("takes in the shorter one that stands only within it", () => {
    const long = "a comprehensive ocean partnership of coordination for a new era";
    expect(formulas([`They praised ${long}.`, `Lima wants ${long}.`])).toEqual([
      ["comprehensive ocean partnership of coordination for a new era", 2],
    ]);
  });

  it("leaves the shorter one that stands alone as often as it must, with all of its uses", () => {
    const texts = [
      "They praised the ocean partnership for a golden harvest.",
      "Lima wants the ocean partnership for a golden harvest.",
      "An ocean partnership is near.",
      "Nobody doubts our ocean partnership.",
    ];
    expect(formulas(texts)).toEqual([
      ["ocean partnership for a golden harvest", 2],
      ["ocean partnership", 4],
    ]);
  });

  it("may be as short as two words that keep to each other", () => {
    expect(formulas(["Friendship without borders has no limits.", "Our trust knows no limits."])).toEqual([
      ["no limits", 2],
    ]);
  });

  it("is none where its words meet by the way: each has other company elsewhere", () => {
    const texts = [
      "They deepen cooperation. They value cooperation, and deepen trust.",
      "Lima will deepen cooperation; cooperation grows where neighbours deepen friendship.",
      "Cooperation matters, and all must deepen dialogue and cooperation. To deepen is all.",
    ];
    expect(formulas(texts)).not.toContainEqual(["deepen cooperation", 2]);
  });

  it("is the same with capitals, hyphens and quotation marks, and is shown in its most common form", () => {
    const texts = ["A “win-win harvest” follows.", "Win-Win Harvest", "They seek a win-win harvest."];
    expect(formulas(texts)).toEqual([["win-win harvest", 3]]);
  });

  it.each([
    ["a full stop", "."],
    ["the end of a headline", "\n\n"],
    ["a bracket", " ("],
    ["a colon", ":"],
  ])("does not run over %s", (_, mark) => {
    const texts = [`Plenty grows${mark} Oceans heal.`, `Much plenty grows${mark} Oceans heal slowly.`];
    expect(formulas(texts)).toEqual([
      ["plenty grows", 2],
      ["Oceans heal", 2],
    ]);
  });

  it.each([
    ["“win win” golden harvest", "win win golden harvest"],
    ["golden harvest of “win win”", "golden harvest of win win"],
    ["golden “win win” harvest", "golden “win win” harvest"],
    ['"win win" golden harvest', "win win golden harvest"],
  ])("of %s is shown without a quotation mark that has no partner", (text, words) => {
    expect(formulas([`They seek a ${text}.`, `Lima wants a ${text}.`])).toEqual([[words, 2]]);
  });

  it.each([
    ["a person with a title", "Foreign Minister Javier González-Olaechea"],
    ["a town", "the port of Callao"],
    ["a day", "on Tuesday 3 March 2020"],
    ["words of grammar", "as well as in the"],
    ["an organisation", "the Shanghai Cooperation Organisation"],
  ])("is not %s", (_, words) => {
    expect(formulas([`Trade grew ${words}.`, `Fishing slowed ${words}.`])).toEqual([]);
  });

  it("may hold the name of a country, which alone is none", () => {
    expect(
      formulas(["They abide by the one-China principle.", "Lima will abide by the one-China principle."]),
    ).toEqual([["abide by the one-China principle", 2]]);
  });

  it("counts a text that is printed again, cut or not, as one", () => {
    const text =
      "Tuna brings an ocean of lasting plenty to every harbour, and no fleet that sails before dawn has ever come back with empty nets or a broken mast since records began.";
    expect(formulas([text, `${text} Photo follows.`, `Update. ${text}`])).toEqual([]);
  });

  it("is none where a whole passage is told again, as background is", () => {
    const passage = Array.from(
      {length: 30},
      (_, i) => `word${"abcdefghijklmnopqrstuvwxyz"[i % 26]}${i}x`,
    ).join(" ");
    const other = (n: number) => Array.from({length: 200}, (_, i) => `other${n}q${i}z`).join(" ");
    expect(formulas([`${passage}. ${other(1)}`, `${passage}. ${other(2)}`])).toEqual([]);
  });

  it("belongs to a side, and says in how many articles of others it stands", () => {
    const {formulas: rows} = tablesOf(
      ...readings(["Tuna is an ocean of plenty.", "An ocean of plenty again."]),
      ...readings(["Nobody sees an ocean of plenty here."], "NGA"),
    );
    expect(rows.map(({side, words, other_articles}) => [side, words, other_articles])).toEqual([
      ["PER", "ocean of plenty", 1],
    ]);
  });

  it.each([
    ["another side", "NGA"],
    ["no side", undefined],
  ])("counts a reprint by %s as one with its first print", (_, side) => {
    const text =
      "Nobody sees an ocean of plenty here, since no fleet that sails before dawn has ever come back with empty nets or a broken mast since records began.";
    const others = [text, `${text} Photo follows.`].map((words, i) => read(words, {side}, `o${i}`));
    const {formulas: rows, sides} = tablesOf(
      ...readings(["Tuna is an ocean of plenty.", "An ocean of plenty again."]),
      ...others,
    );
    expect(others[0]!.article.side).toBe(side ?? null);
    expect(rows.find(({words}) => words === "ocean of plenty")).toMatchObject({other_articles: 1});
    const own = {side: "PER", articles: ["per-1", "per-2"], reprints: []};
    expect(sides).toEqual(side ? [{side, articles: ["o0"], reprints: ["o1"]}, own] : [own]);
  });

  it("tells its first and last use, and how many articles of the side lie before and behind", () => {
    const {formulas: rows} = tablesOf(
      ...readings([
        "Nets dried.",
        "An ocean of plenty.",
        "Boats slept.",
        "That ocean of plenty.",
        "Gulls cried.",
        "Ice.",
      ]),
    );
    expect(rows).toMatchObject([
      {
        first: "2024-03-02",
        last: "2024-03-04",
        articles: 2,
        side_articles: 6,
        share: 0.3333,
        articles_before: 1,
        articles_after: 2,
        uses: 2,
      },
    ]);
  });

  it("opens every use of it: its words stand in the text where it says", () => {
    const own = readings(["An ocean of plenty, a true Ocean  of plenty.", "That “ocean of plenty” is ours."]);
    const {formulas: rows, uses} = tablesOf(...own);
    const texts = new Map(own.map(({article, document}) => [article.id, document.text]));
    expect(uses.filter(({record}) => record === rows[0]!.id)).toHaveLength(3);
    for (const {article, start, end, exact} of uses)
      expect(texts.get(article)!.slice(start, end)).toBe(exact);
  });

  it("is the same whatever the order of reading", () => {
    const own = readings(["An ocean of plenty.", "That ocean of plenty.", "No ocean of plenty lasts."]);
    expect(tablesOf(...[...own].reverse()).formulas).toEqual(tablesOf(...own).formulas);
  });
});

/** Articles of numbers, each of which is a word that carries a message; a negative one parts the others. */
const articles = (rows: readonly (readonly number[])[]): Units[] =>
  rows.map((words) => ({
    reading: null as never,
    words: Int32Array.from(words),
    tokens: Int32Array.from(words.keys()),
    open: Uint8Array.from(words, (word) => (word < 0 ? 0 : 1)),
  }));

/** The runs of at least two words that so many rows have, by trying all. */
function everyRun(rows: readonly (readonly number[])[], least: number): Set<string> {
  const found = new Map<string, Set<number>>();
  rows.forEach((words, row) => {
    for (let i = 0; i < words.length; i++)
      for (let k = i + 2; k <= words.length; k++) {
        const run = words.slice(i, k);
        if (run.some((word) => word < 0)) break;
        found.set(run.join(" "), (found.get(run.join(" ")) ?? new Set()).add(row));
      }
  });
  return new Set([...found].filter(([, of]) => of.size >= least).map(([run]) => run));
}

const rows = fc.array(fc.array(fc.integer({min: -1, max: 3}), {maxLength: 12}), {minLength: 2, maxLength: 6});

describe("runs of words", () => {
  it("that are frequent are those that trying all finds", () =>
    fc.assert(
      fc.property(rows, (texts) => {
        const stream = streamOf(articles(texts));
        const levels = frequentRuns(stream, 2, 20);
        const found = levels.flatMap(({positions}, i) =>
          [...positions].map((at) => [...stream.words.subarray(at, at + i + 1)].join(" ")),
        );
        expect(new Set(found.filter((run) => run.includes(" ")))).toEqual(everyRun(texts, 2));
      }),
    ));

  it("that count leave no frequent one outside: each is one, or lies within one", () =>
    fc.assert(
      fc.property(rows, (texts) => {
        const stream = streamOf(articles(texts));
        const kept = maximalRuns(stream, frequentRuns(stream, 2, 20), 2, 20).map(({positions, length}) =>
          [...stream.words.subarray(positions[0], positions[0]! + length)].join(" "),
        );
        const frequent = everyRun(texts, 2);
        for (const run of kept) expect(frequent).toContain(run);
        for (const run of frequent) {
          const isLongest = [...frequent].every(
            (other) => other === run || !` ${other} `.includes(` ${run} `),
          );
          if (isLongest) expect(kept).toContain(run);
        }
      }),
    ));
});
