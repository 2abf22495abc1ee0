import beta from "npm:@stdlib/stats-base-dists-beta-quantile";
import gamma from "npm:@stdlib/stats-base-dists-gamma-quantile";

/** How many in how long, and how far chance alone could have moved it: exact, for counts are small and often none. */

export interface Estimate {
  value: number;
  /** ends of the interval at 95 per cent */
  low: number;
  high: number;
}

/** A rate is told for so many days. */
export const PER = 30;

/**
 * Garwood 1936: the rate per 30 days of `count` events in `days`, with the exact interval of a Poisson count. Of
 * nothing the lower end is 0 and the upper one −ln 0.025, 3.69 events.
 */
export function rateOf(count: number, days: number): Estimate {
  const per = PER / days;
  const low = count === 0 ? 0 : gammaQuantile(-Z, count);
  return {value: count * per, low: low * per, high: gammaQuantile(Z, count + 1) * per};
}

/** The 97.5th percentile of the normal distribution. */
const Z = 1.959963984540054;

/** Above this the package is off by up to 0.015 per cent, and the expansion by no more than 3 in 100,000,000,000. */
const LARGE = 900;

/** The gamma quantile, unit scale, at ±z; for large shapes by the expansion of DiDonato and Morris 1986, eq. 31. */
function gammaQuantile(z: number, a: number): number {
  if (a < LARGE) return gamma(z < 0 ? 0.025 : 0.975, a, 1);
  const terms = [
    z,
    (z ** 2 - 1) / 3,
    (z ** 3 - 7 * z) / 36,
    -(3 * z ** 4 + 7 * z ** 2 - 16) / 810,
    (9 * z ** 5 + 256 * z ** 3 - 433 * z) / 38880,
  ];
  return terms.reduce((sum, term, i) => sum + term * a ** ((1 - i) / 2), a);
}

/** Clopper and Pearson 1934: the exact interval of a proportion, k of n; of none of none all is possible. */
export function shareOf(k: number, n: number, level = 0.95): Estimate {
  const tail = (1 - level) / 2;
  return {
    value: k / n,
    low: k === 0 ? 0 : beta(tail, k, n - k + 1),
    high: k === n ? 1 : beta(1 - tail, k + 1, n - k),
  };
}

/** Events, and in how much they were counted: days, or articles. */
export interface Count {
  count: number;
  exposure: number;
}

/**
 * Przyborowski and Wilenski 1940: how many times the first rate is the second, exact given how many events there were
 * in all. Without any in the second it is Infinity at the upper end; without any at all, or where either was not
 * counted in anything, there is no ratio.
 */
export function ratioOf(first: Count, second: Count): Estimate | null {
  const n = first.count + second.count;
  if (n === 0 || first.exposure <= 0 || second.exposure <= 0) return null;
  const share = shareOf(first.count, n);
  const odds = (p: number): number => (p / (1 - p)) * (second.exposure / first.exposure);
  return {value: odds(share.value), low: odds(share.low), high: odds(share.high)};
}

/**
 * Which of several periods have more events than a steady rate gives by chance, highest rate first: the exact share of
 * all events that each has, at a level shared out among the periods (Bonferroni), lies above its share of the time.
 */
export function standouts<Row extends Count>(rows: readonly Row[]): Row[] {
  const total = rows.reduce((sum, {count}) => sum + count, 0);
  const time = rows.reduce((sum, {exposure}) => sum + exposure, 0);
  const strict = 1 - 0.05 / rows.length;
  return rows
    .filter(
      ({count, exposure}) =>
        count / total > exposure / time && shareOf(count, total, strict).low > exposure / time,
    )
    .sort((a, b) => b.count / b.exposure - a.count / a.exposure);
}
