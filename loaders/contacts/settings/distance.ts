import type {DateMention} from "../../dates/date.ts";
import {findWord, isEvent, isParty, isWord, set, type Chunk} from "../chunks.ts";
import {daysBefore} from "../days.ts";
import type {Event} from "../events.ts";
import {COMMA} from "../grammar.ts";
import {clauseStart} from "../subjects.ts";

const AFTER = set("after since");

/** "two months after A met B", "comes days after a visit of A": how much time has passed since chunk i; null where none is told. */
export function timeSince(chunks: Chunk[], i: number): DateMention | null {
  const start = clauseStart(chunks, i);
  const span = chunks[start - 1];
  const told = isWord(chunks[start], AFTER) && span?.kind === "date" && span.date.type === "DURATION";
  return told && !isBehindOpening(chunks, start, i) ? span.date : null;
}

/** How many chunks may stand before "after" where it opens a sentence: "Less than a week after". */
const OPENING = 4;

/** "Days after a strike, A met B": the comma closes what opens the sentence; not "Days after A, the envoy, met B". */
function isBehindOpening(chunks: Chunk[], start: number, i: number): boolean {
  if (start > OPENING) return false;
  const comma = findWord(chunks, COMMA, start, i);
  return comma > 0 && (chunks.slice(start, comma).some(isEvent) || !isParty(chunks[comma - 1]));
}

/** The last day that the sentence tells before it. */
function dayBefore(chunks: Chunk[], {start}: DateMention): DateMention | null {
  const at = chunks.findLast((chunk) => chunk.start < start && chunk.kind === "date");
  return at?.kind === "date" && at.date.type === "DATE" ? at.date : null;
}

const DAYS = /^P(\d+)D$/;

/** "It came one day after talks of A with B", "said on Tuesday, a day after she met B": so many days before that day, or before the news, where that is told and has one. */
export function dayBeforeNews(chunks: Chunk[], i: number, news: Event | null): DateMention | null {
  const since = timeSince(chunks, i);
  const days = Number(DAYS.exec(since?.value ?? "")?.[1] ?? 0);
  const told = since && dayBefore(chunks, since);
  const at = told ?? (news?.background ? null : news?.date);
  if (!since || !days || !at?.from || at.from !== at.to) return null;
  const day = daysBefore(at.from, days);
  return {...since, type: "DATE", value: day, from: day, to: day, precision: "day", basis: "relative"};
}
