import {isNoun, isPersonal, isVerb, isWord, set, type Chunk, type PartyMention} from "./chunks.ts";
import {membersOf} from "./constructs/members.ts";
import {COMMA} from "./grammar.ts";
import {isFinite} from "./clauses.ts";
import type {Group} from "./groups.ts";

const RELATIVE = set("who whom whose which after before when while once");
const SAID_OF = set("seen known thought held");
const AUXILIARY = set("will would shall is are was were has have had also to");
const ADVERB = /ly$/;
const PARTICIPLE = /^\w{2,}(?:ed|ing)$/;

/** "A, whom B trusts most, will visit C": where a comma before the verb closes what is said of A, he is its subject; null where none does. */
export function besideAside(chunks: Chunk[], groups: Group[], i: number): PartyMention[] | null {
  const start = verbStart(chunks, i);
  const close = start - 1;
  if (isWord(chunks[close], DASH)) return besideDashes(chunks, groups, close);
  if (!isWord(chunks[close], COMMA) || (start === i && !isVerb(chunks[i]))) return null;
  if (isApposed(chunks, groups, close)) return null;
  const owner = groups.findLast(({to, subject}) => subject && to < close && opensAside(chunks, to));
  if (owner && isClosed(chunks, owner.to + 1, close)) return null;
  // "Ministers, including A, met": such an aside says who they are.
  return owner ? (membersOf(chunks, owner, groups) ?? owner).parties : null;
}

const DASH = set("-- — –");

/** "A -- a former minister of C -- met B": the person right before the dashes. */
function besideDashes(chunks: Chunk[], groups: Group[], close: number): PartyMention[] | null {
  const open = chunks.findLastIndex((chunk, k) => k < close && isWord(chunk, DASH));
  const owner = groups.find(({to, subject, parties}) => subject && to === open && parties.every(isPersonal));
  return owner?.parties ?? null;
}

/** "A, speaking in C, said his minister, B, had met": the minister is the nearer subject. */
const isApposed = (chunks: Chunk[], groups: Group[], close: number): boolean =>
  groups.some(
    ({from, to, parties}) => to === close && parties.every(isPersonal) && isWord(chunks[from - 1], COMMA),
  );

const SAYS = set("said says told tells announced added noted sent wrote confirmed stressed warned reported");

/** "A, who is in C, said that B, on his way, would meet": an earlier comma has closed what is said of A. */
const isClosed = (chunks: Chunk[], from: number, close: number): boolean =>
  chunks.some(
    (chunk, k) =>
      k >= from &&
      k < close &&
      isWord(chunk, COMMA) &&
      (isFinite(chunks[k + 1]) || isWord(chunks[k + 1], SAYS)),
  );

const HOLDS = set("held hold holds had have has conducted paid");
/** How far before its noun a verb of holding may stand: "held a lengthy and frank telephone talk". */
const HOLDS_REACH = 7;

/** Where the verb at chunk i, or the one that holds its noun, begins with its auxiliaries and adverbs. */
function verbStart(chunks: Chunk[], i: number): number {
  const from = Math.max(0, i - HOLDS_REACH);
  const held = isNoun(chunks[i]) ? chunks.slice(from, i).findLastIndex((chunk) => isWord(chunk, HOLDS)) : -1;
  let k = held < 0 ? i : from + held;
  while (isWord(chunks[k - 1], AUXILIARY) || isAdverb(chunks[k - 1])) k--;
  return k;
}

const isAdverb = (chunk: Chunk | undefined): boolean => chunk?.kind === "word" && ADVERB.test(chunk.word);

/** Whether at chunk k a comma opens a clause or a participle: ", whom", ", after B left", ", widely seen as". */
function opensAside(chunks: Chunk[], k: number): boolean {
  if (!isWord(chunks[k], COMMA)) return false;
  const next = chunks[isAdverb(chunks[k + 1]) ? k + 2 : k + 1];
  return (
    isWord(next, RELATIVE) || isWord(next, SAID_OF) || (next?.kind === "word" && PARTICIPLE.test(next.word))
  );
}
