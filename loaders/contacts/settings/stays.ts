import type {DateMention} from "../../dates/date.ts";
import {isEvent, isWord, set, type Chunk} from "../chunks.ts";
import {addDays, daysBefore} from "../days.ts";
import {isArrival} from "../events.ts";
import {BREAKS} from "../grammar.ts";

/** How far behind the words of a visit its length may stand, in chunks. */
const REACH = 14;
/** How far before a noun of visit it may stand. */
const BEFORE = 3;
const LONGEST = 10;
/** Among how many chunks on either side a word tells that it began or ended. */
const WORDS = 8;
const LEFT = /^(?:left|leaves|departed)\b/;

const BEGUN = set("began begin begins opened open opens started start starts kicked kick kicks launched");
const OVER = set(
  "end ended ends ending close closed concluded concludes concluding wrapped wraps wrapping wound winding finished completed",
);
const AFTER = set("after following");
const AFTER_REACH = 5;

/**
 * "arrived on Monday for a three-day visit", "left on Friday at the end of a visit of three days", "kicked off two-day
 * talks on Friday": the days of the stay, of which one is told.
 */
export function stayed(chunks: Chunk[], i: number, date: DateMention | null): DateMention | null {
  const event = chunks[i];
  if (!date || date.from === null || date.from !== date.to || !isEvent(event)) return date;
  const days = lengthOf(chunks, i, isArrival(event.cue) ? REACH : BEFORE);
  if (days < 2 || days > LONGEST) return date;
  const told = (words: ReadonlySet<string>) =>
    chunks.slice(Math.max(0, i - WORDS), i + WORDS).some((chunk) => isWord(chunk, words));
  // "flew home on Sunday after a three-day visit"
  const after = chunks.slice(Math.max(0, i - AFTER_REACH), i).some((chunk) => isWord(chunk, AFTER));
  if (LEFT.test(event.term) || after || told(OVER)) return {...date, from: daysBefore(date.to!, days - 1)};
  return isArrival(event.cue) || told(BEGUN) ? {...date, to: addDays(date.from, days - 1)} : date;
}

/** The length in days that stands before a noun, "a three-day visit", or that its clause tells; 0 where none is told. */
function lengthOf(chunks: Chunk[], i: number, reach: number): number {
  const end = chunks.findIndex((chunk, k) => k > i && isWord(chunk, BREAKS));
  const near = chunks.slice(Math.max(0, i - BEFORE), Math.min(end < 0 ? chunks.length : end, i + reach));
  return near.map(daysOf).find((days) => days > 0) ?? 0;
}

const daysOf = (chunk: Chunk): number =>
  Number((chunk.kind === "date" && /^P(\d+)D$/.exec(chunk.date.value)?.[1]) || 0);

const DURING = set("during within throughout course");
const DURING_REACH = 4;

/** "In the course of the visit, A will meet B": on any of its days. */
export const isDuringStay = (chunks: Chunk[]): boolean =>
  chunks.some(
    (chunk, k) =>
      isEvent(chunk) &&
      chunk.cue.construct === "visit" &&
      chunks.slice(Math.max(0, k - DURING_REACH), k).some((near) => isWord(near, DURING)),
  );
