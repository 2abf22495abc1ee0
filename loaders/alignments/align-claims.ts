import type {Told} from "../contacts/ids.ts";
import {isSpent} from "./align-initiative.ts";
import {contentKeys, numbersConflict} from "./conflicts.ts";
import {detail} from "./detail.ts";
import {foldClaims, foldedLead, leadOf, type FoldedClaim} from "./fold.ts";
import {matchClaims, type Lead, type Match, type Matched} from "./match.ts";
import {nearness} from "./nearness.ts";
import type {Pair} from "./pairs.ts";
import {relationOf} from "./relations.ts";
import {said, type Held, type Said} from "./rows.ts";
import type {Placer, Side} from "./sides.ts";
import {compareBy, type Similarity} from "./similarity.ts";
import type {Wording} from "./wording.ts";

/** The claims of two sides, each side's articles folded into one account, matched and judged. */
export function alignClaims(
  pair: Pair,
  left: Side,
  right: Side,
  initiative: readonly Held[],
  place: Placer,
  wording: Wording,
): Held[] {
  const shared = new Set(pair.contacts.map(({id}) => id));
  const similarity = similarityOf(left, right, shared, wording);
  // Two agencies of one side that give different numbers do not tell the same.
  const same: Similarity = (a, b) =>
    numbersConflict(a, b, contentKeys(a, b, wording.common)) ? 0 : similarity(a, b);
  const fold = ({parts}: Side) =>
    foldClaims(
      // "A telephoned B" says who asked for the call, and also that it took place.
      parts.map(({claims}) => {
        const told = [...shared].map((id) => leadOf(claims, id));
        return claims.filter((claim) => told.includes(claim) || !isSpent(claim, initiative));
      }),
      [...shared],
      same,
    );
  const [ours, theirs] = [fold(left), fold(right)];
  const leads = pair.contacts.map(({id}) => [foldedLead(ours, id), foldedLead(theirs, id)] as const);
  const matches = matchClaims(ours, theirs, similarity, leads, retellings(pair, ours, theirs, leads));
  return matches.map((match) => ({
    contact: place(homeOf(match, shared)),
    aspect: "claim",
    topic: null,
    relation: relationOf(match, pair, wording.common),
    left: wordsOf(match.left),
    right: wordsOf(match.right),
    score: match.score,
    rule: "claim",
  }));
}

function similarityOf(left: Side, right: Side, shared: ReadonlySet<string>, {common}: Wording): Similarity {
  const claims = [left, right].flatMap(({parts}) => parts.flatMap((part) => part.claims));
  const fullest = [left, right].flatMap(({parts}) => parts[0]!.claims);
  const words = compareBy(claims, fullest, common);
  // An article that gives both sides' words is not held against itself.
  return (a, b) => (a.reading === b.reading ? 0 : words(a, b) * nearness(a, b, shared) * detail(a, b));
}

const homeOf = ({left, right}: Match, shared: ReadonlySet<string>): string | null =>
  [left, right].map((told) => told?.claim.home).find((home) => home && shared.has(home)) ?? null;

const wordsOf = (told: Matched | null): Said | null =>
  told && said(told.claim.reading, told.claim, told.also);

/** Each claim that tells once more that a contact took place, with the other side's lead. */
const retellings = (
  {contacts}: Pair,
  ours: readonly FoldedClaim[],
  theirs: readonly FoldedClaim[],
  leads: readonly Lead[],
): Lead[] =>
  contacts.flatMap((contact, i): Lead[] => {
    const [one, two] = leads[i]!;
    return [
      ...ours.filter(isRetelling(contact)).map((claim): Lead => [claim, two]),
      ...theirs.filter(isRetelling(contact)).map((claim): Lead => [one, claim]),
    ];
  });

/**
 * A claim that tells of a contact between both parties on its day, whomever it names: "The old palace saw talks between A and
 * B on Thursday"; not "Later that day the guest was received by C", which tells of a contact of its own.
 */
const isRetelling =
  ({id, accounts}: Told) =>
  ({head}: FoldedClaim): boolean =>
    !head.headline &&
    head.event &&
    (head.tells.size === 0 || head.tells.has(id)) &&
    head.named.size > 1 &&
    accounts.some(({date_start, date_end}) => head.keys.has(`d:${date_start}/${date_end}`));
