import type {ContactCue} from "../codebook.ts";
import type {Format} from "../schema.ts";
import {isEvent, isNoun, isWord, set, type Chunk, type EventChunk} from "./chunks.ts";
import {isArrival, isAttendance, type Event} from "./events.ts";
import {COMMA_AND, PREPOSITIONS} from "./grammar.ts";
import {sideHits, type StatusHit, type StatusHits} from "./status-hits.ts";

const REMOTE = new Set<Format>(["phone-call", "video-call", "letter"]);
/** A call or a letter takes place nowhere. */
export const isRemote = (format: Format): boolean => REMOTE.has(format);

/** Constructs whose words leave the medium open: people meet, agree and tell each other things by telephone as well. */
const OPEN = new Set<ContactCue["construct"]>(["meet", "hold", "discuss", "speak", "joint", "tell"]);
/** How far from the cue, in chunks, the words stand that name the medium. */
const REACH = {before: 12, after: 24};

/** "discussed by phone", "consultations via video link": the words of the clause name the medium. */
export function mediumOf(cues: StatusHits, chunks: Chunk[], i: number): Format | null {
  if (!OPEN.has((chunks[i] as EventChunk).cue.construct)) return null;
  const near = chunks.slice(Math.max(0, i - REACH.before), i + REACH.after);
  if (sideHits(cues, near, "video").some((hit) => !isAttribute(near, hit))) return "video-call";
  return sideHits(cues, near, "phone").length ? "phone-call" : callAround(chunks, i);
}

const SAID = new Set<ContactCue["construct"]>(["discuss", "joint", "tell"]);
const WITHIN = set("in during over on");
const CALL_REACH = 5;

/** "discussed fish with B in a lengthy phone call": the noun of the same sentence that they did so in; null where there is none. */
function callAround(chunks: Chunk[], i: number): Format | null {
  if (!SAID.has((chunks[i] as EventChunk).cue.construct)) return null;
  const call = chunks.find(
    (chunk, k) =>
      isNoun(chunk) &&
      REMOTE.has(chunk.cue.format) &&
      chunk.cue.format !== "letter" &&
      chunks.slice(Math.max(0, k - CALL_REACH), k).some((near) => isWord(near, WITHIN)) &&
      // "discussed it with B in Lima, and will thank C in a phone call": of another clause.
      !chunks.slice(i + 1, k).some((near) => isEvent(near) || isWord(near, COMMA_AND)),
  );
  return isNoun(call) ? call.cue.format : null;
}

/** "discussed online fraud": an adjective of what they spoke of; "discussed fish online" names the medium. */
function isAttribute(chunks: Chunk[], {term, last}: StatusHit): boolean {
  const next = chunks.find(({first}) => first === last);
  const plain = next?.kind === "word" && /^\p{L}{4,}/u.test(next.word);
  return term === "online" && plain && !PREPOSITIONS.has(next.word);
}

/** "A and B talked" leaves them at one table; "A talked today with B" is as "spoke with B". */
const TALKED = /^talked$/;

/** "spoke with" is a call unless a town is told and no telephone; a sidelines word tells where a meeting stands. */
export function formatOf(
  {format: usual, construct}: ContactCue,
  term: string,
  {sidelines, placed, counterpart}: {sidelines: boolean; placed: boolean; counterpart: boolean},
): Format {
  const spoken = construct === "meet" || construct === "speak";
  const format = TALKED.test(term) && counterpart ? "phone-call" : usual;
  const face = format === "phone-call" && spoken && (placed || sidelines) && !/phone|telephone/.test(term);
  if (face) return sidelines ? "multilateral-sidelines" : "talks";
  return sidelines && format !== "phone-call" && format !== "video-call" ? "multilateral-sidelines" : format;
}

const SPOKEN = new Set<Event["construct"]>(["speak", "meet"]);
const CALLED_ON = new Set<Event["construct"]>(["call", "receive", "meet"]);

/** "was talking to B, who called on him": to talk leaves the medium open, and B was there. */
const inPerson = (told: Event[]): boolean =>
  told.some(({construct, format}) => CALLED_ON.has(construct) && !isRemote(format)) &&
  told.every(({construct, format}) => !isRemote(format) || SPOKEN.has(construct));

const BESIDE: Format = "multilateral-sidelines";

/** A medium, or a place beside a larger gathering, settles it; else the first telling that says more than that somebody came. */
export function bestFormat({events}: {events: Event[]}): Format {
  const tellings = events.filter((event) => !isAttendance(event));
  const told = tellings.length ? tellings : events;
  const of = (format: Format) => told.find((event) => event.format === format && !event.weak);
  // "agreed to meet on the sidelines of the summit": that is not where they agreed.
  const beside = tellings.some(({format, construct}) => format === BESIDE && construct !== "joint");
  const wasThere = inPerson(told);
  const special =
    (beside ? of(BESIDE) : undefined) ?? of("video-call") ?? (wasThere ? undefined : of("phone-call"));
  const full = told.find(
    (event) =>
      event.construct !== "joint" &&
      event.construct !== "discuss" &&
      !(isRemote(event.format) && wasThere) &&
      !isArrival(event) &&
      !event.weak,
  );
  return (special ??
    full ??
    told.find((event) => event.construct === "discuss") ??
    told.find(isArrival) ??
    told[0])!.format;
}
