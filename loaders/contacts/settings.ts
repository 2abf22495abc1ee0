import type {DateMention} from "../dates/date.ts";
import type {Knowledge} from "../knowledge.ts";
import type {PlaceMention} from "../mentions/mention.ts";
import {isParty, isWord, set, type Chunk} from "./chunks.ts";
import type {Event} from "./events.ts";
import {clauseStart} from "./subjects.ts";

const STOP = set("; : that while who");
/** "the schedule for the second half of the year", "the events of June 24", "since 2014": not the day of what is told. */
const TOPICAL = set("for of since about over until by");

const isDay = (chunk: Chunk | undefined): chunk is Chunk & {kind: "date"} =>
  chunk?.kind === "date" &&
  (chunk.date.type === "DATE" || chunk.date.type === "TIME") &&
  chunk.date.from !== null;

/** The date of what chunk i tells: the first after it in its clause, else the last before it, else one that opens the sentence. */
export function dateOf(chunks: Chunk[], i: number): DateMention | null {
  const after = dateAfter(chunks, i);
  if (after) return after;
  const start = settingStart(chunks, i);
  for (let k = i - 1; k > start; k--)
    if (isDay(chunks[k]) && !isTopical(chunks, k)) return (chunks[k] as {date: DateMention}).date;
  const opening = chunks.slice(0, 4).findIndex((chunk, k) => isDay(chunk) && !isTopical(chunks, k));
  return opening >= 0 && opening < i ? (chunks[opening] as {date: DateMention}).date : null;
}

const LEADS = set("following after during");

/** "announced on February 27 following a meeting": a noun that such a word leads in shares the date of its clause. */
function settingStart(chunks: Chunk[], i: number): number {
  const start = clauseStart(chunks, i);
  const noun =
    chunks[i]!.kind === "event" &&
    ["hold", "visit"].includes((chunks[i] as Chunk & {kind: "event"}).cue.construct);
  const led =
    noun &&
    isWord(chunks[start], LEADS) &&
    chunks.slice(start + 1, i).every((chunk) => chunk.kind !== "party");
  return led ? clauseStart(chunks, start) : start;
}

/** "last August in Jeddah, where he was received": the day told before a relative clause is that of the clause. */
export function dateBefore(chunks: Chunk[], i: number): DateMention | null {
  for (let k = i - 1; k >= 0 && k > i - 12; k--)
    if (isDay(chunks[k])) return (chunks[k] as {date: DateMention}).date;
  return null;
}

function dateAfter(chunks: Chunk[], i: number): DateMention | null {
  for (let k = i + 1; k < chunks.length && k < i + 40; k++) {
    const chunk = chunks[k]!;
    if (isDay(chunk) && !isTopical(chunks, k)) return chunk.date;
    if (isWord(chunk, STOP) || startsClause(chunks, k)) return null;
  }
  return null;
}

/** A second event, or a conjunction before a verb, takes the dates that follow for itself. */
const startsClause = (chunks: Chunk[], k: number) =>
  (chunks[k]!.kind === "event" &&
    !["hold", "attend", "joint", "discuss"].includes((chunks[k] as Chunk & {kind: "event"}).cue.construct)) ||
  isWord(
    chunks[k],
    set("where when during after before following which said says told noted stressed adding"),
  );

const PART_OF_DAY = set("evening morning afternoon night day week end beginning start half");
const OCCASION = set("events attack attacks agreement agreements treaty declaration war crisis elections");

function isTopical(chunks: Chunk[], k: number): boolean {
  let j = k - 1;
  while (isWord(chunks[j], set("the a"))) j--;
  // "on the evening of June 13" is a day like another.
  const led = isWord(chunks[j], TOPICAL) && !isWord(chunks[j - 1], PART_OF_DAY);
  return led || isWord(chunks[k + 1], OCCASION);
}

const IN = set("in at near");

/** The town of what chunk i tells: "in" a town after it, else before it in its clause or at the start of the sentence. */
export function placeOf(chunks: Chunk[], i: number, knowledge: Knowledge): Event["place"] {
  for (let k = i + 1; k < chunks.length && k < i + 40; k++) {
    const found = townAt(chunks, k, knowledge);
    if (found) return found;
    if (isWord(chunks[k], STOP) || startsClause(chunks, k)) break;
  }
  const start = Math.max(clauseStart(chunks, i), -1);
  for (let k = i - 1; k > start; k--) {
    const found = townAt(chunks, k, knowledge);
    if (found) return found;
  }
  for (let k = 0; k < Math.min(6, i); k++) {
    const found = townAt(chunks, k, knowledge);
    if (found) return found;
  }
  return null;
}

/** The town told just before a relative clause: "in Jeddah, where he was received". */
export function townBefore(chunks: Chunk[], i: number, knowledge: Knowledge): Event["place"] {
  for (let k = i - 1; k >= 0 && k > i - 6; k--) {
    const found = townAt(chunks, k, knowledge);
    if (found) return found;
  }
  return null;
}

/** A town that follows "in" or "at", or "the Chinese capital". */
export function townAt(chunks: Chunk[], k: number, {capitalOf, towns}: Knowledge): Event["place"] {
  const chunk = chunks[k];
  if (isWord(chunk, set("capital"))) {
    const owner = chunks[k - 1];
    const country =
      owner?.kind === "place"
        ? owner.place.country
        : isWord(owner, set("'s")) && isParty(chunks[k - 2])
          ? (chunks[k - 2] as {party: PlaceMention}).party.country
          : null;
    const name = country ? capitalOf.get(country) : undefined;
    return country && name ? {name, country, span: {start: owner!.start, end: chunk!.end}} : null;
  }
  if (chunk?.kind !== "place" || !isTown(chunk.place)) return null;
  let j = k - 1;
  while (
    isWord(
      chunks[j],
      set("the downtown central southern northern eastern western city of port resort town capital ,"),
    ) ||
    chunks[j]?.kind === "place"
  )
    j--;
  if (!isWord(chunks[j], IN)) return null;
  const {label, country} = chunk.place;
  return {
    name: towns.has(label) ? label : (country && capitalOf.get(country)) || label,
    country,
    span: {start: chunk.start, end: chunk.end},
  };
}

export const isTown = (place: PlaceMention): boolean => place.form === "town" || place.form === "capital";
