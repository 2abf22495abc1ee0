import {areOfNoCountry, isParty, isPersonal, isWord, set, type Chunk, type PartyChunk} from "./chunks.ts";
import {isFinite, isGrammar} from "./clauses.ts";
import {DETERMINERS, POSSESSIVE} from "./grammar.ts";

/** What stands before somebody and is part of him: articles, adjectives, a country's genitive. */

export const isPerson = (chunk: Chunk | undefined): chunk is PartyChunk =>
  isParty(chunk) && chunk.party.kind === "person";

/** Where what stands behind articles and adjectives begins. */
export function pastAdjectives(chunks: Chunk[], i: number): number {
  let k = i;
  while (isWord(chunks[k], DETERMINERS) || isAdjective(chunks, k)) k++;
  return isGenitive(chunks, k) ? k + 2 : k;
}

/** "China's [Qin Gang]": a country's genitive before a name. */
export const isGenitive = (chunks: Chunk[], i: number) => {
  const [owner, name] = [chunks[i], chunks[i + 2]];
  const country = isParty(owner) && owner.party.kind === "country";
  return country && isWord(chunks[i + 1], POSSESSIVE) && isPerson(name);
};

/** "his visiting Chinese [counterpart]", "U.S. [Iran envoy A]", "State Department [A]": a country before a party, or it or its house before a person of its own. */
export function isAdjective(chunks: Chunk[], i: number): boolean {
  const [owner, next] = [chunks[i], chunks[i + 1]];
  if (owner?.kind === "place") return isParty(next) || next?.kind === "place";
  if (isPerson(owner) && isParty(next) && areOfNoCountry(next.party)) return true;
  const country = isParty(owner) && !isPersonal(owner.party) ? owner.party.country : null;
  return country !== null && isPerson(next) && next.party.country === country;
}

const ARTICLES = set("the a an this that any");
/** "officials of the Biden administration": whom he leads are not he. */
const HOUSES = set("administration government cabinet team camp campaign regime era");
const PLAIN = /^\p{L}{3,}$/u;

/** "welcomed the Biden win", "a Putin aide": behind an article, a bare name owns the noun that follows. */
export function isAttributive(chunks: Chunk[], i: number): boolean {
  const [owner, next] = [chunks[i], chunks[i + 1]];
  if (isPerson(owner) && isWord(next, HOUSES)) return true;
  if (!isParty(owner) || owner.party.kind !== "person" || owner.party.role !== null) return false;
  const bare = owner.party.name.start === owner.start && isWord(chunks[i - 1], ARTICLES);
  return bare && next?.kind === "word" && PLAIN.test(next.word) && !isGrammar(next) && !isFinite(next);
}
