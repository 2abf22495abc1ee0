import type {Alignment} from "../schema.ts";
import {contentKeys, datesConflict, numbersConflict, placesConflict, stancesConflict} from "./conflicts.ts";
import type {ToldClaim} from "./features.ts";
import type {Match} from "./match.ts";
import type {Pair} from "./pairs.ts";

/** How two matched claims stand to each other: told by both, by one alone, or in contradiction. */
export function relationOf(
  {left, right, score}: Match,
  pair: Pair,
  common: ReadonlySet<string>,
): Alignment["relation"] {
  if (!left || !right) return left ? "left-only" : "right-only";
  const [one, two] = [left.claim, right.claim];
  const content = contentKeys(one, two, common);
  const conflict =
    numbersConflict(one, two, content) ||
    datesConflict(one, two, lastDay(pair), content) ||
    placesConflict(one, two, content) ||
    (score > ALIKE && stancesConflict(toldBy(one), toldBy(two), content));
  return conflict ? "conflicting" : "shared";
}

/** Opposite stances contradict each other only on nearly the same words. Halved or doubled no figure of the development pairs moves. */
const ALIKE = 0.5;
const toldBy = (claim: ToldClaim) => ({claim, statements: claim.reading.statements});
/** The last day of the contacts, behind which lies what is still to come. */
const lastDay = ({contacts}: Pair): string | null =>
  contacts
    .flatMap(({accounts}) => accounts.map(({date_end}) => date_end ?? ""))
    .sort()
    .at(-1) || null;
