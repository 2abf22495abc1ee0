import type {Contact, Participant} from "../../loaders/schema.ts";
import {levelName} from "./levels.js";
import {partiesOf} from "./names.js";
import {matrix, type Cell} from "./matrix.js";
import type {Panel} from "./panel.js";
import {standingOf} from "./standings.js";
import {capital, counted, inSentence, spelled} from "./words.js";

/** Who met whom: people of two countries, and how many contacts each two had. */

export interface CountryPair {
  countries: [string, string];
  contacts: Contact[];
}

/** Every two countries that had a contact, those with most first. */
export function countryPairs(contacts: readonly Contact[]): CountryPair[] {
  const pairs = new Map<string, CountryPair>();
  for (const contact of contacts) {
    for (const [i, a] of contact.countries.entries()) {
      for (const b of contact.countries.slice(i + 1)) {
        const pair = pairs.get(`${a}-${b}`) ?? {countries: [a, b] as [string, string], contacts: []};
        pair.contacts.push(contact);
        pairs.set(`${a}-${b}`, pair);
      }
    }
  }
  return [...pairs.values()].sort((a, b) => b.contacts.length - a.contacts.length);
}

export interface Person {
  /** entity id; of one whom no article names, the country and a sign for nobody */
  id: string;
  name: string;
  level: number | null;
  contacts: number;
}

export interface Meetings {
  rows: Person[];
  columns: Person[];
  cells: {row: string; column: string; contacts: Contact[]}[];
  /** how many people with fewer contacts are not among them */
  left: number;
}

/** More people than these, with the fewest contacts, are left out. */
const MOST = 30;

/** The people of a pair of countries who met, highest level first. */
export function meetingsOf(pair: CountryPair, participants: readonly Participant[], most = MOST): Meetings {
  const [a, b] = pair.countries;
  const of = (contact: Contact, country: string): Participant[] =>
    partiesOf(participants, contact.id).filter((party) => party.country === country);
  const cells = new Map<string, Meetings["cells"][number]>();
  const people = [a, b].map((country) =>
    peopleOf(
      pair.contacts.map((contact) => of(contact, country)),
      most,
    ),
  );
  const shown = people.map((side) => new Set(side.shown.map(({id}) => id)));
  for (const contact of pair.contacts) {
    for (const row of ids(of(contact, a), shown[0]!)) {
      for (const column of ids(of(contact, b), shown[1]!)) {
        const cell = cells.get(`${row}\n${column}`) ?? {row, column, contacts: []};
        cell.contacts.push(contact);
        cells.set(`${row}\n${column}`, cell);
      }
    }
  }
  const left = people.reduce((sum, {left: own}) => sum + own, 0);
  return {rows: people[0]!.shown, columns: people[1]!.shown, cells: [...cells.values()], left};
}

const idOf = ({person, name, country}: Participant): string => person ?? name ?? `${country}?`;
const ids = (parties: readonly Participant[], shown: ReadonlySet<string>): string[] =>
  [...new Set(parties.map(idOf))].filter((id) => shown.has(id));

function peopleOf(perContact: readonly Participant[][], most: number): {shown: Person[]; left: number} {
  const people = new Map<string, Person>();
  for (const parties of perContact) {
    for (const [id, party] of new Map(parties.map((party) => [idOf(party), party]))) {
      const known = people.get(id) ?? {id, name: party.name ?? "unnamed", level: party.level, contacts: 0};
      known.contacts += 1;
      known.level = Math.min(known.level ?? 9, party.level ?? 9) % 9 || null;
      people.set(id, known);
    }
  }
  const shown = [...people.values()]
    .sort((x, y) => y.contacts - x.contacts)
    .slice(0, most)
    .sort((x, y) => (x.level ?? 9) - (y.level ?? 9) || y.contacts - x.contacts || (x.name < y.name ? -1 : 1));
  return {shown, left: people.size - shown.length};
}

export interface MeetingsOptions {
  width: number;
  participants: readonly Participant[];
  country: (code: string) => string;
  panel: Panel;
  filter?: string;
}

/** The matrix of one pair of countries. */
export function meetingsMatrix(pair: CountryPair, options: MeetingsOptions): HTMLElement {
  const {width, participants, country, panel, filter} = options;
  const meetings = meetingsOf(pair, participants);
  const {rows, columns, cells, left} = meetings;
  const [a, b] = pair.countries.map(country) as [string, string];
  const name = (id: string): string => [...rows, ...columns].find((person) => person.id === id)?.name ?? id;
  const drawn = cells.map(({row, column, contacts}): Cell => ({
    row,
    column,
    count: contacts.length,
    href: panel.contacts(`met-${row}-${column}`, `${name(row)} and ${name(column)}`, contacts),
    hollow: contacts.every(
      (contact) => standingOf(contact) === "planned" || standingOf(contact) === "cancelled",
    ),
  }));
  return matrix(drawn, {
    width,
    name: "who-met-whom",
    title: meetingsTitle(meetings, [a, b], pair.contacts.length),
    description: `${counted(rows.length, "person", "people")} of ${inSentence(a)}, ${counted(columns.length, "person", "people")} of ${inSentence(b)}, ${counted(cells.length, "pairing")}.`,
    caption: `Contacts by who took part, ${inSentence(a)} down and ${inSentence(b)} across, highest level first. Each number opens the sentences. A contact with several people on one side is in several cells. Dashed cells hold only contacts that are planned or cancelled.${left ? ` ${capital(counted(left, "person", "people"))} with fewer contacts left out.` : ""}`,
    unit: "contacts",
    rows: new Map(rows.map((person) => [person.id, person.name])),
    columns: new Map(columns.map((person) => [person.id, person.name])),
    heads: [a, b],
    groups: {rows: levelsOf(rows), columns: levelsOf(columns)},
    filter,
  });
}

const levelsOf = (people: readonly Person[]): Map<string, string> =>
  new Map(people.map(({id, level}) => [id, levelName(level)]));

/** "Andrey Rudenko met most people of China: four"; where nobody stands out, how many pairings there are. */
export function meetingsTitle(
  {rows, columns, cells}: Meetings,
  [a, b]: [string, string],
  all: number,
): string {
  const degree = (person: Person): number =>
    new Set(cells.filter(({row, column}) => row === person.id || column === person.id)).size;
  const named = [
    ...rows.map((person) => ({person, other: b})),
    ...columns.map((person) => ({person, other: a})),
  ].filter(({person}) => person.name !== "unnamed");
  const [first, second] = named.sort((x, y) => degree(y.person) - degree(x.person));
  const often = [...cells].sort((x, y) => y.contacts.length - x.contacts.length).slice(0, 2);
  const name = (id: string): string => [...rows, ...columns].find((person) => person.id === id)?.name ?? id;
  if (!first) return `No named people of ${inSentence(a)} and ${inSentence(b)} met`;
  if (often[0]!.contacts.length > Math.max(3, often[1]?.contacts.length ?? 0))
    return `${name(often[0]!.row)} and ${name(often[0]!.column)} met most often: ${spelled(often[0]!.contacts.length)} of ${counted(all, "contact")}`;
  if (degree(first.person) === degree(second?.person ?? first.person) && second)
    return `${capital(counted(cells.length, "pairing"))} of people of ${inSentence(a)} and ${inSentence(b)}`;
  return `${first.person.name} had contact with most people of ${inSentence(first.other)}: ${spelled(degree(first.person))}`;
}
