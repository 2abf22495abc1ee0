import {isEvent, isWord, set, type Chunk, type EventChunk} from "./chunks.ts";
import type {Event} from "./events.ts";

const THE = set("the this their");
const GOES_ON = set(
  "took takes take will was is were are lasted came comes occurred happened in at on here which ended went , .",
);
const REMOTE = new Set<Event["format"]>(["phone-call", "video-call", "letter"]);

/**
 * "The meeting took place in Moscow on Monday": the contact told last, taken up by "the" and a noun alone, for the day
 * or the town that this clause adds; null where it speaks of another, or adds nothing.
 */
export function takenUp(
  chunks: Chunk[],
  i: number,
  last: Event | null,
  told: Pick<Event, "sentence" | "cue" | "status" | "date" | "place" | "rule">,
): Event | null {
  if (!last || !isDefinite(chunks, i) || last.status !== told.status) return null;
  const {cue} = chunks[i] as EventChunk;
  const came = last.construct === "visit" || last.construct === "travel";
  const medium = cue.weak || REMOTE.has(cue.format) === REMOTE.has(last.format);
  if (came !== (cue.construct === "visit") || !medium) return null;
  if (!told.date?.from && !told.place) return null;
  return isOtherDay(last, told) ? null : {...last, ...told, date: told.date ?? null, marks: []};
}

/** "the meeting took", "their talks in": no "between", "of" or "on a matter" says which. */
function isDefinite(chunks: Chunk[], i: number): boolean {
  const [before, noun, after] = [chunks[i - 1], chunks[i], chunks[i + 1]];
  if (!isEvent(noun) || (noun.cue.construct !== "hold" && noun.cue.construct !== "visit")) return false;
  const placed = after?.kind === "date" || after?.kind === "place";
  const onMatter = isWord(after, set("on in at")) && !["date", "place"].includes(chunks[i + 2]?.kind ?? "");
  return isWord(before, THE) && (placed || (isWord(after, GOES_ON) && !onMatter));
}

const isOtherDay = (last: Event, {date}: Pick<Event, "date">): boolean =>
  Boolean(last.date?.from && date?.from && (date.from > last.date.to! || date.to! < last.date.from));
