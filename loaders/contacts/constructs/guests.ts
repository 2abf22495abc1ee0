import {findWord, isPersonal, isWord, set, type Chunk, type PartyMention} from "../chunks.ts";
import {POSSESSIVE} from "../grammar.ts";
import {clauseStart, type Clause} from "../subjects.ts";
import type {Sides} from "./sides.ts";

const GUEST = set("visitor visitors guest guests dignitary");
const OBJECT_REACH = 4;

/** "The visitor was received by B", "B met the guest": a side that is nobody by name is whoever came to B's country. */
export function withGuest(clause: Clause, i: number, sides: Sides): Sides {
  const {left, right} = sides;
  const {chunks} = clause;
  const start = clauseStart(chunks, i);
  const guest = findWord(chunks, GUEST, start + 1, i + OBJECT_REACH);
  if (guest < 0 || isWord(chunks[guest + 1], POSSESSIVE) || !isKnown(chunks, guest)) return sides;
  // "The Icelandic guest had a meeting with B, in which C took part": who stands behind is not the subject.
  const doer = guest < i && right.length > 0 && !isSubjectIn(clause, start, i);
  if (!doer && Boolean(left.length) === Boolean(right.length)) return sides;
  const others = doer || !left.length ? right : left;
  const came = lastOther(clause, others, countryBefore(chunks, guest));
  if (!came) return sides;
  return {...sides, ...(others === left ? {right: [came]} : {left: [came]}), each: true};
}

const THE = set("the his her their our both this");
const THE_REACH = 3;

/** "the guest", "her Icelandic visitors"; "welcomed guests" are nobody of whom the text spoke. */
const isKnown = (chunks: Chunk[], guest: number): boolean =>
  countryBefore(chunks, guest) !== null || findWord(chunks, THE, Math.max(0, guest - THE_REACH), guest) >= 0;

const isSubjectIn = ({groups}: Clause, start: number, i: number): boolean =>
  groups.some(({from, to, subject}) => subject && from > start && to <= i);

/** "the Icelandic guest" */
function countryBefore(chunks: Chunk[], i: number): string | null {
  const before = chunks[i - 1];
  return before?.kind === "place" ? before.place.country : null;
}

/** The last of that country, or of another, told of: by the contact before, or as the subject of the sentence before. */
function lastOther(
  {discourse: {event, subject}}: Clause,
  [known]: PartyMention[],
  country: string | null,
): PartyMention | null {
  const isOther = (party: PartyMention) =>
    isPersonal(party) && (country === null ? party.country !== known!.country : party.country === country);
  // Whoever was received is the guest.
  const came = event?.construct === "receive" ? event.parties.filter((party) => party !== event.agent) : [];
  return came.find(isOther) ?? event?.parties.find(isOther) ?? (subject && isOther(subject) ? subject : null);
}
