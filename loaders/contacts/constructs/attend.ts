import {findWord, type EventChunk, type PartyMention} from "../chunks.ts";
import {BY} from "../grammar.ts";
import {groupFrom} from "../groups.ts";
import {subjectOf, type Clause} from "../subjects.ts";
import {NOBODY, type Sides} from "./sides.ts";

/** The meeting was attended by A; A attended the meeting. */
export function attend(clause: Clause, i: number): Sides {
  const behind = groupFrom(clause.chunks, i + 1)?.parties;
  // "B is heading the Pakistani delegation": who leads it is told before; whoever leads a country is at no meeting.
  const heads = / the$/.test((clause.chunks[i] as EventChunk).term);
  if (heads && !behind?.every(isSideOf)) return NOBODY;
  const present = heads || !behind ? subjectOf(clause, i) : behind;
  // "The Indian delegation was led by A": A is of that country.
  const before = clause.groups.findLast(({to, parties}) => to <= i && parties[0]!.kind === "organisation");
  const body = heads ? behind : before?.parties;
  const country = body?.[0]?.country ?? null;
  const people = present.filter((party) => party.kind === "person");
  const led = people.map((party) => (party.country === null ? {...party, country} : party));
  return {...NOBODY, right: [...led, ...otherSide(clause, i, heads)]};
}

/** "The Indian side was led by A and the Ukrainian side by B", "A heads the Indian delegation and B the Ukrainian one". */
function otherSide({chunks, groups}: Clause, i: number, heads: boolean): PartyMention[] {
  const sides = groups.filter(({from, parties}) => from > i && parties.length === 1 && isSideOf(parties[0]!));
  const side = heads ? sides[1] : sides[0];
  if (!side) return [];
  const by = findWord(chunks, BY, side.to, side.to + BY_REACH);
  const head = groups.findLast(({to, from}) => to <= side.from && from > sides[0]!.to);
  const leader = heads ? head : by > 0 ? groupFrom(chunks, by + 1) : null;
  const people = (leader?.parties ?? []).filter(({kind}) => kind === "person");
  return people.map((one) => ({...one, country: one.country ?? side.parties[0]!.country}));
}

/** How far behind a side its "represented by" may end. */
const BY_REACH = 5;

/** "the Pakistani side", "the Indian delegation": a body that speaks for its country. */
const isSideOf = ({kind, entity}: PartyMention): boolean =>
  kind === "organisation" && /^(side|delegation)-/.test(entity);
