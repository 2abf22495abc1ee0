import {isParty, isWord, type Chunk, type EventChunk, type PartyMention} from "../chunks.ts";
import {BY} from "../grammar.ts";
import {groupFrom} from "../groups.ts";
import {subjectOf, type Clause} from "../subjects.ts";
import {NOBODY, type Sides} from "./sides.ts";

/** The meeting was attended by A; A attended the meeting. */
export function attend(clause: Clause, i: number): Sides {
  const behind = groupFrom(clause.chunks, i + 1)?.parties;
  // "B is heading the Pakistani side": who leads it is told before; whoever leads a country is at no meeting.
  const heads = / the$/.test((clause.chunks[i] as EventChunk).term);
  if (heads && !behind?.every((party) => isSideOf(party))) return NOBODY;
  const present = heads || !behind ? subjectOf(clause, i) : behind;
  // "The Indian delegation was led by A": A is of that country.
  const body = clause.groups.findLast(({to, parties}) => to <= i && parties[0]!.kind === "organisation")
    ?.parties[0];
  const country = body?.country ?? null;
  const people = present.filter((party) => party.kind === "person");
  const led = people.map((party) => (party.country === null ? {...party, country} : party));
  return {...NOBODY, right: [...led, ...otherSide(clause.chunks, i)]};
}

/** "The Indian side was led by A and the Ukrainian side by B": the verb holds for both. */
function otherSide(chunks: Chunk[], i: number): PartyMention[] {
  const side = chunks.findIndex(
    (chunk, k) =>
      k > i && isParty(chunk) && isSideOf(chunk.party, SIDE_OR_DELEGATION) && isWord(chunks[k + 1], BY),
  );
  const party = side > 0 && isParty(chunks[side]) ? chunks[side].party : null;
  const people = (party && groupFrom(chunks, side + 2)?.parties.filter(({kind}) => kind === "person")) || [];
  return people.map((one) => ({...one, country: one.country ?? party!.country}));
}

/** "the Pakistani side": a body that speaks for its country; `kinds` may also allow "the Indian delegation". */
const isSideOf = ({kind, entity}: PartyMention, kinds = SIDE): boolean =>
  kind === "organisation" && kinds.test(entity);
const SIDE = /^side-/;
const SIDE_OR_DELEGATION = /^(side|delegation)-/;
