import {isNoun, isParty, isWord, set, type Chunk} from "./chunks.ts";
import {WITH} from "./grammar.ts";

const ENDS = set(". ! ?");
const BEFORE_NOUN = 3;

/** Whether chunk i is the noun of a heading that nobody stands before: "Meeting with". */
export const isMeetingWith = (chunks: Chunk[], i: number): boolean =>
  i <= BEFORE_NOUN &&
  isNoun(chunks[i]) &&
  isWord(chunks[i + 1], WITH) &&
  !isWord(chunks.at(-1), ENDS) &&
  !chunks.slice(0, i).some(isParty);
