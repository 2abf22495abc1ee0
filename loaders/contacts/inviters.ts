import {findWord, isPersonal, isWord, set, type Chunk, type PartyMention} from "./chunks.ts";
import {isArrival, type Event} from "./events.ts";
import {groupFrom} from "./groups.ts";

const INVITATION = set("invitation invitations");
const OF_FROM = set("of from by");

/** Whoever a sentence says asked for the visit that it tells of: "at the invitation of B, A will travel to C". */
export function invitersIn(chunks: Chunk[], construct: Event["construct"]): PartyMention[] {
  const invitation = isArrival({construct}) ? findWord(chunks, INVITATION, 0) : -1;
  if (invitation < 0 || !isWord(chunks[invitation + 1], OF_FROM)) return [];
  return (groupFrom(chunks, invitation + 2)?.parties ?? []).filter(isPersonal);
}

/** The side visited, which an invitation names where no meeting in the visit does: whoever invited to that country. */
export const hostsOf = (events: Event[]): PartyMention[] =>
  events.flatMap(({host, inviters}) => inviters.filter(({country}) => host !== null && country === host));
