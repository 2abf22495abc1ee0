import type {DateMention} from "../../dates/date.ts";
import {APPOINTED} from "../../dates/verbs.ts";
import {isEvent, isNoun, isParty, isWord, set, wordOf, type Chunk} from "../chunks.ts";
import {lastBefore, nearest} from "../settings.ts";
import {BEFORE_AFTER, COMMA, FOR, IN_ON_AT, ON, POSSESSIVE, PREPOSITIONS, SINCE, WHO} from "../grammar.ts";
import {timeSince} from "./distance.ts";
import {isOfDocument} from "./documents.ts";
import {isFinite} from "../clauses.ts";
import {isOver} from "../plans.ts";
import {clauseStart} from "../subjects.ts";
import {includedAt, isTour, isYetToCome} from "../tense.ts";

/** How many chunks may stand before a day that opens a sentence and holds for all of it. */
const OPENING = 4;

/** The date of what chunk i tells: the first after it in its clause, else the last before it, else one that opens the sentence. */
export function dateOf(chunks: Chunk[], i: number): DateMention | null {
  // "came on Tuesday on a tour that also includes C": that day is not of C.
  const tour = isTour(chunks[i]) ? i : includedAt(chunks, i);
  const from =
    tour >= 0
      ? {start: tour, opening: 0}
      : {start: settingStart(chunks, i), opening: isOfOtherDay(chunks, i) ? 0 : OPENING};
  const at = (k: number) => {
    const day = dayOf(chunks[k]);
    return day && !isOfElse(chunks, k, i) ? day : null;
  };
  const found = nearest(chunks, i, from, at);
  // "between 19:20 and 19:45 on December 11": an hour leaves the day to a day.
  return found && isHour(found) ? (nearest(chunks, i, from, (k) => withDay(at(k), found)) ?? found) : found;
}

/** "said on Tuesday, before B met C", "days after she met B": the day that opens the sentence is not that of the meeting. */
const isOfOtherDay = (chunks: Chunk[], i: number): boolean =>
  isYetToCome(chunks, i) || isOver(chunks, i) || timeSince(chunks, i) !== null;

/** Whether the day of chunk k is that of something else than chunk i tells. */
const isOfElse = (chunks: Chunk[], k: number, i: number): boolean =>
  isTopical(chunks, k, i) ||
  isOfOther(chunks, k, i) ||
  isOfSource(chunks, k) ||
  isOfNext(chunks, k, i) ||
  isOfTelling(chunks, k, i) ||
  isDateline(chunks, k) ||
  isOfDocument(chunks, k, i);

const isHour = ({type, value}: DateMention): boolean => type === "TIME" && /T\d/.test(value);
/** A date of another day than that which an hour took from the publication. */
const withDay = (date: DateMention | null, hour: DateMention): DateMention | null =>
  date && date.from !== hour.from ? date : null;

const BEFORE_REACH = 12;

/** "last August in Jeddah, where he was received": the day told before a relative clause is that of the clause. */
export const dateBefore = (chunks: Chunk[], i: number): DateMention | null =>
  lastBefore(i, Math.max(-1, i - BEFORE_REACH), (k) => dayOf(chunks[k]));

const dayOf = (chunk: Chunk | undefined): DateMention | null =>
  chunk?.kind === "date" &&
  (chunk.date.type === "DATE" || chunk.date.type === "TIME") &&
  chunk.date.from !== null
    ? chunk.date
    : null;

/** "A, who flew in on Sunday, will hold talks", "…, had earlier in the day met B": the comma that closes the relative clause, if only the verb's own words stand behind it; else `start`. */
export function pastRelative(chunks: Chunk[], start: number, i: number): number {
  const comma = chunks.findLastIndex((chunk, k) => k > start && k < i && isWord(chunk, COMMA));
  const closes = isWord(chunks[start], WHO) && comma > start;
  return closes && chunks.slice(comma + 1, i).every(isOfVerb) ? comma : start;
}

const isOfVerb = (chunk: Chunk): boolean =>
  (chunk.kind === "word" && !isWord(chunk, ANDS)) || chunk.kind === "date";

const LEADS = set("following after during");

const settingStart = (chunks: Chunk[], i: number): number =>
  ledStart(chunks, i, pastRelative(chunks, clauseStart(chunks, i), i));

const SAID = set("said told speaking");

/** "told reporters on May 5, just before she met B": what was said right before or after a contact was said on its day. */
const isSaidBeside = (chunks: Chunk[], start: number): boolean =>
  isWord(chunks[start], BEFORE_AFTER) &&
  chunks
    .slice(Math.max(0, clauseStart(chunks, start)), start)
    .some((chunk) => isWord(chunk, SAID) || isTold(chunk));

/** The faint "told reporters" is a cue of its own. */
const isTold = (chunk: Chunk): boolean => isEvent(chunk) && /^(?:told|said|speaking)\b/.test(chunk.term);

/** "announced on February 27 following a meeting": a noun that such a word leads in at `start` shares the setting of its clause. */
export function ledStart(chunks: Chunk[], i: number, start: number): number {
  if (isSaidBeside(chunks, start)) return clauseStart(chunks, start);
  const led =
    isNoun(chunks[i]) &&
    isWord(chunks[start], LEADS) &&
    !isOver(chunks, i) &&
    chunks.slice(start + 1, i).every((chunk) => chunk.kind !== "party");
  return led ? clauseStart(chunks, start) : start;
}

const TELLS = set("said says told announced confirmed added reported");
const ONWARDS = set("that he she they");
const TO_COME = set("will would to plans planned due set scheduled expected may might could should");

/** "A said on Tuesday that he would meet B": the day of the telling. */
function isOfTelling(chunks: Chunk[], k: number, i: number): boolean {
  const verb = isWord(chunks[k - 1], ON) ? k - 2 : k - 1;
  const next = chunks[k + 1];
  const ahead = chunks.slice(k, i).some((chunk) => isWord(chunk, TO_COME));
  return k < i && ahead && TELLS.has(wordOf(chunks[verb])) && (isWord(next, ONWARDS) || isParty(next));
}

const DASH = set("-- - — – :");
const OPEN = set("(");
/** Within how many chunks a dateline is over. */
const DATELINE_REACH = 9;

/** "BEIJING, Sept. 24 (Xinhua) -- A will meet B": the day on which it was written, not that of what it tells. */
export function isDateline(chunks: Chunk[], k: number): boolean {
  // "LIMA. April 3 (Andina) - A has met B": behind a full stop the day opens a sentence.
  const behind = chunks[1]?.kind === "place" || (k === 0 && isWord(chunks[1], OPEN));
  const place = chunks[0]?.kind === "place" || (chunks[0]?.kind === "date" && behind);
  const near = chunks.slice(k + 1, DATELINE_REACH);
  const dash = near.findIndex((chunk) => isWord(chunk, DASH));
  // "SEOUL Nov 14 A will meet B": a scrape may lose the dash.
  const bare = k <= BARE_REACH && isParty(near[0]);
  return (
    place &&
    (bare || (dash >= 0 && near.slice(0, dash).every(({kind}) => kind === "word" || kind === "place")))
  );
}

/** Where the day of a dateline stands at most: behind its town and a comma. */
const BARE_REACH = 2;

/** "after their February meeting, the visit": a date before a noun that tells of a contact is of that one. */
function isOfOther(chunks: Chunk[], k: number, i: number): boolean {
  if (!isNoun(chunks[k + 1]) || isWord(chunks[k - 1], IN_ON_AT)) return false;
  return (
    k + 1 < i || chunks.slice(i + 1, k).some((chunk) => chunk.kind === "word" && PREPOSITIONS.has(chunk.word))
  );
}

const PASSED = set("in on at just only earlier later then , early late");

/** "spoke on the phone, and last week she met B": a date between "and" and the subject of a further verb is that verb's. */
export function isOfNext(chunks: Chunk[], k: number, i: number): boolean {
  if (k < i || !(isParty(chunks[k + 1]) || isWord(chunks[k + 1], PRONOUN))) return false;
  let j = k - 1;
  while (isWord(chunks[j], PASSED)) j--;
  return j > i && isWord(chunks[j], ANDS);
}
const PRONOUN = set("i he she we they");
const ANDS = set("and but while");

const ACCORDING = set("according");
const SOURCE_REACH = 14;

/** "According to a statement of the ministry on Saturday, A said in talks with B": the day of the source. */
export function isOfSource(chunks: Chunk[], k: number): boolean {
  const near = chunks.slice(Math.max(0, k - SOURCE_REACH), k);
  const source = near.findLastIndex((chunk) => isWord(chunk, ACCORDING));
  return source >= 0 && !near.slice(source).some((chunk) => isWord(chunk, COMMA) || isEvent(chunk));
}

/** "the schedule for the second half of the year", "the events of June 24", "since 2014": not the day of what is told. */
const TOPICAL = set("for of since about over until by");
const ARTICLE = set("the a");
const PART_OF_DAY = set(
  "evening morning afternoon night hours day week end beginning start middle close half",
);
/** "is scheduled for next week", "planned for July": that is when it will be. */
const OCCASION = set(
  "deadline target budget plan goal programme program season events attack attacks agreement agreements treaty declaration war crisis election win victory elections date dates vote referendum accord",
);

const DECIDED = set(
  "decision decisions announcement ruling vote election elections coup attack attacks decree resolution pledge move",
);

function isTopical(chunks: Chunk[], k: number, i: number): boolean {
  let j = k - 1;
  while (isWord(chunks[j], ARTICLE)) j--;
  // "on the evening of June 13" is a day like another.
  const at = chunks[k];
  // "last met over two months ago", "met over the weekend" tell when.
  const ago = at?.kind === "date" && (at.date.rule === "ago" || at.date.rule === "weekend");
  const led =
    isWord(chunks[j], TOPICAL) &&
    !ago &&
    !isWord(chunks[j - 1], PART_OF_DAY) &&
    !(isWord(chunks[j], FOR) && [1, 2].some((back) => isWord(chunks[j - back], APPOINTED)));
  // "Since the city fell on May 3, the two have met twice": all that opens the sentence says since when.
  if (isWord(chunks[0], SINCE) && !chunks.slice(0, k).some((chunk) => isWord(chunk, COMMA))) return true;
  // "the organisation of last month's meeting": the day owns what follows, but not "met to prepare for this year's visits".
  const owns = isWord(chunks[k + 1], POSSESSIVE) && k < i;
  // "to explain the decision last month to raise taxes": the decision's.
  if (k > i && isWord(chunks[k - 1], DECIDED)) return true;
  const next = isWord(chunks[k + 1], POSSESSIVE) ? chunks[k + 2] : chunks[k + 1];
  return (led && !owns) || isWord(next, OCCASION) || isOfThing(chunks, k, i);
}

const CALENDAR = new Set(["year", "month", "month-year"]);
const WHOSE = set("the a an its their his her our 's '");
const THERE = set("at in during to");

/** "to revive the 2015 fishing accord", "backers of the May deal": which thing, and not when; not "met at the 2019 forum", nor the talks themselves. */
function isOfThing(chunks: Chunk[], k: number, i: number): boolean {
  const at = chunks[k];
  if (at?.kind !== "date" || !CALENDAR.has(at.date.rule) || !isWord(chunks[k - 1], WHOSE)) return false;
  const end = chunks.findIndex((chunk, m) => m > k && !isNominal(chunk));
  return end > k + 1 && end !== i && !isEvent(chunks[end]) && !isWord(chunks[k - 2], THERE);
}

/** A word that may stand in a noun's phrase. */
const isNominal = (chunk: Chunk): boolean =>
  chunk.kind === "word" && /^\p{L}/u.test(chunk.word) && !isWord(chunk, PREPOSITIONS) && !isFinite(chunk);
