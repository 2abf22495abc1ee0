import {isPersonal, isWord, set, type Chunk, type PartyMention} from "./chunks.ts";
import {AND} from "./grammar.ts";
import type {Clause} from "./subjects.ts";

const HE = set("he she");
const I = set("i");
const VOICE = set(
  "office spokesman spokeswoman spokesperson aide aides adviser team administration ministry",
);

/** Whom a sentence quotes or speaks for, where the pronoun before chunk i means them; null where it means another. */
export const voiceOf = (clause: Clause, start: number, i: number): PartyMention[] | null =>
  spokenFor(clause, start, i) ?? speaker(clause, start, i);

/** "A's office said he will meet B": he is not who speaks, but whom they speak for. */
function spokenFor({chunks, groups}: Clause, start: number, i: number): PartyMention[] | null {
  const he = lastWord(chunks, HE, start, i);
  const owner = he < 0 ? undefined : groups.findLast(({to, possessive}) => possessive && to < he);
  if (!owner || owner.parties.length > 1 || !isPersonal(owner.parties[0]!)) return null;
  return chunks.slice(owner.to, he).some(isVoice) ? owner.parties : null;
}

const isVoice = (chunk: Chunk): boolean =>
  isWord(chunk, VOICE) ||
  (chunk.kind === "party" && "office" in chunk.party && chunk.party.office === "spokesperson");

const QUOTE = set('"');
/** How many chunks behind a quotation its speaker may stand. */
const BEHIND = 4;

/** "I met B," A said: who is named behind the quotation; else the last subject told of. */
function speaker({chunks, groups, discourse}: Clause, start: number, i: number): PartyMention[] | null {
  if (lastWord(chunks, I, start, i) < 0) return null;
  const end = chunks.findLastIndex((chunk, k) => k > i && isWord(chunk, QUOTE));
  const named = groups.find(({from, parties: [one]}) => end > 0 && from > end && isPersonal(one!));
  if (named && named.from - end <= BEHIND) return named.parties;
  return discourse.subject ? [discourse.subject, ...besideMe(chunks, groups, start, i)] : null;
}

/** "The High Representative A and I will hold a dialogue". */
function besideMe(chunks: Chunk[], groups: Clause["groups"], start: number, i: number): PartyMention[] {
  const me = lastWord(chunks, I, start, i);
  const beside = isWord(chunks[me - 1], AND)
    ? groups.find(({to, subject}) => subject && to === me - 1)
    : undefined;
  return beside?.parties ?? [];
}

const lastWord = (chunks: Chunk[], words: ReadonlySet<string>, start: number, i: number): number =>
  chunks.findLastIndex((chunk, k) => k > start && k < i && isWord(chunk, words));
