import {expect, test} from "vitest";
import type {Alignment, Evidence} from "../../loaders/schema.ts";
import {pointsOf} from "../../src/components/points.ts";
import {alignment} from "./records.ts";

const nowhere = {evidence: () => []};
const match = (left: string, right: string, score: number): Alignment =>
  alignment({id: `${left}${right}`, aspect: "claim", left, right, score});
const shown = (rows: Alignment[]) =>
  pointsOf(rows, nowhere).map(({left, right}) => [
    left.map((row) => row.left),
    right.map((row) => row.right),
  ]);

test("the surest matches pair claims one to one", () =>
  expect(shown([match("a", "x", 0.5), match("a", "y", 0.4), match("b", "y", 0.9)])).toEqual([
    [["a"], ["x"]],
    [["b"], ["y"]],
  ]));

test("a claim that is left joins the one it is most like, so that each is shown once", () =>
  expect(shown([match("a", "x", 0.5), match("a", "y", 0.4), match("a", "z", 0.3)])).toEqual([
    [["a"], ["x", "y", "z"]],
  ]));

test("a claim alone, a day and a contradiction are points of their own", () => {
  const rows = [
    alignment({aspect: "date"}),
    alignment({aspect: "claim", relation: "left-only", right: null}),
    alignment({aspect: "claim", relation: "conflicting"}),
  ];
  expect(pointsOf(rows, nowhere)).toHaveLength(3);
});

test("the same words said twice in an article are two claims", () => {
  const rows = [match("thanked", "was grateful", 0.9), match("thanked", "gave thanks", 0.8)];
  const place = {article: "a", exact: "thanked", end: 99, role: "left", rule: "claim"};
  const at = (starts: Record<string, number>) => ({
    evidence: (record: string, role: string): Evidence[] =>
      role === "left" ? [{...place, record, start: starts[record]!}] : [],
  });
  const [one, two] = rows.map(({id}) => id);
  expect(pointsOf(rows, at({[one!]: 10, [two!]: 10}))).toHaveLength(1);
  expect(pointsOf(rows, at({[one!]: 10, [two!]: 50}))).toHaveLength(2);
});
