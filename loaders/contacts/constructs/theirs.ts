import {isAnaphoric, isPair, pairOf} from "../anaphora.ts";
import {isWord, set, type PartyMention} from "../chunks.ts";
import {nameMany} from "../collective.ts";
import type {Clause} from "../subjects.ts";
import {NOBODY, type Sides} from "./sides.ts";
import {SINCE} from "../grammar.ts";

const THEIR = set("their");
const NUMBERED = set("last previous next first second third");

/** "Their last meeting was in Lima": of the two whom the sentence has named together, or of whom the text told before. */
export function another(clause: Clause, i: number): Sides | null {
  const {chunks} = clause;
  if (!isWord(chunks[i - 2], THEIR) || !isWord(chunks[i - 1], NUMBERED)) return null;
  const left = theTwo(clause, i);
  return left.length ? {...NOBODY, left} : null;
}

/** The two whom the sentence has named together before chunk i, or of whom the text told before. */
function theTwo(clause: Clause, i: number): PartyMention[] {
  const {groups, discourse} = clause;
  // "A, B, C, D and E will gather for the first time since their talks": theirs, whoever the two before were.
  if (nameMany(groups, i)) return [];
  const own = groups.findLast(
    ({to, parties}) => to <= i && (isPair(parties) || areOfTwo(parties) || isAnaphoric(parties)),
  );
  return (own && isAnaphoric(own.parties) ? pairOf(clause, own) : own?.parties) ?? discourse.pair;
}

/** "the leaders of A and B" */
const areOfTwo = ([one, more]: PartyMention[]): boolean =>
  more === undefined && one?.kind === "role" && one.plural && one.owners.length === 2;

const THEIRS_REACH = 3;

/** "at their talks in Lima", "since their talks broke off": with a town or a day of their own, of the two of whom the text told before. */
export function theirs(clause: Clause, i: number): Sides | null {
  const {chunks} = clause;
  const own = chunks.slice(Math.max(0, i - THEIRS_REACH), i).some((chunk) => isWord(chunk, THEIR));
  const placed = chunks.slice(i + 1, i + THEIRS_REACH).some(({kind}) => kind === "date" || kind === "place");
  const since = isWord(chunks[i - 2], SINCE);
  const left = own && (placed || since) ? theTwo(clause, i) : [];
  return left.length ? {...NOBODY, left} : null;
}
