import {Temporal} from "temporal-polyfill";
import type {Precision} from "../schema.ts";
import type {GoldContact} from "./gold.ts";

/** First and last day of the days in which a contact lies. */
export interface Days {
  start: string;
  end: string;
}

type Dated = {date_start: string | null; date_end: string | null};

const firstDay = (when: string) =>
  when.length === 4 ? `${when}-01-01` : when.length === 7 ? `${when}-01` : when;

function lastDay(when: string): string {
  if (when.length === 4) return `${when}-12-31`;
  if (when.length === 7) return `${when}-${Temporal.PlainYearMonth.from(when).daysInMonth}`;
  return when;
}

/** The days of a contact, a year or month being all of its days; null where it has none. */
export const daysOf = ({date_start, date_end}: Dated): Days | null =>
  date_start === null || date_end === null ? null : {start: firstDay(date_start), end: lastDay(date_end)};

const equal = (a: Days | null, b: Days | null): boolean => a?.start === b?.start && a?.end === b?.end;
const inside = (a: Days, b: Days): boolean => b.start <= a.start && a.end <= b.end;
const before = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).subtract({days}).toString();

/** Whether the days found are exactly those of the gold. */
export const isExact = (gold: GoldContact, found: Dated): boolean => equal(daysOf(gold), daysOf(found));

/** Whether the gold gives a day at all. */
export const hasDay = (gold: GoldContact): boolean => gold.date_start?.length === 10;

/** Whether the first day found is the gold's first day. */
export const isSameDay = (gold: GoldContact, found: Dated): boolean => gold.date_start === found.date_start;

/** How fine the gold's date is. */
export const precisionOf = ({date_start}: GoldContact): Precision =>
  date_start === null
    ? "unknown"
    : date_start.length === 4
      ? "year"
      : date_start.length === 7
        ? "month"
        : "day";

/** "Last week" runs over so many days; the tables have no word for that precision. */
const WEEK = 7;

/** Whether the date is as fine as the gold's. Not judged where the text gives no day, and in ranges of a week and more. */
export function isPrecisionRight(gold: GoldContact, found: Dated & {date_precision: Precision}): boolean {
  if (found.date_start === null) return found.date_precision === "unknown";
  const days = daysOf(gold);
  const isWide = hasDay(gold) && days !== null && before(days.end, WEEK - 1) >= days.start;
  return isWide || gold.date_basis === "publication" || found.date_precision === precisionOf(gold);
}

/** Bases of the gold under which an article that gives no date may be left without one. */
const NULL_RIGHT = new Set<GoldContact["date_basis"]>([
  "year-not-in-text",
  "unanchored",
  "publication",
  "unknown",
]);

/** Whether the gold lets a contact be without a date, though it may have one. */
export const isFree = ({date_basis}: GoldContact): boolean => NULL_RIGHT.has(date_basis);

/**
 * Whether the date is right by the rules of the gold: exactly its days; where the text is no finer than a month or
 * year, any days within; where it gives no day of the contact, none, or the day of publication or the one before.
 */
export function isDateRight(gold: GoldContact, found: Dated, published: string | null): boolean {
  const [wanted, given] = [daysOf(gold), daysOf(found)];
  if (given === null) return wanted === null || isFree(gold);
  if (wanted === null) return false;
  if (gold.date_basis === "publication" && published !== null)
    return equal(wanted, given) || inside(given, {start: before(published, 1), end: published});
  return hasDay(gold) ? equal(wanted, given) : inside(given, wanted);
}

/** Whether two dates can be of one contact: days that touch, or one of them unknown. */
export function isCompatible(gold: Dated, found: Dated): boolean {
  const [a, b] = [daysOf(gold), daysOf(found)];
  if (!a || !b) return true;
  return before(a.start, 1) <= b.end && before(b.start, 1) <= a.end;
}
