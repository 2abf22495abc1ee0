import type {Alignment} from "../../loaders/schema.ts";

/** Two articles that tell of one contact, held against each other. */
export interface Pair {
  /** the contact's id; with both articles where a contact has several pairs */
  id: string;
  contact: string;
  left: string;
  right: string;
  rows: Alignment[];
  counts: Counts;
}

/** What both say, what one alone says, and where they contradict each other; topics are counted apart. */
export type Counts = Record<Alignment["relation"], number>;

/** Every pair, those first in which the sides differ most. */
export function pairsOf(alignments: readonly Alignment[]): Pair[] {
  const groups = new Map<string, Alignment[]>();
  for (const row of alignments) {
    const key = [row.contact, row.left_article, row.right_article].join("~");
    const there = groups.get(key);
    if (there) there.push(row);
    else groups.set(key, [row]);
  }
  const pairs = [...groups].map(([key, rows]) => pairOf(key, rows));
  const isOnly = (pair: Pair): boolean => !pairs.some((other) => other !== pair && other.contact === pair.contact);
  return pairs.map((pair) => (isOnly(pair) ? {...pair, id: pair.contact} : pair)).sort(byDifference);
}

function pairOf(id: string, rows: Alignment[]): Pair {
  const {contact, left_article: left, right_article: right} = rows[0]!;
  return {id, contact, left, right, rows, counts: countsOf(rows)};
}

function countsOf(rows: readonly Alignment[]): Counts {
  const count = (relation: Alignment["relation"]): number =>
    rows.filter((row) => row.relation === relation && isCounted(row)).length;
  return {
    shared: count("shared"),
    "left-only": count("left-only"),
    "right-only": count("right-only"),
    conflicting: count("conflicting"),
  };
}

/** Claims, and contradictions of whatever kind: that both name the same town is no claim of either. */
const isCounted = ({aspect, relation}: Alignment): boolean => aspect === "claim" || relation === "conflicting";

export const totalOf = (counts: Counts): number => Object.values(counts).reduce((sum, n) => sum + n, 0);

/** Share of what is not told by both alike, 0 to 1; with nothing to count the sides do not differ. */
export function difference({counts}: Pair): number {
  const total = totalOf(counts);
  return total === 0 ? 0 : 1 - counts.shared / total;
}

/** The share first, then contradictions, then how much there is to see. */
const byDifference = (a: Pair, b: Pair): number =>
  difference(b) - difference(a) ||
  b.counts.conflicting - a.counts.conflicting ||
  totalOf(b.counts) - totalOf(a.counts) ||
  (a.id < b.id ? -1 : 1);

/** The pairs of a contact, or the pair of that id; without one, the first. */
export function chosenPairs(pairs: readonly Pair[], id: string | undefined): Pair[] {
  if (id === undefined) return pairs.slice(0, 1);
  return pairs.filter((pair) => pair.id === id || pair.contact === id);
}
