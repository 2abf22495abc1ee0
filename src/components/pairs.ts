import type {Alignment} from "../../loaders/schema.ts";

/** Two accounts of one contact that were held against each other, with all that came of it. */

export type Counts = Record<Alignment["relation"], number>;

export interface Pair {
  /** of the contact, and of both articles where the contact has several pairs */
  id: string;
  contact: string;
  /** article ids */
  left: string;
  right: string;
  rows: Alignment[];
  /** claims, days, places and formats by relation; topics are told apart */
  counts: Counts;
}

/** Every pair, those first in which the most stands in one account alone or is contradicted. */
export function pairsOf(rows: readonly Alignment[]): Pair[] {
  const groups = new Map<string, Alignment[]>();
  for (const row of rows) {
    const key = [row.contact, row.left_article, row.right_article].join("\n");
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const pairs = [...groups.values()].map((group): Pair => {
    const {contact, left_article: left, right_article: right} = group[0]!;
    const id = [contact, left, right].join("~");
    return {id, contact, left, right, rows: group, counts: countsOf(group)};
  });
  const isAlone = ({contact}: Pair): boolean =>
    pairs.filter((other) => other.contact === contact).length === 1;
  return pairs
    .map((pair) => (isAlone(pair) ? {...pair, id: pair.contact} : pair))
    .sort((a, b) => difference(b) - difference(a) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function countsOf(rows: readonly Alignment[]): Counts {
  const counts: Counts = {shared: 0, "left-only": 0, "right-only": 0, conflicting: 0};
  for (const {aspect, relation} of rows) if (aspect !== "topic") counts[relation] += 1;
  return counts;
}

export const totalOf = (counts: Counts): number => Object.values(counts).reduce((sum, n) => sum + n, 0);

/** The share of what is told that is not shared, 0 to 1. */
export const difference = ({counts}: Pair): number =>
  totalOf(counts) ? 1 - counts.shared / totalOf(counts) : 0;

/** The pairs that the address asks for, by their own id or their contact's; where it asks for none, the first. */
export const chosenPairs = (pairs: readonly Pair[], asked: string | undefined): Pair[] =>
  asked === undefined
    ? pairs.slice(0, 1)
    : pairs.filter(({id, contact}) => id === asked || contact === asked);
