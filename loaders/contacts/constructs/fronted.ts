import {isPersonal, isWord, type PartyMention} from "../chunks.ts";
import {HIM, WITH} from "../grammar.ts";
import type {Clause} from "../subjects.ts";

/** Whom a preposition that opens the sentence leads to, before the noun or verb at chunk i. */
export const opening = ({groups}: Clause, i: number, word: string): PartyMention[] =>
  groups.find(({from, to, preposition}) => from <= 2 && to <= i && preposition === word)?.parties ?? [];

/** "With the Prime Minister of A, B also had a meeting": the counterpart opens the sentence. */
export function fronted(clause: Clause, i: number, left: PartyMention[]): PartyMention[] {
  const parties = left.length ? opening(clause, i, "with") : [];
  return parties.some((party) => left.includes(party)) ? [] : parties;
}

/** "Fish was discussed with her by A": she is the last of another country of whom the text tells. */
export function withHer(
  {chunks, groups, discourse}: Clause,
  i: number,
  [by]: PartyMention[],
): PartyMention[] | null {
  if (!by || !isWord(chunks[i + 1], WITH) || !isWord(chunks[i + 2], HIM)) return null;
  const before = groups.filter(({to}) => to <= i).flatMap(({parties}) => parties);
  const near = [...(discourse.subject ? [discourse.subject] : []), ...discourse.pair, ...before];
  const she = near.findLast((party) => isPersonal(party) && party.country !== by.country);
  return she ? [she] : null;
}
