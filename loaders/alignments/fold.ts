import type {ToldClaim} from "./features.ts";
import type {Similarity} from "./similarity.ts";

/** A claim of a side with those of its other articles that tell the same. */
export interface FoldedClaim {
  /** As the fullest account has it that tells it. */
  head: ToldClaim;
  /** The head and all that are folded into it, in the order of the accounts. */
  tellings: ToldClaim[];
}

/** From here on a claim of another article of the same side is the same claim: agencies relay nearly word for word. */
const SAME = 0.45;

/** Folds the claims of a side's articles, the fullest first: what a later one repeats is "also told by" it, the rest it adds. */
export function foldClaims(
  accounts: readonly (readonly ToldClaim[])[],
  similarity: Similarity,
): FoldedClaim[] {
  const folded: FoldedClaim[] = [];
  for (const claims of accounts) {
    const earlier = [...folded];
    for (const claim of claims) {
      const best = bestOf(earlier, claim, similarity);
      if (best) best.tellings.push(claim);
      else folded.push({head: claim, tellings: [claim]});
    }
  }
  return folded;
}

function bestOf(
  earlier: readonly FoldedClaim[],
  claim: ToldClaim,
  similarity: Similarity,
): FoldedClaim | null {
  let best: FoldedClaim | null = null;
  let most = SAME;
  for (const one of earlier) {
    const score = similarity(one.head, claim);
    if (score < most || one.head.headline !== claim.headline) continue;
    [best, most] = [one, score];
  }
  return best;
}

/** The two tellings that are most alike, by which folded claims of two sides are held against each other. */
export function nearest(
  left: FoldedClaim,
  right: FoldedClaim,
  similarity: Similarity,
): {left: ToldClaim; right: ToldClaim; score: number} {
  let best = {left: left.head, right: right.head, score: similarity(left.head, right.head)};
  for (const a of left.tellings)
    for (const b of right.tellings) {
      const score = similarity(a, b);
      if (score > best.score) best = {left: a, right: b, score};
    }
  return best;
}
