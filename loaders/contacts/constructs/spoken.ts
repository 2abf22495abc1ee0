import {findWord, isEvent, isPersonal, isWord, set, type Chunk, type PartyMention} from "../chunks.ts";
import {IN_AT_DURING, OF, SAYS} from "../grammar.ts";
import {clauseStart, subjectAfter, subjectOf, whom, type Clause} from "../subjects.ts";
import {NOBODY, type Sides} from "./sides.ts";

/** Two sides of a contact of whom one tells the other something in it. */
const toSpoken = (left: PartyMention[], right: PartyMention[]): Sides | null =>
  right.length ? {...NOBODY, left, right, each: true, spoken: true} : null;

const ONE = set("a an their");
const ONE_REACH = 3;
/** How many chunks may stand before a noun that opens its sentence. */
const OPENING = 4;
const isOne = (chunks: Chunk[], i: number): boolean =>
  chunks.slice(Math.max(0, i - ONE_REACH), i).some((chunk) => isWord(chunk, ONE));

/** "In a telephone call, A and B agreed", "…, A told B": a noun with its article in front of both. */
export function inFront(clause: Clause, i: number): Sides | null {
  // "In the consultations, A and B compared views": what opens the sentence is that of both.
  const opens = i <= OPENING && isWord(clause.chunks[0], IN_AT_DURING);
  const left = isOne(clause.chunks, i) || opens ? subjectAfter(clause, i) : [];
  if (left.length > 1 && left.every(isPersonal)) return {...NOBODY, left};
  if (!isOne(clause.chunks, i)) return null;
  return left.length ? toSpoken(left, objectBehind(clause, i, left)) : null;
}

const OBJECT_REACH = 6;

/** "In a phone call, A told his counterpart B": whom the subject behind the noun speaks to. */
function objectBehind({groups}: Clause, i: number, [subject]: PartyMention[]): PartyMention[] {
  const at = groups.find(({from, parties}) => from > i && parties[0] === subject);
  const next = at && groups.find(({from}) => from > at.to && from <= at.to + OBJECT_REACH);
  return next && !next.preposition && !next.possessive ? othersThan(subject!, next.parties) : [];
}

const DURING = set("in during at by over");
const DURING_REACH = 4;

/** "A told B in a phone call", "A assured B at their meeting": who was spoken to is the other party. */
export function toldIn(clause: Clause, i: number, left: PartyMention[]): Sides | null {
  const {chunks, groups} = clause;
  const led = chunks.slice(Math.max(0, i - DURING_REACH), i).some((chunk) => isWord(chunk, DURING));
  // "thanked B for the part that he took in the summit of the council": a gathering of its own.
  if (!led || left.length !== 1 || isWord(chunks[i + 1], OF)) return null;
  const told = groups.findLast(({from, to}) => to <= i && isWord(chunks[from - 1], TOLD));
  // "Trade grows, A told B during a reception": B is whom he told, though a clause may begin there.
  if (told && told.parties[0] === left[0]) {
    const [one, ...more] = subjectOf(clause, told.from - 1);
    return one && !more.length ? toSpoken([one], othersThan(one, told.parties)) : null;
  }
  const teller = isOne(chunks, i) && isOfTwo(chunks[i]) ? reporterOf(clause, left[0]!) : [];
  if (teller.length) return toSpoken(left, teller);
  const opened = clauseStart(chunks, i);
  const start = isWord(chunks[opened], DURING) ? clauseStart(chunks, opened) : opened;
  const object = groups.findLast(
    (group) => group.to <= i && group.from > start && !group.possessive && !group.preposition,
  );
  return toSpoken(left, othersThan(left[0]!, object?.parties ?? []));
}

/** "said that B had praised it in a phone call": of the two on the line; at a meeting there may be others. */
const isOfTwo = (chunk: Chunk | undefined): boolean =>
  isEvent(chunk) && /call|conversation|phone/.test(chunk.term);

const AUDIENCE = set("that reporters journalists newsmen media parliament");

/** "A said B had praised fish in a phone call", "A told reporters that B": who tells what the other said, which he will have heard there. */
function reporterOf({chunks, groups}: Clause, speaker: PartyMention): PartyMention[] {
  const at = groups.findLast(({subject, parties: [one]}) => subject && one === speaker);
  if (!at) return [];
  const lead = chunks.findLastIndex((chunk, k) => k < at.from && !isWord(chunk, AUDIENCE));
  const teller = isWord(chunks[lead], SAYS) && groups.find(({subject, to}) => subject && to === lead);
  return teller && teller.parties.length === 1 ? othersThan(speaker, teller.parties) : [];
}

const WHICH = set("which");
const WHICH_REACH = 12;
const TOLD = set("told assured warned asked informed urged thanked reminded");
const TOLD_REACH = 10;

/** "a telephone conversation on Monday, in which A told him": the clause about the noun says who spoke to whom. */
export function toldInWhich(clause: Clause, i: number): Sides | null {
  const {chunks, groups} = clause;
  const which = findWord(chunks, WHICH, i + 1, i + WHICH_REACH);
  if (which < 0 || !isWord(chunks[which - 1], DURING)) return null;
  const told = findWord(chunks, TOLD, which + 1, which + TOLD_REACH);
  const left = groups.find(({from, to}) => from > which && to <= told)?.parties ?? [];
  if (left.length !== 1) return null;
  const object = groups.find(({from}) => from === told + 1)?.parties ?? [];
  return toSpoken(left, object.length ? othersThan(left[0]!, object) : whom(clause, told, left));
}

const othersThan = (subject: PartyMention, parties: PartyMention[]): PartyMention[] =>
  parties.filter((party) => isPersonal(party) && party.country !== subject.country);
