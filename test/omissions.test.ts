import {describe, expect, it} from "vitest";
import {omissionRows, omissionUses} from "../loaders/omissions/omissions.ts";
import {exactInterval} from "../loaders/omissions/proportion.ts";
import type {Account, Alignment, Evidence} from "../loaders/schema.ts";

describe("the exact interval of a proportion", () => {
  // Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 5.
  it.each([
    [81, 263, 0.2527, 0.3676],
    [15, 148, 0.0578, 0.1617],
    [0, 20, 0, 0.1684],
    [1, 29, 0.0009, 0.1776],
  ])("of %i in %i is the published one", (k, n, low, high) => {
    const [from, to] = exactInterval(k, n);
    expect(from).toBeCloseTo(low, 4);
    expect(to).toBeCloseTo(high, 4);
  });

  it("turns with the proportion, and holds all where one of one says so", () => {
    expect(exactInterval(20, 20)[0]).toBeCloseTo(1 - 0.1684, 4);
    expect(exactInterval(1, 1)).toEqual([expect.closeTo(0.025, 6), 1]);
  });
});

const SIDES: Record<string, string> = {p: "PER", p2: "PER", n: "NGA", i: "ISL"};

let made = 0;
const row = (contact: string, topic: string | null, rest: Partial<Alignment> = {}) =>
  withSides({
    id: `a${made++}`,
    contact,
    left_article: "n",
    right_article: "p",
    aspect: topic === null ? "date" : "topic",
    topic,
    relation: "shared",
    left: "words",
    right: "words",
    score: 1,
    ...rest,
  } as Alignment);
const withSides = (held: Alignment): Alignment => ({
  ...held,
  left_side: SIDES[held.left_article]!,
  right_side: SIDES[held.right_article]!,
});
const ONLY_NIGERIA = {relation: "left-only", right: null} as const;
const ONLY_PERU = {relation: "right-only", left: null} as const;

const rowsOf = (rows: Alignment[], accounts: Account[] = []) =>
  omissionRows(rows, accounts).map(({side, other, topic, contacts, both, omitted}) => [
    side,
    other,
    topic,
    contacts,
    both,
    omitted,
  ]);

describe("a topic is left out", () => {
  it("on each contact that both report, where the other side speaks of it and this one does not", () => {
    const rows = [row("c1", "tuna", ONLY_NIGERIA), row("c2", "tuna", ONLY_NIGERIA), row("c3", "tuna")];
    expect(rowsOf([...rows, row("c4", null)])).toEqual([
      ["NGA", "PER", "tuna", 4, 1, 0],
      ["PER", "NGA", "tuna", 4, 1, 2],
    ]);
  });

  it("by no side that speaks of it in another of its articles", () => {
    const rows = [row("c1", "tuna", ONLY_NIGERIA), row("c1", "tuna", {right_article: "p2"})];
    expect(rowsOf(rows)).toEqual([
      ["NGA", "PER", "tuna", 1, 1, 0],
      ["PER", "NGA", "tuna", 1, 1, 0],
    ]);
  });

  it("never on a contact that the side only recalls", () => {
    const recalled = {contact: "c1", article: "p", status: "recalled"} as Account;
    expect(rowsOf([row("c1", "tuna", ONLY_NIGERIA)], [recalled])).toEqual([]);
  });

  it("between each two sides apart", () => {
    const rows = [row("c1", "tuna", ONLY_PERU), row("c1", "tuna", {...ONLY_NIGERIA, right_article: "i"})];
    expect(rowsOf(rows)).toEqual([
      ["ISL", "NGA", "tuna", 1, 0, 1],
      ["NGA", "PER", "tuna", 1, 0, 1],
    ]);
  });

  it("with its share and interval, and the alignments and words on which it rests", () => {
    const rows = [row("c1", "tuna", ONLY_NIGERIA), row("c2", "tuna")];
    const [, omission] = omissionRows(rows, []);
    expect(omission).toMatchObject({share: 0.5, alignments: [rows[0]!.id]});
    expect([omission!.low, omission!.high]).toEqual(exactInterval(1, 2).map((n) => expect.closeTo(n, 6)));
    const evidence = {
      record: rows[0]!.id,
      role: "left",
      article: "n",
      start: 3,
      end: 7,
      exact: "tuna",
      rule: "r",
    };
    expect(omissionUses([omission!], [evidence as Evidence])).toEqual([
      {record: omission!.id, article: "n", start: 3, end: 7, exact: "tuna", rule: "r"},
    ]);
  });
});
