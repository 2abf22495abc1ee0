import {findWord, isEvent, isWord, set, type Chunk} from "./chunks.ts";
import {AT, BY} from "./grammar.ts";

const LED = set("led headed chaired represented");

/** "A delegation led by B arrived": who leads it stands for it; `by` is where the preposition stands. */
export const isLed = (chunks: Chunk[], by: number): boolean =>
  isWord(chunks[by], BY) && isWord(chunks[by - 1], LED);

const HEAD = set("head");
const THE = set("the its their");
/** How far behind a name its "at the head" may stand, for titles and offices lie between. */
const REACH = 26;

/** "with A and B presiding", "with A and B in the chair" */
export const isPresiding = (chunk: Chunk | undefined): boolean =>
  isEvent(chunk) && /^(?:presiding|in the chair|as co-chair)/.test(chunk.term);

/** "A delegation with B, speaker of the house, at its head": whether such words follow the name that ends at chunk i. */
export function isAtHead(chunks: Chunk[], i: number): boolean {
  if (isPresiding(chunks[i])) return true;
  const head = findWord(chunks, HEAD, i + 2, i + REACH);
  return head > 0 && isWord(chunks[head - 1], THE) && isWord(chunks[head - 2], AT);
}
