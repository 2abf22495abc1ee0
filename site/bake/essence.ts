import {group} from "d3-array";
import type {Article, Contact, Participant, Tables} from "../../loaders/schema.ts";
import {countryNames} from "../../src/components/countries.ts";
import {articleName, contactName, dateName} from "../../src/components/names.ts";
import {standingName, standingOf} from "../../src/components/standings.ts";
import type {Members} from "../archive.ts";
import type {TextMember} from "../rights/excerpts.ts";
import {escape} from "../shell.ts";

/** The essential text of a page by its path, as markup; null where there is none. */
export type Essence = (path: string) => string | null;

/**
 * What the page of a record says at the least, for those who read it without scripts where there are so many pages
 * that to run each would take hours: of a contact its facts and who tells of it, of an article its published words, of a person every contact.
 */
export function essenceOf(
  {articles, contacts, participants, accounts, entities}: Tables,
  members: Members,
): Essence {
  const country = countryNames(entities);
  const known = new Map(articles.map((article) => [article.id, article]));
  const parties = group(participants, ({contact}) => contact);
  const told = group(accounts, ({contact}) => contact);
  const ofContact = (contact: Contact): string => {
    const tellers = (told.get(contact.id) ?? []).map(({article}) => known.get(article)!);
    return contactEssence(contact, parties.get(contact.id) ?? [], tellers, country);
  };
  const met = group(participants, ({person}) => person);
  const contactsById = new Map(contacts.map((contact) => [contact.id, contact]));
  const ofPerson = (person: string): string => {
    const ids = [...new Set(met.get(person)!.map(({contact}) => contact))];
    return list(ids.map((id) => contactLink(contactsById.get(id)!, parties.get(id)!)));
  };
  const people = [...met.keys()].filter((person) => person !== null);
  const pages = new Map<string, () => string>([
    ...people.map((person) => [`person/${person}.html`, () => ofPerson(person)] as const),
    ...contacts.map((contact) => [`contact/${contact.id}.html`, () => ofContact(contact)] as const),
    ...articles.map((one) => [`article/${one.id}.html`, () => articleEssence(one, members)] as const),
  ]);
  return (path) => pages.get(path)?.() ?? null;
}

const contactLink = (contact: Contact, parties: readonly Participant[]): string =>
  link(`../contact/${contact.id}.html`, contactName(contact, parties));

function contactEssence(
  contact: Contact,
  parties: readonly Participant[],
  tellers: readonly Article[],
  country: (code: string) => string,
): string {
  const facts = [standingName(standingOf(contact)), contact.format, contact.place, dateName(contact)];
  const who = parties.map((party) => [
    ...new Set([party.name ?? "unnamed", party.role, party.country && country(party.country)]),
  ]);
  const links = tellers.map(({id, ...article}) =>
    link(`../article/${id}.html`, articleName({id, ...article})),
  );
  return [paragraph(facts), list(who.map((one) => escape(said(one)))), "<p>Told by:</p>", list(links)].join(
    "\n",
  );
}

function articleEssence({id, outlet, published, url}: Article, members: Members): string {
  const {passages} = JSON.parse(new TextDecoder().decode(members[`texts/${id}.json`])) as TextMember;
  const words = passages.map(({exact}) => `<blockquote>${escape(exact)}</blockquote>`);
  return [paragraph([outlet, published, url]), ...words].join("\n");
}

const said = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== "").join(", ");
const paragraph = (parts: readonly (string | null)[]): string => `<p>${escape(said(parts))}</p>`;
const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
const link = (to: string, words: string): string => `<a href="${encodeURI(to)}">${escape(words)}</a>`;
