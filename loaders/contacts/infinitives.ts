import {isEvent, isNoun, isVerb, isWord, set, wordOf, type Chunk} from "./chunks.ts";
import {GLAD, SINCE, TO} from "./grammar.ts";
import {isBare} from "./tense.ts";

const VISITED =
  /^(?:visited|travelled to|traveled to|went to|came to|paid a|flew (?:to|into)|(?:was|were) in)/;
const PURPOSE_REACH = 14;

const BOUND = set("is are be been due set expected scheduled slated planned supposed likely");

/** "had visited C to meet A": what a completed visit was for took place; not "flew to C, where he is to meet A". */
export function isPurposeOfPast(chunks: Chunk[], i: number): boolean {
  const held = isNoun(chunks[i]) && !isInfinitive(chunks, i);
  const at = held ? heldAt(chunks, i) : i;
  if (!isInfinitive(chunks, at) || isWord(chunks[at - 2], BOUND)) return false;
  const near = chunks.slice(Math.max(0, at - PURPOSE_REACH), at);
  const visited = near.findLastIndex((chunk) => isEvent(chunk) && VISITED.test(chunk.term));
  return visited >= 0 && !(held && isOfOther(near.slice(visited, -1), chunks.slice(i)));
}

const GOES_ON = set(", and but to before after where when who en while then");

/** "visited C and agreed to hold talks with A", "went to C on Monday to hold talks on Tuesday": the talks are no part of the going. */
const isOfOther = (between: Chunk[], behind: Chunk[]): boolean =>
  between.some((chunk) => isWord(chunk, GOES_ON)) ||
  (between.some(({kind}) => kind === "date") && behind.some(({kind}) => kind === "date"));

const HOLD = /^(?:hold|have|conduct|begin|start)$/;
const HOLD_REACH = 4;

/** "to hold brief talks": where the verb stands that the noun at chunk i is of; -1 where none does. */
const heldAt = (chunks: Chunk[], i: number): number =>
  chunks.findLastIndex((chunk, k) => k < i && k >= i - HOLD_REACH && HOLD.test(wordOf(chunk)));

const NTH = set("first second third fourth fifth latest last only highest most");
const NTH_REACH = 8;
const BECAME = set("became becomes was is were are has had been");
const BECOMING = set("will would set due expected to may could");

/** "latest", or an office that takes such a word in and that somebody came to be: "became the first Peruvian leader". */
const isNth = (chunks: Chunk[], k: number): boolean => {
  const chunk = chunks[k];
  const role = chunk?.kind === "party" && chunk.party.kind === "role";
  return isWord(chunk, NTH) || (role && [1, 2].some((back) => isWord(chunks[k - back], BECAME)));
};

/** "became the latest leader to visit C": what makes one the first or last has been done; not "will be the first to visit C". */
export function isFirstTo(chunks: Chunk[], i: number): boolean {
  if (!isInfinitive(chunks, i)) return false;
  const nth = chunks.findLastIndex((_, k) => k < i && k >= i - NTH_REACH && isNth(chunks, k));
  if (nth < 0) return false;
  const near = chunks.slice(Math.max(0, nth - NTH_REACH), nth);
  const became = near.some((chunk) => isWord(chunk, BECAME)) || isLedSince(chunks, near, i);
  return became && !near.some((chunk) => isWord(chunk, BECOMING));
}

const LED = /^(?:led|headed)\b/;
const SINCE_REACH = 5;

/** "led the first delegation to visit C since the war": it was there. */
const isLedSince = (chunks: Chunk[], near: Chunk[], i: number): boolean =>
  near.some((chunk) => LED.test(wordOf(chunk))) &&
  chunks.slice(i, i + SINCE_REACH).some((chunk) => isWord(chunk, SINCE));

/** "A to meet B": the infinitive of headlines. */
export const isInfinitive = (chunks: Chunk[], i: number) => isWord(chunks[i - 1], TO);

const MANAGED = set("managed manages");
const MANAGED_REACH = 5;

/** "managed to meet B", "managed to hold brief talks with B": it was done. */
export const isManagedTo = (chunks: Chunk[], i: number): boolean =>
  chunks
    .slice(Math.max(0, i - MANAGED_REACH), i)
    .some((chunk, k, near) => isWord(chunk, MANAGED) && isWord(near[k + 1], TO));

const GLAD_REACH = 7;
const BEFORE_GLAD = 3;
const OFFER = /^host/;
const WOULD = set("will would could");

/** "was pleased, he said, to visit C", "an honour to call on B": one is glad of what one does; not "would be glad to come". */
export function isGladTo(chunks: Chunk[], i: number): boolean {
  const at = chunks[i];
  const near = fromGlad(chunks, i);
  if (!near || !isEvent(at) || OFFER.test(at.term)) return false;
  return !isWish(chunks, i) && !near.some((chunk) => isWord(chunk, WOULD) || isEvent(chunk));
}

/** "is always glad to meet B", "is glad to meet B any time": what one would do, if asked. */
export function isWish(chunks: Chunk[], i: number): boolean {
  const near = fromGlad(chunks, i);
  const behind = chunks.slice(i + 1, i + ANY_TIME_REACH);
  return near !== null && [...near, ...behind].some((chunk) => isWord(chunk, ANY_TIME));
}

/** What stands between a word of pleasure, with what comes right before it, and the infinitive that it leads to. */
function fromGlad(chunks: Chunk[], i: number): Chunk[] | null {
  if (!isInfinitive(chunks, i)) return null;
  const from = Math.max(0, i - GLAD_REACH);
  const glad = chunks.slice(from, i).findLastIndex((chunk) => isWord(chunk, GLAD));
  return glad < 0 ? null : chunks.slice(Math.max(0, from + glad - BEFORE_GLAD), i);
}

const ANY_TIME = set("always any anytime soon ready whenever when if right");
const ANY_TIME_REACH = 9;

const ASKED = set(
  "asked asks ask urged begged persuade persuaded persuading convince convinced require requires required requiring allow allows allowed allowing enable enables enabled permits permit permitted",
);
const LET = set("let lets letting");
const ASKED_REACH = 5;

/** "go to" is bare where "goes to" is not. */
const isLetGo = (chunk: Chunk | undefined): boolean =>
  isBare(chunk) || (isEvent(chunk) && /^(?:go|come)\b/.test(chunk.term));

/** "asked the minister to come to C", "lets him go to C": what one is asked, or free, to do is not done yet, nor planned. */
export function isAskedTo(chunks: Chunk[], i: number): boolean {
  const infinitive = isInfinitive(chunks, i);
  const near = chunks.slice(Math.max(0, i - ASKED_REACH), i);
  return (infinitive || isLetGo(chunks[i])) && near.some((chunk) => isWord(chunk, infinitive ? ASKED : LET));
}

/** "talk to", "phone": the plain form of a verb of speaking. */
export const isPlainSpeech = (chunk: Chunk | undefined): boolean =>
  isVerb(chunk) &&
  /^(?:talk|speak|negotiate|ring) (?:to|with)\b|^(?:(?:will|would|to) )?(?:tele)?phone\b/.test(chunk.term);
