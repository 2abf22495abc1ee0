import {overlaps} from "../span.ts";
import type {StatementDraft} from "../statements/statement.ts";
import type {ToldClaim} from "./features.ts";
import {isSameMeasure, isSameValue} from "./measures.ts";
import type {Quantity} from "./quantities.ts";

/** The keys that two claims share and that say something: no party, no common word, no light wording. */
export const contentKeys = (left: ToldClaim, right: ToldClaim, common: ReadonlySet<string>): string[] =>
  [...left.keys].filter((key) => right.keys.has(key) && !/^[ld]:/.test(key) && !common.has(key.slice(2)));

/**
 * Whether two matched claims give different numbers for the same thing. A number that only one of them gives is
 * silence; of several sums or shares none can be said to be the other's.
 */
export function numbersConflict(left: ToldClaim, right: ToldClaim, content: readonly string[]): boolean {
  const all = [...left.quantities, ...right.quantities];
  return left.quantities.some((a) =>
    right.quantities.some(
      (b) =>
        isSameMeasure(a, b) &&
        !isSameValue(a, b) &&
        all.filter((other) => isSameMeasure(other, a)).length === 2 &&
        isSameCount(a, b, content),
    ),
  );
}

/** Two words behind the numbers, or one and a word around them, say that one thing is counted: "the third round of talks". */
function isSameCount(a: Quantity, b: Quantity, content: readonly string[]): boolean {
  const unit = a.unit.filter((word) => b.unit.includes(word));
  const around = content.filter((key) => !unit.includes(key.slice(2)));
  // "The 75th anniversary of relations" says nothing against "the 80th anniversary of the victory".
  return unit.length > 1 || (around.length > 0 && a.kind !== "years");
}

/**
 * So many shared keys that say something show that two claims speak of one thing. Halved or doubled, for times or for
 * stances, no figure of the development pairs moves.
 */
const ONE_THING = 3;

/** Whether two matched claims set different times for one thing to come: "in spring", "in autumn". */
export function datesConflict(
  left: ToldClaim,
  right: ToldClaim,
  after: string | null,
  content: readonly string[],
): boolean {
  const [a, b] = [left, right].map(({keys}) =>
    [...keys].filter((key) => key.startsWith("d:")).map((key) => key.slice(2).split("/")),
  );
  if (!after || a!.length !== 1 || b!.length !== 1 || content.length < ONE_THING) return false;
  const [[from, to], [start, end]] = [a![0]!, b![0]!];
  const isToCome = from! > after && start! > after;
  return isToCome && (to! < start! || end! < from!);
}

const FOR = new Set(["supports", "ready"]);
const AGAINST = new Set(["opposes", "condemns"]);

/** Whether one side has a country support what the other has it oppose; only nearly equal words show that it is the same. */
export function stancesConflict(
  left: {claim: ToldClaim; statements: readonly StatementDraft[]},
  right: typeof left,
  content: readonly string[],
): boolean {
  const within = ({claim, statements}: typeof left) =>
    statements.filter(({cue, country}) => country !== null && cue.some((span) => overlaps(span, claim)));
  const opposite = (a: string, b: string) => (FOR.has(a) && AGAINST.has(b)) || (AGAINST.has(a) && FOR.has(b));
  return (
    content.length >= ONE_THING &&
    within(left).some((a) =>
      within(right).some((b) => a.country === b.country && opposite(a.stance, b.stance)),
    )
  );
}
