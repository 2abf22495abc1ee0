import {isWord, set, type Chunk, type EventChunk, type PartyMention} from "../chunks.ts";
import {BY, WITH} from "../grammar.ts";

/** Verbs of meeting by which nobody of whom we know is met. */

const BE = set("be been being");

/** "The target of the two countries will be met early": nobody is met where nobody is said to meet. */
export const isFulfilled = (chunks: Chunk[], i: number): boolean =>
  isWord(chunks[i - 1], BE) &&
  (chunks[i] as EventChunk).term === "met" &&
  !chunks.slice(i).some((chunk) => isWord(chunk, BY));

/** "Officials of A and B met voters": those of both countries met somebody else. */
export const meetOthers = (chunks: Chunk[], i: number, left: PartyMention[]): boolean =>
  left.every(isCrowd) && isElse(chunks[isWord(chunks[i + 1], WITH) ? i + 2 : i + 1]);

const isCrowd = (party: PartyMention): boolean =>
  party.kind === "country" || (party.kind === "role" && party.plural);

const PLAIN = /^\p{L}{3,}$/u;
const ADVERB = /ly$/;
/** What may stand behind "met" where nobody else is met. */
const SETTING = set(
  "face for and from behind again before after during last next this separately together today yesterday tomorrow here there late over twice once online amid when while where but who first later also just alone ahead earlier outside inside near via under within since until several many three four five six some",
);

const isElse = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === "word" && PLAIN.test(chunk.word) && !isWord(chunk, SETTING) && !ADVERB.test(chunk.word);
