import type {Contact, Participant} from "../../loaders/schema.ts";
import {bars} from "./bars.js";
import {personLink} from "./links.js";
import type {Panel} from "./panel.js";
import {capital, counted, inSentence, spelled} from "./words.js";

/** Who took part in most contacts, each with a page of their own. */

interface Options {
  width: number;
  country: (code: string) => string;
  panel: Panel;
  filter?: string;
}

interface Named {
  id: string;
  name: string;
  country: string | null;
  contacts: Set<Contact>;
}

/** Those whom some article names, most contacts first. */
export function peopleOf(contacts: readonly Contact[], participants: readonly Participant[]): Named[] {
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  const people = new Map<string, Named>();
  for (const {contact: id, person, name, country} of participants) {
    const contact = byId.get(id);
    if (contact === undefined || person === null) continue;
    const known = people.get(person) ?? {id: person, name: name ?? person, country, contacts: new Set()};
    people.set(person, known);
    known.contacts.add(contact);
  }
  return [...people.values()].sort((a, b) => b.contacts.size - a.contacts.size || (a.name < b.name ? -1 : 1));
}

const MOST = 15;

export function peopleBars(
  contacts: readonly Contact[],
  participants: readonly Participant[],
  {width, country, panel, filter}: Options,
): HTMLElement {
  const all = peopleOf(contacts, participants);
  const shown = all.slice(0, MOST);
  const [first, second] = shown;
  const stands = first !== undefined && first.contacts.size > (second?.contacts.size ?? 0);
  return bars(
    shown.map(({id, name, country: code, contacts: own}) => ({
      label: code === null ? name : `${name}, ${country(code)}`,
      count: own.size,
      href: personLink(id) ?? panel.contacts(`person-${id}`, name, [...own]),
    })),
    {
      width,
      filter,
      name: "people",
      title: stands
        ? `${first.name}${first.country === null ? "" : ` of ${inSentence(country(first.country))}`} took part in most contacts: ${spelled(first.contacts.size)} of ${counted(contacts.length, "contact")}`
        : `${capital(counted(all.length, "person", "people"))} named in ${counted(contacts.length, "contact")}, none more often than all others`,
      caption: `Contacts by who took part, n = ${contacts.length.toLocaleString("en")}: planned and recalled ones included. A contact counts for each of its participants. Each bar opens the person’s own page.${all.length > MOST ? ` ${capital(counted(all.length - MOST, "person", "people"))} with fewer contacts left out.` : ""}`,
      unit: "contacts",
      kind: "Person",
    },
  );
}
