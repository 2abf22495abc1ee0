import type {DateMention} from "../dates/date.ts";
import type {Document} from "../documents.ts";
import type {Knowledge, StatusCue} from "../knowledge.ts";
import {lookUp, type Hit} from "../lexicon.ts";
import type {Span} from "../span.ts";
import {leftmostLongest} from "../span.ts";
import {isWord, set, type Chunk} from "./chunks.ts";
import type {Event} from "./events.ts";
import {clauseStart} from "./subjects.ts";

export interface Mood {
  status: Event["status"] | "none";
  background: boolean;
  marks: {role: string; span: Span; rule: string}[];
}

/** The status cues of a document by the token at which they begin. */
export function statusCues({tokens}: Document, {status}: Knowledge): Map<number, Hit<StatusCue>> {
  return new Map(leftmostLongest(lookUp(status, tokens)).map((hit) => [hit.first, hit]));
}

/** How far from the cue, in tokens, a word still bears on it. */
const REACH = {before: 9, after: 7};

/**
 * Whether the clause of the cue at chunk i tells of something that was, will be, was called off, or neither
 * (offered, refused, hoped for); a day after the anchor is always still to come.
 */
export function moodOf(
  chunks: Chunk[],
  i: number,
  cues: Map<number, Hit<StatusCue>>,
  date: DateMention | null,
  anchor: string | null,
  headline: boolean,
): Mood {
  const near = [...hitsBefore(chunks, i, cues), ...hitsAfter(chunks, i, cues)];
  const mark = (hit: Hit<StatusCue>) => ({
    role: "status",
    span: {start: hit.start, end: hit.end},
    rule: `status-${hit.value}`,
  });
  const of = (status: StatusCue) => near.filter((hit) => hit.value === status);
  const background = of("recalled").length > 0 || pluperfect(chunks, i);
  const cancelled = of("cancelled")[0];
  if (cancelled) return {status: "cancelled", background, marks: [mark(cancelled)]};
  const none = of("none")[0];
  if (none && !isPast(chunks[i])) return {status: "none", background, marks: [mark(none)]};
  const planned = of("planned")[0];
  const future = anchor !== null && date?.from != null && date.from > anchor;
  if (future || (planned && !isPast(chunks[i])) || (headline && isBare(chunks, i)))
    return {status: "planned", background, marks: planned ? [mark(planned)] : []};
  return {status: "past", background, marks: []};
}

/** "met", "visited", "received": a verb in the past tense is not made future by a word near it. */
const isPast = (chunk: Chunk | undefined) =>
  chunk?.kind === "event" &&
  /^(met|visited|received|hosted|welcomed|arrived|travelled|traveled|flew|spoke|talked|telephoned|phoned|discussed|exchanged|signed|agreed|proclaimed|sent|wrote|attended)\b/.test(
    chunk.term,
  );

/** "A to meet B": the infinitive of headlines. */
const isBare = (chunks: Chunk[], i: number) => isWord(chunks[i - 1], set("to"));

const pluperfect = (chunks: Chunk[], i: number) =>
  chunks.slice(Math.max(0, i - 3), i).some((chunk) => isWord(chunk, set("had"))) && isPast(chunks[i]);

function hitsBefore(chunks: Chunk[], i: number, cues: Map<number, Hit<StatusCue>>): Hit<StatusCue>[] {
  const start = clauseStart(chunks, i);
  const cue = chunks[i]!.first;
  return chunks
    .slice(Math.max(0, start), i)
    .filter(
      (chunk) =>
        chunk.kind === "word" || chunk.kind === "event" || chunk.kind === "place" || chunk.kind === "date",
    )
    .flatMap((chunk) => cues.get(chunk.first) ?? [])
    .filter(
      (hit) => cue - hit.last <= REACH.before && hit.last <= chunks[i]!.last && !barred(chunks, hit, i),
    );
}

/** Another event or a full stop of sense between the word and the cue takes the word for itself. */
function barred(chunks: Chunk[], hit: Hit<StatusCue>, i: number): boolean {
  const between = chunks.slice(0, i).filter((chunk) => chunk.first >= hit.last);
  const verb = between.findIndex(
    (chunk) => chunk.kind === "event" && !["hold", "visit"].includes(chunk.cue.construct),
  );
  return verb >= 0 && between.slice(verb).some((chunk) => isWord(chunk, set("and , ;")));
}

function hitsAfter(chunks: Chunk[], i: number, cues: Map<number, Hit<StatusCue>>): Hit<StatusCue>[] {
  const found: Hit<StatusCue>[] = [];
  for (let k = i + 1; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    if (isWord(chunk, set(". ; : that where which who while")) || chunk.kind === "event") break;
    const hit = cues.get(chunk.first);
    if (hit && chunk.first - chunks[i]!.last <= REACH.after && AFTER.has(hit.term)) found.push(hit);
  }
  return found;
}

/** Words that bear on a noun before them: "the visit was postponed", "talks are scheduled for Monday". */
const AFTER = new Set(
  "will|is scheduled to|are scheduled to|scheduled for|scheduled to|is expected to|are expected to|expected|is due to|are due to|is planned|are planned|planned for|planned|is set to|are set to|slated for|cancelled|canceled|called off|postponed|scrapped|put off|shelved|did not take place|fell through|indefinitely postponed|will not take place|not held|not been held".split(
    "|",
  ),
);
