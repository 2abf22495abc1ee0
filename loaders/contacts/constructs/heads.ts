import {isEvent, isParty, isWord, set, type Chunk, type PartyMention} from "../chunks.ts";
import type {Clause} from "../subjects.ts";
import {NOBODY, type Sides} from "./sides.ts";

/** How far behind its words both heads may stand, in chunks. */
const REACH = 30;

/**
 * "At the head of the Indian delegation was A, of the Pakistani one B", "Heading the Indian side is A and on Pakistan's
 * side is B": each behind the country for which he stands.
 */
export function heads({chunks}: Clause, i: number): Sides {
  const led: PartyMention[] = [];
  let country: string | null = null;
  let are = false;
  for (const chunk of chunks.slice(i + 1, i + REACH)) {
    are ||= isWord(chunk, ARE);
    // "A, at the head of a delegation of C, met B": B heads nothing.
    if (!are && isEvent(chunk)) return NOBODY;
    if (isParty(chunk) && chunk.party.kind === "person") {
      if (country !== null) led.push({...chunk.party, country: chunk.party.country ?? country});
      country = null;
    } else country = countryOf(chunk) ?? country;
  }
  const first = led.filter((one, k) => led.findIndex((other) => other.country === one.country) === k);
  return {...NOBODY, right: first.slice(0, 2)};
}

const ARE = set("was were is are :");

/** "the Indian delegation", "Pakistan", "the Pakistani one": a side, or the country that owns it. */
function countryOf(chunk: Chunk): string | null {
  if (chunk.kind === "place") return chunk.place.country;
  return isParty(chunk) && chunk.party.kind !== "role" ? chunk.party.country : null;
}
