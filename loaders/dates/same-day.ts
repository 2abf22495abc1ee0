import type {Document, Sentence} from "../documents.ts";
import {startsLine} from "../tokens.ts";
import {daysBetween, type Day, type Interval} from "./calendar.ts";
import type {Expression} from "./expression.ts";

/** How old a day may be that is still of the news. */
const NEWS = 10;
/** "On the same day": what may stand before it where it opens a sentence. */
const LEAD = 2;

/** The day of the news, once one more is told; a stay of several days is none. */
export function dayOfNews(news: Interval | null, told: Interval | null, anchor: Day | null): Interval | null {
  if (!told || !anchor || String(told.from) !== String(told.to)) return news;
  const age = daysBetween(told.from, anchor);
  return age >= 0 && age <= NEWS ? told : news;
}

/**
 * "On May 4, A met B. He recalled his stay in Lima on March 20-22. The same day, A met C": whether such words open a
 * paragraph, where they mean the day of the news, whatever background was told between.
 */
export const isSameDay = (
  {tokens}: Document,
  {first, last}: Expression,
  sentence: Sentence | undefined,
): boolean =>
  tokens[last - 1]!.fold === "day" &&
  tokens[last - 2]?.fold === "same" &&
  sentence !== undefined &&
  startsLine(tokens[sentence.first]) &&
  first - sentence.first <= LEAD;
