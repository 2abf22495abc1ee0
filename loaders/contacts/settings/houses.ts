import {isParty, isWord, set, type Chunk, type PartyChunk, type PartyMention} from "../chunks.ts";
import type {Sides} from "../constructs/sides.ts";
import type {Event, Reader} from "../events.ts";
import {COMMA, IN, POSSESSIVE, PREPOSITIONS} from "../grammar.ts";

/** "the White House", "the Peruvian Foreign Ministry", "the Presidential Palace": a house of government by its own name or by whose it is. */
export function isHouse(chunks: Chunk[], k: number): boolean {
  const chunk = chunks[k];
  if (!isParty(chunk)) return false;
  const {party} = chunk;
  // "the PM Office", "the Prime Minister's residence"
  if (party.kind === "role") return isWord(chunks[isWord(chunks[k + 1], POSSESSIVE) ? k + 2 : k + 1], OFFICE);
  if (party.kind === "country") return party.form === "metonym" && !isPart(chunks, k);
  return party.kind === "organisation" && party.seated && !isPart(chunks, k);
}

const OFFICE = set("office residence house mansion palace");
/** What may follow the name of a house. */
const BEHIND = new Set([
  ...PREPOSITIONS,
  ...set(
    "building buildings headquarters complex hall mansion palace residence guesthouse where today yesterday here and",
  ),
  ...set("before after during when while which who ahead late early this later earlier said"),
]);

/** "at the Foreign Ministry level", "at the parliament session": the name of something else begins with it. */
function isPart(chunks: Chunk[], k: number): boolean {
  const next = chunks[k + 1];
  if (next?.kind === "event") return true;
  return next?.kind === "word" && /^\p{L}/u.test(next.word) && !isWord(next, BEHIND);
}

/** The town in which a house of government stands: that in which its country's government sits; null where nobody says whose it is. */
export function seatOf(
  chunk: PartyChunk,
  {knowledge, host}: Pick<Reader, "knowledge"> & {host: string | null},
): Event["place"] {
  const {party} = chunk;
  const owner = (party.kind === "role" ? party.owners[0] : party.country) ?? host;
  const name = owner ? knowledge.seatOf.get(owner) : undefined;
  return name ? {name, country: owner, span: {start: chunk.start, end: chunk.end}} : null;
}

/** Whose houses need no name: the country that receives, else that of the parties from which the article is written or for which it speaks. */
export function houseOwner({host, left, right}: Sides, {home, seat, side}: Reader): string | null {
  const countries = new Set([...left, ...right].map(({country}: PartyMention) => country));
  return host ?? [seat?.country, home, side].find((one) => one && countries.has(one)) ?? null;
}

const TOWN = /^(?:town|capital)$/;

/** "UN headquarters in Geneva": a building that otherwise means another town. */
export function isInTown(chunks: Chunk[], k: number, name: string): boolean {
  const town = chunks[k + 2];
  const own = town?.kind === "place" && TOWN.test(town.place.form);
  return isWord(chunks[k + 1], IN) && own && town.place.label !== name;
}

/** "State House, Nairobi", "UN headquarters in Geneva": the town that follows says where it stands. */
export function isLocated(chunks: Chunk[], k: number): boolean {
  const next = isWord(chunks[k + 1], IN) || isWord(chunks[k + 1], COMMA) ? k + 2 : k + 1;
  const town = chunks[next];
  return (
    town?.kind === "place" &&
    town.place.form !== "demonym" &&
    (isParty(chunks[k]) || isWord(chunks[k + 1], IN))
  );
}
