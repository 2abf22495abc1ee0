import type {Article} from "../../loaders/schema.ts";
import {endsOf} from "./ends.js";
import {dateName} from "./names.js";

/** Articles by the month, or the year, of publication and by side: what a count of contacts can rest on. */

export interface Bin {
  /** "2024-02", or "2024": the beginning of each day in it */
  period: string;
  side: string | null;
  articles: Article[];
  /** how many articles of the period, of sides before it, it stands upon */
  below: number;
}

/** More columns than these are too narrow to be seen; then years are told instead of months. */
const MOST_MONTHS = 60;

/** Non-empty bins by period, within a period in the order of `sides`, those without a side last. */
export function binsOf(articles: readonly Article[], sides: readonly string[]): Bin[] {
  const dated = articles.filter(({published}) => published !== null);
  const length = monthsBetween(dated.map(({published}) => published!)).length > MOST_MONTHS ? 4 : 7;
  const periods = [...new Set(dated.map(({published}) => published!.slice(0, length)))].sort();
  return periods.flatMap((period) => {
    const here = dated.filter(({published}) => published!.startsWith(period));
    let below = 0;
    return [...sides, null].flatMap((side) => {
      const own = here.filter((article) => article.side === side);
      const bin = {period, side, articles: own, below};
      below += own.length;
      return own.length ? [bin] : [];
    });
  });
}

/** Every month from the first day to the last, as "2024-02". */
export function monthsBetween(days: readonly string[]): string[] {
  const [first, last] = endsOf(days).map(monthNumber);
  if (first === undefined || last === undefined) return [];
  return Array.from({length: last - first + 1}, (_, i) => monthOf(first + i));
}

const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const monthOf = (n: number): string => `${Math.floor(n / 12)}-${`${(n % 12) + 1}`.padStart(2, "0")}`;

/** "February 2024" for a month or a day in it, "2024" for a year. */
export const monthName = (period: string): string =>
  dateName({
    date_start: period.length > 4 ? `${period.slice(0, 7)}-01` : `${period}-01-01`,
    date_end: null,
    date_precision: period.length > 4 ? "month" : "year",
  });
