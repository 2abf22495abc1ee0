import type {DateMention} from "../dates/date.ts";
import type {StatusCue} from "../knowledge/cues.ts";
import type {Span} from "../span.ts";
import {findWord, indexAt, isEvent, isNoun, isWord, set, type Chunk} from "./chunks.ts";
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
import {hitsAfter, hitsBefore, sideHits, type StatusHit, type StatusHits} from "./status-hits.ts";
import {COMMA, COMMA_AND, FOR, IN_ON_AT, POSSESSIVE, PREPOSITIONS, THAT} from "./grammar.ts";
import {isBesidePlan, isForeseen, isOver, isStayAhead, isStillGoing, isWhenAhead} from "./plans.ts";
import {timeSince} from "./settings/distance.ts";
import {clauseStart} from "./subjects.ts";
import {succeededAt} from "./succession.ts";
import {
  includedAt,
  isAhead,
  isBare,
  isDenied,
  isHabit,
  isHypothetical,
  isPast,
  isPluperfect,
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
  // "The visit will follow a trip by A": what it will follow has been.
  const before = succeededAt(chunks, i);
  const first = (status: StatusCue["status"]) =>
    near.find((hit) => hit.value.status === status && (status !== "planned" || hit.first > before));
  const [cancelled, none, planned] = [first("cancelled"), first("none"), first("planned")];
  const recalled = near.find(
    (hit) => hit.value.status === "recalled" && !FILE.test(hit.term) && !isSameDay(chunks, hit),
  );
  const filed = isFiled(chunks, cues);
  const later = timeSince(chunks, i) !== null;
  const background =
    recalled !== undefined ||
    isPluperfect(chunks, i) ||
    isBeforeThat(chunks, discourse.event !== null) ||
    isOpenedOld(chunks, cues) ||
    filed ||
    isDatedOld(chunks, cues, date) ||
    isLongAgo(chunks, i, cues) ||
    later ||
    before >= 0;
  const mood = (status: Mood["status"], hit?: StatusHit): Mood => ({
    status,
    background,
    marks: hit ? [markOf(hit)] : [],
  });
  // "In this file photo, A meets B": without a day, nobody knows which of their contacts it shows.
  if (filed && !date) return null;
  if (cancelled) return mood("cancelled", cancelled);
  if (later) return mood("past");
  if (
    (none && NEGATED.test(none.term)) ||
    isDenied(chunks, i) ||
    isHabit(chunks, i) ||
    isSupposed(chunks, i) ||
    isHypothetical(chunks, i)
  )
    return null;
  if (isPast(chunks, i) || isOver(chunks, i)) return mood("past");
  if (none || isAskedTo(chunks, i) || isProposed(chunks, i) || isAppealedFor(chunks, i) || isWish(chunks, i))
    return null;
  if (isGerundTheme(chunks, i)) return null;
  const future = anchor !== null && date?.from != null && date.from > anchor;
  if (!future && DONE_TO.some((isDone) => isDone(chunks, i))) return mood("past");
  // "his travel to Kyiv yesterday to meet A": what lies behind is no plan.
  const gone = anchor !== null && date?.to != null && date.to < anchor && date.precision === "day";
  // "met B on Monday, and will go on to C": with "will" right before it, the day behind is not its own.
  // "discussed on Monday the upcoming visit of C": nor with "upcoming".
  const own = planned !== undefined && AHEAD.test(planned.term) && isAttributeOf(planned, chunks[i]!);
  const going = isStillGoing(chunks, i, date, anchor);
  if (gone && !own && !going && !isWeekdayAhead(date, planned, chunks[i]!)) return mood("past");
  const ahead =
    isAhead(chunks[i]) ||
    (headline && isInfinitive(chunks, i)) ||
    isWhenAhead(chunks, i, cues) ||
    isBesidePlan(chunks, i, cues) ||
    isYetToCome(chunks, i) ||
    includedAt(chunks, i) >= 0 ||
    isForeseen(chunks, i) ||
    going ||
    isStayAhead(chunks, i, date, anchor);
  if (future || planned || ahead || isPurposeAhead(chunks, i)) return mood("planned", planned);
  // "tried to talk to B", "can talk to B": what is not said to come may never be.
  return isPlainSpeech(chunks[i]) ? null : mood("past");
}

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

const PROPOSED = set(
  "proposed proposes proposing suggested suggests suggesting demanded recommended insisted requested",
);

/** "proposed that B hold talks with C": what one asks for is not done yet, nor planned; "proposed that …, receiving C": he did. */
function isProposed(chunks: Chunk[], i: number): boolean {
  const start = clauseStart(chunks, i);
  const at = chunks[i];
  if (!isWord(chunks[start], THAT) || (isEvent(at) && /^\w+ing\b/.test(at.term))) return false;
  // "proposed in a letter to B that they meet": a bare verb says that it is asked for, whatever stands between.
  const bare = isBare(chunks[start + 2]) && isWord(chunks[start + 1], PRONOUNS);
  const from = bare ? Math.max(0, clauseStart(chunks, start)) : Math.max(0, start - 1);
  return chunks.slice(from, start).some((chunk) => isWord(chunk, PROPOSED));
}

const PRONOUNS = set("he she they we the two both");
const APPEAL = set(
  "appeal appeals plea pleas bid hope hopes pressure case need push request requests demand demands proposal",
);
const APPEAL_REACH = 6;

/** "issued his most fervent appeal yet for direct talks with B": what one asks for; "after an appeal, talks with B" is another matter. */
function isAppealedFor(chunks: Chunk[], i: number): boolean {
  if (!isNoun(chunks[i])) return false;
  const lead = chunks.findLastIndex(
    (chunk, k) => k < i && (chunk.kind !== "word" || isWord(chunk, PREPOSITIONS)),
  );
  if (!isWord(chunks[lead], FOR)) return false;
  return chunks
    .slice(Math.max(0, lead - APPEAL_REACH), lead)
    .some((chunk, k, near) => isWord(chunk, APPEAL) && findWord(near, COMMA_AND, k) < 0);
}

const EARLIER = set("earlier");

/** "Earlier A met B", "Earlier in the day": beside the news and on its day; not "earlier this year", "earlier in his tour". */
function isSameDay(chunks: Chunk[], {first, term}: StatusHit): boolean {
  if (term !== "earlier" || chunks[0]?.first !== first || !isWord(chunks[0], EARLIER)) return false;
  const next = chunks[1];
  if (!isWord(next, IN_ON_AT)) return next?.kind !== "date";
  const day = chunks.slice(2, OPENING).find(({kind}) => kind === "date");
  // "Earlier in the day", of an article whose day nobody knows.
  const open = day?.kind === "date" && day.date.rule === "unit-in-place" && day.date.value === "XXXX-XX-XX";
  return open || (day?.kind === "date" && day.date.from !== null && day.date.from === day.date.to);
}

const OPENS_OLD = /^(?:earlier|previously|in the past|a year ago)$|^(?:you|we) /;

/** "Earlier in his tour he went to C, holding meetings with A": what opens the sentence is said of all of it. */
const isOpenedOld = (chunks: Chunk[], cues: StatusHits): boolean =>
  sideHits(cues, chunks.slice(0, 1), "recalled").some(
    (hit) => OPENS_OLD.test(hit.term) && !isSameDay(chunks, hit),
  );

const FILE = /^(?:file|archiv\w+)\b/i;
const THIS = set("this");
const ARTICLES = set("a an the");
const BRACKETS = set("( [ ) ]");

/** "In this file photo, A meets B", "A meets B (File photo)": what an old picture shows; not "met B, as a file photo was shown". */
function isFiled(chunks: Chunk[], cues: StatusHits): boolean {
  for (const {term, first} of sideHits(cues, chunks, "recalled")) {
    if (!FILE.test(term)) continue;
    const k = indexAt(chunks, first);
    const bracket = chunks.slice(0, k).findLast((chunk) => isWord(chunk, BRACKETS));
    const opens = k === 0 || (k === 1 && isWord(chunks[0], ARTICLES));
    if (opens || isWord(chunks[k - 1], THIS) || isWord(bracket, OPEN)) return true;
  }
  return false;
}

const OPEN = set("( [");

/** "received A earlier this month": its time says so itself. */
const isDatedOld = (chunks: Chunk[], cues: StatusHits, date: DateMention | null): boolean =>
  date !== null &&
  date.precision !== "day" &&
  sideHits(
    cues,
    chunks.filter((chunk) => chunk.kind === "date" && chunk.date === date),
    "recalled",
  ).length > 0;

/** "travelled to C a few months ago": a time behind the verb that no calendar has. */
function isLongAgo(chunks: Chunk[], i: number, cues: StatusHits): boolean {
  // "met B, elected a few months ago": behind a comma it is of something else.
  const next = chunks
    .slice(i + 1)
    .find((chunk) => chunk.kind === "date" || isEvent(chunk) || isWord(chunk, COMMA));
  return next?.kind === "date" && next.date.from === null && sideHits(cues, [next], "recalled").length > 0;
}

const BEFORE = set("before earlier");
/** Among how many chunks that open a sentence its distance from another day stands. */
const OPENING = 4;

/** "A week before that, A held talks with B", "Before Lima she was in Oslo": told by its distance from what was told before; "A day before the vote, A met B" may open the news. */
const isBeforeThat = (chunks: Chunk[], told: boolean): boolean =>
  (isWord(chunks[0], BEFORE) &&
    (isSomewhere(chunks[1]) || isWord(chunks[1], IT)) &&
    !isWord(chunks[2], POSSESSIVE)) ||
  (told && chunks.slice(1, OPENING).some((chunk, k) => isWord(chunk, BEFORE) && isDistance(chunks[k]!)));

/** "a week", not "hours" or "minutes": so short before the news is of it. */
const isDistance = (chunk: Chunk): boolean =>
  chunk.kind === "date" && !(chunk.date.type === "DURATION" && /^PT/.test(chunk.date.value));

const IT = set("it this that");

const isSomewhere = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === "place" || (chunk?.kind === "party" && chunk.party.kind === "country");

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
