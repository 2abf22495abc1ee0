import type {StatementDraft} from "../statements/statement.ts";
import {overlaps} from "../span.ts";
import type {ToldClaim} from "./features.ts";
import {isSameMeasure, isSameValue} from "./quantities.ts";

/** Kinds of quantity whose words behind the number do not say what is measured. */
const BARE = new Set(["percent", "money", "minutes"]);

/**
 * Whether two matched claims give different numbers for the same thing: ordinals and counts of a common noun, or the
 * only percentages, sums or durations of both. A number that only one of them gives is silence.
 */
export function numbersConflict(left: ToldClaim, right: ToldClaim): boolean {
  return left.quantities.some((a) =>
    right.quantities.some((b) => {
      if (!isSameMeasure(a, b) || isSameValue(a, b)) return false;
      const rivals = [...left.quantities, ...right.quantities].filter((other) => isSameMeasure(other, a));
      return rivals.length === 2 || (!BARE.has(a.kind) && !hasEqual(a, right) && !hasEqual(b, left));
    }),
  );
}

const hasEqual = (a: ToldClaim["quantities"][number], {quantities}: ToldClaim): boolean =>
  quantities.some((b) => isSameMeasure(a, b) && isSameValue(a, b));

const FOR = new Set(["supports", "ready"]);
const AGAINST = new Set(["opposes", "condemns"]);

/** Whether one side has a source support what the other has the same source's country oppose. */
export function stancesConflict(
  left: {claim: ToldClaim; statements: readonly StatementDraft[]},
  right: typeof left,
): boolean {
  const within = ({claim, statements}: typeof left) =>
    statements.filter(({cue}) => cue.some((span) => overlaps(span, claim)));
  return within(left).some((a) =>
    within(right).some(
      (b) =>
        a.country !== null &&
        a.country === b.country &&
        ((FOR.has(a.stance) && AGAINST.has(b.stance)) || (AGAINST.has(a.stance) && FOR.has(b.stance))),
    ),
  );
}
