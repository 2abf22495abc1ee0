import type {AccountDraft} from "../contacts/accounts.ts";
import {parseDay, period, type Interval} from "../dates/calendar.ts";
import {PRESS} from "../head.ts";

/**
 * A date as an editor writes it: `2024-02-26`, `2024-02-26/2024-02-27` (ISO 8601), `2024-02`, `2024-Q1`, `2024-H2`,
 * `2024` (TIMEX3), or `unknown`.
 */

/** The part of a record that tells its day. */
export type Dated = Pick<AccountDraft, "date_start" | "date_end" | "date_precision" | "date_basis">;

export const isDate = (text: string): boolean => readDate(text) !== null;

/** The days that a written date stands for; null where it is none. */
export function readDate(text: string): Dated | null {
  if (text === "unknown")
    return {date_start: null, date_end: null, date_precision: "unknown", date_basis: "none"};
  if (!PRESS.test(`${text}-`)) return null;
  return days(text) ?? partOfYear(text);
}

function days(text: string): Dated | null {
  const parts = text.split("/");
  const [from, to = from] = parts.map(parseDay);
  if (parts.length > 2 || !from || !to || String(from) > String(to)) return null;
  return dated({from, to}, "day");
}

const PARTS = {
  "": {grain: "month", most: 12},
  Q: {grain: "quarter", most: 4},
  H: {grain: "half", most: 2},
} as const;

function partOfYear(text: string): Dated | null {
  const part = /^(\d{4})(?:-(Q|H|(?=\d\d$))(\d{1,2}))?$/.exec(text);
  if (!part) return null;
  if (part[3] === undefined) return dated(period("year", Number(part[1]), 1), "year");
  const {grain, most} = PARTS[part[2] as keyof typeof PARTS];
  const n = Number(part[3]);
  return n >= 1 && n <= most ? dated(period(grain, Number(part[1]), n), grain) : null;
}

const dated = ({from, to}: Interval, date_precision: Dated["date_precision"]): Dated => ({
  date_start: String(from),
  date_end: String(to),
  date_precision,
  date_basis: "correction",
});

/** A record's days as an editor would write them. */
export function dateText({date_start: start, date_end: end, date_precision: precision}: Dated): string {
  if (start === null || end === null) return "unknown";
  const [year, month] = [start.slice(0, 4), Number(start.slice(5, 7))];
  const written = {
    day: start,
    month: start.slice(0, 7),
    quarter: `${year}-Q${Math.ceil(month / 3)}`,
    half: `${year}-H${month > 6 ? 2 : 1}`,
    year,
    unknown: "unknown",
  }[precision];
  // A week is told more finely than its month, and has no name of its own.
  return readDate(written)?.date_start === start && readDate(written)?.date_end === end
    ? written
    : `${start}/${end}`;
}
