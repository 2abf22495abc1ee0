import type {Alignment} from "../../loaders/schema.ts";
import type {Context} from "./comparison.js";
import type {Pair} from "./pairs.js";
import {pointsOf} from "./points.js";

/** How much two accounts differ: what both say, what one alone says, and where they contradict each other. */
export type Counts = Record<Alignment["relation"], number>;

const NONE: Counts = {shared: 0, "left-only": 0, "right-only": 0, conflicting: 0};

/** Points: claims, days, places and formats. Topics are held against each other apart, since they repeat them. */
export function countsOf({rows}: Pick<Pair, "rows">, context: Pick<Context, "evidence">): Counts {
  const counts = {...NONE};
  const told = rows.filter(({aspect}) => aspect !== "topic");
  for (const {relation} of pointsOf(told, context)) counts[relation] += 1;
  return counts;
}

export function sumOf(counts: readonly Counts[]): Counts {
  const sum = {...NONE};
  for (const one of counts)
    for (const relation of Object.keys(sum) as (keyof Counts)[]) sum[relation] += one[relation];
  return sum;
}

export const totalOf = (counts: Counts): number => Object.values(counts).reduce((sum, n) => sum + n, 0);

/** Share of what is not told by both alike, 0 to 1; with nothing to count the accounts do not differ. */
export function shareApart(counts: Counts): number {
  const total = totalOf(counts);
  return total === 0 ? 0 : 1 - counts.shared / total;
}

/** Those that differ most first: by the share, then by contradictions, then by how much there is to see. */
export function byDifference<One extends {counts: Counts; contact: {id: string}}>(
  pairs: readonly One[],
): One[] {
  return [...pairs].sort((one, other) => {
    const [a, b] = [one.counts, other.counts];
    return (
      shareApart(b) - shareApart(a) ||
      b.conflicting - a.conflicting ||
      totalOf(b) - totalOf(a) ||
      (one.contact.id < other.contact.id ? -1 : 1)
    );
  });
}
