import {
  findWord,
  isEvent,
  isPersonal,
  isWord,
  set,
  type Chunk,
  type EventChunk,
  type PartyMention,
} from "../chunks.ts";
import {TO} from "../grammar.ts";
import {groupFrom} from "../groups.ts";
import {clauseStart, subjectOf, type Clause} from "../subjects.ts";
import {agentBehind, directObject} from "./objects.ts";
import {NOBODY, type Sides} from "./sides.ts";

const LETTER = set("letter letters message messages");
/** How far behind its verb a letter may stand, and behind a letter the one to whom it goes. */
const REACH = 9;
const TAKER_REACH = 16;

/** "A delivered in Lima a message from B to C", "A gave C a letter", "Letters were handed to C by A": A was with C. */
export function deliver(clause: Clause, i: number): Sides {
  const {chunks} = clause;
  const agent = agentBehind(chunks, i)?.parties;
  const letter = agent ? letterIn(chunks, clauseStart(chunks, i) + 1, i) : letterIn(chunks, i + 1, i + REACH);
  if (letter < 0) return NOBODY;
  const left = (agent ?? subjectOf(clause, i)).filter(isPersonal);
  const right = takers(clause, i, letter);
  return left.length ? {...NOBODY, left, right, each: true} : NOBODY;
}

const LETTERS = new Set<EventChunk["cue"]["construct"]>(["reach", "note"]);

/** A letter among chunks [from, to), or the words "a letter from"; -1 if none. */
const letterIn = (chunks: Chunk[], from: number, to: number): number =>
  chunks.findIndex(
    (chunk, k) =>
      k >= from && k < to && (isWord(chunk, LETTER) || (isEvent(chunk) && LETTERS.has(chunk.cue.construct))),
  );

/** Whoever stands right behind the verb, or behind the "to" of the letter. */
function takers(clause: Clause, i: number, letter: number): PartyMention[] {
  const object = directObject(clause, i)?.parties ?? [];
  if (object.length) return object.filter(isPersonal);
  const to = letter < i ? -1 : findWord(clause.chunks, TO, letter + 1, letter + TAKER_REACH);
  return to < 0 ? [] : peopleFrom(clause.chunks, to + 1);
}

const REACHED = set("reached");
const RECEIVED = set("received");

/** "A message from A reached B", "Letters from A have been received by B and C". */
export function reach({chunks}: Clause, i: number): Sides {
  const sender = groupFrom(chunks, i + 1);
  if (!sender?.parties.every(isPersonal)) return NOBODY;
  const reached = findWord(chunks, REACHED, sender.to, sender.to + REACH);
  const received = findWord(chunks, RECEIVED, sender.to, sender.to + REACH);
  const right =
    reached > 0
      ? peopleFrom(chunks, reached + 1)
      : received > 0
        ? (agentBehind(chunks, received)?.parties ?? [])
        : [];
  return right.length ? {...NOBODY, left: sender.parties, right, each: true} : NOBODY;
}

const peopleFrom = (chunks: Chunk[], k: number): PartyMention[] =>
  (isWord(chunks[k], TO) ? [] : (groupFrom(chunks, k)?.parties ?? [])).filter(isPersonal);
