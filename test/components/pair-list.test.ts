// @vitest-environment jsdom
import {expect, test} from "vitest";
import type {Context} from "../../src/components/comparison.ts";
import {pairList} from "../../src/components/pair-list.ts";
import {article, contact} from "./records.ts";

const context = {
  sides: ["ECU", "PER"],
  names: (code: string) => code,
  evidence: () => [],
} as unknown as Context;
const pairs = Array.from({length: 21}, (_, i) => ({
  contact: contact({id: `c${i}`}),
  left: article({side: "ECU"}),
  right: article({id: "b", side: "PER"}),
  counts: {shared: 1, "left-only": 2, "right-only": 0, conflicting: 0},
}));
const titles = new Map(pairs.map(({contact: {id}}) => [id, `Meeting ${id}`]));

test("a list long enough to be searched has a row for each pair", () => {
  const list = pairList(pairs, [], titles, context, new Promise(() => {}));
  expect(list.querySelectorAll("tbody tr")).toHaveLength(21);
  expect(list.querySelector("input[type=search]")).not.toBeNull();
});
