import {isEvent, isNoun, isParty, isWord, set, wordOf, type Chunk, type EventChunk} from "./chunks.ts";
import {isArrival, type Discourse, type Event} from "./events.ts";
import {isRemote} from "./formats.ts";
import {IN_ON_AT, POSSESSIVE} from "./grammar.ts";

const THE = set("the this their his her");
const INVITATION = set("invitation");
const GOES_ON = set(
  "took takes take will was is were are lasted came comes occurred happened here which begins begin began starts start started ended went from , .",
);

/** "The meeting was", "It took place": whether the cue at chunk i may stand for the contact told last. */
export const refersBack = (chunks: Chunk[], i: number, {event}: Pick<Discourse, "event">): boolean =>
  event !== null && (isIt(chunks, i) || isDefinite(chunks, i));

/**
 * "The meeting took place in Moscow on Monday": the contact told last, taken up by "the" and a noun alone, for the day
 * or the town that this clause adds; null where it speaks of another, or adds nothing.
 */
export function takenUp(
  chunks: Chunk[],
  i: number,
  {event: last, gathering}: Pick<Discourse, "event" | "gathering">,
  told: Pick<Event, "sentence" | "cue" | "status" | "date" | "place" | "land" | "host" | "inviters">,
): Event | null {
  // "The visit comes at the invitation of B": whoever asked for it, whenever it is.
  const invited = told.inviters.length > 0;
  if (last && isIt(chunks, i)) return gathering ? null : setAnew(last, told);
  if (!last || !isDefinite(chunks, i)) return null;
  // "was to go to Lima in May. The trip was called off": it will not be.
  const off = last.status === "planned" && told.status === "cancelled";
  if (last.status !== told.status && !invited && !off) return null;
  const {cue} = chunks[i] as EventChunk;
  const medium = cue.weak || isRemote(cue.format) === isRemote(last.format);
  if (isArrival(last) !== isArrival(cue) || !medium) return null;
  if (off) return {...last, ...told, host: last.host, date: last.date, place: last.place, marks: []};
  if (!told.date?.from && !told.place && !told.land && !invited) return null;
  const {status, host} = last;
  return isOtherDay(last, told) ? null : {...last, ...told, status, host: told.host ?? host, marks: []};
}

const IT = /^(?:it|this) /;
/** "It took place": no noun says what, so that it is what the sentence before told. */
const isIt = ([first, next]: Chunk[], i: number): boolean =>
  i === 0 &&
  isEvent(first) &&
  IT.test(first.term) &&
  // "This took place as crowds gathered in C", "It was held up in C"
  (isWord(next, IN_ON_AT) || next?.kind === "date");

type Told = Parameters<typeof takenUp>[3];

const SUMMIT =
  /^(?:summit|conference|congress|forum|session|assembly|games|contest|festival|final|match|ceremony|exercises?|championship|cup|race|concert|fair|expo|exhibition|elections?|vote|referendum|parade|rally)$/;
const BESIDE = set("at during sidelines");
const LED = 8;

/** "to discuss the gas conference", "after the song contest": a gathering that "it" may mean as well; two who met at a summit met where it was. */
export const isGatheringTold = (chunks: Chunk[]): boolean =>
  chunks.some((chunk, k) => {
    if (chunk.kind !== "word" && !isNoun(chunk)) return false;
    if (!SUMMIT.test(wordOf(chunk).toLowerCase())) return false;
    const near = chunks.slice(Math.max(0, k - LED), k);
    const event = near.findLastIndex(isEvent);
    return !near.slice(event + 1).some((one) => isWord(one, BESIDE));
  });

/** "A met B. It took place in Lima on Monday": the same, with this sentence's day and town. */
function setAnew(last: Event, told: Told): Event | null {
  const {sentence, cue, status, date, place, land} = told;
  const near = sentence.first <= last.sentence.last && !isArrival(last) && !isRemote(last.format);
  const says = date?.from || place || land;
  if (!near || !says || status !== last.status || isOtherDay(last, told)) return null;
  return {...last, sentence, cue, date, place, land, marks: []};
}

/** "the meeting took", "their talks in", "Monday's talks were": no "between", "of" or "on a matter" says which. */
function isDefinite(chunks: Chunk[], i: number): boolean {
  if (!isNoun(chunks[i]) || !isLed(chunks, i)) return false;
  const behind = pastBoth(chunks, i + 1);
  const [after, next] = chunks.slice(behind, behind + 2);
  if (isWord(after, IN_ON_AT))
    return (
      (isSetting(next) && !isOfOther(next, chunks[behind + 2])) || isWord(chunks[behind + 2], INVITATION)
    );
  return isSetting(after) || isWord(after, GOES_ON);
}

const OF_BETWEEN = set("of between");
const BOTH = set("the two both sides men leaders ministers presidents of them");

/** "the meeting of the two in Lima", "the talks between both": what stands behind such words. */
function pastBoth(chunks: Chunk[], k: number): number {
  if (!isWord(chunks[k], OF_BETWEEN)) return k;
  let end = k + 1;
  while (isWord(chunks[end], BOTH)) end++;
  return end > k + 1 ? end : k;
}

/** "the two-day visit" too has its article. */
function isLed(chunks: Chunk[], i: number): boolean {
  const dated = chunks[i - 1]?.kind === "date" ? i - 1 : i;
  const ofDay = isWord(chunks[i - 1], POSSESSIVE) && chunks[i - 2]?.kind === "date";
  return ofDay || isWord(chunks[dated - 1], THE);
}

const STILL = /^(?:is|are|will|has|had)\b/;
const OTHER = set("had has have is are will would was were");

/** "The talks in Peru had failed", "are due in July": other talks; who tells of the last names their town, or goes on. */
const isOfOther = (place: Chunk | undefined, verb: Chunk | undefined): boolean =>
  isParty(place) && (isWord(verb, OTHER) || (isEvent(verb) && STILL.test(verb.term)));

const isSetting = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === "date" ||
  chunk?.kind === "place" ||
  (chunk?.kind === "party" && chunk.party.kind === "country");

const isOtherDay = (last: Event, {date}: Pick<Event, "date">): boolean =>
  Boolean(last.date?.from && date?.from && (date.from > last.date.to! || date.to! < last.date.from));
