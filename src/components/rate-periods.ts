import type {Article, Contact} from "../../loaders/schema.ts";
import {binName, isFine, nextOf, startOf, startsBetween, type Step} from "./bins.js";
import {endsOf} from "./ends.js";
import {rangeName} from "./names.js";
import type {Count} from "./rates.js";
import {standingOf, type Standing} from "./standings.js";

/** Periods of time, each with the contacts that began in it and the articles that were published in it. */

export interface Period extends Count {
  name: string;
  /** first day, and the first day after */
  start: string;
  end: string;
  contacts: Contact[];
  articles: Article[];
}

const DAY = 86_400_000;

export const daysBetween = (start: string, end: string): number =>
  (Date.parse(end) - Date.parse(start)) / DAY;

const shifted = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 10);

export const dayAfter = (day: string): string => shifted(day, 1);
export const dayBefore = (day: string): string => shifted(day, -1);

/** Contacts of one standing that can be counted by periods of a length; of all others, how many. */
export interface Countable {
  standing: Standing;
  contacts: Contact[];
  /** of that standing, but without a date that is fine enough */
  coarse: number;
  /** of another standing */
  others: number;
}

/** What took place is counted, if the reader has not chosen what is planned, cancelled or recalled. */
export function countable(contacts: readonly Contact[], step: Step, standing: Standing = "held"): Countable {
  const own = contacts.filter((contact) => standingOf(contact) === standing);
  const fine = own.filter((contact) => isFine(contact, step));
  return {
    standing,
    contacts: fine,
    coarse: own.length - fine.length,
    others: contacts.length - own.length,
  };
}

/**
 * Every period from that of the first day to that of the last, empty ones too. A period is cut where what the reader
 * has chosen begins or ends, and one that was not over when the last article was published counts its days until then.
 */
export function periodsOf(
  contacts: readonly Contact[],
  articles: readonly Article[],
  step: Step,
  {from, until}: {from?: string; until?: string} = {},
): Period[] {
  const days = [...contacts.map(({date_start}) => date_start), ...articles.map(({published}) => published)];
  const [first, last] = endsOf([...days, from, until]);
  if (first === undefined || last === undefined) return [];
  const read = articles.some(({published}) => published === last);
  const after = until !== undefined || read ? dayAfter(until ?? last) : "9999";
  const periods = startsBetween(first, last, step).map((bin): [string, Period] => {
    const start = from !== undefined && from > bin ? from : bin;
    const end = after < nextOf(bin, step) ? after : nextOf(bin, step);
    const whole = start === bin && end === nextOf(bin, step);
    const name = whole ? binName(bin, step) : spanName(start, end);
    return [bin, {name, start, end, exposure: daysBetween(start, end), count: 0, contacts: [], articles: []}];
  });
  const byStart = new Map(periods);
  for (const contact of contacts) {
    const period = byStart.get(startOf(contact.date_start!, step));
    period?.contacts.push(contact);
    if (period) period.count++;
  }
  for (const article of articles)
    if (article.published !== null) byStart.get(startOf(article.published, step))?.articles.push(article);
  return [...byStart.values()];
}

/** The first and the last day of several. */
export const extentOf = (periods: readonly Period[]): string[] =>
  periods.length ? [periods[0]!.start, dayBefore(periods.at(-1)!.end)] : [];

/** One period from its first day to its last, both counted. */
export function periodBetween(
  contacts: readonly Contact[],
  articles: readonly Article[],
  [first, last]: readonly [string, string],
): Period {
  const end = dayAfter(last);
  const isIn = (day: string | null): boolean => day !== null && first <= day && day < end;
  const own = contacts.filter(({date_start}) => isIn(date_start));
  return {
    name: spanName(first, end),
    ...{start: first, end, exposure: daysBetween(first, end)},
    ...{count: own.length, contacts: own, articles: articles.filter(({published}) => isIn(published))},
  };
}

/** "3 June to 29 October 2023"; whole months and years by their names. */
export function spanName(start: string, end: string): string {
  const last = dayBefore(end);
  if (start.endsWith("-01-01") && end === nextOf(start, "year")) return start.slice(0, 4);
  if (start.endsWith("-01") && end.endsWith("-01")) {
    const [a, b] = [binName(start, "month"), binName(startOf(last, "month"), "month")];
    return a === b ? a : `${a} to ${b}`;
  }
  return rangeName(start, last);
}
