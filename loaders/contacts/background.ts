import type {DateMention} from "../dates/date.ts";
import {indexAt, isEvent, isWord, set, type Chunk} from "./chunks.ts";
import {COMMA, IN_ON_AT, POSSESSIVE} from "./grammar.ts";
import {isSomewhere} from "./groups.ts";
import {timeSince} from "./settings/distance.ts";
import {sideHits, type StatusHit, type StatusHits} from "./status-hits.ts";
import {succeededAt} from "./succession.ts";
import {isPluperfect} from "./tense.ts";

/** What lay before the news by its own words, and is told beside it. */

/** Its words of status, its day, and whether a contact was told of before it. */
interface Around {
  cues: StatusHits;
  near: StatusHit[];
  date: DateMention | null;
  told: boolean;
}

/** Whether what chunk i tells of lay before the news. */
export const isBackground = (chunks: Chunk[], i: number, {cues, near, date, told}: Around): boolean =>
  near.some((hit) => isRecall(chunks, hit)) ||
  isPluperfect(chunks, i) ||
  isBeforeThat(chunks, told) ||
  isOpenedOld(chunks, cues) ||
  isDatedOld(chunks, cues, date) ||
  isLongAgo(chunks, i, cues) ||
  timeSince(chunks, i) !== null ||
  succeededAt(chunks, i) >= 0;

const isRecall = (chunks: Chunk[], hit: StatusHit): boolean =>
  hit.value.status === "recalled" && !FILE.test(hit.term) && !isSameDay(chunks, hit);

const EARLIER = set("earlier");

/** "Earlier A met B", "Earlier in the day": beside the news and on its day; not "earlier this year", "earlier in his tour". */
function isSameDay(chunks: Chunk[], {first, term}: StatusHit): boolean {
  if (term !== "earlier" || chunks[0]?.first !== first || !isWord(chunks[0], EARLIER)) return false;
  const next = chunks[1];
  if (!isWord(next, IN_ON_AT)) return next?.kind !== "date";
  const day = chunks.slice(2, OPENING).find(({kind}) => kind === "date");
  // "Earlier in the day", of an article whose day nobody knows.
  const open = day?.kind === "date" && day.date.rule === "unit-in-place" && day.date.value === "XXXX-XX-XX";
  return open || (day?.kind === "date" && day.date.from !== null && day.date.from === day.date.to);
}

const OPENS_OLD = /^(?:earlier|previously|in the past|a year ago)$|^(?:you|we) /;

/** "Earlier in his tour he went to C, holding meetings with A": what opens the sentence is said of all of it. */
const isOpenedOld = (chunks: Chunk[], cues: StatusHits): boolean =>
  sideHits(cues, chunks.slice(0, 1), "recalled").some(
    (hit) => OPENS_OLD.test(hit.term) && !isSameDay(chunks, hit),
  );

const FILE = /^(?:file|archiv\w+)\b/i;
const THIS = set("this");
const ARTICLES = set("a an the");
const BRACKETS = set("( [ ) ]");

/** "In this file photo, A meets B", "A meets B (File photo)": what an old picture shows; not "met B, as a file photo was shown". */
export function isFiled(chunks: Chunk[], cues: StatusHits): boolean {
  for (const {term, first} of sideHits(cues, chunks, "recalled")) {
    if (!FILE.test(term)) continue;
    const k = indexAt(chunks, first);
    const bracket = chunks.slice(0, k).findLast((chunk) => isWord(chunk, BRACKETS));
    const opens = k === 0 || (k === 1 && isWord(chunks[0], ARTICLES));
    if (opens || isWord(chunks[k - 1], THIS) || isWord(bracket, OPEN)) return true;
  }
  return false;
}

const OPEN = set("( [");

/** "received A earlier this month": its time says so itself. */
const isDatedOld = (chunks: Chunk[], cues: StatusHits, date: DateMention | null): boolean =>
  date !== null &&
  date.precision !== "day" &&
  sideHits(
    cues,
    chunks.filter((chunk) => chunk.kind === "date" && chunk.date === date),
    "recalled",
  ).length > 0;

/** "travelled to C a few months ago": a time behind the verb that no calendar has. */
function isLongAgo(chunks: Chunk[], i: number, cues: StatusHits): boolean {
  // "met B, elected a few months ago": behind a comma it is of something else.
  const next = chunks
    .slice(i + 1)
    .find((chunk) => chunk.kind === "date" || isEvent(chunk) || isWord(chunk, COMMA));
  return next?.kind === "date" && next.date.from === null && sideHits(cues, [next], "recalled").length > 0;
}

const BEFORE = set("before earlier");
/** Among how many chunks that open a sentence its distance from another day stands. */
const OPENING = 4;

/** "A week before that, A held talks with B", "Before Lima she was in Oslo": told by its distance from what was told before; "A day before the vote, A met B" may open the news. */
const isBeforeThat = (chunks: Chunk[], told: boolean): boolean =>
  (isWord(chunks[0], BEFORE) &&
    (isSomewhere(chunks[1]) || isWord(chunks[1], IT)) &&
    !isWord(chunks[2], POSSESSIVE)) ||
  (told && chunks.slice(1, OPENING).some((chunk, k) => isWord(chunk, BEFORE) && isDistance(chunks[k]!)));

/** "a week", not "hours" or "minutes": so short before the news is of it. */
const isDistance = (chunk: Chunk): boolean =>
  chunk.kind === "date" && !(chunk.date.type === "DURATION" && /^PT/.test(chunk.date.value));

const IT = set("it this that");
