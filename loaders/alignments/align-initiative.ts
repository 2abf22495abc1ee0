import type {Reading} from "../reading.ts";
import {overlaps} from "../span.ts";
import {DETERMINERS, isOpen} from "../statements/grammar.ts";
import type {Parties, ToldClaim} from "./features.ts";
import {readInitiative, type Initiative} from "./initiative.ts";
import type {Pair, SideAccount} from "./pairs.ts";
import {said, type Held, type Said} from "./rows.ts";
import type {Wording} from "./wording.ts";

interface Told {
  reading: Reading;
  initiative: Initiative;
}

/** Who asked for the contact, where a side says it; of several contacts it is the first that is meant. */
export function alignInitiative({left, right, contacts}: Pair, parties: Parties, wording: Wording): Held[] {
  const [one, two] = [left, right].map((side) => toldBy(side, parties, wording));
  if (!one && !two) return [];
  const isSame = one?.initiative.country === two?.initiative.country;
  const relation = one && two ? (isSame ? "shared" : "conflicting") : one ? "left-only" : "right-only";
  const base = {aspect: "claim", topic: null, score: 1, rule: "initiative"} as const;
  return [{...base, contact: contacts[0]!.id, relation, left: words(one), right: words(two)}];
}

function toldBy({voices}: SideAccount, parties: Parties, wording: Wording): Told | undefined {
  for (const {reading} of voices) {
    const initiative = readInitiative(reading, parties, wording);
    if (initiative) return {reading, initiative};
  }
  return undefined;
}

const words = (told: Told | undefined): Said | null =>
  told ? said(told.reading, told.initiative.span) : null;

/** A claim with no more open words than this beside who asked for the contact tells nothing else. Halved or doubled no figure of the development pairs moves. */
const REST = 3;

/** "The call took place at the initiative of the other side": a claim whose one fact is held against the other's already. */
export const isSpent = (claim: ToldClaim, initiative: readonly Held[]): boolean =>
  initiative.some(({left, right}) =>
    [left, right].some(
      (told) =>
        told?.words.reading === claim.reading &&
        overlaps(told.words, claim) &&
        claim.reading.document.tokens
          .slice(claim.first, claim.last)
          .filter((token) => isOpen(token) && !DETERMINERS.has(token.fold) && !overlaps(told.words, token))
          .length <= REST,
    ),
  );
