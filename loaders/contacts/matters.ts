import {
  findWord,
  isEvent,
  isNoun,
  isParty,
  isVerb,
  isWord,
  set,
  type Chunk,
  type EventChunk,
} from "./chunks.ts";
import type {ContactCue} from "../codebook.ts";
import {clauseStart} from "./subjects.ts";
import {FOR, IN_AT_DURING, OF, POSSESSIVE, PREPOSITIONS, TO, WHO} from "./grammar.ts";
import type {Group} from "./groups.ts";

const COMING = set("coming upcoming forthcoming next planned future possible");
const PREPARED = set(
  "preparing prepare preparations preparation organising organizing organisation organization arranging arrangements agenda schedule timetable dates timing plans",
);
const ABOUT = set("about of on over upon regarding concerning");
const THEIR = set("their his her our");

const SAID = new Set<ContactCue["construct"]>(["meet", "speak", "call", "tell", "write", "joint"]);

/**
 * Whether the noun at chunk i is what somebody discusses, agrees on or prepares, and not said to be theirs: "The
 * ministers discussed the coming summit of the alliance", "went over preparations for the leaders' meeting". It is no
 * contact of theirs.
 */
export function isMatter(chunks: Chunk[], i: number): boolean {
  const verb = chunks.findLastIndex((chunk, k) => k < i && isVerb(chunk));
  if (findWord(chunks, THEIR, Math.max(verb, i - THEIR_REACH, 0), i) >= 0) return false;
  return isPrepared(chunks, i) || (isDiscussed(chunks, verb, i) && findWord(chunks, COMING, verb, i) > 0);
}

/** How many chunks may stand between "their" and the noun: "their second annual political". */
const THEIR_REACH = 8;

/** How many chunks may stand between "preparations" and what is prepared: "preparations for a first Peruvian". */
const PREPARED_REACH = 6;

function isPrepared(chunks: Chunk[], i: number, after = -1): boolean {
  const near = chunks.slice(Math.max(after + 1, i - PREPARED_REACH), i);
  const at = near.findLastIndex((chunk, k) => isWord(chunk, PREPARED) && !isOwnPlan(near, k));
  return at >= 0 && near.slice(at + 1).every((chunk) => chunk.kind !== "event" && chunk.kind !== "party");
}

/** "discussed preparations for the forum in Lima": the town at chunk k is that of what is prepared, and not of what chunk i tells. */
export function isOfPrepared(chunks: Chunk[], k: number, i: number): boolean {
  const between = chunks.slice(i + 1, Math.max(k, i + 1));
  const at = between.findLastIndex((chunk) => isWord(chunk, PREPARED));
  const rest = between.slice(at + 1);
  // "discussed preparations for the forum during talks in Lima"
  const other = (chunk: Chunk) => isVerb(chunk) || isWord(chunk, HALTS) || isLeadElsewhere(chunk);
  return at >= 0 && isWord(rest[0], FOR) && !rest.slice(1, -1).some(other);
}

const isLeadElsewhere = (chunk: Chunk): boolean =>
  (isWord(chunk, PREPOSITIONS) || isWord(chunk, IN_AT_DURING)) && !isWord(chunk, OF);

/** "who plans to hold talks", "President A is preparing to hold talks": a verb, behind whoever does it. */
const isOwnPlan = (near: Chunk[], k: number): boolean =>
  isWord(near[k + 1], TO) && (isParty(near[k - 1]) || isWord(near[k - 1], WHO) || isWord(near[k - 1], IS));
const IS = set("is are also was were");

function isDiscussed(chunks: Chunk[], verb: number, i: number): boolean {
  const at = chunks[verb];
  if (!isEvent(at)) return false;
  // "They agreed that the next meeting of the council be held in Lima"
  if (at.term === "agreed") return isWord(chunks[i + 1], OF);
  if (clauseStart(chunks, i) > verb) return false;
  if (at.cue.construct === "discuss") return true;
  return SAID.has(at.cue.construct) && findWord(chunks, ABOUT, verb, i) > 0;
}

const TURNED = set("turned turning turns referred referring refers");
const BEFORE = set("before ahead view");
const MODALS = set("could can cannot should may might must");
const HALTS = set(". ; : ,");

/**
 * "commented on the talks with C", "the talks with C could resume": what somebody speaks of or would have, where no day,
 * no town and nobody of C is named; not "spoke about her talks with C".
 */
export function isTheme(chunks: Chunk[], i: number, {parties, to}: Pick<Group, "parties" | "to">): boolean {
  if (!parties.every(({kind}) => kind === "country")) return false;
  if (isWord(chunks[to], MODALS)) return true;
  const lead = chunks.findLastIndex((chunk, k) => k < i && !isPlain(chunk));
  const led = isWord(chunks[lead], ABOUT) || (isWord(chunks[lead], TO) && isWord(chunks[lead - 1], TURNED));
  const end = chunks.findIndex((chunk, k) => k >= to && (isWord(chunk, HALTS) || isVerb(chunk)));
  const rest = chunks.slice(i + 1, end < 0 ? chunks.length : end);
  return led && !rest.some(({kind}) => kind === "date" || kind === "place");
}

const VIEW = set("view about regarding before");
const AHEAD = set("ahead");
const LINKS = set("between with");

/** "agreed to work together ahead of the climate summit": a gathering that is awaited or spoken of, and that is nobody's own. */
export function isAwaited(chunks: Chunk[], i: number): boolean {
  const at = chunks[i];
  if (!isEvent(at) || !/summit|conference/.test(at.term) || isWord(chunks[i + 1], LINKS)) return false;
  const lead = chunks.findLastIndex((chunk, k) => k < i && !isNamed(chunk));
  const before = isWord(chunks[lead], OF) ? lead - 1 : lead;
  return isWord(chunks[before], VIEW) || isWord(chunks[before], AHEAD);
}

/** What may stand in the name of a gathering: a body, a town, a day, adjectives. */
const isNamed = (chunk: Chunk): boolean =>
  isPlain(chunk) || chunk.kind === "date" || chunk.kind === "place" || isWord(chunk, POSSESSIVE);

/** An article or adjective; nobody's own, and no preposition. */
const isPlain = (chunk: Chunk): boolean =>
  chunk.kind === "word" && ![THEIR, PREPOSITIONS, HALTS, BEFORE].some((words) => isWord(chunk, words));

/** Whether the noun at chunk k, behind chunk i, lies ahead of what chunk i tells: a day or town behind it is its own. */
export const isAheadOf = (chunks: Chunk[], k: number, i: number): boolean =>
  isNoun(chunks[k]) &&
  (isPrepared(chunks, k, i) || findWord(chunks, COMING, Math.max(i + 1, k - PREPARED_REACH), k) > 0);

const TWO = set("two both");
const TWO_REACH = 4;

/** "the Peruvian-Icelandic summit", "the summit of the two countries" */
const isOfTwo = (chunks: Chunk[], i: number): boolean =>
  findWord(chunks, TWO, i + 1, i + 1 + TWO_REACH) > 0 ||
  chunks.slice(Math.max(0, i - TWO_REACH), i).filter(({kind}) => kind === "place" || kind === "party")
    .length > 1;

const ATTEND = set("attend attends attended attending");
const ATTEND_REACH = 7;

const THEY = set("they both he she that which");
const THEY_REACH = 5;

/** "ahead of the meetings they will attend in May": to which somebody goes, with whoever else. */
const isGoneTo = (chunks: Chunk[], i: number): boolean =>
  isWord(chunks[i + 1], THEY) && findWord(chunks, ATTEND, i + 2, i + THEY_REACH) > 0;

/** "A and B will both attend the regional summit": a summit to which many go is no meeting of the two. */
export const isAttended = (chunks: Chunk[], i: number): boolean =>
  isGoneTo(chunks, i) ||
  ((chunks[i] as EventChunk).term === "summit" &&
    !isOfTwo(chunks, i) &&
    chunks
      .slice(Math.max(0, i - ATTEND_REACH), i)
      .some((chunk) => isWord(chunk, ATTEND) || (isEvent(chunk) && /\battended$/.test(chunk.term))));
