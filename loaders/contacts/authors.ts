import {findWord, isParty, isWord, set, type Chunk, type PartyChunk, type PartyMention} from "./chunks.ts";
import {BY, POSSESSIVE, PREPOSITIONS} from "./grammar.ts";

const REMARKS = set(
  "remarks statement speech address intervention comments doorstep interview lecture keynote message transcript",
);
/** Among how many first words a heading tells what it is, and how far behind that the name may stand. */
const REACH = {noun: 12, name: 8};
const ENDS = set(". ! ?");
const WHAT = set("what");
const SAID = set("said says");

/** Whose words a heading says that a text holds: "Remarks by A upon arrival", "A's opening statement", "What A said"; null where it is no such heading. */
export function authorOf(chunks: Chunk[]): PartyMention | null {
  if (isWord(chunks.at(-1), ENDS)) return null;
  const noun = findWord(chunks, REMARKS, 0, REACH.noun);
  if (noun < 0) return isWord(chunks[0], WHAT) ? saidBy(chunks) : null;
  const by = findWord(chunks, BY, noun + 1, noun + REACH.name);
  const one = by < 0 ? ownerBefore(chunks, noun) : personFrom(chunks, by + 1, by + 3);
  const end = one && (by < 0 ? noun : chunks.indexOf(one));
  return one && isHeadingTo(chunks[end! + 1]) ? one.party : null;
}

function saidBy(chunks: Chunk[]): PartyMention | null {
  const one = personFrom(chunks, 1, REACH.name);
  return one && isWord(chunks[chunks.indexOf(one) + 1], SAID) ? one.party : null;
}

/** "Minister A's remarks" */
function ownerBefore(chunks: Chunk[], noun: number): PartyChunk | null {
  const one = personFrom(chunks, 0, noun);
  return one && isWord(chunks[chunks.indexOf(one) + 1], POSSESSIVE) ? one : null;
}

/** Whether such a heading may go on so: by a mark, a place, a day or a preposition; "A's remarks prompt protests" is a headline. */
const isHeadingTo = (next: Chunk | undefined): boolean =>
  next?.kind !== "word" || isWord(next, PREPOSITIONS) || isWord(next, OPENS) || !/^\p{L}/u.test(next.word);

const OPENS = set("upon on before after during following ahead and when as delivered");

export const personFrom = (chunks: Chunk[], from: number, to: number): PartyChunk | undefined =>
  chunks
    .slice(from, to)
    .filter(isParty)
    .findLast(({party}) => party.kind === "person" || (party.kind === "role" && !party.plural));
