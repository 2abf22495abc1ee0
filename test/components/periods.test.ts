import fc from "fast-check";
import {expect, test} from "vitest";
import {gapTitle, gapsOf} from "../../src/components/gaps.ts";
import {ratioCaption, ratioTitle} from "../../src/components/period-ratio-words.ts";
import {halvesOf, spansOf} from "../../src/components/period-ratio.ts";
import {
  countable,
  daysBetween,
  periodBetween,
  periodsOf,
  spanName,
} from "../../src/components/rate-periods.ts";
import {figure, ratesCaption, ratesTitle} from "../../src/components/rate-words.ts";
import {article, contact, undated} from "./records.ts";

const on = (day: string, given = {}) => contact({id: day, date_start: day, date_end: day, ...given});
const many = (n: number, day: string) => Array.from({length: n}, () => on(day));

test("what is held is counted, unless the reader asks for another status; what cannot be is told", () => {
  const contacts = [
    on("2024-02-01"),
    contact({...undated}),
    contact({date_precision: "year"}),
    contact({status: "planned"}),
    contact({recalled_only: true}),
  ];
  expect(countable(contacts, "month")).toMatchObject({standing: "held", coarse: 2, others: 2});
  expect(countable(contacts, "year")).toMatchObject({coarse: 1});
  expect(countable(contacts, "month", "planned").contacts.length).toBe(1);
});

test("periods follow each other, empty ones too, each with what was read in it", () => {
  const periods = periodsOf([on("2024-02-10")], [article({published: "2024-04-02"})], "month");
  expect(
    periods.map(({name, count, exposure, articles}) => [name, count, exposure, articles.length]),
  ).toEqual([
    ["February 2024", 1, 29, 0],
    ["March 2024", 0, 31, 0],
    ["1 to 2 April 2024", 0, 2, 1],
  ]);
  expect(periodsOf([], [], "month")).toEqual([]);
});

test("a period is cut where the reader's choice begins and ends", () => {
  const choice = {from: "2024-02-10", until: "2024-03-01"};
  expect(periodsOf([], [], "month", choice).map(({name, exposure}) => [name, exposure])).toEqual([
    ["10 to 29 February 2024", 20],
    ["1 March 2024", 1],
  ]);
});

test("whatever the days, periods hold each contact once and every day of the time between", () => {
  const day = fc
    .date({min: new Date("2020-01-01"), max: new Date("2024-12-31"), noInvalidDate: true})
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(
      fc.array(day, {minLength: 1}),
      fc.constantFrom("month", "quarter", "half", "year"),
      (days, step) => {
        const periods = periodsOf(
          days.map((one) => on(one)),
          [],
          step,
        );
        expect(periods.reduce((sum, {count}) => sum + count, 0)).toBe(days.length);
        const all = periods.reduce((sum, {exposure}) => sum + exposure, 0);
        expect(all).toBe(daysBetween(periods[0]!.start, periods.at(-1)!.end));
      },
    ),
  );
});

test("a span has the name of the month or year that it is", () => {
  expect(spanName("2024-01-01", "2025-01-01")).toBe("2024");
  expect(spanName("2024-02-01", "2024-03-01")).toBe("February 2024");
  expect(spanName("2024-02-01", "2024-05-01")).toBe("February 2024 to April 2024");
  expect(spanName("2024-02-03", "2024-02-04")).toBe("3 February 2024");
});

test("figures have the two digits that mean something", () => {
  expect([0, 0.0266, 0.27, 1.23, 12.3, 123.4, 12345].map(figure)).toEqual([
    "0",
    "0.027",
    "0.27",
    "1.2",
    "12",
    "123",
    "12,345",
  ]);
});

test("the title of the rates names a month only where chance could not explain it", () => {
  const few = countable([...many(2, "2024-02-10"), on("2024-05-01")], "month");
  expect(ratesTitle(periodsOf(few.contacts, [], "month"), few, "month")).toBe(
    "Three contacts held: 0.74 per 30 days, and no month that chance could not explain",
  );
  const lot = countable([...many(40, "2024-02-10"), ...many(2, "2024-06-01")], "month");
  expect(ratesTitle(periodsOf(lot.contacts, [], "month"), lot, "month")).toMatch(
    /^February 2024 stands out: 41 contacts held per 30 days, against 8\.3 in all$/,
  );
});

test("the caption tells silence of the sources from silence of diplomacy", () => {
  const counted = countable([on("2024-01-10"), contact({...undated})], "month");
  const read = [article({published: "2024-02-02"}), article({published: "2024-04-02"})];
  const caption = ratesCaption(periodsOf(counted.contacts, read, "month"), counted, "month", read);
  expect(caption).toContain("Of one month, dashed, nothing was read");
  expect(caption).toContain("Hollow: nothing is told though something was read");
  expect(caption).toContain("Left out: one whose date is not known to the month.");
  expect(caption).toContain("The last article is of 2 April 2024.");
});

test("two periods are the halves of all, until the reader chooses others", () => {
  const halves = halvesOf(periodsOf(many(1, "2024-01-10"), [article({published: "2024-04-02"})], "month"))!;
  expect(halves).toEqual([
    ["2024-01-01", "2024-02-29"],
    ["2024-03-01", "2024-04-02"],
  ]);
  expect(spansOf({"second-from": "2024-04-01"}, halves)[1]).toEqual(["2024-04-01", "2024-04-02"]);
  expect(halvesOf([])).toBe(null);
});

test("a difference is one only beyond chance, and is not diplomacy where as much more was read", () => {
  const period = (count: number, articles: number, month: string) =>
    periodBetween(
      many(count, `2024-${month}-10`),
      Array.from({length: articles}, () => article({published: `2024-${month}-12`})),
      [`2024-${month}-01`, `2024-${month}-30`],
    );
  const same = [period(2, 2, "04"), period(4, 2, "06")] as const;
  expect(ratioTitle(same, "held")).toBe(
    "No change that chance could not explain: 2 contacts held per 30 days, then 4",
  );
  const more = [period(10, 5, "04"), period(40, 20, "06")] as const;
  expect(ratioTitle(more, "held")).toBe(
    "4 times as many contacts held per day in June 2024: 10 contacts held per 30 days, then 40",
  );
  expect(ratioCaption(more, 50, "held", 0)).toContain("may be one of what was read");
  const steady = [period(10, 20, "04"), period(40, 20, "06")] as const;
  expect(ratioCaption(steady, 50, "held", 0)).toContain("reading more does not explain the difference");
  expect(ratioCaption(steady, 60, "held", 3)).toMatch(
    /Of 60 contacts held, 10 lie in neither.*share three days/,
  );
  expect(ratioTitle([period(0, 1, "04"), period(0, 1, "06")], "held")).toBe(
    "No contact held in either period",
  );
  expect(ratioTitle([period(0, 1, "04"), period(40, 1, "06")], "held")).toMatch(
    /^More than chance could explain/,
  );
});

test("a gap is counted from the last contact that took place to the last article", () => {
  const contacts = [
    on("2024-01-01", {level: 1}),
    on("2024-01-11", {level: 1, recalled_only: true}),
    on("2024-02-20", {level: 1, status: "planned"}),
    on("2024-02-01"),
    contact({date_precision: "year"}),
  ];
  const gaps = gapsOf(contacts, "2024-02-29");
  expect(gaps.map(({level, days, longest}) => [level, days, longest])).toEqual([
    [1, 49, 10],
    [4, 28, null],
  ]);
  expect(gapTitle(gaps, "2024-02-29")).toBe(
    "Longest without a contact: heads of state, 49 days by 29 February 2024",
  );
  expect(gapTitle([], "2024-02-29")).toBe("No contact held has a day that is told");
  const regular = ["2024-01-01", "2024-01-02", "2024-01-03"].map((day) => on(day));
  expect(gapTitle(gapsOf(regular, "2024-03-03"), "2024-03-03")).toBe(
    "Ministers: 60 days without a contact, longer than ever before in these articles",
  );
});
