import {isNoun, isVerb, isWord, set, type Chunk, type PartyMention} from "./chunks.ts";
import {membersOf} from "./constructs/members.ts";
import {COMMA} from "./grammar.ts";
import type {Group} from "./groups.ts";

const RELATIVE = set("who whom whose which");
const SAID_OF = set("seen known thought held");
const AUXILIARY = set("will would shall is are was were has have had also to");
const ADVERB = /ly$/;
const PARTICIPLE = /^\w{2,}(?:ed|ing)$/;

/** "A, whom B trusts most, will visit C": where a comma before the verb closes what is said of A, he is its subject; null where none does. */
export function besideAside(chunks: Chunk[], groups: Group[], i: number): PartyMention[] | null {
  const start = verbStart(chunks, i);
  const close = start - 1;
  if (!isWord(chunks[close], COMMA) || (start === i && !isVerb(chunks[i]))) return null;
  const owner = groups.findLast(({to, subject}) => subject && to < close && opensAside(chunks, to));
  // "Ministers, including A, met": such an aside says who they are.
  return owner ? (membersOf(chunks, owner, groups) ?? owner).parties : null;
}

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

/** Whether at chunk k a comma opens a relative clause or a participle: ", whom", ", widely seen as". */
function opensAside(chunks: Chunk[], k: number): boolean {
  if (!isWord(chunks[k], COMMA)) return false;
  const next = chunks[isAdverb(chunks[k + 1]) ? k + 2 : k + 1];
  return (
    isWord(next, RELATIVE) || isWord(next, SAID_OF) || (next?.kind === "word" && PARTICIPLE.test(next.word))
  );
}
