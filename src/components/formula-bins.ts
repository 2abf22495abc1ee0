import type {Article, Formula} from "../../loaders/schema.ts";
import {monthOf} from "./bins.js";
import type {Quoted} from "./evidence.js";
import {dateName, dayName} from "./names.js";

/** The uses of formulas in time: one mark a day while there are few, else one a month, quarter or year. */

/** One mark of the strips. */
export interface Bin {
  formula: Formula;
  /** first day of it, and the instant behind it */
  start: string;
  end: Date;
  /** articles that use the formula in it, and articles of the side */
  articles: number;
  all: number;
  uses: Quoted[];
}

/** More marks than these are told by month, quarter or year. */
const EACH = 150;
/** A share of fewer articles than these jumps with each of them. */
const LEAST = 5;

export type Grain = "day" | "month" | "quarter" | "year";

const MONTHS: Record<Exclude<Grain, "day">, number> = {month: 1, quarter: 3, year: 12};

/** As fine as leaves five articles of the side to most bins; single days while there are few uses. */
export function grainOf(formulas: readonly Formula[], articles: readonly Article[]): Grain {
  const uses = formulas.reduce((sum, formula) => sum + formula.articles, 0);
  if (uses <= EACH) return "day";
  const days = articles.flatMap(({published}) => published ?? []);
  const isFine = (grain: Grain): boolean =>
    days.length >= LEAST * new Set(days.map((day) => startsAt(day, grain))).size;
  return (["month", "quarter"] as const).find(isFine) ?? "year";
}

export function startsAt(day: string, grain: Grain): string {
  if (grain === "day") return day;
  const month = monthOf(day) - (monthOf(day) % MONTHS[grain]);
  return `${Math.floor(month / 12)}-${`${(month % 12) + 1}`.padStart(2, "0")}-01`;
}

/** The first instant after the bin. */
export function endsAt(start: string, grain: Grain): Date {
  const date = new Date(start);
  if (grain === "day") date.setUTCDate(date.getUTCDate() + 1);
  else date.setUTCMonth(date.getUTCMonth() + MONTHS[grain]);
  return date;
}

/** "3 March 2022", "March 2022", "first quarter of 2022", "2022" */
export function grainName(start: string, grain: Grain): string {
  if (grain === "day") return dayName(start);
  const date_precision = grain;
  return dateName({date_start: start, date_end: null, date_precision});
}

/** The bins in which a side's articles were published, with how many. */
export function publishedBins(articles: readonly Article[], grain: Grain): Map<string, number> {
  const totals = new Map<string, number>();
  for (const {published} of articles) {
    if (published === null) continue;
    const start = startsAt(published, grain);
    totals.set(start, (totals.get(start) ?? 0) + 1);
  }
  return totals;
}

/** The marks of each formula, earliest first; articles without a day of publication are in none. */
export function formulaBins(
  formulas: readonly Formula[],
  usesOf: (record: string) => readonly Quoted[],
  articles: readonly Article[],
  grain: Grain,
): Bin[] {
  const days = new Map(articles.map(({id, published}) => [id, published]));
  const totals = publishedBins(articles, grain);
  return formulas.flatMap((formula) => {
    const bins = new Map<string, Quoted[]>();
    for (const use of usesOf(formula.id)) {
      const day = days.get(use.article);
      if (!day) continue;
      const start = startsAt(day, grain);
      bins.set(start, [...(bins.get(start) ?? []), use]);
    }
    return [...bins]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([start, uses]) => ({
        formula,
        start,
        end: endsAt(start, grain),
        articles: new Set(uses.map(({article}) => article)).size,
        all: totals.get(start) ?? 0,
        uses,
      }));
  });
}

/** The first so many that are no variant of one before: "…partnership" beside "…partnership for a new era". */
export function distinct(formulas: readonly Formula[], most: number): Formula[] {
  const kept: Formula[] = [];
  for (const formula of formulas) {
    const words = ` ${formula.words.toLowerCase()} `;
    const isVariant = kept.some((other) => {
      const theirs = ` ${other.words.toLowerCase()} `;
      return theirs.includes(words) || words.includes(theirs);
    });
    if (!isVariant) kept.push(formula);
    if (kept.length === most) break;
  }
  return kept;
}
