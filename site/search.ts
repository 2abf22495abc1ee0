import MiniSearch from "minisearch";
import type {Contact, Participant, Tables} from "../loaders/schema.ts";
import {countryNames} from "../src/components/countries.ts";
import {formatName} from "../src/components/levels.ts";
import {contactName, dayName} from "../src/components/names.ts";
import {OPTIONS, type Item} from "../src/components/search-options.ts";
import {withCountries} from "../src/components/parties.ts";
import {standingName, standingOf} from "../src/components/standings.ts";
import {counted} from "../src/components/words.ts";

/** The index by which the report is searched: made with it, so that nothing is asked of anyone and a page need not read the tables. */
export const searchIndex = (tables: Tables): string => {
  const index = new MiniSearch<Item>(OPTIONS);
  index.addAll(itemsOf(tables));
  return JSON.stringify(index);
};

/** All that can be found, in the order of the tables. */
export function itemsOf(tables: Tables): Item[] {
  const names = countryNames(tables.entities);
  const parties = new Map<string, Participant[]>();
  for (const party of withCountries(tables.participants, names))
    parties.set(party.contact, [...(parties.get(party.contact) ?? []), party]);
  return [
    ...tables.contacts.map((contact) => contactItem(contact, parties.get(contact.id) ?? [], names)),
    ...peopleItems(tables, names),
    ...topicItems(tables),
    ...tables.articles.map(({id, title, outlet, side, published}): Item => {
      const known = [outlet, side && names(side), published && dayName(published)];
      const note = known.filter(Boolean).join(", ");
      return {id: `article:${id}`, kind: "article", title, note, more: ""};
    }),
  ];
}

function contactItem(
  contact: Contact,
  parties: readonly Participant[],
  names: (code: string) => string,
): Item {
  const countries = [...contact.countries, contact.host ?? ""].filter(Boolean).map(names);
  const offices = parties.flatMap(({role}) => role ?? []);
  return {
    id: `contact:${contact.id}`,
    kind: "contact",
    title: contactName(contact, parties),
    note: `${standingName(standingOf(contact))}, told by ${counted(contact.accounts, "article")}`,
    more: [formatName(contact.format), ...countries, ...offices].join(" "),
  };
}

/** Those who take part in a contact, and those who are only named. */
function peopleItems({entities, participants, mentions}: Tables, names: (code: string) => string): Item[] {
  const met = countOf(participants, ({person}) => person);
  const named = countOf(mentions, ({entity}) => entity);
  const roles = new Map(participants.map(({person, role}) => [person, role]));
  return entities
    .filter(({kind}) => kind === "person")
    .map(({id, name, country}): Item => {
      const contacts = met.get(id) ?? 0;
      const does = contacts ? `in ${counted(contacts, "contact")}` : `named ${named.get(id) ?? 0} times`;
      const note = [roles.get(id), country && names(country), does].filter(Boolean).join(", ");
      const kind = contacts ? "person" : "name";
      return {id: `${kind}:${id}`, kind, title: name, note, more: ""};
    });
}

function topicItems({topics, topic_mentions}: Tables): Item[] {
  const labels = new Map(topics.map(({id, label}) => [id, label]));
  const words = new Map<string, Set<string>>();
  for (const {topic, exact} of topic_mentions)
    words.set(topic, (words.get(topic) ?? new Set()).add(exact.toLowerCase()));
  return topics
    .filter(({articles}) => articles > 0)
    .map(({id, label, parent, articles}): Item => ({
      id: `topic:${id}`,
      kind: "topic",
      title: label,
      note: [parent && labels.get(parent), `in ${counted(articles, "article")}`].filter(Boolean).join(", "),
      more: [...(words.get(id) ?? [])].slice(0, 40).join(" "),
    }));
}

function countOf<Row>(rows: readonly Row[], key: (row: Row) => string | null): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const id = key(row);
    if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
