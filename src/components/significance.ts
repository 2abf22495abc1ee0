import type {Cooccurrence} from "../../loaders/schema.ts";
import {capital, counted, spelled} from "./words.js";

/** What counts of pairs can prove, in words. */

const FALSE = 0.05;

/** `rows` are the pairs that come together in `units` of one kind, of which there are `n`. */
export function significanceSentence(
  rows: readonly Pick<Cooccurrence, "q" | "clear" | "edge" | "pairs">[],
  n: number,
  unit: string,
): string {
  if (n < 2 || rows.length === 0)
    return `With ${counted(n, unit)} there is nothing to compare: no pair of topics can be told from chance.`;
  const {pairs} = rows[0]!;
  const looked = counted(pairs, "pair");
  const found = rows.filter(({clear}) => clear).length;
  if (found === 0 && bestPossible(n) > FALSE / pairs)
    return `These are counts, and no links. Two topics that came together in half of ${counted(n, unit)}, and never apart, would do so by chance alone ${oneIn(bestPossible(n))}; and here ${looked} are tested at once. No pair can be told from chance, so no network is drawn.`;
  const rare = rareSentence(rows);
  if (found === 0)
    return `Of ${looked} of topics, none comes together in three ${unit}s or more, and more often than chance allows (${TEST}). These are counts, and no links; no network is drawn.${rare}`;
  const drawn = rows.filter(({edge}) => edge).length;
  const some = drawn < found ? ` The network shows the ${drawn} that are surest.` : "";
  return `Of ${looked} of topics, ${spelled(found)} ${found === 1 ? "comes" : "come"} together more often than chance allows (${TEST}). Texts about one contact repeat each other, and so do sentences of one text, so this is the most that can be said, not the least; all others are counts, and no links.${some}${rare}`;
}

const TEST =
  "Fisher’s exact test where fewer than five are expected, else G²; false discovery rate of 5 per cent over all pairs";

/** What passes the test by one or two units is left out, and said so. */
function rareSentence(rows: readonly Pick<Cooccurrence, "q" | "clear">[]): string {
  const rare = rows.filter(({q, clear}) => q < FALSE && !clear).length;
  if (!rare) return "";
  return ` ${capital(counted(rare, "further pair"))} would pass the test, but ${rare === 1 ? "comes" : "come"} together once or twice, which one text told twice may do: left out.`;
}

/** The least p that any two topics could reach among n units, in half of them and nowhere else: one in n over n/2. */
export function bestPossible(n: number): number {
  const half = Math.floor(n / 2);
  let p = 1;
  for (let i = 1; i <= half; i++) p *= i / (n - half + i);
  return p;
}

const oneIn = (p: number): string =>
  p > 0.4 ? "about every second time" : `about once in ${Math.round(1 / p).toLocaleString("en")} times`;
