/** Counts of one article: how many were right, how many the gold wants, and how many were found. */
export interface Tally {
  right: number;
  wanted: number;
  found: number;
}

/** A figure with what it rests on; a rate has neither precision nor recall. */
export interface Score {
  value: number | null;
  precision: number | null;
  recall: number | null;
  /** null where the figure is a mean, not a share of a count. */
  tally: Tally | null;
}

/**
 * One line of the table: f1 is the harmonic mean of precision and recall, rate the share of the wanted that is
 * right. `score` weighs the articles, in the order of the gold; so they can be resampled.
 */
export interface Metric {
  group: string;
  name: string;
  kind: "f1" | "rate";
  /** How many articles are labelled for it, or pairs of articles. */
  articles: number;
  unit: "articles" | "pairs";
  score: (weights: readonly number[]) => Score;
}

/** A rate's count of one article: `right` of `wanted`. */
export const rate = (right: number, wanted: number): Tally => ({right, wanted, found: wanted});

/** A metric over counts by article, summed before dividing (micro average). */
export const metric = (
  group: string,
  name: string,
  kind: Metric["kind"],
  tallies: readonly Tally[],
  unit: Metric["unit"] = "articles",
): Metric => ({
  group,
  name,
  kind,
  articles: tallies.length,
  unit,
  score: (weights) => toScore(kind, sum(tallies, weights)),
});

/** The sum of counts, each as often as its weight says, or once. */
export function sum(tallies: readonly Tally[], weights?: readonly number[]): Tally {
  const total = {right: 0, wanted: 0, found: 0};
  tallies.forEach(({right, wanted, found}, i) => {
    const weight = weights ? weights[i]! : 1;
    total.right += weight * right;
    total.wanted += weight * wanted;
    total.found += weight * found;
  });
  return total;
}

/** The figure of a count; null where nothing was wanted and nothing found. */
export function toScore(kind: Metric["kind"], tally: Tally): Score {
  const {right, wanted, found} = tally;
  const share = (of: number) => (of === 0 ? null : right / of);
  if (kind === "rate") return {value: share(wanted), precision: null, recall: null, tally};
  const value = wanted + found === 0 ? null : (2 * right) / (wanted + found);
  return {value, precision: share(found), recall: share(wanted), tally};
}

/** The count of two sets: what both hold is right; what is optional is neither wanted nor wrong. */
export function setTally(
  wanted: readonly string[],
  found: readonly string[],
  optional: readonly string[] = [],
): Tally {
  const [want, free] = [new Set(wanted), new Set(optional)];
  const judged = [...new Set(found)].filter((item) => want.has(item) || !free.has(item));
  return {right: judged.filter((item) => want.has(item)).length, wanted: want.size, found: judged.length};
}
