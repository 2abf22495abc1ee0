import type {Contact, Participant} from "../../loaders/schema.ts";
import type {Rows} from "./facets.js";
import {capital} from "./words.js";

/** In which offices a person took part in contacts. */

export interface Office {
  key: string;
  name: string;
  contacts: Contact[];
  /** of the contacts that have a date */
  first: Contact | null;
  last: Contact | null;
}

const NONE = "none";

/** The codebook's office where it knows it, else the article's own words. */
const keyOf = ({office, role}: Participant): string => office ?? role?.toLowerCase() ?? NONE;

const nameOf = ({office, role}: Participant): string =>
  office === null ? capital(role ?? "Office not told") : capital(office.replaceAll("-", " "));

/** Latest first, those without a date and without an office last. */
export function officesOf(roles: readonly Participant[], contacts: readonly Contact[]): Office[] {
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  const offices = new Map<string, Office>();
  for (const role of roles) {
    const key = keyOf(role);
    const office = offices.get(key) ?? {key, name: nameOf(role), contacts: [], first: null, last: null};
    offices.set(key, office);
    office.contacts.push(byId.get(role.contact)!);
  }
  for (const office of offices.values()) {
    const dated = office.contacts.filter(({date_start}) => date_start !== null);
    dated.sort((a, b) => (a.date_start! < b.date_start! ? -1 : a.date_start! > b.date_start! ? 1 : 0));
    Object.assign(office, {first: dated[0] ?? null, last: dated.at(-1) ?? null});
  }
  const rank = ({key, last}: Office): string => (key === NONE ? "" : (last?.date_start ?? "0"));
  return [...offices.values()].sort((a, b) => (rank(a) < rank(b) ? 1 : rank(a) > rank(b) ? -1 : 0));
}

/** As rows of a timeline. */
export function officeRows(roles: readonly Participant[], contacts: readonly Contact[]): Rows {
  const groups = officesOf(roles, contacts);
  const own = new Map(groups.flatMap((office) => office.contacts.map(({id}) => [id, office])));
  return {name: "office", groups, groupOf: ({id}) => own.get(id)!};
}
