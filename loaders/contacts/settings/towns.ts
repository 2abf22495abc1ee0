import type {Knowledge} from "../../knowledge.ts";
import type {PlaceMention} from "../../mentions/mention.ts";
import type {Span} from "../../span.ts";
import {isParty, isWord, set, type Chunk} from "../chunks.ts";
import type {Event, Reader} from "../events.ts";
import {lastBefore, nearest} from "../settings.ts";
import {clauseStart} from "../subjects.ts";

/** What tells where a word of place leads. */
type Ground = Pick<Reader, "knowledge" | "seat">;

/** How many chunks may stand before a town that opens a sentence and holds for all of it. */
const OPENING = 6;

/** The town of what chunk i tells: "in" a town after it, else before it in its clause or at the start of the sentence. */
export const placeOf = (chunks: Chunk[], i: number, ground: Ground): Event["place"] =>
  nearest(chunks, i, {start: clauseStart(chunks, i), opening: OPENING}, (k) => townAt(chunks, k, ground));

const BEFORE_REACH = 6;

/** The town told just before a relative clause: "in Jeddah, where he was received". */
export const townBefore = (chunks: Chunk[], i: number, ground: Ground): Event["place"] =>
  lastBefore(i, Math.max(-1, i - BEFORE_REACH), (k) => townAt(chunks, k, ground));

const CAPITAL = set("capital");

const HERE = set("here");

/** A town that follows "in" or "at", "here", or "the Chinese capital". */
function townAt(chunks: Chunk[], k: number, {knowledge, seat}: Ground): Event["place"] {
  const chunk = chunks[k];
  if (isWord(chunk, CAPITAL)) return capitalAt(chunks, k, knowledge);
  if (isWord(chunk, HERE)) return seat && toTown(seat, chunk!, knowledge);
  return chunk?.kind === "place" && isLed(chunks, k) ? toTown(chunk.place, chunk, knowledge) : null;
}

/** A town, capital or region as the place of a contact, by its usual name; null for a country. */
export function toTown(
  {label, country, form}: PlaceMention,
  {start, end}: Span,
  knowledge: Knowledge,
): Event["place"] {
  if (form !== "town" && form !== "capital" && form !== "region") return null;
  const capital = country ? knowledge.capitalOf.get(country) : undefined;
  const name = form === "region" || knowledge.towns.has(label) ? label : (capital ?? label);
  return {name, country, span: {start, end}};
}

const GENITIVE = set("'s");

/** "the Chinese capital", "Russia's capital". */
function capitalAt(chunks: Chunk[], k: number, {capitalOf}: Knowledge): Event["place"] {
  const [former, owner, capital] = [chunks[k - 2], chunks[k - 1], chunks[k]];
  const named = isWord(owner, GENITIVE) && isParty(former) ? former.party.country : null;
  const country = owner?.kind === "place" ? owner.place.country : named;
  const name = country ? capitalOf.get(country) : undefined;
  return name ? {name, country, span: {start: owner!.start, end: capital!.end}} : null;
}

const IN = set("in at near");
const PASSABLE = set(
  "the downtown central southern northern eastern western city of port resort town capital ,",
);

/** "in the southern port city of Sochi": articles, adjectives and other places pass between "in" and the town. */
function isLed(chunks: Chunk[], k: number): boolean {
  let j = k - 1;
  while (isWord(chunks[j], PASSABLE) || chunks[j]?.kind === "place") j--;
  return isWord(chunks[j], IN);
}
