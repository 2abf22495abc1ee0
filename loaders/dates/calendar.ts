import {Temporal} from "temporal-polyfill";
import type {Grain} from "./expression.ts";
import type {LongUnit} from "./vocabulary.ts";

/** Days are plain dates: no clock and no time zone can move them. */
export type Day = Temporal.PlainDate;
/** First and last day. */
export interface Interval {
  from: Day;
  to: Day;
}

/** The day, or null where the calendar has no such day. */
export function day(year: number, month: number, date: number): Day | null {
  if (month < 1 || month > 12 || date < 1) return null;
  if (date > 28 && date > new Temporal.PlainDate(year, month, 1).daysInMonth) return null;
  return new Temporal.PlainDate(year, month, date);
}

const utc = (at: Day): number => Date.UTC(at.year, at.month - 1, at.day);
/** Days from a to b; UTC has no days of other lengths, and this takes a fortieth of the time of `until`. */
export const daysBetween = (a: Day, b: Day): number => (utc(b) - utc(a)) / 86_400_000;

const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Reads YYYY-MM-DD; null for anything else and for days that the calendar does not have. */
export function parseDay(text: string): Day | null {
  const parts = ISO_DAY.exec(text);
  return parts && day(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

const MONTHS_IN = {month: 1, quarter: 3, season: 3, half: 6, year: 12, decade: 120, century: 1200} as const;
const months = (year: number, month: number, count: number): Interval => {
  const january = new Temporal.PlainDate(year, 1, 1);
  const from = month === 1 ? january : january.add({months: month - 1});
  return {from, to: from.add({months: count}).subtract({days: 1})};
};

/** The days of a month, quarter, half, season, year, decade or century. Winter starts in December. */
export function period(grain: Exclude<Grain, "day" | "week">, year: number, number: number): Interval {
  const count = MONTHS_IN[grain];
  return months(year, grain === "season" ? number * 3 : (number - 1) * count + 1, count);
}

/** The week (Monday to Sunday) that holds a day. */
export function week(of: Day): Interval {
  const from = of.subtract({days: of.dayOfWeek - 1});
  return {from, to: from.add({days: 6})};
}

/** A day moved by a number of units. */
export function move(from: Day, unit: LongUnit, count: number): Day {
  if (unit === "second" || unit === "minute" || unit === "hour") return from;
  if (unit === "day") return from.add({days: count});
  if (unit === "fortnight") return from.add({weeks: 2 * count});
  if (unit === "week" || unit === "weekend") return from.add({weeks: count});
  return from.add({months: count * MONTHS_IN[unit]});
}

/** Whether a number of units from a day is still a day with four digits in its year: "10,000 years ago" is not. */
export function inHistory(from: Day, unit: LongUnit, count: number): boolean {
  const years = unit in MONTHS_IN ? MONTHS_IN[unit as keyof typeof MONTHS_IN] / 12 : 1 / 48;
  const year = from.year + count * years;
  return year > 10 && year < 9990;
}

/** The day, week, month … around a day. */
export function around(at: Day, unit: LongUnit): Interval {
  if (unit === "week" || unit === "fortnight") return week(at);
  if (unit === "weekend") return {from: week(at).from.add({days: 5}), to: week(at).to};
  if (unit === "month" || unit === "quarter") {
    const count = MONTHS_IN[unit];
    return period(unit, at.year, Math.ceil(at.month / count));
  }
  if (unit === "year") return period("year", at.year, 1);
  if (unit === "decade") return period("decade", Math.floor(at.year / 10) * 10, 1);
  if (unit === "century") return period("century", Math.floor(at.year / 100) * 100, 1);
  return {from: at, to: at};
}

const two = (n: number): string => String(n).padStart(2, "0");
/** TIMEX3 value of a week. */
export const weekValue = (at: Day): string => `${at.yearOfWeek}-W${two(at.weekOfYear!)}`;

/** TIMEX3 value of the unit around a day. */
export function unitValue(at: Day, unit: LongUnit): string {
  if (unit === "week" || unit === "fortnight") return weekValue(at);
  if (unit === "weekend") return `${weekValue(at)}-WE`;
  if (unit === "month") return String(at).slice(0, 7);
  if (unit === "quarter") return `${at.year}-Q${Math.ceil(at.month / 3)}`;
  if (unit === "year") return String(at.year);
  if (unit === "decade") return `${Math.floor(at.year / 10)}X`;
  return unit === "century" ? `${Math.floor(at.year / 100)}XX` : String(at);
}
