/** Which topics come together in the same articles or contacts, and whether so few can tell anything. */

/** That a unit (an article or a contact) speaks of a topic. */
export interface Incidence {
  unit: string;
  topic: string;
}

export interface Together {
  a: string;
  b: string;
  /** units that speak of both */
  both: string[];
  /** units that speak of the one and of the other, at all */
  n1: number;
  n2: number;
  /** units in all */
  n: number;
  /** Fisher's exact test, one-sided: how often chance alone would bring them together as often */
  p: number;
}

export function unitsByTopic(incidences: readonly Incidence[]): Map<string, Set<string>> {
  const units = new Map<string, Set<string>>();
  for (const {unit, topic} of incidences) units.set(topic, (units.get(topic) ?? new Set()).add(unit));
  return units;
}

/** Every two topics that share a unit; `n` is the number of units that could have spoken of them. */
export function togetherOf(incidences: readonly Incidence[], n: number): Together[] {
  const topics = [...unitsByTopic(incidences)];
  return topics.flatMap(([a, ofA], i) =>
    topics.slice(i + 1).flatMap(([b, ofB]) => {
      const both = [...ofA].filter((unit) => ofB.has(unit));
      if (both.length === 0) return [];
      const [n1, n2] = [ofA.size, ofB.size];
      return [{a, b, both, n1, n2, n, p: fisher(both.length, n1, n2, n)}];
    }),
  );
}

/** P(X ≥ n11) of the hypergeometric distribution: Fisher's exact test against "more often together than by chance". */
export function fisher(n11: number, n1: number, n2: number, n: number): number {
  let sum = 0;
  for (let k = n11; k <= Math.min(n1, n2); k++)
    sum += Math.exp(logChoose(n1, k) + logChoose(n - n1, n2 - k) - logChoose(n, n2));
  return Math.min(1, sum);
}

const logChoose = (n: number, k: number): number =>
  k < 0 || k > n ? -Infinity : logFactorial(n) - logFactorial(k) - logFactorial(n - k);

const factorials = [0];
function logFactorial(n: number): number {
  for (let i = factorials.length; i <= n; i++) factorials[i] = factorials[i - 1]! + Math.log(i);
  return factorials[n]!;
}

/** Benjamini and Hochberg (1995): how many of these p values, the least of `m`, keep false discoveries below `q`. */
export function discoveries(ps: readonly number[], m = ps.length, q = 0.05): number {
  const sorted = [...ps].sort((a, b) => a - b);
  return sorted.reduce((found, p, i) => (p <= (q * (i + 1)) / m ? i + 1 : found), 0);
}

/** The smallest p that any two topics could reach among n units: both in the same half of them, and nowhere else. */
export const bestPossible = (n: number): number =>
  fisher(Math.floor(n / 2), Math.floor(n / 2), Math.floor(n / 2), n);
