import {isWord, set, type Chunk} from "../chunks.ts";
import {namedDay} from "../open-days.ts";
import {nearest} from "../settings.ts";
import {clauseStart} from "../subjects.ts";
import {isDateline, isOfSource} from "./dates.ts";

/** How many chunks may stand before a time that opens a sentence and holds for all of it. */
const OPENING = 4;
const SINCE = set("since until by for");
/** A month, or a year, that nothing anchors: "last November", "two years ago". */
const LONG = /^XXXX(?:-(?:\d\d|XX))?$/;
const WEEKDAY = /^XXXX-WXX-\d/;

/**
 * The time of what chunk i tells where nothing says in which year or week it lies: "XXXX-WXX-5" for "on Friday",
 * "XXXX-09" for "in September"; null where none is told.
 */
export const openTime = (chunks: Chunk[], i: number): string | null =>
  nearest(chunks, i, {start: clauseStart(chunks, i), opening: OPENING}, (k) => {
    const chunk = chunks[k];
    if (chunk?.kind !== "date" || chunk.date.from !== null || isOfOther(chunks, k)) return null;
    return LONG.test(chunk.date.value) ? chunk.date.value : namedDay(chunk.date.value);
  });

/** "since May", "LIMA, May 3 (Agency) -- A will meet B", "as the ministry stated on Monday": not the time of what is told. */
const isOfOther = (chunks: Chunk[], k: number): boolean =>
  isWord(chunks[k - 1], SINCE) || isDateline(chunks, k) || isOfSource(chunks, k);

/** Whether a time without a year is another than that of the news: a month, a year, or another day of the week. */
export const isBehind = (open: string | null, news: string | null): boolean =>
  open !== null && (LONG.test(open) || (WEEKDAY.test(open) && news !== null && isOtherTime(open, [news])));

/** Whether a time is told as finely as one of the others, and is none of them. */
export const isOtherTime = (open: string, others: string[]): boolean =>
  others.some(({length}) => length === open.length) && !others.includes(open);
