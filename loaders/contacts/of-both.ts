import {distinct, isParty, isWord, set, type Chunk, type PartyMention} from "./chunks.ts";
import type {Discourse} from "./events.ts";
import {HIS, POSSESSIVE} from "./grammar.ts";

const BOTH = set("two both");
const LANDS = set("countries nations sides states governments neighbours neighbors");
const OF_FROM = set("of from the");
/** How many words "of the two countries" takes. */
const REACH = 4;

/** The two countries that a sentence names, if it names two. */
export function twoCountries(chunks: Chunk[]): PartyMention[] {
  const named = chunks.flatMap((chunk) => (isParty(chunk) && isCountry(chunk.party) ? [chunk.party] : []));
  const two = distinct(named);
  return two.length === 2 ? two : [];
}

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
  return led || owned || isWord(chunks[k - 1], HIS) || chunk.party.possessive;
}

const isBoth = (chunks: Chunk[]): boolean =>
  chunks.some((chunk, k) => isWord(chunk, BOTH) && isWord(chunks[k + 1], LANDS));
