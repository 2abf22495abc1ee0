import type {ToldClaim} from "./features.ts";
import {nearest, type FoldedClaim} from "./fold.ts";
import type {Similarity} from "./similarity.ts";

/** Two claims that tell the same, or one that the other side does not tell. */
export interface Match {
  left: Telling | null;
  right: Telling | null;
  /** How sure: of a match its similarity, of silence what the nearest claim lacks of being like. */
  score: number;
}

/** A claim of a side in the words by which it is matched, and in those of its other articles. */
export interface Telling {
  claim: ToldClaim;
  also: ToldClaim[];
}

/** The null cost: a claim less like every other than this is told by its side only. From 0.2 to 0.26 the dev pairs read alike. */
export const NULL_COST = 0.22;
/** A further match must come this near to the best one of both its claims. */
const RIVAL = 0.5;

/** The claims by which both sides tell that the contact took place match at least so well, whatever their words. */
const LEAD = 0.7;

/** Claims that tell the same whatever their words. */
export type Lead = readonly [left: FoldedClaim | undefined, right: FoldedClaim | undefined];

/**
 * Matches claims many-to-many against a null cost, whatever their order, since readouts reorder. A claim may match
 * several, but a match far behind the best of either of its claims is dropped. Headlines say nothing of their own:
 * they are no rivals to the text, and unmatched they are left out. `leads` are matched in any case, `retold` where one
 * of the two would else stand alone.
 */
export function matchClaims(
  left: readonly FoldedClaim[],
  right: readonly FoldedClaim[],
  similarity: Similarity,
  leads: readonly Lead[] = [],
  retold: readonly Lead[] = [],
): Match[] {
  const pairs = left.map((a) => right.map((b) => nearest(a, b, similarity, NULL_COST)));
  const scores = pairs.map((row) => row.map(({score}) => score));
  const rival = ({head}: FoldedClaim, score: number) => (head.headline ? 0 : score);
  const bestOfLeft = scores.map((row) => Math.max(0, ...row.map((score, j) => rival(right[j]!, score))));
  const bestOfRight = right.map((_, j) => Math.max(0, ...scores.map((row, i) => rival(left[i]!, row[j]!))));
  const matches: Match[] = [];
  const matched = new Set<FoldedClaim>();
  scores.forEach((row, i) =>
    row.forEach((score, j) => {
      const [one, two] = [left[i]!, right[j]!];
      const lead = leads.some(([a, b]) => a === one && b === two);
      const near = score >= RIVAL * Math.max(bestOfLeft[i]!, bestOfRight[j]!);
      if (lead || (score >= NULL_COST && near))
        matches.push({
          left: telling(one, lead ? one.head : pairs[i]![j]!.left),
          right: telling(two, lead ? two.head : pairs[i]![j]!.right),
          score: lead ? Math.max(LEAD, score) : score,
        });
      if (lead || (score >= NULL_COST && near)) matched.add(one).add(two);
    }),
  );
  // "The ministers met in the capital on Thursday" beside another sentence that says so: nobody leaves it out.
  for (const [one, two] of retold)
    if (one && two && !(matched.has(one) && matched.has(two))) {
      matches.push({left: telling(one), right: telling(two), score: LEAD});
      matched.add(one).add(two);
    }
  const alone = (claim: FoldedClaim) => !matched.has(claim) && !claim.head.headline;
  const kept = matches.filter((match) => !isHeadlineOnly(match, matches));
  const silence = (best: number) => Math.min(1, 1 - best);
  return [
    ...kept,
    ...left.flatMap((claim, i) =>
      alone(claim) ? [{left: telling(claim), right: null, score: silence(bestOfLeft[i]!)}] : [],
    ),
    ...right.flatMap((claim, j) =>
      alone(claim) ? [{left: null, right: telling(claim), score: silence(bestOfRight[j]!)}] : [],
    ),
  ];
}

/** A headline answers for a claim only where no sentence does: it repeats what the text below it tells. */
const isHeadlineOnly = ({left, right}: Match, matches: readonly Match[]): boolean => {
  const [one, two] = [left!.claim, right!.claim];
  if (one.headline === two.headline) return one.headline;
  const told = one.headline ? two : one;
  return (
    (one.headline || two.headline) &&
    matches.some((other) => {
      const partner = one.headline ? other.left!.claim : other.right!.claim;
      return (one.headline ? other.right : other.left)!.claim === told && !partner.headline;
    })
  );
};

const telling = ({head, tellings}: FoldedClaim, shown = head): Telling => ({
  claim: shown,
  also: tellings.filter((other) => other !== shown),
});
