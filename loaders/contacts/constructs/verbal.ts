import {isParty, isPersonal, isWord, set, type Chunk, type EventChunk} from "../chunks.ts";
import {TO} from "../grammar.ts";

/** Words that are nouns elsewhere and verbs where these tell. */

const LEADS_VERB = set("to will would can could may might must should did not");

/** "to call B": a verb, which may call B a friend, or call attention to something. */
export const isToCall = (chunks: Chunk[], i: number): boolean =>
  (chunks[i] as EventChunk).term === "call" && isWord(chunks[i - 1], LEADS_VERB);

/** "A talks to B", "A talks to the paper's editor about B": a verb as well. */
export const isTalksTo = (chunks: Chunk[], i: number): boolean =>
  (chunks[i] as EventChunk).term === "talks" && isWord(chunks[i + 1], TO) && isSomebody(chunks[i - 1]);

const isSomebody = (chunk: Chunk | undefined): boolean => isParty(chunk) && isPersonal(chunk.party);
