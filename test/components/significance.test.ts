import {expect, test} from "vitest";
import type {Cooccurrence, TopicShare} from "../../loaders/schema.ts";
import {oddsName, pairAbout, small} from "../../src/components/pair-words.ts";
import {bestPossible, significanceSentence} from "../../src/components/significance.ts";
import {matrixTitle} from "../../src/components/topic-matrix.ts";
import {sharesTitle} from "../../src/components/topic-shares.ts";
import {unitOf} from "../../src/components/topic-units.ts";

const pair = (given: Partial<Cooccurrence> = {}): Cooccurrence => ({
  unit: "article",
  a: "fish",
  b: "oil",
  n11: 4,
  n1: 4,
  n2: 5,
  n: 40,
  expected: 0.5,
  npmi: 0.9,
  log_odds: Math.log(8),
  low: Math.log(1.5),
  high: Math.log(400),
  test: "fisher",
  p: 0.00012345,
  q: 0.3,
  pairs: 231,
  clear: false,
  edge: false,
  examples: ["a0"],
  ...given,
});
const label = (topic: string) => topic.toUpperCase();

test("with five articles no pair could ever be told from chance, and the page says so", () => {
  expect(bestPossible(5)).toBeCloseTo(1 / 10, 12);
  expect(significanceSentence([pair(), pair()], 5, "article")).toBe(
    "These are counts, and no links. Two topics that came together in half of five articles, and never apart, would do so by chance alone about once in 10 times; and here 231 pairs are tested at once. No pair can be told from chance, so no network is drawn.",
  );
});

test("with many articles the page tells how many pairs pass, be it none or one, and what of them is drawn", () => {
  expect(significanceSentence([pair()], 400, "article")).toMatch(/^Of 231 pairs of topics, none comes/);
  const found = significanceSentence([pair({clear: true, q: 0.01}), pair()], 400, "article");
  expect(found).toMatch(/^Of 231 pairs of topics, one comes together more often/);
  expect(found).toContain("The network shows the 0 that are surest.");
  expect(significanceSentence([], 1, "contact")).toMatch(/^With one contact there is nothing to compare/);
});

test("pairs that pass the test by one or two units are left out, and the page says so", () => {
  expect(significanceSentence([pair({n11: 2, q: 0.01})], 400, "sentence")).toContain(
    "One further pair would pass the test, but comes together once or twice",
  );
});

test("a tip has all four counts, the size with its interval, the test, p and q", () => {
  expect(pairAbout(pair(), {label, unit: "article"}).split("\n")).toEqual([
    "FISH and OIL: together in 4 of 40 articles",
    "n11 4, n1. 4, n.1 5, N 40; by chance 0.5",
    "NPMI 0.90, odds ratio 8 (1.5 to 400)",
    "Fisher’s exact test: p 0.00012, q 0.3",
  ]);
  expect(oddsName(pair({high: 20}))).toBe("8 (1.5 to 485,165,195)");
  expect([small(0.5), small(0.0123), small(1e-12), small(0)]).toEqual(["0.5", "0.012", "1.0e-12", "0.0e+0"]);
});

test("the matrix is called after what is beyond chance, else it says that chance may explain it", () => {
  const named = {label, unit: "article"} as const;
  expect(matrixTitle([], named)).toBe("No article speaks of two topics");
  expect(matrixTitle([pair(), pair({n11: 2})], named)).toBe(
    "FISH and OIL come together most often, in four articles; chance may explain it",
  );
  expect(matrixTitle([pair({clear: true})], named)).toBe("One pair beyond chance: FISH and OIL");
});

test("a slice stands out with three units and few false discoveries, and not with less", () => {
  const share = (given: Partial<TopicShare>): TopicShare => ({
    ...{unit: "article", by: "side", value: "PER", topic: "fish", count: 9, of: 10, share: 0.9},
    ...{low: 0.5, high: 1, p: 0.001, q: 0.01, examples: []},
    ...given,
  });
  const named = {kind: "side", label, names: (code: string) => code};
  expect(sharesTitle([share({})], named, 40)).toBe("FISH, PER: 9 of 10 articles, more than chance allows");
  expect(sharesTitle([share({count: 2}), share({q: 0.2})], named, 40)).toBe(
    "No topic belongs to one side more than chance allows, among 40 articles",
  );
});

test("articles are counted unless the address says otherwise", () => {
  expect([unitOf({}), unitOf({unit: "contact"}), unitOf({unit: "nonsense"})]).toEqual([
    "article",
    "contact",
    "article",
  ]);
});
