import MiniSearch from "minisearch";
import type {Contact, Participant, Tables} from "../loaders/schema.ts";
import {countryNames} from "../src/components/countries.ts";
import {formatName} from "../src/components/levels.ts";
import {contactName, dayName} from "../src/components/names.ts";
import {
  KINDS,
  OPTIONS,
  type FoundRow,
  type Item,
  type SearchHead,
  type TermRow,
} from "../src/components/search-options.ts";
import {withCountries} from "../src/components/parties.ts";
import {standingName, standingOf} from "../src/components/standings.ts";
import {counted} from "../src/components/words.ts";
import {asShards, joined, shardsOf, type Shards} from "./shards.ts";

/** The index by which the report is searched: made with it, so that nothing is asked of anyone. */
export interface SearchIndex {
  head: SearchHead;
  /** by term, in the order of the head */
  terms: TermRow[];
  /** by number */
  found: FoundRow[];
}

/** MiniSearch's own index, taken apart: a page reads only the terms that somebody seeks, and puts these together again. */
export function searchIndex(tables: Tables): SearchIndex {
  const items = itemsOf(tables);
  const index = new MiniSearch<Item & {number: number}>({...OPTIONS, idField: "number"});
  index.addAll(items.map((item, number) => ({...item, number})));
  const {index: made, fieldLength, averageFieldLength} = index.toJSON();
  const lengths = fieldLength as Record<string, number[]>;
  const rows = made
    .map(([term, data]) => termRow(term, data as TermRow["uses"], lengths))
    .sort((a, b) => (a.term < b.term ? -1 : 1));
  const kinds = KINDS.map((kind) => [kind, items.filter((item) => item.kind === kind).length]);
  const head: SearchHead = {
    terms: rows.map(({term}) => term),
    shards: startsOf(rows),
    kinds: Object.fromEntries(kinds) as SearchHead["kinds"],
    lengths: averageFieldLength as number[],
  };
  const found = items.map(({id, kind, title, note}, i) => ({number: `${i}`, id, kind, title, note}));
  return {head, terms: rows, found};
}

function termRow(term: string, uses: TermRow["uses"], all: Record<string, number[]>): TermRow {
  const items = Object.values(uses).flatMap((field) => Object.keys(field));
  return {term, uses, lengths: Object.fromEntries(items.map((item) => [item, all[item]!]))};
}

/** About how many characters of JSON a shard holds, unless one term alone has more. */
const SIZE = 128_000;

function startsOf(rows: readonly TermRow[]): number[] {
  let size = Infinity;
  return rows.flatMap((row, i) => {
    const {length} = JSON.stringify(row);
    size = size + length > SIZE ? length : size + length;
    return size === length ? [i] : [];
  });
}

/** The shards of the index: terms that follow one another, and what can be found by number. */
export function searchShards({head, terms, found}: SearchIndex): Shards {
  const rows = head.shards.map((start, i) => terms.slice(start, head.shards[i + 1]));
  return joined(asShards("search.terms", rows), shardsOf({found}));
}

/** All that can be found, kind by kind, in the order of the tables. */
export function itemsOf(tables: Tables): Item[] {
  const names = countryNames(tables.entities);
  const parties = new Map<string, Participant[]>();
  for (const party of withCountries(tables.participants, names))
    parties.set(party.contact, [...(parties.get(party.contact) ?? []), party]);
  const people = peopleItems(tables, names);
  return [
    ...tables.contacts.map((contact) => contactItem(contact, parties.get(contact.id) ?? [], names)),
    ...people.filter(({kind}) => kind === "person"),
    ...people.filter(({kind}) => kind === "name"),
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
