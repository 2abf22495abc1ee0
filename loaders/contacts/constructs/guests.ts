import {findWord, isPersonal, isWord, set, type PartyMention} from "../chunks.ts";
import {POSSESSIVE} from "../grammar.ts";
import {clauseStart, type Clause} from "../subjects.ts";
import type {Sides} from "./sides.ts";

const GUEST = set("visitor visitors guest guests");
const OBJECT_REACH = 4;

/** "The visitor was received by B", "B met the guest": a side that is nobody by name is whoever came to B's country. */
export function withGuest(clause: Clause, i: number, sides: Sides): Sides {
  const {left, right} = sides;
  if (Boolean(left.length) === Boolean(right.length)) return sides;
  const {chunks} = clause;
  const guest = findWord(chunks, GUEST, clauseStart(chunks, i) + 1, i + OBJECT_REACH);
  const told = guest >= 0 && !isWord(chunks[guest + 1], POSSESSIVE);
  const came = told ? lastOther(clause, left.length ? left : right) : null;
  if (!came) return sides;
  return {...sides, ...(left.length ? {right: [came]} : {left: [came]}), each: true};
}

/** The last of another country told of: by the contact before, or as the subject of the sentence before. */
function lastOther({discourse: {event, subject}}: Clause, known: PartyMention[]): PartyMention | null {
  const isOther = (party: PartyMention) => isPersonal(party) && party.country !== known[0]!.country;
  return event?.parties.find(isOther) ?? (subject && isOther(subject) ? subject : null);
}
