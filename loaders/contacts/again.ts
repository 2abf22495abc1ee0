import {isNoun, isWord, set, type Chunk, type EventChunk} from "./chunks.ts";
import {isArrival, type Event} from "./events.ts";
import {isRemote} from "./formats.ts";
import {IN_ON_AT} from "./grammar.ts";

const THE = set("the this their");
const GOES_ON = set(
  "took takes take will was is were are lasted came comes occurred happened here which ended went , .",
);

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
  const medium = cue.weak || isRemote(cue.format) === isRemote(last.format);
  if (isArrival(last) !== isArrival(cue) || !medium) return null;
  if (!told.date?.from && !told.place) return null;
  return isOtherDay(last, told) ? null : {...last, ...told, marks: []};
}

/** "the meeting took", "their talks in": no "between", "of" or "on a matter" says which. */
function isDefinite(chunks: Chunk[], i: number): boolean {
  const [before, noun, after, next] = chunks.slice(i - 1, i + 3);
  if (!isNoun(noun) || !isWord(before, THE)) return false;
  if (isWord(after, IN_ON_AT)) return isSetting(next);
  return isSetting(after) || isWord(after, GOES_ON);
}

const isSetting = (chunk: Chunk | undefined): boolean => chunk?.kind === "date" || chunk?.kind === "place";

const isOtherDay = (last: Event, {date}: Pick<Event, "date">): boolean =>
  Boolean(last.date?.from && date?.from && (date.from > last.date.to! || date.to! < last.date.from));
