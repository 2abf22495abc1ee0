import type {PartyMention} from "../chunks.ts";
import type {Clause} from "../subjects.ts";

/** Whom a preposition that opens the sentence leads to, before the noun or verb at chunk i. */
export const opening = ({groups}: Clause, i: number, word: string): PartyMention[] =>
  groups.find(({from, to, preposition}) => from <= 2 && to <= i && preposition === word)?.parties ?? [];

/** "With the Prime Minister of A, B also had a meeting": the counterpart opens the sentence. */
export function fronted(clause: Clause, i: number, left: PartyMention[]): PartyMention[] {
  const parties = left.length ? opening(clause, i, "with") : [];
  return parties.some((party) => left.includes(party)) ? [] : parties;
}
