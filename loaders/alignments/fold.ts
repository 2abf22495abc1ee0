import type {ToldClaim} from "./features.ts";
import type {Similarity} from "./similarity.ts";

/** A claim of a side with those of its other articles that tell the same. */
export interface FoldedClaim {
  /** As the fullest account has it that tells it. */
  head: ToldClaim;
  /** The head and all that are folded into it, in the order of the accounts. */
  tellings: ToldClaim[];
}

/**
 * From here on a claim of another article of the same side is the same claim: agencies relay nearly word for word. Not
 * measured: each side of a labelled pair is one article, so halved or doubled no figure of the development pairs moves.
 */
const SAME = 0.45;

/**
 * Folds the claims of a side's articles, the fullest first: what a later one repeats is "also told by" it, the rest it
 * adds. That one of the `contacts` took place each tells in its own words.
 */
export function foldClaims(
  accounts: readonly (readonly ToldClaim[])[],
  contacts: readonly string[],
  similarity: Similarity,
): FoldedClaim[] {
  const folded: FoldedClaim[] = [];
  for (const claims of accounts) {
    const earlier = [...folded];
    const leads = new Map(contacts.map((id) => [leadOf(claims, id), foldedLead(earlier, id)]));
    for (const claim of claims) {
      const same = leads.get(claim) ?? bestOf(earlier, claim, similarity);
      if (same) same.tellings.push(claim);
      else folded.push({head: claim, tellings: [claim]});
    }
  }
  return folded;
}

/** The first claim below the headline that tells of a contact. */
export const leadOf = (claims: readonly ToldClaim[], contact: string): ToldClaim | undefined =>
  claims.find(({headline, tells}) => !headline && tells.has(contact));

/** The first claim of a side that tells of a contact. */
export function foldedLead(claims: readonly FoldedClaim[], contact: string): FoldedClaim | undefined {
  const lead = leadOf(
    claims.map(({head}) => head),
    contact,
  );
  return claims.find(({head}) => head === lead);
}

function bestOf(
  earlier: readonly FoldedClaim[],
  claim: ToldClaim,
  similarity: Similarity,
): FoldedClaim | undefined {
  let best: FoldedClaim | undefined;
  let most = SAME;
  for (const one of earlier) {
    const score = similarity(one.head, claim);
    if (score < most || one.head.headline !== claim.headline) continue;
    [best, most] = [one, score];
  }
  return best;
}

/** So many tellings of one claim are held against another's; what the hundredth agency relays says no more. */
const MOST = 12;

/**
 * By which tellings folded claims of two sides are held against each other: those of the fullest accounts, where they
 * are alike from `least` on, else the two that are most alike.
 */
export function nearest(
  left: FoldedClaim,
  right: FoldedClaim,
  similarity: Similarity,
  least: number,
): {left: ToldClaim; right: ToldClaim; score: number} {
  let best = {left: left.head, right: right.head, score: similarity(left.head, right.head)};
  if (best.score >= least) return best;
  for (const a of left.tellings.slice(0, MOST))
    for (const b of right.tellings.slice(0, MOST)) {
      const score = similarity(a, b);
      if (score > best.score) best = {left: a, right: b, score};
    }
  return best;
}
