import type {Contact} from "../../loaders/schema.ts";
import {STANDINGS, standingOf, type Standing} from "./standings.js";

/** Contacts by month or year, in bins that are never finer than their dates. */

export type Step = "month" | "year";

export interface Bin {
  /** first day */
  start: string;
  standing: Standing;
  contacts: Contact[];
}

const FINE: Record<Step, readonly Contact["date_precision"][]> = {
  month: ["day", "month"],
  year: ["day", "month", "quarter", "half", "year"],
};

/** Whether the contact's date is known finely enough for such a bin. */
export const isFine = ({date_start, date_precision}: Contact, step: Step): boolean =>
  date_start !== null && FINE[step].includes(date_precision);

/** Months, or years where months would be too many to tell apart; `days` in their order. */
export function stepFor(days: readonly string[]): Step {
  const [first, last] = [days[0], days.at(-1)];
  return first !== undefined && last !== undefined && monthOf(last) - monthOf(first) > 72 ? "year" : "month";
}

/** Months since the year 0. */
export const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

export const startOf = (day: string, step: Step): string =>
  step === "month" ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`;

/** The first instant after the bin. */
export function endOf(start: string, step: Step): Date {
  const date = new Date(start);
  if (step === "month") date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date;
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

/** "February 2024", "2024". */
export function binName(start: string, step: Step): string {
  if (step === "year") return start.slice(0, 4);
  const options = {year: "numeric", month: "long", timeZone: "UTC"} as const;
  return new Intl.DateTimeFormat("en-GB", options).format(new Date(start));
}
