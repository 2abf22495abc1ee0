import {describe, expect, it} from "vitest";
import {contrast} from "../loaders/contrasts/contrasts.ts";
import {logOdds} from "../loaders/contrasts/dirichlet.ts";
import {pValue, qValues} from "../loaders/contrasts/discoveries.ts";
import {tallyOf, without} from "../loaders/contrasts/tally.ts";
import {read, tablesOf} from "./reader.ts";

describe("the log-odds ratio with an informative Dirichlet prior", () => {
  it("is that of Monroe, Colaresi and Quinn, worked by hand with forty digits", () => {
    const one = logOdds({y1: 12, y2: 3, n1: 1000, n2: 800, a: 2.5, a0: 500});
    expect(one.delta).toBeCloseTo(0.83177366147703347808, 12);
    expect(one.z).toBeCloseTo(1.66094599638536001415, 12);
    const other = logOdds({y1: 0, y2: 7, n1: 120, n2: 300, a: 0.35, a0: 21});
    expect(Math.abs(other.delta + 2.242519258116536578893)).toBeLessThan(1e-9);
    expect(Math.abs(other.z + 1.296189534036786381406)).toBeLessThan(1e-9);
  });

  it("is nought where both use the word at one rate, and turns its sign with the sides", () => {
    expect(logOdds({y1: 5, y2: 5, n1: 90, n2: 90, a: 1, a0: 9}).z).toBe(0);
    const counts = {y1: 9, y2: 2, n1: 100, n2: 70, a: 1, a0: 20};
    const turned = {...counts, y1: 2, y2: 9, n1: 70, n2: 100};
    expect(logOdds(turned).z).toBeCloseTo(-logOdds(counts).z, 12);
  });

  it("is drawn to nought by a heavier prior", () => {
    const z = (a: number) => logOdds({y1: 9, y2: 2, n1: 100, n2: 100, a, a0: 20 * a}).z;
    expect([z(1), z(10), z(100)]).toEqual([z(1), z(10), z(100)].sort((a, b) => b - a));
  });
});

describe("false discoveries", () => {
  it("are adjusted as in the example of Benjamini and Hochberg 1995: of fifteen, four are discoveries", () => {
    const ps = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
      0.759, 1,
    ];
    const qs = qValues(ps);
    expect(qs.filter((q) => q < 0.05)).toHaveLength(4);
    for (const [i, q] of [
      0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.063857, 0.063857, 0.0645, 0.0765,
    ].entries())
      expect(qs[i]).toBeCloseTo(q, 6);
    expect(qValues([...ps].reverse())).toEqual([...qs].reverse());
  });

  it("have the p of the normal distribution, on both sides", () => {
    expect(pValue(1.959963984540054)).toBeCloseTo(0.05, 12);
    expect(pValue(-2.5758293035489004)).toBeCloseTo(0.01, 12);
  });
});

const article = (counts: Record<string, number>) => new Map(Object.entries(counts));

describe("a tally", () => {
  it("counts uses, and articles once each", () => {
    const tally = tallyOf([article({tuna: 5, net: 1}), article({tuna: 1})]);
    expect([tally.uses.get("tuna"), tally.articles.get("tuna")]).toEqual([6, 2]);
    expect([tally.totalUses, tally.totalArticles]).toEqual([7, 3]);
  });

  it("without a part is the rest", () => {
    const [one, other] = [[article({tuna: 5})], [article({tuna: 2, net: 1})]];
    expect(without(tallyOf([...one, ...other]), tallyOf(one))).toMatchObject({
      totalUses: 3,
      totalArticles: 2,
    });
  });
});

const KIND = {unit: "word", labelOf: (term: string) => term} as const;
const same = (n: number, counts: Record<string, number>) => Array.from({length: n}, () => article(counts));

describe("what sets the sides apart", () => {
  const rows = contrast(
    [
      {side: "PER", articles: same(40, {tuna: 2, ship: 3, net: 3})},
      {side: "NGA", articles: same(40, {oil: 2, ship: 3, net: 3})},
    ],
    [],
    KIND,
  );

  it("is what each uses more than the other, as a row of the one that does", () => {
    expect(rows.map(({side, against, term}) => [side, against, term])).toEqual([
      ["NGA", "PER", "oil"],
      ["PER", "NGA", "tuna"],
    ]);
  });

  it("is clear by uses, by articles, and beside all that was tested", () => {
    for (const {z, q, z_articles, q_articles, tested, clear} of rows) {
      expect(clear).toBe(true);
      expect(Math.min(z, z_articles)).toBeGreaterThan(1.96);
      expect(Math.max(q, q_articles)).toBeLessThan(0.05);
      expect(tested).toBe(4);
    }
  });

  it("is not clear by articles where one article alone repeats a word", () => {
    const articles = [article({tuna: 60, ship: 3}), ...same(20, {ship: 3, net: 3})];
    const groups = [
      {side: "PER", articles},
      {side: "NGA", articles: same(21, {ship: 3, net: 3})},
    ];
    const row = contrast(groups, [], KIND).find(({term}) => term === "tuna");
    expect(row).toMatchObject({term: "tuna", uses: 60, articles: 1, clear: false});
    expect(row!.z).toBeGreaterThan(1.96);
    expect(row!.z_articles).toBeLessThan(1.96);
  });

  it("is not clear by uses where a word is only spread wider", () => {
    const articles = [...same(12, {tuna: 1, ship: 1}), ...same(20, {ship: 1})];
    const groups = [
      {side: "PER", articles},
      {side: "NGA", articles: [article({tuna: 9, ship: 1}), ...same(31, {ship: 1})]},
    ];
    const row = contrast(groups, [], KIND).find(({side, term}) => side === "PER" && term === "tuna");
    expect(row).toMatchObject({clear: false});
    expect(row!.z).toBeLessThan(1.96);
    expect(row!.z_articles).toBeGreaterThan(1.96);
  });

  it("is not clear alone: of a hundred words some have a high z by chance", () => {
    const words = Object.fromEntries(Array.from({length: 100}, (_, i) => [`w${i}`, 1]));
    const groups = [
      {side: "PER", articles: [...same(8, {tuna: 1, ...words}), ...same(22, words)]},
      {side: "NGA", articles: [...same(1, {tuna: 1, ...words}), ...same(29, words)]},
    ];
    const row = contrast(groups, [], KIND).find(({term}) => term === "tuna");
    expect(row).toMatchObject({side: "PER", clear: false});
    expect(Math.min(row!.z, row!.z_articles)).toBeGreaterThan(1.96);
  });

  it("is each side against all others too, where there are more than two", () => {
    const groups = ["PER", "NGA", "ISL"].map((side) => ({side, articles: same(5, {[side]: 3, ship: 3})}));
    const against = contrast(groups, [], KIND).filter(({against}) => against === null);
    expect(against.map(({side, term, other_uses}) => [side, term, other_uses])).toEqual(
      ["ISL", "NGA", "PER"].map((side) => [side, side, 0]),
    );
  });

  it("leaves a side with a single article to the rest", () => {
    const groups = [
      {side: "PER", articles: same(5, {tuna: 3})},
      {side: "NGA", articles: same(1, {oil: 30})},
    ];
    expect(contrast(groups, [], KIND)).toEqual([]);
  });
});

describe("words", () => {
  const PER = [
    "Fishing and fishermen: fishing feeds Lima.",
    "They praised fishing. Nets dried, said the minister.",
  ];
  const NGA = ["Refineries and the refinery feed Lagos.", "A refinery opened. Pipes lay."];
  const {contrasts, uses} = tablesOf(
    ...PER.map((text, i) => read(text, {side: "PER"}, `p${i}`)),
    ...NGA.map((text, i) => read(text, {side: "NGA"}, `n${i}`)),
  );
  const words = contrasts.filter(({unit}) => unit === "word");

  it("are counted by their stems, and shown in their most common form", () => {
    expect(words.map(({side, label, uses, articles}) => [side, label, uses, articles])).toEqual([
      ["NGA", "refinery", 3, 2],
      ["PER", "fishing", 3, 2],
    ]);
  });

  it("have a place in each article that uses them", () => {
    const own = uses.filter(({record}) => record === `PER:word:${words[1]!.term}`);
    expect(own.map(({article, exact}) => [article, exact])).toEqual([
      ["p0", "Fishing"],
      ["p1", "fishing"],
    ]);
  });
});

describe("topics", () => {
  const nets =
    "Nets dried in the sun while old fishermen told their sons how the wind had turned before the great storm.";
  const TRADE = `Lima wants free trade and more free trade. ${nets}`;
  const {contrasts, uses} = tablesOf(
    read(TRADE, {side: "PER", published: "2024-03-01"}, "p0"),
    read(`${TRADE} Photo follows.`, {side: "PER", published: "2024-03-02"}, "again"),
    read(
      "The minister praised free trade with every neighbour.",
      {side: "PER", published: "2024-03-03"},
      "p1",
    ),
    ...["Lagos has agriculture.", "Agriculture feeds Lagos."].map((text, i) =>
      read(text, {side: "NGA"}, `n${i}`),
    ),
  );
  const own = contrasts.filter(({unit, side}) => unit === "topic" && side === "PER");

  it("open one place in each article that is counted, and none in a reprint", () => {
    expect(own.length).toBeGreaterThan(0);
    for (const {term, articles} of own) {
      const places = uses.filter(({record}) => record === `PER:topic:${term}`);
      expect(places.map(({article}) => article)).toEqual(["p0", "p1"].slice(0, articles));
    }
  });
});
