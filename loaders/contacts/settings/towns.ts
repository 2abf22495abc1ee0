import type {Knowledge} from "../../knowledge.ts";
import {isParty, isWord, set, type Chunk} from "../chunks.ts";
import type {Event} from "../events.ts";
import {lastBefore, nearest} from "../settings.ts";
import {clauseStart} from "../subjects.ts";

/** How many chunks may stand before a town that opens a sentence and holds for all of it. */
const OPENING = 6;

/** The town of what chunk i tells: "in" a town after it, else before it in its clause or at the start of the sentence. */
export const placeOf = (chunks: Chunk[], i: number, knowledge: Knowledge): Event["place"] =>
  nearest(chunks, i, {start: clauseStart(chunks, i), opening: OPENING}, (k) => townAt(chunks, k, knowledge));

const BEFORE_REACH = 6;

/** The town told just before a relative clause: "in Jeddah, where he was received". */
export const townBefore = (chunks: Chunk[], i: number, knowledge: Knowledge): Event["place"] =>
  lastBefore(i, Math.max(-1, i - BEFORE_REACH), (k) => townAt(chunks, k, knowledge));

const CAPITAL = set("capital");

/** A town that follows "in" or "at", or "the Chinese capital". */
function townAt(chunks: Chunk[], k: number, knowledge: Knowledge): Event["place"] {
  const chunk = chunks[k];
  if (isWord(chunk, CAPITAL)) return capitalAt(chunks, k, knowledge);
  if (chunk?.kind !== "place" || !isLed(chunks, k)) return null;
  const {label, country, form} = chunk.place;
  if (form !== "town" && form !== "capital" && form !== "region") return null;
  const capital = country ? knowledge.capitalOf.get(country) : undefined;
  const name = form === "region" || knowledge.towns.has(label) ? label : (capital ?? label);
  return {name, country, span: {start: chunk.start, end: chunk.end}};
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
