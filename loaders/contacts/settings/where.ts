import {findWord, isWord, set, type Chunk} from "../chunks.ts";
import {WERE, WHO} from "../grammar.ts";
import {lastBefore, nearest} from "../settings.ts";
import {clauseStart} from "../subjects.ts";
import {isOfPrepared} from "../matters.ts";
import {isOver} from "../plans.ts";
import {isOfNext, isOfSource, ledStart} from "./dates.ts";
import {isAsked} from "./owned.ts";

/** What chunk k says of where something took place; null where it says nothing. */
type At<T> = (k: number) => T | null;

/** How many chunks may stand before a town that opens a sentence and holds for all of it. */
const OPENING = 6;

/** What the clause of chunk i says: after it, else before it, else where the sentence opens. */
export const whereOf = <T>(chunks: Chunk[], i: number, at: At<T>): T | null =>
  nearest(
    chunks,
    i,
    {start: ledStart(chunks, i, clauseStart(chunks, i)), opening: isOver(chunks, i) ? 0 : OPENING},
    (k) => {
      const found = at(k);
      return found &&
        !isOfNext(chunks, k, i) &&
        !isOfSource(chunks, k) &&
        !isAsked(chunks, k, i) &&
        !isOfPrepared(chunks, k, i)
        ? found
        : null;
    },
  );

const BEFORE_REACH = 6;

/** What stands just before a relative clause that begins at `start`: "in Jeddah, where he was received". */
export const whereBefore = <T>(start: number, at: At<T>): T | null =>
  lastBefore(start, Math.max(-1, start - BEFORE_REACH), at);

/** How far after what is told "who is in C" may stand, in chunks. */
const WHO_REACH = 25;
const NOW = set("is are was were currently now also still here already");
export const IN_NEAR = set("in at near outside inside");
const PHRASE = 8;
/** "who is at odds with protesters in C": they are there. */
const ENDS = set(", with over against about by and");

/** "met B, who is in C for a conference": where the words that describe a party say that they are. */
export function whereGuestIs<T>(chunks: Chunk[], i: number, at: At<T>): T | null {
  const who = findWord(chunks, WHO, i + 1, i + WHO_REACH);
  let lead = who + 1;
  // "who was last year in C": then, and not now.
  if (isWord(chunks[lead], WERE) && chunks[lead + 1]?.kind === "date") return null;
  while (isWord(chunks[lead], NOW) || chunks[lead]?.kind === "date") lead++;
  if (who < 0 || lead === who + 1 || !isWord(chunks[lead], IN_NEAR)) return null;
  for (let k = lead + 1; k < lead + PHRASE && !isWord(chunks[k], ENDS); k++) {
    const found = at(k);
    if (found) return found;
  }
  return null;
}
