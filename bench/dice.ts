import {randomLcg} from "d3-random";

/** Chance that is the same on every machine: one generator with a fixed seed, drawn from in one order. */
export interface Dice {
  /** from 0 up to, and without, 1 */
  next(): number;
  /** whole, from 0 up to, and without, `below` */
  below(below: number): number;
  pick<T>(from: readonly T[]): T;
  /** so many different ones */
  some<T>(from: readonly T[], count: number): T[];
  /** the first more often than the last, as large countries are in the news */
  early<T>(from: readonly T[]): T;
}

export function dice(seed: number): Dice {
  const next = randomLcg(seed);
  const below = (n: number): number => Math.floor(next() * n);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)]!;
  return {
    next,
    below,
    pick,
    some(from, count) {
      const left = [...from];
      return Array.from({length: Math.min(count, left.length)}, () => left.splice(below(left.length), 1)[0]!);
    },
    early: (from) => from[Math.floor(next() ** 2.5 * from.length)]!,
  };
}
