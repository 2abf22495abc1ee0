import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {byPosition, contains, exact, leftmostLongest, overlaps, trim, type Span} from "../loaders/span.ts";

const spans = fc
  .tuple(fc.nat(60), fc.integer({min: 1, max: 12}))
  .map(([start, length]): Span => ({start, end: start + length}));

describe("a span", () => {
  it("is half-open: spans that touch do not overlap", () => {
    expect(overlaps({start: 0, end: 4}, {start: 4, end: 8})).toBe(false);
    expect(overlaps({start: 0, end: 5}, {start: 4, end: 8})).toBe(true);
  });

  it("contains itself and what lies within its bounds", () => {
    expect(contains({start: 2, end: 6}, {start: 2, end: 6})).toBe(true);
    expect(contains({start: 2, end: 6}, {start: 2, end: 7})).toBe(false);
  });

  it("gives the words it stands for", () => {
    expect(exact("Oslo met Lima", {start: 5, end: 8})).toBe("met");
  });

  it("loses the white space at its edges, and no more", () => {
    expect(trim("  a b \n", {start: 0, end: 7})).toEqual({start: 2, end: 5});
    expect(trim(" \t ", {start: 0, end: 3})).toEqual({start: 3, end: 3});
  });

  it("stands before one that starts later, and before a shorter one that starts with it", () => {
    const sorted = [
      {start: 3, end: 4},
      {start: 0, end: 2},
      {start: 0, end: 9},
    ].sort(byPosition);
    expect(sorted.map(({end}) => end)).toEqual([9, 2, 4]);
  });
});

describe("leftmost-longest", () => {
  it("keeps the first of spans that overlap, and the longer of two that start together", () => {
    const kept = leftmostLongest([
      {start: 4, end: 9},
      {start: 0, end: 3},
      {start: 0, end: 5},
    ]);
    expect(kept).toEqual([{start: 0, end: 5}]);
  });

  it("leaves spans that do not overlap, and for each one left out a kept one that overlaps it", () =>
    fc.assert(
      fc.property(fc.array(spans), (all) => {
        const kept = leftmostLongest(all);
        for (let i = 1; i < kept.length; i++) expect(kept[i]!.start).toBeGreaterThanOrEqual(kept[i - 1]!.end);
        for (const span of all) expect(kept.some((other) => overlaps(other, span))).toBe(true);
      }),
    ));

  it("does not depend on the order in which the spans come", () =>
    fc.assert(
      fc.property(fc.array(spans), (all) => {
        expect(leftmostLongest([...all].reverse())).toEqual(leftmostLongest(all));
      }),
    ));
});
