import cdf from "@stdlib/stats-base-dists-normal-cdf";

/** How often chance alone gives a z as far from 0 as this, on either side. */
export const pValue = (z: number): number => 2 * cdf(-Math.abs(z), 0, 1);

/**
 * Benjamini and Hochberg 1995: for each p value the least rate of false discoveries at which it is one itself. Where
 * thousands of words are tested, one in twenty has |z| > 1.96 by chance; fewer than one in twenty with q < 0.05 has.
 */
export function qValues(ps: readonly number[]): number[] {
  const order = ps.map((_, i) => i).sort((a, b) => ps[b]! - ps[a]!);
  const qs = new Array<number>(ps.length);
  let least = 1;
  order.forEach((i, above) => {
    least = Math.min(least, (ps[i]! * ps.length) / (ps.length - above));
    qs[i] = least;
  });
  return qs;
}
