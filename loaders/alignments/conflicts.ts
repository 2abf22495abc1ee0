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
 * silence; of several sums or shares none can be said to be the other's, nor those of two years, and what one counts
 * within a field or country of its own is a part: "trade" and "trade in fish".
 */
export function numbersConflict(left: ToldClaim, right: ToldClaim, content: readonly string[]): boolean {
  const all = [...left.quantities, ...right.quantities];
  return left.quantities.some((a) =>
    right.quantities.some(
      (b) =>
        isSameMeasure(a, b) &&
        !isSameValue(a, b) &&
        all.filter((other) => isSameMeasure(other, a)).length === 2 &&
        !isOfOtherTime(left, right) &&
        !isPart(a, b, left, right) &&
        !isPart(b, a, right, left) &&
        (isSameCount(a, b, content) || (a.kind === "minutes" && left.event && right.event)),
    ),
  );
}

/** What is told of a whole, and of any part of it. */
const PARTS = new Set<Quantity["kind"]>(["money", "percent", "growth"]);

/** "Trade in fish has reached $80 million" beside "trade has reached $200 million": a part is less, and of or in something. */
const isPart = (part: Quantity, whole: Quantity, one: ToldClaim, other: ToldClaim): boolean =>
  PARTS.has(part.kind) &&
  part.value < whole.value &&
  fieldsOf(one).some((topic) => !other.keys.has(`t:${topic}`));

/** The topics of which, or in which, a claim counts. */
const fieldsOf = (claim: ToldClaim): string[] => {
  const {topics, document} = claim.reading;
  const before = (start: number) => document.tokens.findLast((token) => token.end <= start)?.fold ?? "";
  return topics
    .filter((hit) => overlaps(hit, claim) && /^(in|of)$/.test(before(hit.start)))
    .map(({topic}) => topic);
};

/** Each names a time, and not the same. */
const isOfOtherTime = (left: ToldClaim, right: ToldClaim): boolean =>
  [ownKeys(left, right, /^d:/), ownKeys(right, left, /^d:/)].every(({length}) => length > 0);

const ownKeys = (one: ToldClaim, other: ToldClaim, kind: RegExp): string[] =>
  [...one.keys].filter((key) => kind.test(key) && !other.keys.has(key));

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

/** "The next round" is one thing by itself, whatever else is said of it, and so is somebody's visit to a country. */
const isOneThing = (left: ToldClaim, right: ToldClaim, content: readonly string[]): boolean =>
  content.length >= ONE_THING ||
  content.some((key) => key.startsWith("v:")) ||
  (left.keys.has(NEXT) && right.keys.has(NEXT));
const NEXT = "l:next";

/** Whether two matched claims set different times for one thing to come: "in spring", "in autumn". */
export function datesConflict(
  left: ToldClaim,
  right: ToldClaim,
  after: string | null,
  content: readonly string[],
): boolean {
  const [a, b] = [left, right].map((claim) => of(claim, "d:").map((days) => days.split("/")));
  if (!after || a!.length !== 1 || b!.length !== 1 || !isOneThing(left, right, content)) return false;
  const [[from, to], [start, end]] = [a![0]!, b![0]!];
  const isToCome = to! > after && end! > after;
  return isToCome && (to! < start! || end! < from!);
}

/** Whether two matched claims put one thing into different towns, other than the contact, whose place is a fact of its own. */
export function placesConflict(left: ToldClaim, right: ToldClaim, content: readonly string[]): boolean {
  const [a, b] = [townsIn(left), townsIn(right)];
  if (a.size !== 1 || b.size !== 1 || [...a].some((town) => b.has(town))) return false;
  return (
    isOneThing(left, right, content) &&
    left.tells.size + right.tells.size === 0 &&
    !isOfOtherTime(left, right)
  );
}

/** The towns in which a claim says that something happens: "in Lima", "in Lima and Cusco", not "the road to Cusco". */
const townsIn = (claim: ToldClaim): Set<string> => {
  const {mentions, document} = claim.reading;
  const towns = mentions.flatMap((mention) =>
    mention.kind === "place" && TOWNS.has(mention.form) && overlaps(mention, claim) ? [mention] : [],
  );
  const isWhere = ({first}: {first: number}): boolean => {
    const before = document.tokens[first - 1]?.fold ?? "";
    const other = towns.find(({last}) => last === first - 1);
    return before === "in" || (before === "and" && other !== undefined && isWhere(other));
  };
  return new Set(towns.filter(isWhere).map(({entity}) => entity));
};
const TOWNS = new Set(["town", "capital"]);

const of = ({keys}: ToldClaim, kind: string): string[] =>
  [...keys].filter((key) => key.startsWith(kind)).map((key) => key.slice(kind.length));

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
