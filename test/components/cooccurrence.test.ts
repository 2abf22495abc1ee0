import {expect, test} from "vitest";
import {bestPossible, discoveries, fisher, togetherOf} from "../../src/components/cooccurrence.ts";
import {significanceSentence} from "../../src/components/significance.ts";

test("Fisher's exact test gives the published values", () => {
  // Fisher (1935), the lady tasting tea: three of four cups right, then all four.
  expect(fisher(3, 4, 4, 8)).toBeCloseTo(17 / 70, 12);
  expect(fisher(4, 4, 4, 8)).toBeCloseTo(1 / 70, 12);
  // R, fisher.test(matrix(c(10, 2, 3, 15), 2), alternative = "greater"): Fisher's twins, 0.0004652.
  expect(fisher(10, 12, 13, 30)).toBeCloseTo(0.0004651809, 9);
  expect(fisher(0, 3, 4, 10)).toBeCloseTo(1, 12);
});

test("topics come together in the units that speak of both", () => {
  const found = togetherOf(
    [
      {unit: "1", topic: "x"},
      {unit: "1", topic: "y"},
      {unit: "2", topic: "x"},
      {unit: "3", topic: "z"},
    ],
    3,
  );
  expect(found).toMatchObject([{a: "x", b: "y", both: ["1"], n1: 2, n2: 1, n: 3}]);
});

test("false discoveries are kept down as Benjamini and Hochberg do", () => {
  // Their own example (1995, table 1): four of 15 hypotheses.
  const ps = [
    ...[0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344],
    ...[0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1],
  ];
  expect(discoveries(ps)).toBe(4);
  expect(discoveries(ps, 1000)).toBe(0);
  expect(discoveries([])).toBe(0);
});

test("with five articles no pair could ever be told from chance, and the page says so", () => {
  expect(bestPossible(5)).toBeCloseTo(1 / 10, 12);
  expect(significanceSentence([0.1, 0.4], 231, 5, "article")).toBe(
    "These are counts, and no links. Two topics that came together in half of five articles, and never apart, would do so by chance alone about once in 10 times; and here 231 pairs are tested at once. No pair can be told from chance, so no network is drawn.",
  );
});

test("with many articles the page tells how many pairs pass, be it none or one", () => {
  expect(significanceSentence([0.5, 0.6], 10, 400, "article")).toMatch(/^Of 10 pairs of topics, none comes/);
  expect(significanceSentence([1e-9, 0.6], 10, 400, "article")).toMatch(/^Of 10 pairs of topics, one comes/);
  expect(significanceSentence([], 0, 1, "contact")).toMatch(/^With one contact there is nothing to compare/);
});
