import type {Contact} from "../../loaders/schema.ts";
import {dateName} from "./names.js";
import {STANDINGS, standingOf, type Standing} from "./standings.js";

/** Contacts by month, quarter, half-year or year, in bins that are never finer than their dates. */

export type Step = "month" | "quarter" | "half" | "year";

/** From fine to coarse, with their length in months. */
export const STEPS: Record<Step, number> = {month: 1, quarter: 3, half: 6, year: 12};

export interface Bin {
  /** first day */
  start: string;
  standing: Standing;
  contacts: Contact[];
}

/** Whether the contact's date is known finely enough for such a bin. */
export const isFine = ({date_start, date_precision}: Contact, step: Step): boolean =>
  date_start !== null &&
  date_precision !== "unknown" &&
  (date_precision === "day" || STEPS[date_precision] <= STEPS[step]);

/** More bins than these cannot be told apart. */
const MOST = 72;

/** Months, or quarters or years where months would be too many to tell apart; `days` in their order. */
export function stepFor(days: readonly string[]): Step {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return "month";
  const months = monthOf(last) - monthOf(first);
  return (["month", "quarter"] as const).find((step) => months <= MOST * STEPS[step]) ?? "year";
}

/** Months since the year 0. */
export const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

export const startOf = (day: string, step: Step): string =>
  monthStart(monthOf(day) - (monthOf(day) % STEPS[step]));

const monthStart = (month: number): string =>
  `${Math.floor(month / 12)}-${`${(month % 12) + 1}`.padStart(2, "0")}-01`;

/** The first instant after the bin. */
export const endOf = (start: string, step: Step): Date => new Date(nextOf(start, step));

/** The first day of the bin after. */
export const nextOf = (start: string, step: Step): string => monthStart(monthOf(start) + STEPS[step]);

/** The first day of every bin from that of the first day to that of the last. */
export function startsBetween(first: string, last: string, step: Step): string[] {
  const starts = [];
  for (let start = startOf(first, step); start <= last; start = nextOf(start, step)) starts.push(start);
  return starts;
}

/** By when they began and how they stand; those whose date is not known so finely are left out. */
export function binsOf(contacts: readonly Contact[], step: Step): Bin[] {
  const bins = new Map<string, Bin>();
  for (const contact of contacts) {
    if (!isFine(contact, step)) continue;
    const start = startOf(contact.date_start!, step);
    const standing = standingOf(contact);
    const bin = bins.get(start + standing) ?? {start, standing, contacts: []};
    bin.contacts.push(contact);
    bins.set(start + standing, bin);
  }
  const order = ({standing}: Bin): number => STANDINGS.indexOf(standing);
  return [...bins.values()].sort(
    (a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0) || order(a) - order(b),
  );
}

/** How many in each month or year, earliest first. */
export function totalsOf(bins: readonly Bin[]): Map<string, number> {
  const totals = new Map<string, number>();
  for (const {start, contacts} of bins) totals.set(start, (totals.get(start) ?? 0) + contacts.length);
  return totals;
}

/** "February 2024", "first quarter of 2024", "2024". */
export const binName = (start: string, step: Step): string =>
  dateName({date_start: start, date_end: null, date_precision: step});

/** "month", "half-year". */
export const stepName = (step: Step): string => (step === "half" ? "half-year" : step);
