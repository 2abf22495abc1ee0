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
  if (!isNoun(chunks[i])) return null;
  const which = chunks.findIndex(
    (chunk, k) => k > i && k < i + REACH && (ends(chunk) || isWord(chunk, WHICH)),
  );
  if (which < 0 || !isWord(chunks[which], WHICH)) return null;
  const rest = chunks.slice(which + 1);
  const date = rest.findIndex(({kind}) => kind === "date");
  const happens = date > 1 && rest.slice(0, date).every(isPassed);
  const found = happens ? rest[date] : null;
  return found?.kind === "date" && found.date.from !== null ? found.date : null;
}

const ends = (chunk: Chunk): boolean => isEvent(chunk) || chunk.kind === "date" || isWord(chunk, STOP);
const isPassed = (chunk: Chunk): boolean =>
  chunk.kind === "place" || isWord(chunk, HAPPENS) || isWord(chunk, IN_ON_AT);

const RELATIVE = set("who where whom which");

/** "flew to Lima on Monday, where he is expected to meet B": whether the day stands before the relative clause of chunk i. */
export function isBeforeRelative(chunks: Chunk[], i: number, date: DateMention): boolean {
  const opens = chunks[clauseStart(chunks, i)];
  return isWord(opens, RELATIVE) && date.start < opens!.start;
}
