import type {DateMention} from "../../dates/date.ts";
import {isEvent, isWord, set, type Chunk} from "../chunks.ts";
import {addDays, daysBefore} from "../days.ts";

/** How far behind the words of a visit its length may stand, in chunks. */
const REACH = 14;
/** How far before a noun of visit it may stand. */
const BEFORE = 3;
const LONGEST = 10;
const LEFT = /^(?:left|leaves|departed)\b/;
const ENDS = set(". ; :");

/** "arrived on Monday for a three-day visit", "left on Friday at the end of a visit of three days": the days of the stay, of which one is told. */
export function stayed(chunks: Chunk[], i: number, date: DateMention | null): DateMention | null {
  const days = date !== null && date.from !== null && date.from === date.to ? lengthOf(chunks, i) : 0;
  if (!date || days < 2 || days > LONGEST) return date;
  const event = chunks[i];
  return isEvent(event) && LEFT.test(event.term)
    ? {...date, from: daysBefore(date.to!, days - 1)}
    : {...date, to: addDays(date.from!, days - 1)};
}

/** The length in days that stands before a noun, "a three-day visit", or that its clause tells; 0 where none is told. */
function lengthOf(chunks: Chunk[], i: number): number {
  const end = chunks.findIndex((chunk, k) => k > i && isWord(chunk, ENDS));
  const near = chunks.slice(Math.max(0, i - BEFORE), Math.min(end < 0 ? chunks.length : end, i + REACH));
  return near.map(daysOf).find((days) => days > 0) ?? 0;
}

const daysOf = (chunk: Chunk): number =>
  Number((chunk.kind === "date" && /^P(\d+)D$/.exec(chunk.date.value)?.[1]) || 0);
