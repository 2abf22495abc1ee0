import cdf from "@stdlib/stats-base-dists-hypergeometric-cdf";
import normal from "@stdlib/stats-base-dists-normal-cdf";

/** How far two topics come together more often than chance brings them together, and how sure that is. */

export interface Counts {
  /** units that speak of both */
  n11: number;
  /** of the one, and of the other, at all */
  n1: number;
  n2: number;
  /** units in all */
  n: number;
}

/** Below so many expected the approximation of G² fails, and Fisher's test is exact (Cochran 1954). */
const FEW = 5;
/** Added to each cell, so that a cell of none leaves a ratio (Haldane 1956, Anscombe 1956). */
const HALF = 0.5;
/** The 97.5th percentile of the normal distribution. */
const Z = 1.959963984540054;

export const expectedOf = ({n1, n2, n}: Counts): number => (n1 * n2) / n;

/** P(X ≥ n11) of the hypergeometric distribution, counted from the other tail, where nothing cancels. */
export const fisher = ({n11, n1, n2, n}: Counts): number => Math.min(1, cdf(n1 - n11, n, n - n2, n1));

/** The likelihood ratio G² of the four cells against independence (Dunning 1993), with one degree of freedom. */
export function likelihoodRatio(counts: Counts): number {
  const cells = cellsOf(counts);
  const {n1, n2, n} = counts;
  const expected = [n1 * n2, n1 * (n - n2), (n - n1) * n2, (n - n1) * (n - n2)].map((product) => product / n);
  const terms = cells.map((cell, i) => (cell === 0 ? 0 : cell * Math.log(cell / expected[i]!)));
  return Math.max(0, 2 * terms.reduce((sum, term) => sum + term, 0));
}

/** Upper tail of χ² with one degree of freedom: that of both tails of its root, which is normal. */
export const chiSquareTail = (x: number): number => 2 * normal(-Math.sqrt(x), 0, 1);

/** How often chance alone would bring them together as often, and by which test that was found. */
export function tested(counts: Counts): {test: "fisher" | "g2"; p: number} {
  const expected = expectedOf(counts);
  if (expected < FEW) return {test: "fisher", p: fisher(counts)};
  const half = chiSquareTail(likelihoodRatio(counts)) / 2;
  return {test: "g2", p: counts.n11 >= expected ? half : 1 - half};
}

/** The logarithm of the odds ratio, with its interval at 95 per cent (Gart 1966). */
export function logOddsRatio(counts: Counts): {log_odds: number; low: number; high: number} {
  const [both, one, other, neither] = cellsOf(counts).map((cell) => cell + HALF) as [
    number,
    number,
    number,
    number,
  ];
  const log_odds = Math.log((both * neither) / (one * other));
  const error = Z * Math.sqrt(1 / both + 1 / one + 1 / other + 1 / neither);
  return {log_odds, low: log_odds - error, high: log_odds + error};
}

/**
 * Normalised pointwise mutual information (Bouma 2009): 1 where they are never apart, 0 where chance explains all. Where
 * every unit speaks of both, nothing can be told, which is 0 here.
 */
export function npmi({n11, n1, n2, n}: Counts): number {
  if (n11 === 0) return -1;
  return n11 === n ? 0 : Math.min(1, Math.log((n11 * n) / (n1 * n2)) / -Math.log(n11 / n));
}

/** Both, only the one, only the other, neither. */
const cellsOf = ({n11, n1, n2, n}: Counts): [number, number, number, number] => [
  n11,
  n1 - n11,
  n2 - n11,
  n - n1 - n2 + n11,
];
