import fc from "fast-check";
import {agnes, type Cluster} from "ml-hclust";
import {describe, expect, test} from "vitest";
import {
  chiSquareTail,
  fisher,
  likelihoodRatio,
  logOddsRatio,
  npmi,
  tested,
} from "../loaders/cooccurrences/association.ts";
import {companyOf} from "../loaders/cooccurrences/cooccurrences.ts";
import {layOut} from "../loaders/cooccurrences/layout.ts";
import {leafOrder} from "../loaders/cooccurrences/leaves.ts";
import {topicShareRows} from "../loaders/cooccurrences/shares.ts";
import {unitsOf} from "../loaders/cooccurrences/units.ts";
import type {Reading} from "../loaders/reading.ts";
import type {Contact, TopicMention} from "../loaders/schema.ts";

const counts = (n11: number, n1: number, n2: number, n: number) => ({n11, n1, n2, n});

describe("association", () => {
  test("Fisher's exact test gives the published values, as fractions", () => {
    // Fisher (1935), the lady tasting tea: three of four cups right, then all four.
    expect(fisher(counts(3, 4, 4, 8))).toBeCloseTo(17 / 70, 12);
    expect(fisher(counts(4, 4, 4, 8))).toBeCloseTo(1 / 70, 12);
    // Fisher's convicts with a twin: 55,710 of the 119,759,850 ways to choose 13 of 30.
    expect(fisher(counts(10, 12, 13, 30))).toBeCloseTo(55_710 / 119_759_850, 12);
    expect(fisher(counts(0, 3, 4, 10))).toBeCloseTo(1, 12);
  });

  test("small p values are not lost in rounding", () => {
    // All thirty of a thousand, and no other: one of C(1000, 30) ways.
    const ways = Array.from({length: 30}, (_, i) => (1000 - i) / (i + 1)).reduce((a, b) => a * b);
    expect(fisher(counts(30, 30, 30, 1000)) * ways).toBeCloseTo(1, 9);
  });

  test("the tail of χ² gives the published critical values of one degree of freedom", () => {
    expect(chiSquareTail(3.841458820694124)).toBeCloseTo(0.05, 10);
    expect(chiSquareTail(6.6348966010212145)).toBeCloseTo(0.01, 10);
    expect(chiSquareTail(10.827566170662733)).toBeCloseTo(0.001, 10);
  });

  test("G² gives Dunning's published values (1993, table 2)", () => {
    const cells = (both: number, one: number, other: number, none: number) =>
      likelihoodRatio(counts(both, both + one, both + other, both + one + other + none));
    expect(cells(110, 2442, 111, 29114)).toBeCloseTo(270.72, 2);
    expect(cells(29, 13, 123, 31612)).toBeCloseTo(263.9, 2);
    expect(cells(31, 23, 139, 31584)).toBeCloseTo(256.84, 2);
    expect(likelihoodRatio(counts(4, 10, 20, 50))).toBeCloseTo(0, 12);
  });

  test("the log-odds ratio is close to the published one of the aspirin trial (Agresti 2002: 0.605, 0.365 to 0.846)", () => {
    const {log_odds, low, high} = logOddsRatio(counts(189, 189 + 10_845, 189 + 104, 22_071));
    [log_odds, low, high].forEach((value, i) => expect(value).toBeCloseTo([0.605, 0.365, 0.846][i]!, 2));
  });

  test("NPMI is 1 where two are never apart, 0 where chance explains all, and nothing where all have both", () => {
    expect(npmi(counts(3, 3, 3, 9))).toBeCloseTo(1, 12);
    expect(npmi(counts(4, 10, 20, 50))).toBeCloseTo(0, 12);
    expect(npmi(counts(0, 3, 3, 9))).toBe(-1);
    expect(npmi(counts(9, 9, 9, 9))).toBe(0);
  });

  test("under five expected the test is Fisher's, from five on it is G²; both agree where either will do", () => {
    expect(tested(counts(9, 20, 24, 100)).test).toBe("fisher");
    const {test: name, p} = tested(counts(130, 400, 250, 1000));
    expect(name).toBe("g2");
    expect(p / fisher(counts(130, 400, 250, 1000))).toBeCloseTo(1, 0);
  });
});

describe("the order of topics", () => {
  const matrices = fc
    .integer({min: 3, max: 7})
    .chain((n) =>
      fc
        .array(fc.integer({min: 1, max: 99}), {minLength: n * n, maxLength: n * n})
        .map((values) =>
          Array.from({length: n}, (_, i) =>
            Array.from({length: n}, (_, j) => (i === j ? 0 : values[Math.min(i, j) * n + Math.max(i, j)]!)),
          ),
        ),
    );
  const lengthOf = (order: readonly number[], distances: number[][]): number =>
    order.slice(1).reduce((sum, leaf, i) => sum + distances[order[i]!]![leaf]!, 0);
  const flips = (cluster: Cluster): number[][] => {
    if (cluster.isLeaf) return [[cluster.index]];
    const [left, right] = cluster.children.map(flips) as [number[][], number[][]];
    return left.flatMap((one) =>
      right.flatMap((other) => [
        [...one, ...other],
        [...other, ...one],
      ]),
    );
  };

  test("is the shortest of all that keep the clusters together", () =>
    fc.assert(
      fc.property(matrices, (distances) => {
        const tree = agnes(
          distances.map((row) => [...row]),
          {method: "average", isDistanceMatrix: true},
        );
        const shortest = Math.min(...flips(tree).map((order) => lengthOf(order, distances)));
        const order = leafOrder(distances);
        expect([...order].sort()).toEqual(distances.map((_, i) => i));
        expect(lengthOf(order, distances)).toBe(shortest);
      }),
      {numRuns: 50},
    ));
});

test("the same edges give the same picture, within its frame", () => {
  const edges = [
    {a: "trade", b: "sanctions", strength: 0.7},
    {a: "trade", b: "energy", strength: 0.2},
    {a: "rivers", b: "borders", strength: 1},
  ];
  const places = layOut(edges);
  expect(layOut(edges)).toEqual(places);
  expect([...places.keys()].sort()).toEqual(["borders", "energy", "rivers", "sanctions", "trade"]);
  for (const {x, y} of places.values())
    for (const value of [x, y]) expect(value).toBe(Math.min(1000, Math.max(0, value)));
  expect(layOut([])).toEqual(new Map());
});

/** Articles of one sentence each, in which these topics are spoken of. */
function corpus(articles: readonly {topics: readonly string[]; side?: string; published?: string}[]) {
  const readings = articles.map(({side = null, published = null}, i) => ({
    article: {id: `a${i}`, language: "en", side, published},
    document: {sentences: [{start: 0, end: 100}]},
  })) as unknown as Reading[];
  const mentions = articles.flatMap(({topics}, i) =>
    topics.map((topic, at) => ({
      article: `a${i}`,
      topic,
      start: at,
      end: at + 1,
      exact: "",
      contact: null,
      rule: "",
    })),
  ) as TopicMention[];
  return {readings, mentions, contacts: [] as Contact[]};
}

describe("topics that come together", () => {
  const of = (articles: Parameters<typeof corpus>[0]) => {
    const {readings, mentions, contacts} = corpus(articles);
    return companyOf(unitsOf(readings, mentions, contacts));
  };

  test("are counted once in each unit, however many words they are given, over all that were read", () => {
    const {cooccurrences, topic_counts} = of([
      {topics: ["fish", "fish", "oil"]},
      {topics: ["oil"]},
      {topics: []},
    ]);
    const [row] = cooccurrences.filter(({unit}) => unit === "article");
    expect(row).toMatchObject({a: "fish", b: "oil", n11: 1, n1: 1, n2: 2, n: 3, pairs: 1, examples: ["a0"]});
    expect(
      topic_counts.filter(({unit}) => unit === "sentence").map(({topic, count, of}) => [topic, count, of]),
    ).toEqual(
      expect.arrayContaining([["oil", 2, 3], ["fish", 1, 3]]), // prettier-ignore
    );
    expect(cooccurrences.some(({unit}) => unit === "contact")).toBe(false);
  });

  test("do not come together by the same words", () => {
    const {readings, mentions, contacts} = corpus([{topics: ["trade", "free-trade"]}]);
    const same = mentions.map((mention) => ({...mention, start: 0, end: 10}));
    expect(companyOf(unitsOf(readings, same, contacts)).cooccurrences).toEqual([]);
    expect(companyOf(unitsOf(readings, mentions, contacts)).cooccurrences.length).toBeGreaterThan(0);
  });

  test("are no edge where they come together twice, or where chance may explain it", () => {
    const few = of([{topics: ["fish", "oil"]}, {topics: ["fish", "oil"]}, ...Array(500).fill({topics: []})]);
    expect(few.cooccurrences.some(({clear, edge}) => clear || edge)).toBe(false);
    const common = of([...Array(8).fill({topics: ["fish", "oil"]}), {topics: ["fish"]}]);
    expect(common.cooccurrences.some(({clear}) => clear)).toBe(false);
  });

  test("are an edge where chance would hardly bring them together, and only then stand in the network", () => {
    const {cooccurrences, topic_counts} = of([
      ...Array(12).fill({topics: ["fish", "oil"]}),
      ...Array(60).fill({topics: ["rice"]}),
    ]);
    const edges = cooccurrences.filter(({unit, edge}) => unit === "article" && edge);
    expect(edges.map(({a, b}) => [a, b])).toEqual([["fish", "oil"]]);
    const placed = topic_counts.filter(({unit, x}) => unit === "article" && x !== null);
    expect(placed.map(({topic}) => topic).sort()).toEqual(["fish", "oil"]);
  });

  test("never outnumber either, nor all units", () =>
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e")), {minLength: 1}),
        (all) => {
          for (const {n11, n1, n2, n, q, p, low, log_odds, high} of of(all.map((topics) => ({topics})))
            .cooccurrences) {
            expect(n11).toBeLessThanOrEqual(Math.min(n1, n2));
            expect(n1 + n2 - n11).toBeLessThanOrEqual(n);
            expect(q).toBeGreaterThan(p * (1 - 1e-9));
            expect(low < log_odds && log_odds < high).toBe(true);
          }
        },
      ),
    ));
});

test("a slice has its whole, and its topics as shares of it with exact intervals", () => {
  const {readings, mentions, contacts} = corpus([
    {topics: ["fish"], side: "PER", published: "2024-02-03"},
    {topics: ["fish"], side: "PER", published: "2024-02-04"},
    {topics: ["oil"], side: "CHL"},
  ]);
  const rows = topicShareRows(unitsOf(readings, mentions, contacts), readings, contacts);
  const sides = rows.filter(({by}) => by === "side");
  expect(sides.map(({value, topic, count, of}) => [value, topic, count, of])).toEqual([
    ["CHL", null, 1, 1],
    ["CHL", "oil", 1, 1],
    ["PER", null, 2, 2],
    ["PER", "fish", 2, 2],
  ]);
  // Clopper and Pearson (1934): two of two at 95 per cent, the square root of 0.025.
  expect(sides.at(-1)!.low).toBeCloseTo(Math.sqrt(0.025), 12);
  expect(sides.at(-1)!.p).toBeCloseTo(1 / 3, 12);
  expect(rows.filter(({by}) => by === "month").map(({value, of}) => [value, of])).toEqual([
    ["2024-02", 2],
    ["2024-02", 2],
  ]);
});
