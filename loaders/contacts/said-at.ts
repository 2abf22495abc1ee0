import {hangsOnSaying} from "../dates/reported.ts";
import {isNoun, isWord, set, wordOf, wordsOf, type Chunk} from "./chunks.ts";
import {IN_AT_DURING, POSSESSIVE} from "./grammar.ts";

/** "said fish would be dear during talks with B": where the words stand that lead to the gathering at chunk i, if something was said there; else -1. */
export function saidAt(chunks: Chunk[], i: number): number {
  if (!isNoun(chunks[i])) return -1;
  const lead = chunks.findLastIndex((chunk, k) => k < i && isWord(chunk, IN_AT_DURING));
  if (lead < 0 || !isOneMeeting(chunks, lead, i)) return -1;
  return hangsOnSaying(wordsOf(chunks.slice(0, lead)), wordOf(chunks[lead])) ? lead : -1;
}

const ONE = set("a an the his her their its this that");
const OPEN = set("any future possible eventual potential further upcoming for");
/** How far behind the noun its day may stand. */
const DAY_REACH = 9;

/** "at a meeting with B", "in talks with B on Monday": not "in talks with B", which may be any, nor "at any meeting with B". */
export function isOneMeeting(chunks: Chunk[], lead: number, i: number): boolean {
  const led = chunks.slice(lead + 1, i);
  const plain = led.every(
    (chunk) => (chunk.kind === "word" && !isWord(chunk, OPEN)) || chunk.kind === "date",
  );
  // "rejected in May a meeting with B": it was rejected then.
  if (led[0]?.kind === "date" && !isWord(led[1], POSSESSIVE)) return false;
  const dated = [...led, ...chunks.slice(i, i + DAY_REACH)].some(({kind}) => kind === "date");
  return plain && (dated || isWord(led[0], ONE));
}
