import {isPair} from "../anaphora.ts";
import {isNoun, isParty, isWord, set, type Chunk, type EventChunk, type PartyMention} from "../chunks.ts";
import {BY, POSSESSIVE, THE, WITH} from "../grammar.ts";

/** Verbs of meeting by which nobody of whom we know is met. */

const BE = set("be been being");

/** "The target of the two countries will be met early", "agreed to meet a Peruvian request": nobody is met where nobody is said to meet. */
export function isFulfilled(chunks: Chunk[], i: number): boolean {
  const {term} = chunks[i] as EventChunk;
  if (isWord(chunks[i - 1], BE)) return term === "met" && !chunks.slice(i).some((chunk) => isWord(chunk, BY));
  return MEET.test(term) && isOwed(chunks, i + 1);
}

const MEET = /^(?:met|meets?)(?: with)?$/;
const OWED = set(
  "request requests demand demands condition conditions deadline deadlines target targets criteria requirement requirements standard standards obligation obligations commitment commitments goal goals need needs objection objections opposition resistance criticism approval refusal refusals quota quotas challenge challenges cost costs bill silence",
);
const OWED_REACH = 6;

/** What is met that is nobody: "a U.S. request", "strong opposition", "all the conditions"; "B's demand for fish" too. */
function isOwed(chunks: Chunk[], from: number): boolean {
  for (let k = from; k < from + OWED_REACH; k++) {
    const chunk = chunks[k];
    if (isWord(chunk, OWED)) return true;
    const named = chunk?.kind === "place" || isParty(chunk) || isWord(chunk, POSSESSIVE);
    if (!named && !(chunk?.kind === "word" && PLAIN_OR_A.test(chunk.word) && !isWord(chunk, LEADS)))
      return false;
  }
  return false;
}

const PLAIN_OR_A = /^\p{L}+$/u;
const LEADS = set("in on upon at to for with by of from about over after before during and who");

/** "Officials of A and B met voters", "A and B will speak to the local press": those of both countries met somebody else. */
export const meetOthers = (chunks: Chunk[], i: number, left: PartyMention[]): boolean =>
  ((left.every(isCrowd) || (isPair(left) && LEADING.test((chunks[i] as EventChunk).term))) &&
    isElse(chunks[pastWith(chunks, i)])) ||
  meetPress(chunks, i);

/** "A and B dined with farmers": the word that leads to somebody is the verb's own. */
const LEADING = / (?:with|to)$/;

const pastWith = (chunks: Chunk[], i: number): number => (isWord(chunks[i + 1], WITH) ? i + 2 : i + 1);

/** "met the local press", "spoke to reporters" */
export const meetPress = (chunks: Chunk[], i: number): boolean => {
  const at = pastWith(chunks, i);
  return chunks.slice(at, at + PRESS_REACH).some(isPress);
};
const PRESS_REACH = 3;
const isPress = (chunk: Chunk, k: number, near: Chunk[]): boolean =>
  isWord(chunk, PRESS) &&
  !isWord(near[k + 1], HYPHEN) &&
  near.slice(0, k).every((before) => isElse(before) || isWord(before, THE));

const isCrowd = (party: PartyMention): boolean =>
  party.kind === "country" || (party.kind === "role" && party.plural);

const PLAIN = /^\p{L}{3,}$/u;
const ADVERB = /ly$/;
/** What may stand behind "met" where nobody else is met. */
const SETTING = set(
  "face for and from behind again before after during last next this separately together today yesterday tomorrow here there late over twice once online amid when while where but who first later also just alone ahead each one earlier outside inside near via under within since until several many three four five six some",
);

const isElse = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === "word" && PLAIN.test(chunk.word) && !isWord(chunk, SETTING) && !ADVERB.test(chunk.word);

const HYPHEN = set("-");
const PRESS = set("reporters journalists newsmen press media");
const PEOPLE = set(
  "students graduates farmers workers reporters journalists voters supporters residents families veterans soldiers troops fans business businessmen executives investors entrepreneurs scientists teachers pupils union unions activists protesters refugees youth young military security cabinet advisers aides",
);
const PEOPLE_REACH = 4;

/** "At a meeting with farmers, A praised B": with these, and not with B. */
export const isWithOthers = (chunks: Chunk[], i: number): boolean =>
  isNoun(chunks[i]) &&
  isWord(chunks[i + 1], WITH) &&
  chunks.slice(i + 2, i + 2 + PEOPLE_REACH).some((chunk) => isWord(chunk, PEOPLE));
