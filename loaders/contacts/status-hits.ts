import type {Document} from "../documents.ts";
import type {Knowledge} from "../knowledge.ts";
import type {StatusCue} from "../knowledge/cues.ts";
import {lookUp, type Hit} from "../lexicon.ts";
import {isBarred, isNounWill, isOvercome} from "./barred.ts";
import {isDoing, isEvent, isNoun, isParty, isWord, set, type Chunk} from "./chunks.ts";
import {AND, AS, COMMA, COMMA_AND, FOR, SAYS, THAT, TO, WILL} from "./grammar.ts";
import {clauseStart} from "./subjects.ts";
import {isBare} from "./tense.ts";

export type StatusHit = Hit<StatusCue>;
export type StatusHits = Map<number, StatusHit[]>;

/** The status cues of a document by the token at which they begin. */
export function statusCues({tokens}: Document, {status}: Knowledge): StatusHits {
  const byToken: StatusHits = new Map();
  for (const hit of lookUp(status, tokens)) {
    const hits = byToken.get(hit.first);
    if (hits) hits.push(hit);
    else byToken.set(hit.first, [hit]);
  }
  return byToken;
}

/** The cues of one status that begin at one of the chunks. */
export function sideHits(cues: StatusHits, chunks: Chunk[], status: StatusCue["status"]): StatusHit[] {
  const found: StatusHit[] = [];
  for (const {first} of chunks)
    for (const hit of cues.get(first) ?? NONE) if (hit.value.status === status) found.push(hit);
  return found;
}

const NONE: readonly StatusHit[] = [];

/** How far a word still bears on the cue: tokens before it, chunks after it, since names are long. Measured on the gold's development split. */
const REACH = {before: 9, after: 19};

/** Words of status before chunk i that bear on it, the nearest first. */
export function hitsBefore(chunks: Chunk[], i: number, cues: StatusHits): StatusHit[] {
  const start = clauseStart(chunks, i);
  const {first, last} = chunks[i]!;
  return chunks
    .slice(Math.max(0, start), i + 1)
    .flatMap((chunk) => (chunk.kind === "party" ? [] : (cues.get(chunk.first) ?? [])))
    .filter(
      (hit) =>
        hit.value.from !== "after" &&
        (first - hit.last <= REACH.before ||
          isBare(chunks[i]) ||
          isCarried(chunks, hit, i) ||
          isAskedOf(chunks, hit)) &&
        hit.last <= last &&
        !isBarred(chunks, hit, i),
    )
    .reverse();
}

/** "will host the minister in the nineteenth round of consultations": the verb between carries the word to the noun. */
const isCarried = (chunks: Chunk[], {last}: StatusHit, i: number): boolean =>
  isNoun(chunks[i]) &&
  chunks.slice(0, i).some((chunk) => isBare(chunk) && chunk.first >= last && chunk.first - last <= 2);

/** "invited President Rosa Quispe of Peru to take part in the summit": whoever is asked has all of it still to do, however long the name. */
function isAskedOf(chunks: Chunk[], {value, last}: StatusHit): boolean {
  if (value.status !== "none") return false;
  const behind = chunks.filter(({first}) => first >= last);
  const to = behind.findIndex((chunk) => isWord(chunk, TO));
  const asked = behind.slice(0, Math.max(0, to));
  return isParty(asked[0]) && asked.every((chunk) => isParty(chunk) || isWord(chunk, APPOSED));
}

const APPOSED = set("of from the and ,");

const CLAUSE_ENDS = set('. ; : where which who while "');
const SAID = /(?:ed|said|says|told|made)$/;

/** "… had confirmed that he would": another clause; "the trip that had been pencilled in" goes on about the noun. */
const isSaidThat = (chunks: Chunk[], k: number): boolean => {
  const before = chunks[k - 1];
  return isWord(chunks[k], THAT) && before?.kind === "word" && SAID.test(before.word);
};

/** "told B in a call on Monday that he would come", "at talks on Sunday the state will act": behind a day or town another clause. */
const isTold = (chunks: Chunk[], k: number): boolean =>
  isDayOrTown(chunks[k - 1]) && (isWord(chunks[k], THAT) || isParty(chunks[k]));

/** "by a Peruvian ministry's team": a country's adjective is no town. */
const isDayOrTown = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === "date" || (chunk?.kind === "place" && chunk.place.form !== "demonym");

const PRONOUNS = set("he she they it we");

/** "agreed at their talks, they will work together": a pronoun behind a comma has a verb of its own. */
const isOwn = (chunks: Chunk[], k: number): boolean =>
  isWord(chunks[k], COMMA) && isWord(chunks[k + 1], PRONOUNS);

const WHICH = set("which that");
const WAS = set("was were is are has have had");
const BE_HAVE = set("be have");

/** "the visit, which has been put off, was not raised": a clause that goes on about the noun before it. */
const isAside = (chunks: Chunk[], k: number): boolean =>
  isWord(chunks[k], WHICH) &&
  (isWord(chunks[k + 1], WAS) || (isWord(chunks[k + 1], WILL) && isWord(chunks[k + 2], BE_HAVE)));

/** Words of status that have a subject of their own. */
const FINITE_TERM = /^(?:will|would|is|are)\b/;
const LEADS = set("at in during after on before following");

/**
 * Whether the noun at chunk i is the subject of what chunk k says: not "At the talks of A and B trade was discussed", nor
 * "The talks of A and B were long, and trade was discussed"; but "The visit of A, long a wish of B, was not discussed".
 */
function isSubject(chunks: Chunk[], i: number, k: number): boolean {
  const led = chunks.slice(Math.max(0, clauseStart(chunks, i)), i);
  if (led.slice(led.findLastIndex(({kind}) => kind !== "word") + 1).some((chunk) => isWord(chunk, LEADS)))
    return false;
  if (isOfParticiple(chunks, i)) return false;
  return isJoint(chunks, k - 1) || !chunks.slice(i, k).some((_, at) => isJoint(chunks, i + at));
}

/** "A, winding up a two-day visit to C, said he expected": the noun is what the participle has. */
function isOfParticiple(chunks: Chunk[], i: number): boolean {
  const comma = chunks.findLastIndex((chunk, k) => k < i && isWord(chunk, COMMA));
  return comma >= 0 && i - comma <= PARTICIPLE_REACH && isDoing(chunks[comma + 1]);
}

/** "winding up a two-day" */
const PARTICIPLE_REACH = 8;

/** An "and" or a comma at chunk k begins something else: no further party, town or day, and no aside on the one before. */
const isJoint = (chunks: Chunk[], k: number): boolean =>
  isWord(chunks[k], COMMA_AND) &&
  !["party", "place", "date"].includes(chunks[k + 1]?.kind ?? "") &&
  !isAside(chunks, k + 1);

/** Words that bear on a noun before them: "the visit was postponed", "talks are scheduled for Monday". */
export function hitsAfter(chunks: Chunk[], i: number, cues: StatusHits): StatusHit[] {
  const noun = chunks[i];
  const found: StatusHit[] = [];
  if (!isNoun(noun)) return found;
  for (let k = i + 1; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    if (endsWords(chunks, k) || isSaidAt(chunks, i, k) || k - i > REACH.after) break;
    const hits = (cues.get(chunk.first) ?? []).filter(
      (hit) =>
        hit.value.from === "after" &&
        !isNounWill(chunks, hit) &&
        !isOvercome(chunks, hit) &&
        !isUnderWay(chunks, i, hit) &&
        ((hit.value.status !== "none" && !FINITE_TERM.test(hit.term)) || isSubject(chunks, i, k)),
    );
    // "the meeting was called off": no call, for the words of status are the longer.
    found.push(...hits.filter(({last}) => !isEvent(chunk) || last >= chunk.last));
    if (isEvent(chunk) && !isPurpose(chunks, k)) break;
  }
  return found;
}

const BEGAN = set("opened began started launched kicked embarked");
const HELD = set("held had concluded ended");
/** How far before its noun such a verb may stand: "opened three days of". */
const BEGAN_REACH = 5;

/** "began a visit to C that will take her to Lima", "held talks with A expected to last till Friday": what goes on has begun. */
const isUnderWay = (chunks: Chunk[], i: number, {term, value}: StatusHit): boolean =>
  value.status === "planned" &&
  chunks
    .slice(Math.max(0, i - BEGAN_REACH), i)
    .some((chunk) => isWord(chunk, BEGAN) || (term.startsWith("expected") && isWord(chunk, HELD)));

/** "On a visit to C, A said that fish would be dear": what is said there is not of a noun that no verb has. */
const isSaidAt = (chunks: Chunk[], i: number, k: number): boolean =>
  isWord(chunks[k], SAYS) && !isSubject(chunks, i, k);

/** "A visit for talks with B was put off", "A trip to meet B was put off": what it was for is part of it. */
const isPurpose = (chunks: Chunk[], k: number): boolean =>
  isWord(chunks[k - 1], TO) || (isNoun(chunks[k]) && [1, 2, 3].some((back) => isWord(chunks[k - back], FOR)));

/** A clause of something else. */
const endsWords = (chunks: Chunk[], k: number): boolean =>
  (isWord(chunks[k], CLAUSE_ENDS) && !isAside(chunks, k)) ||
  isSaidThat(chunks, k) ||
  isTold(chunks, k) ||
  isOwn(chunks, k) ||
  // "had a meeting on Monday, and fish was discussed": the meeting was not.
  (isWord(chunks[k], COMMA) && isWord(chunks[k + 1], AND)) ||
  (isWord(chunks[k], AS) && isParty(chunks[k + 1]));
