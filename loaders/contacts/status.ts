import type {DateMention} from "../dates/date.ts";
import type {Document} from "../documents.ts";
import type {Knowledge} from "../knowledge.ts";
import type {StatusCue} from "../knowledge/cues.ts";
import {lookUp, type Hit} from "../lexicon.ts";
import type {Span} from "../span.ts";
import {isEvent, isNoun, isVerb, isWord, set, type Chunk} from "./chunks.ts";
import type {Event} from "./events.ts";
import {TO} from "./grammar.ts";
import {clauseStart} from "./subjects.ts";

/** Whether what a clause tells of was, will be or was called off. */
export interface Mood {
  status: Event["status"];
  background: boolean;
  marks: {role: string; span: Span; rule: string}[];
}

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
export const sideHits = (cues: StatusHits, chunks: Chunk[], status: StatusCue["status"]): StatusHit[] =>
  chunks.flatMap(({first}) => cues.get(first) ?? []).filter((hit) => hit.value.status === status);

/** How far from the cue, in tokens, a word still bears on it. Measured on the gold's development split. */
const REACH = {before: 9, after: 19};

/**
 * Whether the clause of the cue at chunk i tells of something that was, will be or was called off; null where it is
 * none of these (offered, refused, hoped for). A day after the anchor is always still to come.
 */
export function moodOf(
  chunks: Chunk[],
  i: number,
  cues: StatusHits,
  date: DateMention | null,
  anchor: string | null,
  headline: boolean,
): Mood | null {
  const near = [...hitsBefore(chunks, i, cues), ...hitsAfter(chunks, i, cues)];
  const first = (status: StatusCue["status"]) => near.find((hit) => hit.value.status === status);
  const [cancelled, none, planned] = [first("cancelled"), first("none"), first("planned")];
  const background = first("recalled") !== undefined || isPluperfect(chunks, i);
  const mood = (status: Mood["status"], hit?: StatusHit): Mood => ({
    status,
    background,
    marks: hit ? [markOf(hit)] : [],
  });
  if (cancelled) return mood("cancelled", cancelled);
  if (none && NEGATED.test(none.term)) return null;
  if (isPast(chunks, i)) return mood("past");
  if (none) return null;
  const future = anchor !== null && date?.from != null && date.from > anchor;
  if (!future && isPurposeOfPast(chunks, i)) return mood("past");
  // "his travel to Kyiv yesterday to meet A": what lies behind is no plan.
  if (anchor !== null && date?.to != null && date.to < anchor && date.precision === "day")
    return mood("past");
  const ahead = isAhead(chunks[i]) || (headline && isInfinitive(chunks, i)) || isWhenAhead(chunks, i, cues);
  return future || planned || ahead ? mood("planned", planned) : mood("past");
}

/** "have not met", "without meeting": a negation holds for a verb in the past as well. */
const NEGATED = /\b(?:not|never|without|no)\b/;

const markOf = ({start, end, value}: StatusHit) => ({
  role: "status",
  span: {start, end},
  rule: `status-${value.status}`,
});

/** A verb in the past tense is not made future by a word near it: "met his colleague, whom he will host". */
const isPast = (chunks: Chunk[], i: number) => {
  const at = chunks[i];
  // "will be hosted by": the participle of a passive is no past.
  return isEvent(at) && PAST.test(at.term) && !isWord(chunks[i - 1], BE);
};
const BE = set("be");
const PAST = /^(?:\w{2,}ed|met|spoke|sent|wrote|flew|came|went|rang|sat|was|were|paid|held|took)\b(?! by)/;

/** "is expected in C", "will be in C": the words that tell of the visit put it ahead. */
const isAhead = (chunk: Chunk | undefined) =>
  isEvent(chunk) && /^(?:will|(?:is|are) (?:expected|due|set))\b/.test(chunk.term);

const VISITED = /^(?:visited|travelled to|traveled to|went to|came to|paid a)/;
const PURPOSE_REACH = 14;

/** "had visited C to meet A": what a completed visit was for took place. */
const isPurposeOfPast = (chunks: Chunk[], i: number): boolean =>
  isInfinitive(chunks, i) &&
  chunks.slice(Math.max(0, i - PURPOSE_REACH), i).some((chunk) => isEvent(chunk) && VISITED.test(chunk.term));

const WHEN = set("when where as");
const PRESENT = /^(?:meets|holds|has|sits|visits|receives|hosts|arrives)\b/;
const HAS = set("has holds have hold");

/** "will be on the table when A has talks with B": the present tense of a clause under one that looks ahead. */
function isWhenAhead(chunks: Chunk[], i: number, cues: StatusHits): boolean {
  const start = clauseStart(chunks, i);
  const at = chunks[i];
  const present =
    (isEvent(at) && PRESENT.test(at.term)) || chunks.slice(start + 1, i).some((chunk) => isWord(chunk, HAS));
  if (start <= 0 || !isWord(chunks[start], WHEN) || !present) return false;
  return sideHits(cues, chunks.slice(0, start), "planned").length > 0;
}

/** "A to meet B": the infinitive of headlines. */
const isInfinitive = (chunks: Chunk[], i: number) => isWord(chunks[i - 1], TO);

const HAD = set("had");
const isPluperfect = (chunks: Chunk[], i: number) =>
  isPast(chunks, i) && chunks.slice(Math.max(0, i - 3), i).some((chunk) => isWord(chunk, HAD));

function hitsBefore(chunks: Chunk[], i: number, cues: StatusHits): StatusHit[] {
  const start = clauseStart(chunks, i);
  const {first, last} = chunks[i]!;
  return chunks
    .slice(Math.max(0, start), i + 1)
    .flatMap((chunk) => (chunk.kind === "party" ? [] : (cues.get(chunk.first) ?? [])))
    .filter(
      (hit) =>
        hit.value.from !== "after" &&
        (first - hit.last <= REACH.before || isBare(chunks[i]) || isCarried(chunks, hit, i)) &&
        hit.last <= last &&
        !isBarred(chunks, hit, i) &&
        !isAttribute(chunks, hit),
    )
    .reverse();
}

/** "will host the minister in the nineteenth round of consultations": the verb between carries the word to the noun. */
const isCarried = (chunks: Chunk[], {last}: StatusHit, i: number): boolean =>
  isNoun(chunks[i]) &&
  chunks.slice(0, i).some((chunk) => isBare(chunk) && chunk.first >= last && chunk.first - last <= 2);

const HELD = set("held conducted had");
const PLANNED = /^(?:planned|scheduled)$/;

/** "held planned consultations": planned once, and held now. */
const isAttribute = (chunks: Chunk[], {term, first}: StatusHit): boolean => {
  const k = chunks.findIndex((chunk) => chunk.first === first);
  return PLANNED.test(term) && isWord(chunks[k - 1], HELD);
};

const JOINTS = set("and , ;");

/** Another verb of contact and an "and" between the word and the cue take the word away from it. */
function isBarred(chunks: Chunk[], hit: StatusHit, i: number): boolean {
  // "will hold talks and call on the president": a bare infinitive shares the auxiliary.
  if (isBare(chunks[i])) return false;
  const between = chunks.slice(0, i).filter((chunk) => chunk.first >= hit.last);
  const verb = between.findIndex(isVerb);
  return verb >= 0 && between.slice(verb).some((chunk) => isWord(chunk, JOINTS));
}

const isBare = (chunk: Chunk | undefined) => isEvent(chunk) && BARE.test(chunk.term);
const BARE =
  /^(?:meet|call|hold|receive|discuss|exchange|travel|host|speak|sign|pay|arrive|fly|confer|engage|attend|co-chair|visit|welcome)\b(?! by)/;

const CLAUSE_ENDS = set('. ; : where which who while "');
const THAT = set("that");
const SAID = /(?:ed|said|says|told|made)$/;

/** "… had confirmed that he would": another clause; "the trip that had been pencilled in" goes on about the noun. */
const isSaidThat = (chunks: Chunk[], k: number): boolean => {
  const before = chunks[k - 1];
  return isWord(chunks[k], THAT) && before?.kind === "word" && SAID.test(before.word);
};

/** Words that bear on a noun before them: "the visit was postponed", "talks are scheduled for Monday". */
function hitsAfter(chunks: Chunk[], i: number, cues: StatusHits): StatusHit[] {
  const noun = chunks[i];
  const found: StatusHit[] = [];
  if (!isNoun(noun)) return found;
  for (let k = i + 1; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    if (
      isWord(chunk, CLAUSE_ENDS) ||
      isSaidThat(chunks, k) ||
      isEvent(chunk) ||
      chunk.first - noun.last > REACH.after
    )
      break;
    found.push(...(cues.get(chunk.first) ?? []).filter((hit) => hit.value.from === "after"));
  }
  return found;
}

const QUOTE = set('"');

/** Whether a word of holding governs the noun at chunk i: "held a dialogue", "the session took place". */
export function isHeld(chunks: Chunk[], i: number, cues: StatusHits): boolean {
  const opened = clauseStart(chunks, i);
  // 'led the first "two plus two" dialogue': a quotation mark does not part the noun from its verb.
  const start = isWord(chunks[opened], QUOTE) ? clauseStart(chunks, opened) : opened;
  const near = [...chunks.slice(start + 1, i), ...chunks.slice(i + 1, i + 12)];
  return near.some(
    (chunk) =>
      chunk.kind === "word" && (cues.get(chunk.first) ?? []).some((hit) => hit.value.status === "holding"),
  );
}
