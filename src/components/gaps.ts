import type {Article, Contact} from "../../loaders/schema.ts";
import {isFine} from "./bins.js";
import {endsOf} from "./ends.js";
import {byLevel, levelName} from "./levels.js";
import {dayName} from "./names.js";
import {daysBetween} from "./rate-periods.js";

/** How long ago the last contact of each level was, seen from the day of the last article. */

export interface Gap {
  level: number | null;
  /** how many contacts that took place, with a day or month */
  contacts: Contact[];
  last: Contact;
  /** days from the last contact to the last article; 0 where it is later */
  days: number;
  /** the longest time between two contacts before, in days; null where there was but one */
  longest: number | null;
}

const endOf = ({date_start, date_end}: Contact): string => date_end ?? date_start!;

/** The day from which one looks back: no clock, since a report is the same whenever it is built. */
export const lastRead = (articles: readonly Pick<Article, "published">[]): string | null =>
  endsOf(articles.map(({published}) => published))[1] ?? null;

/** Highest level first. What is only recalled took place too, so it ends a gap. */
export function gapsOf(contacts: readonly Contact[], today: string): Gap[] {
  const levels = new Map<number | null, Contact[]>();
  for (const contact of contacts) {
    if (contact.status !== "held" || !isFine(contact, "month")) continue;
    const own = levels.get(contact.level) ?? [];
    levels.set(contact.level, own);
    own.push(contact);
  }
  return [...levels].map(([level, own]) => gapOf(level, own, today)).sort((a, b) => byLevel(a, b));
}

function gapOf(level: number | null, contacts: Contact[], today: string): Gap {
  const sorted = [...contacts].sort((a, b) => (endOf(a) < endOf(b) ? -1 : endOf(a) > endOf(b) ? 1 : 0));
  const last = sorted.at(-1)!;
  const gaps = sorted.slice(1).map((contact, i) => daysBetween(endOf(sorted[i]!), contact.date_start!));
  return {
    level,
    contacts: sorted,
    last,
    days: Math.max(0, daysBetween(endOf(last), today)),
    longest: gaps.length ? gaps.reduce((most, gap) => Math.max(most, gap), 0) : null,
  };
}

export const days = (n: number): string => `${n.toLocaleString("en")} ${n === 1 ? "day" : "days"}`;

/** What is longer than ever before, or else what is longest. */
export function gapTitle(rows: readonly Gap[], today: string | null): string {
  const longest = [...rows].sort((a, b) => b.days - a.days)[0];
  if (longest === undefined || today === null) return "No contact held has a day that is told";
  const records = rows.filter(
    (row) => row.longest !== null && row.contacts.length > 2 && row.days > row.longest,
  );
  const [record] = records.sort((a, b) => b.days - a.days);
  if (record)
    return `${levelName(record.level)}: ${days(record.days)} without a contact, longer than ever before in these articles`;
  if (longest.days === 0) return "At every level the last contact is as late as the last article";
  return `Longest without a contact: ${levelName(longest.level).toLowerCase()}, ${days(longest.days)} by ${dayName(today)}`;
}
