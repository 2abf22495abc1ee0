import {group} from "d3-array";
import type {Tables} from "../loaders/schema.ts";
import {byDifference, countsOf, type Counts} from "../src/components/differences.ts";
import {mostDifferent, pairsOf, reportedByTwo} from "../src/components/pairs.ts";

/** Two sides whose accounts of a contact were held against each other, in numbers; its rows lie in the shards. */
export interface PairRow {
  contact: string;
  /** the fullest article of each side, and the side for which it is compared */
  left: string;
  right: string;
  left_side: string;
  right_side: string;
  /** points that both tell, that one alone tells, and on which they contradict each other */
  counts: Counts;
}

/** What the first page says of contacts that two sides or more report. */
export interface Reported {
  /** in the order of the table */
  contacts: string[];
  /** the one on whose topics, day, place and format they differ most, and for which sides */
  most: {contact: string; left: string; right: string} | null;
}

/** Counted in the build, for a page would need every alignment, and all its words, to count them. */
export function pairRows(tables: Tables): PairRow[] {
  const compared = new Set(tables.alignments.map(({id}) => id));
  const rows = group(
    tables.evidence.filter(({record}) => compared.has(record)),
    ({record}) => record,
  );
  const evidence = (record: string, role: string) =>
    (rows.get(record) ?? []).filter((row) => row.role === role).sort(inText);
  const counted = byDifference(
    pairsOf(tables).map((pair) => ({...pair, counts: countsOf(pair, {evidence})})),
  );
  return counted.map(({contact, left, right, counts}) => ({
    ...{contact: contact.id, left: left.id, right: right.id, counts},
    ...{left_side: left.side!, right_side: right.side!},
  }));
}

export function reportedOf(tables: Tables): Reported {
  const most = mostDifferent(pairsOf(tables));
  return {
    contacts: reportedByTwo(tables).map(({id}) => id),
    most: most ? {contact: most.contact.id, left: most.left.side!, right: most.right.side!} : null,
  };
}

const inText = (a: {article: string; start: number}, b: typeof a): number =>
  (a.article < b.article ? -1 : a.article > b.article ? 1 : 0) || a.start - b.start;
