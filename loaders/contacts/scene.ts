import {isEvent, isWord, type Chunk, type EventChunk} from "./chunks.ts";
import type {Format} from "../schema.ts";
import type {Sides} from "./constructs/sides.ts";
import {formatOf, mediumOf} from "./formats.ts";
import {AND, IN_AT_DURING} from "./grammar.ts";
import {sideHits, type StatusHit, type StatusHits} from "./status-hits.ts";

export interface Scene {
  format: Format;
  /** "on the sidelines of the summit" */
  sidelines: StatusHit[];
}

/** How those of the cue at chunk i met, by the words around it; `isPlaced` where a town is told. */
export function sceneOf(
  cues: StatusHits,
  chunks: Chunk[],
  i: number,
  {right}: Sides,
  isPlaced: boolean,
): Scene {
  const {cue, term} = chunks[i] as EventChunk;
  const sidelines = sideHits(cues, chunks, "sidelines").filter((hit) => !isOfLater(chunks, i, hit));
  const scene = {
    sidelines: sidelines.length > 0,
    placed: isPlaced || isInMeeting(chunks, i) || isMetAnd(chunks, i),
    counterpart: right.length > 0,
  };
  return {format: mediumOf(cues, chunks, i) ?? formatOf(cue, term, scene), sidelines};
}

const IN_PERSON = /^(?:meeting|summit|session|dinner|lunch|visit)s?$/;

/** "A speaks to B during their meeting": face to face, though no town stands beside it. */
const isInMeeting = (chunks: Chunk[], i: number): boolean =>
  chunks.some(
    (chunk, k) =>
      k > i + 1 &&
      isEvent(chunk) &&
      IN_PERSON.test(chunk.term) &&
      chunks.slice(Math.max(0, k - 3), k).some((near) => isWord(near, IN_AT_DURING)),
  );

/** "met and talked with B": face to face as well. */
const isMetAnd = (chunks: Chunk[], i: number): boolean => {
  const met = chunks[i - 2];
  return (
    isEvent(met) && met.cue.construct === "meet" && /^met\b/.test(met.term) && isWord(chunks[i - 1], AND)
  );
};

/** "met B in May, and in June held talks with C on the margins of the session": with a day or town of its own, B was not met there. */
function isOfLater(chunks: Chunk[], i: number, {first}: StatusHit): boolean {
  const between = chunks.slice(i + 1).filter((chunk) => chunk.first < first);
  const other = between.findLastIndex(isEvent);
  return between.slice(0, Math.max(0, other)).some(({kind}) => kind === "date" || kind === "place");
}
