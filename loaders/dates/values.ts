import type {DateMention} from "./date.ts";
import {weekValue, type Interval} from "./calendar.ts";
import type {Calendar} from "./expression.ts";
import {SEASON_CODES, type LongUnit} from "./vocabulary.ts";

/** The resolved part of a date mention, with plain dates. */
export type Resolved = Pick<DateMention, "type" | "value" | "precision" | "basis"> & {days: Interval | null};

const two = (n: number): string => String(n).padStart(2, "0");
const year4 = (n: number): string => String(n).padStart(4, "0");

/** TIMEX3 value of a calendar meaning in a year; XXXX where the year is not known. */
export function calendarValue(
  {grain, number, day: date}: Calendar,
  year: string,
  month: number | null,
): string {
  if (grain === "week") return `${year}-WXX`;
  if (grain === "day") return `${year}-${month ? two(month) : "XX"}-${two(date!)}`;
  if (grain === "month") return `${year}-${two(number!)}`;
  if (grain === "quarter") return `${year}-Q${number}`;
  if (grain === "half") return `${year}-H${number}`;
  if (grain === "season") return `${year}-${SEASON_CODES[number! - 1]}`;
  if (grain === "century") return `${year.slice(0, 2)}XX`;
  return grain === "decade" ? `${year.slice(0, 3)}X` : year;
}

const PRECISION = {
  day: "day",
  week: "month",
  month: "month",
  quarter: "quarter",
  half: "half",
  season: "quarter",
  year: "year",
  decade: "unknown",
  century: "unknown",
} as const;

/** A date that is told: its value, its days and how they are known. */
export function dated(meaning: Calendar, days: Interval, basis: Resolved["basis"]): Resolved {
  if (meaning.grain === "week")
    return {type: "DATE", value: weekValue(days.from), days, precision: "month", basis};
  if (meaning.feast) return {type: "DATE", value: String(days.from), days, precision: "day", basis};
  // A winter runs into the next year and is named after the one in which it starts.
  const value = calendarValue(meaning, year4(days.from.year), meaning.number ?? days.from.month);
  return {type: "DATE", value, days, precision: PRECISION[meaning.grain], basis};
}

/** A date that nothing fixes in the calendar. */
export const open = (type: Resolved["type"], value: string): Resolved => ({
  type,
  value,
  days: null,
  precision: "unknown",
  basis: "none",
});

/** The precision of a unit; a week has no name of its own among them, and is told more finely than a month. */
export const UNIT_PRECISION: Record<LongUnit, Resolved["precision"]> = {
  second: "day",
  minute: "day",
  hour: "day",
  day: "day",
  weekend: "month",
  week: "month",
  fortnight: "month",
  month: "month",
  quarter: "quarter",
  year: "year",
  decade: "unknown",
  century: "unknown",
};
const UNKNOWN_VALUES: Partial<Record<LongUnit, string>> = {
  week: "XXXX-WXX",
  weekend: "XXXX-WXX-WE",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  year: "XXXX",
  decade: "XXX",
  century: "XX",
};
/** TIMEX3 value of a unit that nothing fixes in the calendar. */
export const unknownValue = (unit: LongUnit): string => UNKNOWN_VALUES[unit] ?? "XXXX-XX-XX";
