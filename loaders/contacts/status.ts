import type {DateMention} from "../dates/date.ts";
import type {StatusCue} from "../knowledge/cues.ts";
import type {Span} from "../span.ts";
import {isBackground, isFiled} from "./background.ts";
import {isEvent, isWord, set, type Chunk} from "./chunks.ts";
import {nounBeside} from "./coordinates.ts";
import type {Event, Reader} from "./events.ts";
import {isGerundTheme} from "./gerunds.ts";
import {
  isAskedTo,
  isFirstTo,
  isGladTo,
  isInfinitive,
  isManagedTo,
  isPlainSpeech,
  isPurposeOfPast,
  isWish,
} from "./infinitives.ts";
import {hitsAfter, hitsBefore, type StatusHit, type StatusHits} from "./status-hits.ts";
import {isBesidePlan, isForeseen, isOver, isStayAhead, isStillGoing, isWhenAhead} from "./plans.ts";
import {isAppealedFor, isHoped, isProposed, isWorkedFor} from "./proposals.ts";
import {timeSince} from "./settings/distance.ts";
import {isBeforeRelative} from "./settings/relative.ts";
import {clauseStart} from "./subjects.ts";
import {succeededAt} from "./succession.ts";
import {
  includedAt,
  isAhead,
  isDenied,
  isHabit,
  isHeldNoun,
  isHypothetical,
  isPast,
  isPurposeAhead,
  isSupposed,
  isYetToCome,
} from "./tense.ts";

/** Whether what a clause tells of was, will be or was called off. */
export interface Mood {
  status: Event["status"];
  background: boolean;
  marks: {role: string; span: Span; rule: string}[];
}

/**
 * Whether the clause of the cue at chunk i tells of something that was, will be or was called off; null where it is
 * none of these (offered, refused, hoped for). A day after the anchor is always still to come.
 */
export function moodOf(
  chunks: Chunk[],
  i: number,
  {cues, anchor, discourse}: Pick<Reader, "cues" | "anchor" | "discourse">,
  date: DateMention | null,
  headline: boolean,
): Mood | null {
  const beside = nounBeside(chunks, i);
  const near = [
    ...hitsBefore(chunks, i, cues),
    ...hitsAfter(chunks, i, cues),
    ...(beside < 0 ? [] : hitsBefore(chunks, beside, cues)),
  ];
  const filed = isFiled(chunks, cues);
  // "In this file photo, A meets B": without a day, nobody knows which of their contacts it shows.
  if (filed && !date) return null;
  const said = saidOf(near, succeededAt(chunks, i));
  const status = statusOf({chunks, i, cues, anchor, date, headline}, said);
  if (!status) return null;
  const background = filed || isBackground(chunks, i, {cues, near, date, told: discourse.event !== null});
  const hit = status === "past" ? undefined : said[status];
  return {status, background, marks: hit ? [markOf(hit)] : []};
}

/** The nearest words of each status that settles what a clause tells of. */
type Said = Partial<Record<"cancelled" | "none" | "planned", StatusHit>>;

/** "The visit will follow a trip by A": what it will follow, behind token `before`, is not ahead by that word. */
function saidOf(near: StatusHit[], before: number): Said {
  const first = (status: StatusCue["status"]) =>
    near.find(({value, first}) => value.status === status && (status !== "planned" || first > before));
  return {cancelled: first("cancelled"), none: first("none"), planned: first("planned")};
}

/** A cue in its sentence, with its day. */
interface Told extends Pick<Reader, "cues" | "anchor"> {
  chunks: Chunk[];
  i: number;
  date: DateMention | null;
  headline: boolean;
}

function statusOf(told: Told, {cancelled, none, planned}: Said): Mood["status"] | null {
  const {chunks, i, anchor, date} = told;
  if (cancelled) return "cancelled";
  if (timeSince(chunks, i) !== null) return "past";
  if ((none && NEGATED.test(none.term)) || UNTOLD.some((isUntold) => isUntold(chunks, i))) return null;
  if (isPast(chunks, i) || isOver(chunks, i)) return "past";
  if (none || ASKED.some((isAsked) => isAsked(chunks, i))) return null;
  const future = anchor !== null && date?.from != null && date.from > anchor;
  if (future && !planned && isHeldNoun(chunks, i)) return "past";
  if (!future && DONE_TO.some((isDone) => isDone(chunks, i))) return "past";
  const going = isStillGoing(chunks, i, date, anchor);
  if (!going && isGone(told, planned)) return "past";
  if (future || planned || going || isComing(told)) return "planned";
  // "tried to talk to B", "can talk to B": what is not said to come may never be.
  return isPlainSpeech(chunks[i]) ? null : "past";
}

/** What a clause denies, or supposes, or tells of no one day. */
const UNTOLD = [isDenied, isHabit, isSupposed, isHypothetical];

/** What is only asked for. */
const ASKED = [isAskedTo, isProposed, isHoped, isAppealedFor, isWorkedFor, isWish, isGerundTheme];

/** "his travel to Kyiv yesterday to meet A": what lies behind is no plan. */
function isGone({chunks, i, anchor, date}: Told, planned: StatusHit | undefined): boolean {
  if (anchor === null || date?.to == null || date.to >= anchor || date.precision !== "day") return false;
  // "met B on Monday, and will go on to C": with "will" right before it, the day behind is not its own.
  // "discussed on Monday the upcoming visit of C": nor with "upcoming".
  const own =
    planned !== undefined &&
    ((AHEAD.test(planned.term) && isAttributeOf(planned, chunks[i]!)) ||
      (isBeforeRelative(chunks, i, date) && isOfClause(planned, chunks, i)));
  return !own && !isWeekdayAhead(date, planned, chunks[i]!);
}

const WAS = set("was were had");

/** "where he is expected to meet B"; not "where he was expected to". */
function isOfClause({first, last}: StatusHit, chunks: Chunk[], i: number): boolean {
  const opens = chunks[clauseStart(chunks, i)]!;
  const was = chunks.some((chunk) => chunk.first > opens.first && chunk.first < last && isWord(chunk, WAS));
  return first > opens.first && !was;
}

/** What lies ahead by its verb or by the clause over it, with no word of a plan. */
const isComing = ({chunks, i, cues, anchor, date, headline}: Told): boolean =>
  isAhead(chunks[i]) ||
  (headline && isInfinitive(chunks, i)) ||
  isWhenAhead(chunks, i, cues) ||
  isBesidePlan(chunks, i, cues) ||
  isYetToCome(chunks, i) ||
  includedAt(chunks, i) >= 0 ||
  isForeseen(chunks, i) ||
  isStayAhead(chunks, i, date, anchor) ||
  isPurposeAhead(chunks, i);

/** What right before a noun or verb puts it ahead, whatever day the sentence tells. */
const AHEAD = /^(?:will|upcoming|forthcoming|future|planned|next|coming)$/;

/** Right before it; with a word between, as in "the upcoming official visit", if it is no "will". */
const isAttributeOf = ({term, last}: StatusHit, {first}: Chunk): boolean =>
  last === first || (last === first - 1 && term !== "will");

/** Infinitives of what was done. */
const DONE_TO = [isPurposeOfPast, isGladTo, isFirstTo, isManagedTo];

/** "will hold talks on Monday, followed by dinner": nothing but the words before it says which Monday. */
const isWeekdayAhead = (date: DateMention, planned: StatusHit | undefined, at: Chunk): boolean =>
  date.rule === "weekday" && planned !== undefined && planned.first < at.first && planned.start < date.start;

/** "have not met", "without meeting", "denied having met", "it will be the first time that they have met": such words hold for a past verb as well. */
const NEGATED = /\b(?:not|never|without|no|time|having)\b/;

const markOf = ({start, end, value}: StatusHit) => ({
  role: "status",
  span: {start, end},
  rule: `status-${value.status}`,
});

const PRESENT = /^(?:meets|holds|has|sits|visits|receives|hosts|arrives|sees)\b/;

/** "A will meet B today. First thing this morning she meets C": beside a plan, the present of today is one as well. */
export function withPlan(
  mood: Mood | null,
  at: Chunk | undefined,
  date: DateMention | null,
  {anchor, discourse}: Pick<Reader, "anchor" | "discourse">,
): Mood | null {
  const today = date?.from != null && date.from === anchor;
  const told = discourse.event?.status === "planned" && isEvent(at) && PRESENT.test(at.term);
  return mood && told && today ? {...mood, status: "planned"} : mood;
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
      (chunk.kind === "word" || chunk.kind === "event") &&
      (cues.get(chunk.first) ?? []).some((hit) => hit.value.status === "holding"),
  );
}
