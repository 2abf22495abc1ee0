import {isWord, set, type Chunk, type PartyMention} from "../chunks.ts";
import type {Event, Reader} from "../events.ts";
import {AND, IN_ON_AT} from "../grammar.ts";
import {dateOf} from "./dates.ts";
import {settledDate} from "./settled.ts";
import {placeOf, toTown} from "./towns.ts";

const AGAIN = set("again then later once more");

/** When and where else a clause says that the same took place. */
type Further = Pick<Event, "date" | "place" | "host">;

/**
 * "met in Lima in May and in Oslo in June", "met in May and again in June": a second day that "and" joins to the first,
 * with the town of its own that it may have; null where the clause names no other.
 */
export function furtherSetting(
  chunks: Chunk[],
  {date, host}: Pick<Event, "date" | "host">,
  {knowledge}: Reader,
): Further | null {
  const first = date && chunks.findIndex((chunk) => chunk.kind === "date" && chunk.date === date);
  const and = first === null || first < 0 ? -1 : first + 1;
  if (and < 1 || !isWord(chunks[and], AND)) return null;
  let [k, place, again]: [number, Event["place"], boolean] = [and + 1, null, false];
  for (; isPassed(chunks[k]); k++) {
    const chunk = chunks[k]!;
    again ||= isWord(chunk, AGAIN);
    if (chunk.kind === "place") place = toTown(chunk.place, chunk.place, knowledge);
  }
  const next = chunks[k];
  if (next?.kind !== "date" || next.date.from === null || !(place || again)) return null;
  return {date: next.date, place, host: host && (place?.country ?? host)};
}

/** "met A on Monday and B in Lima on Tuesday": the day and town that stand behind a further counterpart, where the first has its own. */
export function ownSetting(
  reader: Reader,
  chunks: Chunk[],
  told: Pick<Event, "construct" | "status" | "background" | "heading">,
  [first]: PartyMention[],
  counterpart: PartyMention,
): Partial<Pick<Event, "date" | "place">> {
  const [from, at] = [first, counterpart].map((party) =>
    chunks.findIndex((chunk) => chunk.kind === "party" && chunk.party === party),
  ) as [number, number];
  const between = from >= 0 && at > from ? chunks.slice(from, at) : [];
  if (!between.some(({kind}) => kind === "date")) return {};
  const behind = chunks.slice(at).findIndex(({kind}) => kind === "date");
  const date = behind < 0 ? null : settledDate(dateOf(chunks, at), told, reader.anchor);
  const place = date && placeOf(chunks, at, {...reader, host: null});
  return {...(date && {date}), ...(place && {place})};
}

const isPassed = (chunk: Chunk | undefined): boolean =>
  isWord(chunk, IN_ON_AT) ||
  isWord(chunk, AGAIN) ||
  (chunk?.kind === "place" && chunk.place.form !== "demonym");
