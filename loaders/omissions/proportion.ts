import quantile from "@stdlib/stats-base-dists-beta-quantile";

/**
 * Clopper and Pearson 1934: the exact interval of a proportion, k of n, at 95 per cent. It is wider than others,
 * never narrower than it says, which is right for the few contacts that two sides report. Without any n all is possible.
 */
export function exactInterval(k: number, n: number, level = 0.95): [low: number, high: number] {
  const tail = (1 - level) / 2;
  return [k === 0 ? 0 : quantile(tail, k, n - k + 1), k === n ? 1 : quantile(1 - tail, k + 1, n - k)];
}
