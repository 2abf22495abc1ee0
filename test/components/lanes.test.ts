import fc from "fast-check";
import {expect, test} from "vitest";
import type {Contact} from "../../loaders/schema.ts";
import {grouping} from "../../src/components/facets.ts";
import {lanesOf, type Lanes} from "../../src/components/lanes.ts";
import {describe} from "../../src/components/timeline-words.ts";
import {contact, country, undated} from "./records.ts";

const byLevel = (contacts: Contact[], width: number): Lanes =>
  lanesOf(contacts, grouping(contacts, "level", country), width);

test("dated contacts lie in lanes by level, those without a date beneath, at the day of their report", () => {
  const {lanes, placed} = byLevel(
    [
      contact({id: "minister"}),
      contact({id: "president", level: 1}),
      contact({id: "unknown", level: null}),
      contact({id: "undated", ...undated, reported: "2024-03-09"}),
    ],
    800,
  );
  expect(lanes.map(({group, dated}) => [group.name, dated])).toEqual([
    ["Heads of state", true],
    ["Ministers", true],
    ["Level not told", true],
    ["Ministers", false],
  ]);
  const last = placed.find((one) => one.contact.id === "undated")!;
  expect(last.from.toISOString()).toBe("2024-03-09T12:00:00.000Z");
});

test("a contact with neither a date nor a day of report has no place, and is not lost", () => {
  const lost = contact({...undated, reported: null});
  expect(byLevel([lost], 800)).toMatchObject({placed: [], timeless: [lost]});
});

test("a contact that may lie in a whole month covers it", () => {
  const [bar] = byLevel(
    [contact({date_start: "2024-02-01", date_end: "2024-02-29", date_precision: "month"})],
    800,
  ).placed;
  expect([bar!.from, bar!.to].map((date) => date.toISOString().slice(0, 10))).toEqual([
    "2024-02-01",
    "2024-02-29",
  ]);
});

test("whatever the contacts, each has one place, and in a row none covers another", () => {
  const one = fc.record({
    day: fc.integer({min: 0, max: 900}),
    length: fc.integer({min: 0, max: 40}),
    level: fc.constantFrom(1, 4, null),
    dated: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(one, {maxLength: 60}), (given) => {
      const on = (day: number): string => new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10);
      const contacts = given.map(({day, length, level, dated}, i) =>
        contact({
          id: `${i}`,
          level,
          ...(dated ? {date_start: on(day), date_end: on(day + length)} : {...undated, reported: on(day)}),
        }),
      );
      const {placed, rows} = byLevel(contacts, 600);
      expect(new Set(placed.map(({contact: {id}}) => id)).size).toBe(contacts.length);
      for (const a of placed) {
        expect(a.row).toBeLessThan(rows);
        for (const b of placed)
          if (a !== b && a.row === b.row) expect(+a.to < +b.from || +b.to < +a.from).toBe(true);
      }
    }),
    {numRuns: 50},
  );
});

test("a timeline on which nothing is left says so, and names no days", () => {
  expect(describe(byLevel([], 800), "level")).toBe("No contacts.");
  expect(describe(byLevel([contact({})], 800), "level")).toMatch(
    /^One contact between .* 2024\. By level: Ministers 1\.$/,
  );
});
