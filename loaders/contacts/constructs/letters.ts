import {findWord, isPersonal, isWord, set, wordOf, type Chunk, type PartyMention} from "../chunks.ts";
import {COMMA, STOPS, TO} from "../grammar.ts";
import {groupFrom} from "../groups.ts";
import {ownerOf} from "../owners.ts";
import {clauseStart, subjectOf, type Clause} from "../subjects.ts";
import {note} from "./notes.ts";
import {agentBehind, directObject} from "./objects.ts";
import {NOBODY, type Sides} from "./sides.ts";

const LETTER = set("letter letters message messages telegram telegrams cable cables");
/** How far behind its verb a letter may stand, and behind a letter the one to whom it goes. */
const REACH = 9;
const TAKER_REACH = 16;

/** "A delivered in Lima a message from B to C", "A gave C a letter", "Letters were handed to C by A": A was with C. */
export function deliver(clause: Clause, i: number): Sides {
  const {chunks} = clause;
  const agent = agentBehind(chunks, i)?.parties;
  const letter = agent
    ? findWord(chunks, LETTER, clauseStart(chunks, i) + 1, i)
    : findWord(chunks, LETTER, i + 1, i + REACH);
  if (letter < 0) return NOBODY;
  const left = (agent ?? subjectOf(clause, i)).filter(isPersonal);
  const right = takers(clause, i, letter);
  return left.length ? {...NOBODY, left, right, each: true} : NOBODY;
}

/** Whoever stands right behind the verb, or behind the "to" of the letter. */
function takers(clause: Clause, i: number, letter: number): PartyMention[] {
  const object = directObject(clause, i);
  if (object && (letter < i || object.to <= letter)) return object.parties.filter(isPersonal);
  const to = letter < i ? -1 : findWord(clause.chunks, TO, letter + 1, letter + TAKER_REACH);
  return to < 0 ? [] : peopleFrom(clause.chunks, to + 1);
}

const SENT = /^(?:sent|sends|send|sending|wrote|writes|written|write|addressed|addresses|dispatched|penned)$/;
const BROUGHT = /^(?:delivered|handed|passed|brought|gave|given|conveyed|conveys|transmitted)$/;
const GOT = /^(?:received|receives|receive|got|receiving)$/;
const ANSWERED = /^(?:replied|responded|replying|responding|answered)$/;
const FROM = set("from of by");

/** "A sent B a letter", "A received on Monday a message from B", "In a letter to B, A said", "A letter from A reached B". */
export function letter(clause: Clause, i: number): Sides {
  const {chunks} = clause;
  const [from, to] = [linkedBy(chunks, i, FROM), linkedBy(chunks, i, TO)];
  const verb = verbBefore(chunks, i);
  const both = (left: PartyMention[], right: PartyMention[]): Sides =>
    left.length && right.length ? {...NOBODY, left, right, each: true} : NOBODY;
  // "A delivered to B a message from C", "was handed to B by A": who brings it is with whom it reaches, by other words.
  if (from.length && (BROUGHT.test(verb.word) || isBrought(chunks, i))) return NOBODY;
  if (SENT.test(verb.word) || BROUGHT.test(verb.word)) {
    const object = directObject(clause, verb.at)?.parties.filter(isPersonal) ?? [];
    return both(subjectOf(clause, verb.at), to.length ? to : object);
  }
  if (GOT.test(verb.word)) return both(from, subjectOf(clause, verb.at).filter(isPersonal));
  // "replied to A's letter", "replied with a cable to A"
  if (ANSWERED.test(verb.word))
    return both(subjectOf(clause, verb.at).filter(isPersonal), from.length ? from : to);
  // "A's letter of thanks to B"
  if (isUnsent(chunks, i)) return NOBODY;
  const owner = to.length && !from.length ? (ownerOf(clause, i)?.parties ?? []).filter(isPersonal) : [];
  if (owner.length) return both(owner, to);
  if (from.length) return both(from, to.length ? to : reached(chunks, i));
  return note(clause, i);
}

const NOT = /^(?:never|not)$|n['’]t$/;
const ON_ITS_WAY = /^(?:sent|delivered|handed|posted|received|reach(?:ed)?|arrived?)$/;

/** "A's letter to B was never sent", "did not reach B"; not "did not speak of fish". */
const isUnsent = (chunks: Chunk[], i: number): boolean =>
  chunks
    .slice(i, i + TAKER_REACH)
    .some(
      (chunk, k) =>
        NOT.test(wordOf(chunk)) &&
        chunks.slice(i + k + 1, i + k + 3).some((next) => ON_ITS_WAY.test(wordOf(next))),
    );

/** Whether somebody is named by whom the letter at chunk i was handed over. */
const isBrought = (chunks: Chunk[], i: number): boolean =>
  chunks.some(
    (chunk, k) =>
      k > i && k < i + TAKER_REACH && BROUGHT.test(wordOf(chunk)) && agentBehind(chunks, k) !== null,
  );

/** The people to whom such a word leads from the letter at chunk i, before its clause ends. */
function linkedBy(chunks: Chunk[], i: number, words: ReadonlySet<string>): PartyMention[] {
  const end = chunks.findIndex((chunk, k) => k > i && (isWord(chunk, STOPS) || isWord(chunk, COMMA)));
  const to = Math.min(end < 0 ? chunks.length : end, i + TAKER_REACH);
  for (let k = findWord(chunks, words, i + 1, to); k > 0; k = findWord(chunks, words, k + 1, to)) {
    const people = peopleFrom(chunks, k + 1);
    if (people.length) return people;
  }
  return [];
}

/** The nearest verb of sending or getting before the letter in its clause. */
function verbBefore(chunks: Chunk[], i: number): {word: string; at: number} {
  const start = Math.max(clauseStart(chunks, i), i - REACH);
  for (let k = i - 1; k > start; k--) {
    const word = wordOf(chunks[k]!);
    if ([SENT, BROUGHT, GOT, ANSWERED].some((verbs) => verbs.test(word))) return {word, at: k};
  }
  return {word: "", at: -1};
}

const REACHED = /^(?:reached|went to|came to)$/;
const RECEIVED = /^received$/;

/** "A message from A reached B", "Letters from A have been received by B and C". */
function reached(chunks: Chunk[], i: number): PartyMention[] {
  const near = (verb: RegExp) =>
    chunks.findIndex((chunk, k) => k > i && k < i + TAKER_REACH && verb.test(wordOf(chunk)));
  const [at, received] = [near(REACHED), near(RECEIVED)];
  if (at > 0) return peopleFrom(chunks, at + 1);
  return received > 0 ? (agentBehind(chunks, received)?.parties ?? []) : [];
}

/** Whom a word leads to; not "to B's critics", who are others. */
function peopleFrom(chunks: Chunk[], k: number): PartyMention[] {
  const group = isWord(chunks[k], TO) ? null : groupFrom(chunks, k);
  return group && !group.possessive ? group.parties.filter(isPersonal) : [];
}
