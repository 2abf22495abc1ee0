import type {Contact} from "../../loaders/schema.ts";
import {formatName, levelName} from "./levels.js";
import {STANDINGS, standingName, standingOf} from "./standings.js";
import {capital} from "./words.js";

/** By what contacts can be set in rows: their level, format, status, countries, host or place. */

export const FACETS = ["level", "format", "status", "pair", "host", "place"] as const;
export type Facet = (typeof FACETS)[number];

/** What they are called beside "by". */
export const facetName = (facet: Facet): string =>
  ({level: "level", format: "format", status: "status", pair: "countries", host: "host", place: "place"})[
    facet
  ];

export interface Group {
  key: string;
  name: string;
}

/** Groups in their order, and to which of them a contact belongs. */
export interface Grouping {
  groups: Group[];
  groupOf: (contact: Contact) => Group;
}

/** A grouping, and what the groups are called beside "by". */
export interface Rows extends Grouping {
  name: string;
}

export const rowsBy = (
  contacts: readonly Contact[],
  facet: Facet,
  country: (code: string) => string,
): Rows => ({name: facetName(facet), ...grouping(contacts, facet, country)});

/** More rows than these are too many to read; those with the fewest contacts are one row. */
const MOST = 10;

/** Ranks of levels and statuses are given; of all others those with most contacts come first, and "not told" last. */
export function grouping(
  contacts: readonly Contact[],
  facet: Facet,
  country: (code: string) => string,
): Grouping {
  const found = new Map<string, {contact: Contact; count: number}>();
  for (const contact of contacts) {
    const one = found.get(keyOf(contact, facet));
    if (one) one.count++;
    else found.set(keyOf(contact, facet), {contact, count: 1});
  }
  const ranked = [...found].sort(([a, x], [b, y]) => rank(a, facet) - rank(b, facet) || y.count - x.count);
  const few = ranked.length > MOST ? ranked.slice(MOST - 1) : [];
  const others = {key: "others", name: `${few.length} others`};
  const groups = ranked.map(([key, {contact}]) => ({key, name: nameOf(contact, facet, country)}));
  const own = new Map(groups.map((group, i) => [group.key, few.length && i >= MOST - 1 ? others : group]));
  return {groups: [...new Set(own.values())], groupOf: (contact) => own.get(keyOf(contact, facet)) ?? others};
}

function keyOf(contact: Contact, facet: Facet): string {
  if (facet === "status") return standingOf(contact);
  if (facet === "pair") return contact.countries.length > 2 ? "several" : contact.countries.join("-");
  return `${contact[facet]}`;
}

function nameOf(contact: Contact, facet: Facet, country: (code: string) => string): string {
  if (facet === "level") return levelName(contact.level);
  if (facet === "format") return capital(formatName(contact.format));
  if (facet === "status") return capital(standingName(standingOf(contact)));
  if (facet === "host") return contact.host === null ? "Host not told" : country(contact.host);
  if (facet === "place") return contact.place ?? "Place not told";
  if (contact.countries.length > 2) return "Three countries or more";
  return contact.countries.map(country).join(" and ") || "Countries not told";
}

function rank(key: string, facet: Facet): number {
  if (key === "null" || key === "") return 99;
  if (facet === "level") return Number(key);
  return facet === "status" ? STANDINGS.indexOf(key as never) : 0;
}
