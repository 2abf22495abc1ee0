import {bestPossible, discoveries} from "./cooccurrence.js";
import {counted, spelled} from "./words.js";

/** What counts of pairs can prove, in words. */

/** `ps` of the pairs that came together at all; `pairs`, how many were looked at. */
export function significanceSentence(
  ps: readonly number[],
  pairs: number,
  units: number,
  unit: string,
): string {
  if (units < 2 || ps.length === 0)
    return `With ${counted(units, unit)} there is nothing to compare: no pair of topics can be told from chance.`;
  const looked = counted(pairs, "pair");
  const found = discoveries(ps, pairs);
  const test = "Fisher’s exact test, false discovery rate of 5 per cent over all pairs";
  if (found > 0)
    return `Of ${looked} of topics, ${spelled(found)} ${found === 1 ? "comes" : "come"} together more often than chance allows (${test}). Texts about one contact repeat each other, so this is the most that can be said, not the least; all others are counts, and no links.`;
  const best = bestPossible(units);
  if (best > 0.05 / pairs)
    return `These are counts, and no links. Two topics that came together in half of ${counted(units, unit)}, and never apart, would do so by chance alone ${oneIn(best)}; and here ${looked} are tested at once. No pair can be told from chance, so no network is drawn.`;
  return `Of ${looked} of topics, none comes together more often than chance allows (${test}). These are counts, and no links.`;
}

const oneIn = (p: number): string =>
  p > 0.4 ? "about every second time" : `about once in ${Math.round(1 / p).toLocaleString("en")} times`;
