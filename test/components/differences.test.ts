// @vitest-environment jsdom
import {expect, test} from "vitest";
import type {Alignment} from "../../loaders/schema.ts";
import {claimSheet, claimTable, groupsOf, type Context} from "../../src/components/comparison.ts";
import {byDifference, countsOf, shareApart} from "../../src/components/differences.ts";
import {pairSentence} from "../../src/components/pair-list.ts";
import type {Pair} from "../../src/components/pairs.ts";

let made = 0;
const row = (relation: Alignment["relation"], rest: Partial<Alignment> = {}): Alignment => ({
  id: `a-${made++}`,
  contact: "c",
  left_side: "CHN",
  right_side: "RUS",
  left_article: "l",
  right_article: "r",
  aspect: "claim",
  topic: null,
  relation,
  left: relation === "right-only" ? null : "left words",
  right: relation === "left-only" ? null : "right words",
  score: 1,
  ...rest,
});
const article = (id: string, side: string | null) => ({
  id,
  side,
  title: `<b>${id}</b>`,
  file: `${id}.txt`,
  outlet: null,
  published: null,
});
const pair = (id: string, rows: Alignment[], right: string | null = "RUS"): Pair =>
  ({contact: {id}, left: article("l", "CHN"), right: article("r", right), rows}) as unknown as Pair;
const context: Context = {
  topics: new Map(),
  sides: ["CHN", "RUS"],
  articles: new Map(),
  names: (code) => ({CHN: "China", RUS: "Russia"})[code] ?? code,
  evidence: (record, role) =>
    role === "left" ? [{record, role, article: "l", start: 3, end: 9, exact: "x", rule: "r"}] : [],
  topicsOf: ({topic}) => (topic === null ? [] : [topic]),
  termsOf: () => [],
};

test("points are counted by how the accounts stand to each other, topics left out", () => {
  const counts = countsOf(
    pair("c", [row("shared"), row("left-only"), row("shared", {aspect: "topic"})]),
    context,
  );
  expect(counts).toEqual({shared: 1, "left-only": 1, "right-only": 0, conflicting: 0});
  expect([counts, countsOf({rows: []}, context)].map(shareApart)).toEqual([0.5, 0]);
});

test("the contact on which the sides differ most comes first, a contradiction before silence", () => {
  const pairs = [
    pair("same", [row("shared")]),
    pair("silent", [row("shared"), row("left-only")]),
    pair("contradicted", [row("shared"), row("conflicting")]),
  ];
  const counted = pairs.map((one) => ({...one, counts: countsOf(one, context)}));
  expect(byDifference(counted).map(({contact}) => contact.id)).toEqual(["contradicted", "silent", "same"]);
});

test("with nothing to compare the page says so", () => {
  expect(pairSentence([], [], 12).join("")).toBe(
    "Of 12 contacts, none is reported by two sides, so there is nothing to compare yet.",
  );
});

const told = pair("c", [
  row("left-only"),
  row("conflicting", {aspect: "date"}),
  row("shared", {topic: "trade"}),
]);

test("contradictions come first, then what both say, then what one alone says", () => {
  const relations = groupsOf(told, undefined, context).map(({relation}) => relation);
  expect(relations).toEqual(["conflicting", "shared", "left-only"]);
  expect(groupsOf(told, "trade", context).map(({points}) => points.length)).toEqual([1]);
});

test("silence is told in the other side's cell, a claim leads to its sentence, and a title is no markup", () => {
  const table = claimTable(told, undefined, context);
  expect(table.querySelector(".left-only .silent")?.textContent).toBe("Not mentioned by Russia");
  expect(table.querySelector(".left-only a")?.getAttribute("href")).toMatch(
    /article\/l\.html#at=3-9&quote=x$/,
  );
  expect(table.querySelectorAll("b")).toHaveLength(0);
  expect(table.textContent).toContain("<b>l</b>");
});

test("two accounts of one side are told apart by more than its name", () => {
  const {columns} = claimSheet(pair("c", [row("shared")], "CHN"), undefined, "t", context);
  expect(new Set(columns).size).toBe(3);
});
