// @vitest-environment jsdom
import {expect, test} from "vitest";
import type {Formula, Use} from "../../loaders/schema.ts";
import {
  distinct,
  endsAt,
  formulaBins,
  grainName,
  grainOf,
  startsAt,
} from "../../src/components/formula-bins.ts";
import {
  chanceWithout,
  courseOf,
  formulaSentence,
  noStrips,
  stripsTitle,
} from "../../src/components/formula-words.ts";
import {articlesBySide} from "../../src/components/voices.ts";
import {element, type Child} from "../../src/components/element.ts";
import {article} from "./records.ts";

/** What a reader reads. */
const words = (parts: Child[]): string => element("p", {}, parts).textContent!;

const names = (code: string): string => ({PER: "Peru", NGA: "Nigeria"})[code] ?? code;

const formula = (given: Partial<Formula> = {}): Formula => ({
  id: "f",
  side: "PER",
  words: "ocean of plenty",
  length: 3,
  articles: 12,
  side_articles: 40,
  share: 0.3,
  uses: 12,
  first: "2022-05-01",
  last: "2024-05-01",
  articles_before: 0,
  articles_after: 0,
  other_articles: 0,
  ...given,
});

test("a formula has a course only where chance would not leave it out so long", () => {
  expect(chanceWithout(1, formula({articles: 1, side_articles: 4}))).toBeCloseTo(0.75, 12);
  expect(chanceWithout(2, formula({articles: 2, side_articles: 4}))).toBeCloseTo(1 / 6, 12);
  expect(courseOf(formula({articles_before: 4}))).toBe("");
  expect(courseOf(formula({articles_before: 20}))).toBe("not before 1 May 2022");
  expect(courseOf(formula({articles_before: 14, articles_after: 14}))).toBe(
    "not before 1 May 2022 and not after 1 May 2024",
  );
});

test("a chart's title tells the formula above all, and its course", () => {
  expect(stripsTitle("PER", [formula({articles_after: 25})], names)).toBe(
    "Peru’s formula above all: “ocean of plenty”, in 12 of 40 articles, not after 1 May 2024",
  );
});

test("few articles, or articles that share little, have no strips but a sentence", () => {
  expect(noStrips("PER", 3, [formula()], names)).toMatch(/^Peru’s three articles are too few/);
  expect(noStrips("PER", 15, [formula({articles: 2})], names)).toMatch(
    /no formula stands in more than two of them/,
  );
  expect(noStrips("PER", 15, [formula()], names)).toBeNull();
  expect(noStrips("PER", 15, [formula({first: null})], names)).toMatch(/has a day of publication/);
});

test("formulas are counted by side, and those that nobody else uses", () => {
  const rows = [formula(), formula({side: "NGA", other_articles: 2}), formula({words: "no limits"})];
  expect(words(formulaSentence(rows, names))).toMatch(
    /two of Peru, one of Nigeria\. Of these, two stand in nobody else’s articles\.$/,
  );
  expect(words(formulaSentence([], names))).toMatch(/no formula to show/);
});

test("a side has the articles that are counted for it, and no others; those with most stand first", () => {
  const read = ["a", "b", "c", "again"].map((id) => article({id, side: "PER"}));
  const sides = [
    {side: "NGA", articles: ["c"], reprints: []},
    {side: "PER", articles: ["a", "b"], reprints: ["again"]},
  ];
  const found = articlesBySide(sides, new Map(read.map((one) => [one.id, one])));
  expect([...found].map(([side, own]) => [side, own.map(({id}) => id)])).toEqual([
    ["PER", ["a", "b"]],
    ["NGA", ["c"]],
  ]);
});

test("variants of one formula are shown once", () => {
  const rows = ["ocean of plenty for all", "ocean of plenty", "true ocean of plenty for all", "no limits"];
  expect(
    distinct(
      rows.map((words) => formula({words})),
      3,
    ).map(({words}) => words),
  ).toEqual([rows[0], "no limits"]);
});

test("bins are as fine as leaves five articles to each, and days while there are few uses", () => {
  const daily = (n: number) =>
    Array.from({length: n}, (_, i) => article({published: `2024-${`${(i % 12) + 1}`.padStart(2, "0")}-05`}));
  expect(grainOf([formula()], daily(12))).toBe("day");
  expect(grainOf([formula({articles: 200})], daily(60))).toBe("month");
  expect(grainOf([formula({articles: 200})], daily(24))).toBe("quarter");
  expect(grainOf([formula({articles: 200})], daily(12))).toBe("year");
});

test("a bin begins and ends with its month, quarter or year, and is called by it", () => {
  expect([
    startsAt("2024-05-17", "quarter"),
    endsAt("2024-10-01", "quarter").toISOString().slice(0, 10),
  ]).toEqual(["2024-04-01", "2025-01-01"]);
  expect(startsAt("2024-12-31", "month")).toBe("2024-12-01");
  expect(grainName("2024-04-01", "quarter")).toBe("second quarter of 2024");
  expect(grainName("2024-04-01", "month")).toBe("April 2024");
});

test("a bin counts articles once, and of how many of the side's", () => {
  const articles = ["a", "b", "c"].map((id, i) =>
    article({id, published: i < 2 ? "2024-03-05" : "2024-04-05"}),
  );
  const uses = ["a", "a", "c"].map((id, i) => ({record: "f", article: id, start: i, end: i + 1}) as Use);
  const bins = formulaBins([formula()], () => uses, articles, "month");
  expect(bins.map((bin) => [bin.start, bin.articles, bin.all, bin.uses.length])).toEqual([
    ["2024-03-01", 1, 2, 2],
    ["2024-04-01", 1, 1, 1],
  ]);
});
