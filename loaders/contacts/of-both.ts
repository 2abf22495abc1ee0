import type {RoleMention} from "../mentions/mention.ts";
import {distinct, isParty, isWord, set, type Chunk, type PartyMention} from "./chunks.ts";
import type {Discourse} from "./events.ts";
import {BOTH, POSSESSIVE} from "./grammar.ts";

const LANDS = set("countries nations sides states governments neighbours neighbors");
const LEADS = set("of from the");
/** How many words "of the two countries" takes. */
const REACH = 4;

const THERE = set("in from near at into across inside around to");

/** The two countries that a sentence names as those who act; nobody where it names others, or towns and people in them; null where it names none. */
export function twoCountries(chunks: Chunk[]): PartyMention[] | null {
  const named = chunks.flatMap((chunk, k) =>
    isParty(chunk) && isCountry(chunk.party) ? [{party: chunk.party, k}] : [],
  );
  if (!named.length) return null;
  const two = distinct(named.map(({party}) => party));
  const acting = named.every(
    ({party, k}) => party.kind === "country" && party.form !== "demonym" && !isWord(chunks[k - 1], THERE),
  );
  return two.length === 2 && acting ? two : [];
}

const isCountry = ({kind, country}: PartyMention): boolean => kind === "country" && country !== null;

/** "A and B disagree. Officials of both countries met in Lima", "Their ministers met": where nobody has been told to meet, they are of the two countries named last. */
export function ofBoth(chunks: Chunk[], {two, pair, event}: Discourse): Chunk[] {
  if (pair.length || event) return chunks;
  return chunks.map((chunk, k) => {
    if (!isParty(chunk) || chunk.party.kind !== "role" || !isOfTwo(chunks, k, chunk.party)) return chunk;
    const own = twoCountries(chunks.slice(0, k));
    const owners = (own?.length ? own : two).flatMap(({country}) => country ?? []);
    return owners.length ? {...chunk, party: {...chunk.party, owners}} : chunk;
  });
}

/** Several, of whom nothing but "their" or "of the two countries" says whose they are. */
function isOfTwo(chunks: Chunk[], k: number, {plural, owners, possessive}: RoleMention): boolean {
  if (!plural || owners.length) return false;
  const behind = chunks.slice(k + 1, k + 1 + REACH);
  const led = isWord(behind[0], LEADS) && isBoth(behind);
  const owned = isWord(chunks[k - 1], POSSESSIVE) && isBoth(chunks.slice(Math.max(0, k - REACH), k));
  return led || owned || possessive;
}

const isBoth = (chunks: Chunk[]): boolean =>
  chunks.some((chunk, k) => isWord(chunk, BOTH) && isWord(chunks[k + 1], LANDS));
