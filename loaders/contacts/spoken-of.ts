import {isEvent, isNoun, isWord, set, type Chunk} from "./chunks.ts";

const ABOUT = set("about regarding concerning briefed briefing updated informed");
const OF = set("of from on since");
const ABOUT_REACH = 9;

const isDiscussing = (chunk: Chunk): boolean => isEvent(chunk) && chunk.cue.construct === "discuss";

/** "discussed the talks between C and D", "briefed him about the talks". */
export const isDiscussed = (chunks: Chunk[], i: number): boolean =>
  isNoun(chunks[i]) &&
  chunks.slice(Math.max(0, i - ABOUT_REACH), i).some((chunk) => isWord(chunk, ABOUT) || isDiscussing(chunk));

/** The same, and "informed him of the meeting with B"; not "on Sunday he had a meeting with B". */
export const isSpokenOf = (chunks: Chunk[], i: number): boolean =>
  isDiscussed(chunks, i) ||
  (isNoun(chunks[i]) &&
    chunks
      .slice(Math.max(0, i - ABOUT_REACH), i)
      .some((chunk, k, near) => isWord(chunk, OF) && near[k + 1]?.kind !== "date"));
