import type {PlaceMention} from "../../mentions/mention.ts";
import type {DateMention} from "../../dates/date.ts";
import type {Sentence} from "../../documents.ts";
import {isEvent, isVerb, isWord, set, type Chunk, type EventChunk} from "../chunks.ts";
import type {Sides} from "../constructs/sides.ts";
import {isArrival, type Event, type Reader} from "../events.ts";
import {AND, AS, AT_DURING, COMMA, FOR_TO} from "../grammar.ts";
import {clauseStart} from "../subjects.ts";
import {dateBefore, dateOf, pastRelative} from "./dates.ts";
import {dayBeforeNews} from "./distance.ts";
import {houseOwner} from "./houses.ts";
import {landAt} from "./lands.ts";
import {openTime} from "./open.ts";
import {relativeAt, relativeDate} from "./relative.ts";
import {stayed} from "./stays.ts";
import {placeOf, townAt, townWhere} from "./towns.ts";
import {whereBefore, whereGuestIs, whereOf} from "./where.ts";

/** When and where, and whether it is told inside another event, whose day and town it then shares. */
export type Setting = Pick<Event, "date" | "open" | "place" | "land" | "subordinate">;

export function settingOf(
  reader: Reader,
  sentence: Sentence,
  chunks: Chunk[],
  i: number,
  sides: Sides,
): Setting {
  const start = clauseStart(chunks, i);
  // "A, who is in New York for the session, also met B": the comma before the verb closes the relative clause.
  const closed = isWord(chunks[i - 1], COMMA) || pastRelative(chunks, start, i) > start;
  const subordinate = isSubordinate(chunks, start, i) && !closed;
  const inside = subordinate || isJoined(chunks, i) || isPurpose(reader, chunks, i);
  const outer = outerEvent(reader, sentence, inside, isThen(chunks));
  const told =
    dayBeforeNews(chunks, i, reader.discourse.event) ??
    relativeDate(chunks, i) ??
    ownDate(chunks, i, subordinate ? start : null);
  const date = stayed(chunks, i, told);
  const {place, land} = whereTold(reader, chunks, i, sides, subordinate ? start : null);
  return {
    subordinate,
    date: date ?? outer?.date ?? null,
    open: reader.anchor === null && !date ? openTime(chunks, i) : null,
    place: place ?? (land ? null : (outer?.place ?? null)),
    land: land ?? landOf(outer),
  };
}

/** The town of chunk i, or else its country; a clause that begins at `start` takes up one told just before it. */
function whereTold(
  reader: Reader,
  chunks: Chunk[],
  i: number,
  sides: Sides,
  start: number | null,
): Pick<Event, "place" | "land"> {
  const ground = {...reader, host: houseOwner(sides, reader)};
  const near = <T>(at: (k: number) => T | null) =>
    start === null ? whereGuestIs(chunks, i, at) : whereBefore(start, at);
  const town = (k: number) =>
    start === null ? townAt(chunks, k, i, ground) : townWhere(chunks, k, start, ground);
  const country = (k: number) => landAt(chunks, k, i, reader.cues);
  const relative = relativeAt(chunks, i, "place");
  const place =
    visited(sides.town) ??
    (relative < 0 ? null : townAt(chunks, relative, i, ground)) ??
    placeOf(chunks, i, ground) ??
    near(town);
  return {place, land: place ? null : (whereOf(chunks, i, country) ?? near(country))};
}

/** The date of chunk i; in a clause that begins at `start`, one told just before it goes before one that opens the sentence. */
function ownDate(chunks: Chunk[], i: number, start: number | null): DateMention | null {
  const date = dateOf(chunks, i);
  const near = start === null ? null : dateBefore(chunks, start);
  return near && (!date || date.first < near.first) ? near : date;
}

/** "during which he met", "where he held talks", "who met": told beside something else. */
const SUBORDINATE = set("which where who whom when");
/** "compare notes as A lands in C", not "as a stage of the visit". */
const isSubordinate = (chunks: Chunk[], start: number, i: number): boolean =>
  isWord(chunks[start], SUBORDINATE) || (isWord(chunks[start], AS) && isVerb(chunks[i]));

/** "went to Lima in May and there met A": a verb that "and" joins to the last one, with the same subject. */
function isJoined(chunks: Chunk[], i: number): boolean {
  let k = i - 1;
  while (isWord(chunks[k], ADVERBS)) k--;
  return isVerb(chunks[i]) && isWord(chunks[k], AND);
}
const ADVERBS = set("there then also later");

/** "before a visit to Peru, A is to meet B", "to prepare for": no coming has these for its end. */
const NO_PURPOSE = set(
  "prepare prepares preparing preparation preparations is was are were due set expected scheduled planned likely",
);

/** "travelled to Peru for meetings with A", "flew in to meet A": what somebody's coming was for. */
function isPurpose({discourse: {event}}: Reader, chunks: Chunk[], i: number): boolean {
  let k = i - 1;
  while (chunks[k]?.kind === "word" && !isWord(chunks[k], FOR_TO) && !isWord(chunks[k], COMMA)) k--;
  const led = isWord(chunks[k], FOR_TO) && !isWord(chunks[k - 1], NO_PURPOSE);
  const came = event !== null && isArrival(event) && event.status !== "cancelled";
  return came && led && !isDeparture(chunks, i) && !isArrival((chunks[i] as EventChunk).cue);
}

/** "returned from Peru to meet A": there one is no more. */
const isDeparture = (chunks: Chunk[], i: number): boolean => {
  const last = chunks.slice(0, i).findLast((chunk) => isEvent(chunk) && isArrival(chunk.cue));
  return isEvent(last) && DEPARTS.test(last.term);
};
const DEPARTS = /(?:^(?:left|leav|depart|return)\S*|\bfrom)$/;

const THEN = set("then there");
/** "Then, he met B" goes on in time; "There, he met B" stays. */
const THERE = set("there");

const THAT = set("that the same");
const TIME = set("time occasion");

/** "She was in Lima in May. Then she met A", "At that time she went to Oslo as well": when and where the sentence before says. */
const isThen = (chunks: Chunk[]): boolean =>
  (isWord(chunks[0], THERE) && isWord(chunks[1], COMMA)) ||
  (isWord(chunks[0], THEN) && !isWord(chunks[1], COMMA)) ||
  (isWord(chunks[0], AT_DURING) && isWord(chunks[1], THAT) && isWord(chunks[2], TIME));

/** "held consultations in May, during which he met": the day and the town are those of the consultations, in its own sentence. */
function outerEvent(
  {discourse: {event}}: Reader,
  sentence: Sentence,
  subordinate: boolean,
  then: boolean,
): Event | null {
  const inside = subordinate && event?.sentence === sentence;
  return event && (inside || (then && sentence.first - event.sentence.last <= 0)) ? event : null;
}

/** "went to Peru for talks with A": the country visited, or that in which something else was. */
const landOf = (outer: Event | null): Event["land"] =>
  outer && (outer.land ?? (outer.host && isArrival(outer) ? {country: outer.host, span: outer.cue} : null));

/** The town that a visit names, if it names one. */
export const visited = (town: PlaceMention | null): Event["place"] =>
  town && town.form !== "demonym"
    ? {name: town.label, country: town.country, span: {start: town.start, end: town.end}}
    : null;
