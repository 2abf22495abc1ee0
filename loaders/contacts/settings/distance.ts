import type {DateMention} from "../../dates/date.ts";
import {isWord, set, type Chunk} from "../chunks.ts";
import {daysBefore} from "../days.ts";
import type {Event} from "../events.ts";
import {clauseStart} from "../subjects.ts";

const AFTER = set("after since");

/** "two months after A met B", "comes days after a visit of A": how much time has passed since chunk i; null where none is told. */
export function timeSince(chunks: Chunk[], i: number): DateMention | null {
  const start = clauseStart(chunks, i);
  const span = chunks[start - 1];
  return isWord(chunks[start], AFTER) && span?.kind === "date" && span.date.type === "DURATION"
    ? span.date
    : null;
}

const DAYS = /^P(\d+)D$/;

/** "It came one day after talks of A with B": so many days before the news, where that is told and has a day. */
export function dayBeforeNews(chunks: Chunk[], i: number, news: Event | null): DateMention | null {
  const since = timeSince(chunks, i);
  const days = Number(DAYS.exec(since?.value ?? "")?.[1] ?? 0);
  const at = news?.date;
  if (!since || !days || !news || news.background || !at?.from || at.from !== at.to) return null;
  const day = daysBefore(at.from, days);
  return {...since, type: "DATE", value: day, from: day, to: day, precision: "day", basis: "relative"};
}
