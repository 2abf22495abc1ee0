/** Two lists of one thing: how many the one holds, the other, and both. */
export interface Lists {
  n1: number;
  n2: number;
  m: number;
}

interface Estimate {
  /** How many there are in all. */
  total: number;
  variance: number;
  /** Interval of the total at 95 per cent. */
  low: number;
  high: number;
}

/** The normal distribution's 97.5 per cent point. */
const Z = 1.959963984540054;

/**
 * How many there are in all, by Chapman 1951 with the variance by Seber 1970. The interval is Sadinle's (2009), by a
 * transformed logit: it keeps its promise with few, and never goes below the number that was seen.
 */
export function estimate({n1, n2, m}: Lists): Estimate {
  const total = ((n1 + 1) * (n2 + 1)) / (m + 1) - 1;
  const variance = ((n1 + 1) * (n2 + 1) * (n1 - m) * (n2 - m)) / ((m + 1) ** 2 * (m + 2));
  const [only1, only2, both] = [n1 - m + 0.5, n2 - m + 0.5, m + 0.5];
  const deviation = Math.sqrt(1 / both + 1 / only1 + 1 / only2 + both / (only1 * only2));
  const seen = n1 + n2 - m;
  const bound = (z: number) =>
    Math.max(seen, seen - 0.5 + ((only1 * only2) / both) * Math.exp(z * deviation));
  return {total, variance, low: bound(-Z), high: bound(Z)};
}
