import MiniSearch, {type AsPlainObject} from "npm:minisearch";
import {fragmentOf, type State} from "./address.js";
import {element} from "./element.js";
import {concordanceLink, recordLink} from "./links.js";
import {
  ASKED,
  fold,
  KINDS,
  LIKE,
  OPTIONS,
  type FoundRow,
  type Kind,
  type SearchHead,
  type TermRow,
} from "./search-options.js";
import {capital, counted} from "./words.js";

/** Finds contacts, people, topics and articles by their words, in an index that came with the report. */

/** What was found: how many of each kind, and the best, of one kind if one is asked for. */
export interface Found {
  kinds: Partial<Record<Kind, number>>;
  best: FoundRow[];
}

/** How the rest of the index is read: terms by shard, and what was found by number. */
export interface Source {
  termsIn: (shards: readonly number[]) => Promise<TermRow[]>;
  foundBy: (numbers: readonly string[]) => Promise<FoundRow[]>;
}

/** More than these are not looked through: another word finds what is meant. */
const MOST = 50;

/** Searches the index that `site/search.ts` made, of which it reads only the terms that are like those sought. */
export function searcher(head: SearchHead, {termsIn, foundBy}: Source) {
  const like = likeTerms(head);
  const kindOf = kindsByNumber(head);
  return async (words: string, kind?: string): Promise<Found> => {
    const terms = new Set(like(words));
    const rows = (await termsIn(shardsWith(terms, head))).filter(({term}) => terms.has(term));
    const all = indexOf(rows, head).search(words, ASKED);
    const own = all.filter(({id}) => !kind || kindOf(id as number) === kind);
    const best = await foundBy(own.slice(0, MOST).map(({id}) => `${id}`));
    return {kinds: countsOf(all.map(({id}) => kindOf(id as number))), best};
  };
}

/** The terms of the index that words stand for. */
function likeTerms({terms}: SearchHead): (words: string) => string[] {
  const known = new MiniSearch<{id: string}>({fields: ["id"], tokenize: (term) => [term], processTerm: fold});
  known.addAll(terms.map((id) => ({id})));
  const tokens = MiniSearch.getDefault("tokenize") as (words: string) => string[];
  return (words) => tokens(words).flatMap((word) => known.search(word, LIKE).map(({id}) => id as string));
}

/** The numbers of the shards in which these terms lie. */
const shardsWith = (sought: ReadonlySet<string>, {terms, shards}: SearchHead): number[] =>
  shards.flatMap((start, i) =>
    terms.slice(start, shards[i + 1]).some((term) => sought.has(term)) ? [i] : [],
  );

/** An index of these terms alone, in which every item weighs what it does in the whole. */
function indexOf(rows: readonly TermRow[], {kinds, lengths}: SearchHead): MiniSearch {
  const fieldLength = Object.assign({}, ...rows.map((row) => row.lengths)) as TermRow["lengths"];
  const count = Object.values(kinds).reduce((sum, n) => sum + n, 0);
  return MiniSearch.loadJS(
    {
      ...{documentCount: count, nextId: count, dirtCount: 0, serializationVersion: 2},
      documentIds: Object.fromEntries(Object.keys(fieldLength).map((number) => [number, Number(number)])),
      fieldIds: Object.fromEntries(OPTIONS.fields.map((field, i) => [field, i])),
      fieldLength,
      averageFieldLength: lengths,
      storedFields: {},
      index: rows.map(({term, uses}) => [term, uses]),
    } as unknown as AsPlainObject,
    OPTIONS,
  );
}

function kindsByNumber({kinds}: SearchHead): (number: number) => Kind {
  let end = 0;
  const ends = KINDS.map((kind) => [kind, (end += kinds[kind])] as const);
  return (number) => ends.find(([, end]) => number < end)![0];
}

function countsOf(kinds: readonly Kind[]): Found["kinds"] {
  const counts: Found["kinds"] = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

const PLURALS: Record<Kind, string> = {
  contact: "contacts",
  person: "people",
  name: "others named",
  topic: "topics",
  article: "articles",
};

/** What was found, best first, and where else to look; null where nothing is sought. */
export function searchResults({words = "", kind}: State, found: Found | null): HTMLElement {
  if (found === null)
    return element("p", {class: "count", role: "status"}, "Write a name, a place, a month, a topic.");
  const kinds = KINDS.filter((one) => found.kinds[one]);
  const links = kinds.map((one) =>
    element(
      "a",
      {
        href: fragmentOf({words, kind: one === kind ? "" : one}),
        "aria-current": one === kind ? "true" : null,
      },
      `${capital(PLURALS[one])} ${found.kinds[one]!}`,
    ),
  );
  const own = kinds.filter((one) => !kind || one === kind);
  const all = own.reduce((sum, one) => sum + found.kinds[one]!, 0);
  return element("div", {}, [
    element("p", {class: "count", role: "status"}, saidOf(all, words)),
    links.length > 1 ? element("p", {class: "legend"}, links) : null,
    element("ol", {class: "found"}, found.best.map(foundItem)),
    element("p", {}, [
      "In the texts themselves: ",
      element("a", {href: concordanceLink({words})}, `every place of “${words}” in its context`),
      ".",
    ]),
  ]);
}

function saidOf(all: number, words: string): string {
  if (!all) return `Nothing is called “${words}” here.`;
  const least = all > MOST ? `, the best ${MOST} of them below` : "";
  return `${capital(counted(all, "match", "matches"))} for “${words}”${least}.`;
}

const foundItem = ({id, kind, title, note}: FoundRow): HTMLElement =>
  element("li", {}, [
    element("span", {class: "kind"}, kind),
    element("a", {href: recordLink(kind, id.slice(kind.length + 1))}, title),
    element("span", {class: "note"}, note),
  ]);
