import type {DateMention} from "../../dates/date.ts";
import {isEvent, isNoun, isWord, set, type Chunk} from "../chunks.ts";
import {IN_ON_AT} from "../grammar.ts";
import {clauseStart} from "../subjects.ts";

/** How far behind a noun its relative clause may begin, in chunks. */
const REACH = 14;
const WHICH = set("which that");
const HAPPENS = set(
  "took takes take taken taking place will would is was are were be been had has have to due held conducted hosted scheduled set planned slated expected begin begins began begun start starts started open opened run runs ran for from the also",
);
const STOP = set('; : . "');

/** "spoke on Friday of the talks with B, which took place on Monday", "that are scheduled for June 19": the day of the talks; null where no such clause tells one. */
export function relativeDate(chunks: Chunk[], i: number): DateMention | null {
  const found = chunks[relativeAt(chunks, i, "date")];
  return found?.kind === "date" && found.date.from !== null ? found.date : null;
}

/** "the talks with B, which took place in Lima on Monday": where the first chunk of a kind stands in a clause that says no more than when and where; -1 where there is none. */
export function relativeAt(chunks: Chunk[], i: number, wanted: "date" | "place"): number {
  if (!isNoun(chunks[i])) return -1;
  const which = chunks.findIndex(
    (chunk, k) => k > i && k < i + REACH && (ends(chunk) || isWord(chunk, WHICH)),
  );
  if (which < 0 || !isWord(chunks[which], WHICH)) return -1;
  const found = chunks.findIndex(({kind}, k) => k > which && kind === wanted);
  const between = chunks.slice(which + 1, found);
  return between.length > 1 && between.every(isPassed) ? found : -1;
}

const ends = (chunk: Chunk): boolean => isEvent(chunk) || chunk.kind === "date" || isWord(chunk, STOP);
const isPassed = (chunk: Chunk): boolean =>
  chunk.kind === "place" || chunk.kind === "date" || isWord(chunk, HAPPENS) || isWord(chunk, IN_ON_AT);

const RELATIVE = set("who where whom which");

/** "flew to Lima on Monday, where he is expected to meet B": whether the day stands before the relative clause of chunk i. */
export function isBeforeRelative(chunks: Chunk[], i: number, date: DateMention): boolean {
  const opens = chunks[clauseStart(chunks, i)];
  return isWord(opens, RELATIVE) && date.start < opens!.start;
}
