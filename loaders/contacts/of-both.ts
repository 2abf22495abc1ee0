import {distinct, isParty, isWord, set, type Chunk, type PartyMention} from "./chunks.ts";
import type {Discourse} from "./events.ts";
import {POSSESSIVE} from "./grammar.ts";

const BOTH = set("two both");
const LANDS = set("countries nations sides states governments neighbours neighbors");
const OF_FROM = set("of from the");
/** How many words "of the two countries" takes. */
const REACH = 4;

const THERE = set("in from near at into across inside around to");

/** The two countries that a sentence names as those who act; none where it names others, or towns and people in them. */
export function twoCountries(chunks: Chunk[]): PartyMention[] {
  const named = chunks.flatMap((chunk, k) =>
    isParty(chunk) && isCountry(chunk.party) ? [{party: chunk.party, k}] : [],
  );
  const two = distinct(named.map(({party}) => party));
  const acting = named.every(
    ({party, k}) => party.kind === "country" && party.form !== "demonym" && !isWord(chunks[k - 1], THERE),
  );
  return two.length === 2 && acting ? two : [];
}

/** Whether a sentence names a country at all, and so speaks of others than the last one. */
export const namesCountry = (chunks: Chunk[]): boolean =>
  chunks.some((chunk) => isParty(chunk) && isCountry(chunk.party));

const isCountry = ({kind, country}: PartyMention): boolean => kind === "country" && country !== null;

/** "A and B disagree. Officials of both countries met in Lima", "Their ministers met": where nobody has been told to meet, they are of the two countries named last. */
export function ofBoth(chunks: Chunk[], {two, pair, event}: Discourse): Chunk[] {
  if (pair.length || event) return chunks;
  return chunks.map((chunk, k) => {
    if (!isParty(chunk) || chunk.party.kind !== "role" || !isOfTwo(chunks, k)) return chunk;
    const own = twoCountries(chunks.slice(0, k));
    const owners = (own.length ? own : two).flatMap(({country}) => country ?? []);
    return owners.length ? {...chunk, party: {...chunk.party, owners}} : chunk;
  });
}

/** Several, of whom nothing but "their" or "of the two countries" says whose they are. */
function isOfTwo(chunks: Chunk[], k: number): boolean {
  const chunk = chunks[k]!;
  if (!isParty(chunk) || chunk.party.kind !== "role" || !chunk.party.plural || chunk.party.owners.length)
    return false;
  const behind = chunks.slice(k + 1, k + 1 + REACH);
  const led = isWord(behind[0], OF_FROM) && isBoth(behind);
  const owned = isWord(chunks[k - 1], POSSESSIVE) && isBoth(chunks.slice(Math.max(0, k - REACH), k));
  return led || owned || chunk.party.possessive;
}

const isBoth = (chunks: Chunk[]): boolean =>
  chunks.some((chunk, k) => isWord(chunk, BOTH) && isWord(chunks[k + 1], LANDS));
