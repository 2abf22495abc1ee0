import fc from "fast-check";
import {expect, test} from "vitest";
import {firstDifference, shortened} from "../../commands/verify/rows.ts";

const ROWS = [
  {id: "a", place: "Lima", level: 1},
  {id: "b", place: "Abuja", level: 2},
  {id: "c", place: "Oslo", level: null},
];

test("equal tables have no difference", () =>
  expect(firstDifference(ROWS, structuredClone(ROWS))).toBeNull());

test("a value that differs is told with its line, its row, its column and both values", () => {
  const rebuilt = ROWS.map((row) => (row.id === "b" ? {...row, level: 3} : row));
  expect(firstDifference(ROWS, rebuilt)).toEqual({
    ...{row: "b", line: 3, column: "level", published: "2", rebuilt: "3"},
  });
});

test("a row that was put in is told as such, and not as a difference of all that come after it", () => {
  const more = [ROWS[0]!, {id: "aa", place: "Cusco", level: 1}, ...ROWS.slice(1)];
  const row = '{"id":"aa","place":"Cusco","level":1}';
  expect(firstDifference(ROWS, more)).toMatchObject({row: "aa", line: 3, column: null, rebuilt: row});
  expect(firstDifference(more, ROWS)).toMatchObject({row: "aa", line: 3, column: null, published: row});
});

test("a row that was put at the end is told, too", () => {
  expect(firstDifference(ROWS, ROWS.slice(0, 2))).toMatchObject({row: "c", line: 4, rebuilt: null});
  expect(firstDifference([], ROWS)).toMatchObject({row: "a", line: 2, published: null});
});

test("a row without an id is called by its first column", () => {
  const one = [{article: "x", start: 1, end: 4}];
  const other = [{article: "x", start: 1, end: 5}];
  expect(firstDifference(one, other)).toMatchObject({row: "article x", column: "end"});
});

test("a column that one version lacks is a difference, and so is the order of columns", () => {
  const {id, place} = ROWS[0]!;
  expect(firstDifference([ROWS[0]!], [{id, place}])).toMatchObject({
    column: "level",
    rebuilt: "no such column",
  });
  expect(firstDifference([{id, place}], [{place, id}])).toMatchObject({column: "the order of columns"});
});

test("long values are shown from where they part", () => {
  const [one, other] = shortened(`${"a".repeat(500)}X${"b".repeat(500)}`, `${"a".repeat(500)}Y`);
  expect(one).toMatch(/^…a{30}Xb+…$/);
  expect(other).toBe(`…${"a".repeat(30)}Y`);
});

const row = fc.record({id: fc.constantFrom("a", "b", "c"), n: fc.nat(2)});

test("two tables have a difference exactly when their JSON differs", () =>
  fc.assert(
    fc.property(fc.array(row, {maxLength: 5}), fc.array(row, {maxLength: 5}), (one, other) => {
      const same = JSON.stringify(one) === JSON.stringify(other);
      expect(firstDifference(one, other) === null).toBe(same);
    }),
  ));
