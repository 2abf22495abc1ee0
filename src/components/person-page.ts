import type {Contact, Entity, Participant} from "../../loaders/schema.ts";
import {bars} from "./bars.js";
import {statusCell} from "./contact-table.js";
import {element, type Child} from "./element.js";
import {formatName} from "./levels.js";
import {contactLink} from "./links.js";
import {dateName} from "./names.js";
import {officeRows, officesOf, type Office} from "./offices.js";
import {overviewParts, timelineTitle} from "./overview.js";
import type {Panel} from "./panel.js";
import {partyName} from "./party-names.js";
import {table} from "./table.js";
import {timeline} from "./timeline.js";
import {capital, counted, inSentence, joined, spelled} from "./words.js";

/** All contacts of one person: when, in which office, and with whom. */

export interface PersonTables {
  id: string;
  /** as the articles name them; absent where only an editor does */
  entity?: Entity;
  /** the person's own rows among the participants */
  roles: readonly Participant[];
  contacts: readonly Contact[];
  /** everybody in these contacts */
  participants: readonly Participant[];
}

interface Options {
  country: (code: string) => string;
  panel: Panel;
}

/** "Told of in six contacts: five held and one planned, the first on … and the last on …" */
export function personLead({contacts, roles}: PersonTables, {country, panel}: Options): HTMLElement {
  const codes = [...new Set(roles.flatMap(({country: code}) => code ?? []))];
  const whom = codes.length ? `for ${joined(codes.map((code) => inSentence(country(code)))).join("")} ` : "";
  const all = element(
    "a",
    {href: panel.contacts("all", "All contacts", contacts)},
    counted(contacts.length, "contact"),
  );
  return element("p", {class: "lead"}, [
    `Took part ${whom}in `,
    all,
    ` that these articles tell: `,
    overviewParts(contacts, panel),
    ".",
    span(contacts),
  ]);
}

/** " The first with a date is of 20 March 2023, the last of 9 April 2024." */
function span(contacts: readonly Contact[]): string {
  const dated = contacts
    .filter(({date_start}) => date_start !== null)
    .sort((a, b) => (a.date_start! < b.date_start! ? -1 : 1));
  if (dated.length < 2) return "";
  return ` The first with a date is of ${dateName(dated[0]!)}, the last of ${dateName(dated.at(-1)!)}.`;
}

export function personFacts({entity, roles, contacts}: PersonTables, {country, panel}: Options): HTMLElement {
  const offices = officesOf(roles, contacts);
  const codes = [...new Set(roles.flatMap(({country: code}) => code ?? []))];
  const rows: [string, Child][] = [
    ["Speaks for", codes.length ? codes.map(country).join(", ") : "not told"],
    [
      offices.length === 1 ? "Office" : "Offices",
      element(
        "ul",
        {},
        offices.map((office) => element("li", {}, officeLine(office, panel))),
      ),
    ],
  ];
  if (entity?.wikidata)
    rows.push([
      "Wikidata",
      element("a", {href: `https://www.wikidata.org/wiki/${entity.wikidata}`}, entity.wikidata),
    ]);
  return element(
    "dl",
    {class: "record"},
    rows.map(([name, value]) => element("div", {}, element("dt", {}, name), element("dd", {}, value))),
  );
}

/** "Deputy foreign minister: six contacts, 25 June 2023 to 9 April 2024; two have no date" */
function officeLine({key, name, contacts, first, last}: Office, panel: Panel): Child {
  const href = panel.contacts(`office-${key}`, name, contacts);
  const days = [...new Set([first, last])].flatMap((contact) => (contact ? dateName(contact) : []));
  return [
    `${name}: `,
    element("a", {href}, counted(contacts.length, "contact")),
    days.length ? `, ${days.join(" to ")}` : "",
    undated(contacts),
  ];
}

function undated(contacts: readonly Contact[]): string {
  const without = contacts.filter(({date_start}) => date_start === null).length;
  return without && without < contacts.length
    ? `; ${spelled(without)} ${without > 1 ? "have" : "has"} no date`
    : "";
}

export function personTimeline(
  {id, roles, contacts, participants}: PersonTables,
  {width, ...options}: Options & {width: number},
): HTMLElement {
  return timeline(contacts, {
    ...options,
    width,
    participants: participants.filter(({person}) => person !== id),
    name: "person-timeline",
    rows: officeRows(roles, contacts),
    title: timelineTitle(contacts),
    note: "The office is that at the time, as the articles name it.",
  });
}

/** People of another country in the same contacts, those with most first. */
export function counterpartBars(
  {id, roles, contacts, participants}: PersonTables,
  {width, country, panel}: Options & {width: number},
): HTMLElement {
  const own = new Map(roles.map(({contact, country: code}) => [contact, code]));
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  const found = new Map<string, {name: string; code: string | null; contacts: Set<Contact>}>();
  for (const {contact, person, name, country: code} of participants) {
    if (person === id || code === own.get(contact)) continue;
    const key = person ?? `${code}?`;
    const one = found.get(key) ?? {name: person ? (name ?? person) : "unnamed", code, contacts: new Set()};
    one.contacts.add(byId.get(contact)!);
    found.set(key, one);
  }
  const all = [...found].sort(([, a], [, b]) => b.contacts.size - a.contacts.size);
  const shown = all.slice(0, MOST);
  const [first, second] = shown.map(([, one]) => one);
  const stands = first && first.contacts.size > (second?.contacts.size ?? 0);
  return bars(
    shown.map(([key, one]) => ({
      label: `${one.name}${one.code ? `, ${country(one.code)}` : ""}`,
      count: one.contacts.size,
      href: panel.contacts(`with-${key}`, one.name, [...one.contacts]),
    })),
    {
      width,
      name: "counterparts",
      title: stands
        ? `Most often with ${one(first.name, first.code, country)}: ${spelled(first.contacts.size)} of ${counted(contacts.length, "contact")}`
        : `${capital(counted(all.length, "person", "people"))} of other countries in ${counted(contacts.length, "contact")}`,
      caption: `Contacts by the people of other countries who took part, n = ${contacts.length.toLocaleString("en")}: planned and recalled ones included. A contact with several people counts for each.${all.length > MOST ? ` ${capital(counted(all.length - MOST, "person", "people"))} with fewer left out.` : ""}`,
      unit: "contacts",
      kind: "Person",
    },
  );
}

const MOST = 20;

const one = (name: string, code: string | null, country: (code: string) => string): string =>
  name === "unnamed" && code ? `unnamed people of ${inSentence(country(code))}` : name;

export function personTable(
  {id, roles, contacts, participants}: PersonTables,
  {country}: Pick<Options, "country">,
): HTMLElement {
  const office = new Map(roles.map(({contact, role}) => [contact, role]));
  const others = new Map<string, Participant[]>();
  for (const party of participants)
    if (party.person !== id) others.set(party.contact, [...(others.get(party.contact) ?? []), party]);
  return table(
    contacts,
    [
      {name: "Date", value: (contact) => element("a", {href: contactLink(contact.id)}, dateName(contact))},
      {name: "Office then", value: (contact) => office.get(contact.id) ?? null},
      {name: "With", value: (contact) => withWhom(others.get(contact.id) ?? [])},
      {name: "Format", value: ({format}) => capital(formatName(format))},
      {name: "Place", value: ({place, host}) => place ?? (host && country(host))},
      {name: "Status", value: statusCell},
      {name: "Articles", value: ({accounts}) => accounts},
    ],
    {label: "Every contact"},
  );
}

const withWhom = (parties: readonly Participant[]): HTMLElement =>
  element("span", {}, joined<Child>(parties.map(partyName), ", "));
