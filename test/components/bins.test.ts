import fc from "fast-check";
import {expect, test} from "vitest";
import {
  binName,
  binsOf,
  endOf,
  nextOf,
  startOf,
  startsBetween,
  stepFor,
  totalsOf,
} from "../../src/components/bins.ts";
import {contact, undated} from "./records.ts";

test("a bin is never finer than the dates in it", () => {
  const year = contact({id: "y", date_start: "2024-01-01", date_end: "2024-12-31", date_precision: "year"});
  const month = contact({id: "m", date_start: "2024-02-01", date_end: "2024-02-29", date_precision: "month"});
  const contacts = [year, month, contact(), contact({id: "u", ...undated})];
  expect(binsOf(contacts, "month").map(({start, contacts: own}) => [start, own.length])).toEqual([
    ["2024-02-01", 2],
  ]);
  expect(binsOf(contacts, "year").map(({start, contacts: own}) => [start, own.length])).toEqual([
    ["2024-01-01", 3],
  ]);
});

test("every day lies in one bin, and the bins follow each other without a gap", () => {
  const day = fc.date({min: new Date("1990-01-01"), max: new Date("2049-12-31"), noInvalidDate: true});
  fc.assert(
    fc.property(day, day, fc.constantFrom("month", "quarter", "half", "year"), (a, b, step) => {
      const [first, last] = [a, b].map((date) => date.toISOString().slice(0, 10)).sort() as [string, string];
      const starts = startsBetween(first, last, step);
      expect(starts[0]).toBe(startOf(first, step));
      expect(starts.at(-1)).toBe(startOf(last, step));
      for (const [i, start] of starts.entries())
        expect(nextOf(start, step)).toBe(starts[i + 1] ?? nextOf(start, step));
      expect(starts.filter((start) => start <= last && last < nextOf(start, step)).length).toBe(1);
    }),
  );
});

test("statuses are kept apart, recalled ones too", () => {
  const contacts = [contact(), contact({recalled_only: true}), contact({status: "planned"})];
  expect(binsOf(contacts, "month").map(({standing}) => standing)).toEqual(["held", "planned", "recalled"]);
  expect([...totalsOf(binsOf(contacts, "month"))]).toEqual([["2024-02-01", 3]]);
});

test("months become quarters, and quarters years, where there are too many", () => {
  expect(stepFor([])).toBe("month");
  expect(stepFor(["2018-01-01", "2024-01-01"])).toBe("month");
  expect(stepFor(["2010-07-16", "2024-01-01"])).toBe("quarter");
  expect(stepFor(["2001-07-16", "2024-01-01"])).toBe("year");
  expect(endOf("2023-12-01", "month").toISOString().slice(0, 10)).toBe("2024-01-01");
  expect((["month", "quarter", "half", "year"] as const).map((step) => binName("2024-07-01", step))).toEqual([
    ...["July 2024", "third quarter of 2024", "second half of 2024", "2024"],
  ]);
});
