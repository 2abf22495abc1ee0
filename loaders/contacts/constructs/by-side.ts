import {isEvent, isWord, set, type Chunk, type EventChunk, type PartyMention} from "../chunks.ts";
import {isFinite} from "../clauses.ts";
import {AND, COMMA} from "../grammar.ts";
import {subjectOf, type Clause} from "../subjects.ts";

/** "the Pakistani side", "the Indian delegation": a body that speaks for its country. */
export const isSideOf = ({kind, entity}: PartyMention): boolean =>
  kind === "organisation" && /^(side|delegation)-/.test(entity);

const BY_SIDE = / (?:on|from) the$/;
const PHRASE = set("by on from the");

/**
 * "Taking part from the Peruvian side were A and B; on the Icelandic side, C": all who are named behind, each of the
 * side that was told last; null where no side is named.
 */
export function bySide(clause: Clause, i: number): PartyMention[] | null {
  const {chunks, groups} = clause;
  const first = groups.find(({from}) => from === i + 1);
  if (!BY_SIDE.test((chunks[i] as EventChunk).term) || !first || !isSideOf(first.parties[0]!)) return null;
  const end = chunks.findIndex((_, k) => k > i && isOver(chunks, k));
  const behind = groups.filter(({from, to, possessive}) => from > i && !possessive && (end < 0 || to < end));
  let {country} = first.parties[0]!;
  const ofSide = (party: PartyMention): PartyMention => {
    if (isSideOf(party)) ({country} = party);
    return {...party, country: party.country ?? country};
  };
  const listed = behind.flatMap(({parties, preposition, from}) =>
    preposition === null || isWord(chunks[from - 1], PHRASE) ? parties.map(ofSide) : [],
  );
  const people = listed.filter(({kind}) => kind === "person" || kind === "role");
  return people.length ? people : subjectOf(clause, i).map(ofSide);
}

const WHO = set("who whom whose where which while");

/** "…, who thanked C", "…, and C was told of it": the list is over, there before C. */
const isOver = (chunks: Chunk[], k: number): boolean => {
  const chunk = chunks[k]!;
  const before = chunks[k - 1];
  const other = isEvent(chunk) && !BY_SIDE.test(chunk.term);
  const does = before?.kind === "party" && !isSideOf(before.party) && isFinite(chunk);
  return other || does || isWord(chunk, WHO);
};

const SEMICOLON = set(";");
const GOES_ON = set(", ; . ) and");

/** "attended by A, Foreign Secretary; B, Ambassador; and C": a list goes on where no verb follows the next name. */
export function isListed(chunks: Chunk[], k: number): boolean {
  if (!isWord(chunks[k], SEMICOLON)) return false;
  const next = isWord(chunks[k + 1], AND) ? k + 2 : k + 1;
  const behind = chunks[next + 1];
  return chunks[next]?.kind === "party" && (!behind || isWord(behind, GOES_ON) || isWord(behind, COMMA));
}
