import type {Knowledge} from "../../knowledge.ts";
import type {PlaceMention} from "../../mentions/mention.ts";
import type {Span} from "../../span.ts";
import {
  isEvent,
  isNoun,
  isParty,
  isPersonal,
  isWord,
  set,
  wordOf,
  type Chunk,
  type PartyChunk,
} from "../chunks.ts";
import {isArrival, type Event, type Reader} from "../events.ts";
import {AT, BEFORE, COMMA, FOR_TO, HERE, IN, OF, ON, POSSESSIVE, PREPOSITIONS, WHERE} from "../grammar.ts";
import {isStay} from "../settings.ts";
import {isOfDocument} from "./documents.ts";
import {isNamedAfter} from "./gatherings.ts";
import {isHouse, isInTown, isLocated, seatOf} from "./houses.ts";
import {isOwned} from "./owned.ts";
import {IN_NEAR, whereOf} from "./where.ts";

/** What tells where a word of place leads; `host` is the country whose houses need no further name. */
export type Ground = Pick<Reader, "knowledge" | "seat" | "cues"> & {host: string | null};

/** The town of what chunk i tells: "in" a town after it, else before it in its clause or at the start of the sentence. */
export const placeOf = (chunks: Chunk[], i: number, ground: Ground): Event["place"] =>
  hereAt(chunks[i], ground) ?? whereOf(chunks, i, (k) => townAt(chunks, k, i, ground));

/** "A is here on a visit": the words that say so say where. */
const hereAt = (chunk: Chunk | undefined, {seat, knowledge}: Ground): Event["place"] =>
  isEvent(chunk) && / here$/.test(chunk.term) ? seat && toTown(seat, chunk, knowledge) : null;

const CAPITAL = set("capital");

/** Where chunk k says that chunk i takes place: a town that is led there, "here", "the Chinese capital", "at the Foreign Ministry". */
export function townAt(chunks: Chunk[], k: number, i: number, ground: Ground): Event["place"] {
  const chunk = chunks[k];
  if (isWord(chunk, HERE)) return ground.seat && toTown(ground.seat, chunk!, ground.knowledge);
  const found = named(chunks, k, ground);
  if (!found || isOfDocument(chunks, k, i)) return null;
  if (isNamedAfter(chunks, k, i, ground.cues)) return found;
  if (isAttribute(chunks, k, i)) return null;
  const lead = leadOf(chunks, k, i);
  if (lead === null || isWorkplace(chunks, lead, k, i)) return null;
  // "after she had reached C": "had" is no noun that has a town of its own.
  return isReaching(chunks[lead]) || isStay(chunks, lead - 1, i) || !isOwned(chunks, lead, k, i, ground.cues)
    ? found
    : null;
}

/** "the head of a bureau in the Peruvian foreign ministry": where somebody works, and not where he met. */
function isWorkplace(chunks: Chunk[], lead: number, k: number, i: number): boolean {
  const [before, house] = [chunks[lead - 1], chunks[k]];
  const works = before?.kind === "word" || isParty(before);
  const body = isParty(house) && house.party.kind === "organisation";
  return body && isWord(chunks[lead], IN) && lead - 1 !== i && works;
}

/** The town that a clause takes up at chunk `start`: "went to Lima, where", "his trip to Lima where". */
export function townWhere(chunks: Chunk[], k: number, start: number, ground: Ground): Event["place"] {
  const next = isWord(chunks[k + 1], COMMA) ? k + 2 : k + 1;
  const taken = next === start && isWord(chunks[start], WHERE) && chunks[k]?.kind === "place";
  return taken ? named(chunks, k, ground) : townAt(chunks, k, start, ground);
}

function named(chunks: Chunk[], k: number, ground: Ground): Event["place"] {
  const chunk = chunks[k];
  if (isWord(chunk, CAPITAL)) return capitalAt(chunks, k, ground.knowledge);
  if (isHouse(chunks, k)) return isLocated(chunks, k) ? null : seatOf(chunk as PartyChunk, ground);
  if (chunk?.kind !== "place") return null;
  const town = toTown(chunk.place, chunk, ground.knowledge);
  return town && isInTown(chunks, k, town.name) ? null : town;
}

/** A town, capital or region as the place of a contact, by its usual name; null for a country. */
export function toTown(
  {label, country, form}: PlaceMention,
  {start, end}: Span,
  knowledge: Knowledge,
): Event["place"] {
  const name = form === "metonym" ? knowledge.seatOf.get(country ?? "") : label;
  return form === "name" || form === "demonym" || !name ? null : {name, country, span: {start, end}};
}

/** "the Chinese capital", "Russia's capital", "the capital of Peru". */
function capitalAt(chunks: Chunk[], k: number, {capitalOf}: Knowledge): Event["place"] {
  const owner = isWord(chunks[k - 1], POSSESSIVE)
    ? chunks[k - 2]
    : isWord(chunks[k + 1], OF)
      ? chunks[k + 2]
      : chunks[k - 1];
  const country = owner?.kind === "place" ? owner.place.country : isParty(owner) ? owner.party.country : null;
  const name = country ? capitalOf.get(country) : undefined;
  const [first, last] = [chunks[k]!, owner!].sort((a, b) => a.start - b.start);
  return name ? {name, country, span: {start: first!.start, end: last!.end}} : null;
}

const ISLAND = set("island islands");
/** "going to C to meet B", "heads to C for talks": whoever is on the way is told to be there. */
const MOTION = set(
  "going goes head heads heading headed travelling traveling travels travel flying flies fly flight jets jetting off back on way route bound",
);
const ARRIVING = /^(?:arriv|land|touch|fly|head|com|travel)\S*ing (?:in|to|at|into|for)$|^landing in$/;
/** "is in C", "left C" */
const STANDS = /(?:\bin|\bto|visiting|left|leaves?|reache[sd]|departs|departed)$/;
const AFTER = set("after once when upon since");

/** "arriving in C, A met B", "after she had reached C, A met B"; but not "before leaving for C". */
function isReached(chunks: Chunk[], j: number): boolean {
  const chunk = chunks[j];
  if (isEvent(chunk) && ARRIVING.test(chunk.term)) return !isWord(chunks[j - 1], BEFORE);
  const first = chunks.slice(0, Math.max(0, j)).findIndex((one) => isWord(one, AFTER));
  const came = isReaching(chunk) || (isEvent(chunk) && isArrival(chunk.cue));
  return came && first >= 0 && first < 2 && chunks.slice(first + 1, j).every(isSomebody);
}

const WHO_COMES = set("she he they had has having have and the two both his her their");
/** "after she had reached C"; but not "after troops reached C". */
const isSomebody = (chunk: Chunk): boolean =>
  isWord(chunk, WHO_COMES) || (isParty(chunk) && isPersonal(chunk.party));

const REACHING = /^reach(?:ed|ing)$/;
/** "reached" tells of an agreement as well, and so may stand for a word of contact. */
const isReaching = (chunk: Chunk | undefined): boolean => REACHING.test(wordOf(chunk));
const PASSABLE = set(
  "the downtown central southern northern eastern western north-western north-eastern south-western south-eastern coastal red black sea holy historic border seaside island islands city cities of port resort town village capital palace residence his her home old centre center heart outskirts airport ,",
);

/** "in the southern port city of Sochi": where the words lead to the town; articles, adjectives and other places pass between. Null where nothing leads there. */
function leadOf(chunks: Chunk[], k: number, i: number): number | null {
  let j = k - 1;
  while (isPassed(chunks, j)) j--;
  const chunk = chunks[j];
  if (isWord(chunk, IN_NEAR) || (isWord(chunk, ON) && chunks.slice(j, k).some((one) => isWord(one, ISLAND))))
    return j;
  if (isWord(chunk, FOR_TO))
    return isWord(chunks[j - 1], MOTION) || isStay(chunks, j - 1, i) || isWelcomed(chunks, j, i) ? j : null;
  if (isStay(chunks, j, i)) return j;
  if (isAddress(chunks, k)) return k - 1;
  if (j === i && isEvent(chunk) && (isArrival(chunk.cue) || STANDS.test(chunk.term))) return j;
  return isReached(chunks, j) ? j : null;
}

const SHUT = set(", . on");
/** How many words the name of a house may have. */
const NAME = 5;

/** "at Torre Tagle Palace, Lima, on Tuesday": the town behind a house of any name. */
function isAddress(chunks: Chunk[], k: number): boolean {
  const next = chunks[k + 1];
  if (!isWord(chunks[k - 1], COMMA) || !(isWord(next, SHUT) || next?.kind === "date")) return false;
  const name = chunks.slice(Math.max(0, k - 2 - NAME), k - 1);
  const at = name.findLastIndex((chunk) => isWord(chunk, AT));
  return at >= 0 && at < name.length - 1 && name.slice(at).every(({kind}) => kind === "word");
}

/** "welcomed B to C", "was welcomed to C by B" */
function isWelcomed(chunks: Chunk[], j: number, i: number): boolean {
  const event = chunks[i];
  return isEvent(event) && event.cue.construct === "receive" && (isParty(chunks[j - 1]) || j === i + 1);
}

const isPassed = (chunks: Chunk[], j: number): boolean =>
  isWord(chunks[j], PASSABLE) ||
  chunks[j]?.kind === "place" ||
  isHouse(chunks, j) ||
  (isWord(chunks[j], POSSESSIVE) && isParty(chunks[j - 1])) ||
  (isWord(chunks[j + 1], POSSESSIVE) && isParty(chunks[j]));

const ARTICLE = set("the a");
const TOWNS = set(
  "residence palace suburb suburbs resort airport hotel headquarters area district city capital region province",
);

/** "in the Idlib de-escalation zone", "at the Minsk talks": a town that names something else; but "in the Lima residence". */
function isAttribute(chunks: Chunk[], k: number, i: number): boolean {
  const next = chunks[k + 1];
  if (chunks[k]?.kind !== "place" || !isWord(chunks[k - 1], ARTICLE) || k + 1 === i) return false;
  const noun = next?.kind === "word" && /^\p{L}/u.test(next.word) && !PREPOSITIONS.has(next.word);
  return (noun && !isWord(next, TOWNS) && !isWord(next, CLOSES)) || isNoun(next);
}
const CLOSES = set("and or but where when while who which that before after during is was were has had said");
