import {isEvent, isNoun, isVerb, isWord, set, type Chunk} from "./chunks.ts";
import {AND, AS, BY, FOLLOWED, WELL} from "./grammar.ts";

/** How far before a noun the word that joins it to another may stand, and how far before that the other. */
const REACH = {joint: 4, noun: 14};
const DETERMINERS = set("the a an his her their its as well next second");

/** "to prepare for the coming summit as well as their meeting in B": the noun to which that at chunk i is joined; -1 where it is joined to none. */
export function nounBeside(chunks: Chunk[], i: number): number {
  if (!isNoun(chunks[i])) return -1;
  let k = i - 1;
  while (k > i - REACH.joint && isWord(chunks[k], DETERMINERS) && !isJoint(chunks, k)) k--;
  const next = isFollowed(chunks, k);
  if (!next && !isJoint(chunks, k)) return -1;
  const at = chunks.findLastIndex((chunk, j) => j < k && isEvent(chunk));
  // "will call on A, followed by talks with B": a verb as well says when.
  if (next) return k - at < REACH.noun ? at : -1;
  return k - at < REACH.noun && isNoun(chunks[at]) && !isVerb(chunks[at]) ? at : -1;
}

const isFollowed = (chunks: Chunk[], k: number): boolean =>
  isWord(chunks[k], BY) && isWord(chunks[k - 1], FOLLOWED);

const isJoint = (chunks: Chunk[], k: number): boolean =>
  isWord(chunks[k], AND) || (isWord(chunks[k], AS) && isWord(chunks[k - 1], WELL));
