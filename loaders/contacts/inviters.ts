import {findWord, isPersonal, isWord, set, type Chunk, type PartyMention} from "./chunks.ts";
import {isArrival, type Event} from "./events.ts";
import {groupFrom} from "./groups.ts";

const INVITATION = set("invitation invitations invited guest guests");
const OF_FROM = set("of from by");

/** Whoever a sentence says asked for the visit that it tells of: "at the invitation of B", "as the guest of B, A will travel to C". */
export function invitersIn(chunks: Chunk[], construct: Event["construct"]): PartyMention[] {
  const invitation = isArrival({construct}) ? findWord(chunks, INVITATION, 0) : -1;
  if (invitation < 0 || !isWord(chunks[invitation + 1], OF_FROM)) return [];
  return (groupFrom(chunks, invitation + 2)?.parties ?? []).filter(isPersonal);
}

/**
 * The side visited, which an invitation names where no meeting in the visit does: whoever invited to that country.
 * "A will visit Peru at the invitation of Foreign Minister B" leaves B's country out, for it is the one visited.
 */
export const hostsOf = (events: Event[]): PartyMention[] =>
  events.flatMap(({host, inviters}) =>
    inviters
      .map((one) => (one.country === null && one.kind === "person" ? {...one, country: host} : one))
      .filter(({country}) => host !== null && country === host),
  );
