import {isParty, isPersonal, isWord, type Chunk, type PartyMention} from "./chunks.ts";
import {AND, HE, HIGHNESS, HIS, POSSESSIVE, PREPOSITIONS, THE} from "./grammar.ts";
import type {Discourse} from "./events.ts";
import type {Group} from "./groups.ts";
import type {Clause} from "./subjects.ts";

/** "he", and as courts have it "His Highness", where no preposition leads to it. */
export const isHe = (chunks: Chunk[], k: number): boolean =>
  isWord(chunks[k], HE) ||
  (isWord(chunks[k], HIGHNESS) &&
    isWord(chunks[k - 1], HIS) &&
    !isWord(chunks[k - 2], PREPOSITIONS) &&
    !isWord(chunks[k + 1], POSSESSIVE) &&
    // "His Highness the Amir", "His Excellency President A": the form of address of who is named.
    !isParty(chunks[k + 1]) &&
    !(isWord(chunks[k + 1], THE) && isParty(chunks[k + 2])));

/** "He and B met": the pronoun that "and" joins to a name. */
export function himBeside({chunks, groups, discourse}: Clause, {from, parties}: Group): PartyMention[] {
  const and = chunks.findLastIndex((chunk, k) => k < from && k >= from - 2 && isWord(chunk, AND));
  if (and < 1 || !isHe(chunks, and - 1)) return [];
  const {subject, event} = discourse;
  const told = [doerBefore(groups, and), subject, event?.agent ?? null, ...(event?.parties ?? [])];
  // He is not of the country of whoever stands beside him.
  const he = told.find(
    (one) => one && isPersonal(one) && parties.every(({country}) => country !== one.country),
  );
  return he ? [he] : [];
}

/** "A was welcomed at the ministry, where he and B held talks": who of a known country does something before the pronoun, in the same sentence. */
const doerBefore = (groups: Group[], i: number): PartyMention | null =>
  groups.findLast(
    ({to, subject, parties: [one, more]}) =>
      to < i && subject && !more && one?.kind === "person" && one.country !== null,
  )?.parties[0] ?? null;

/** "The delegation also met with C": whoever led it here, or was received; who received them is at home. */
export function guestOf({event}: Discourse): PartyMention | null {
  const {agent, construct, host, parties} = event ?? {agent: null, parties: []};
  const isHost = construct === "receive" && agent?.country === host;
  return isHost ? (parties.find(({country}) => country !== host) ?? null) : agent;
}

export const isDelegation = ({parties: [one, more]}: Group): boolean =>
  more === undefined && one!.kind === "organisation" && one!.entity === "side" && one!.country === null;
