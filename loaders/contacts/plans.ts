import type {DateMention} from "../dates/date.ts";
import {findWord, isEvent, isNoun, isParty, isWord, set, wordOf, type Chunk} from "./chunks.ts";
import {A_AN, BEFORE, DURING, FOR, HAVING, HE_THEY, HIS, ON, THAT, WILL} from "./grammar.ts";
import {sideHits, type StatusHits} from "./status-hits.ts";
import {clauseStart} from "./subjects.ts";
import {isPresent} from "./tense.ts";

/** What puts a contact ahead though no word of status stands before it in its own clause. */

/** "goes on to C on 23-24 March", said on the 23rd. */
const isGoing = (chunk: Chunk | undefined): boolean =>
  isEvent(chunk) && /^(?:goes|comes|travels|flies|heads|leaves|departs)\b/.test(chunk.term);

const LEAVES = set("leaves departs embarks");
/** How far before its noun such a verb may stand: "leaves on Friday on a three-day". */
const LEAVES_REACH = 8;
const AFTERWARDS = set("after following from");

/** "leaves on Wednesday on a visit to C": the verb tells of no contact, but of what is to come. */
const isLeaving = (chunks: Chunk[], i: number): boolean =>
  isNoun(chunks[i]) &&
  chunks
    .slice(Math.max(0, i - LEAVES_REACH), i)
    .some(
      (chunk, k, near) =>
        isWord(chunk, LEAVES) &&
        near.slice(k).some((next) => isWord(next, ON)) &&
        findWord(near, AFTERWARDS, k) < 0,
    );

const HEADS_TO = /^(?:goes|heads) to$/;

/** "flies to C today for talks with A", "heads to a visit to C": the purpose goes with the going. */
function goingAt(chunks: Chunk[], i: number): number {
  if (!isNoun(chunks[i])) return i;
  const lead = chunks.findLastIndex((chunk, k) => k < i && isEvent(chunk));
  const led = chunks.slice(Math.max(0, lead), i);
  // "leaves for home after talks with A": what was before the going is no purpose of it.
  const visits = HEADS_TO.test(wordOf(led[0])) && led.slice(1).every((chunk) => isWord(chunk, A_AN));
  const purpose = visits || led.some((chunk) => isWord(chunk, FOR));
  return purpose && findWord(led, AFTERWARDS, 0) < 0 ? lead : i;
}

/** "flies to C this evening": whoever goes in the course of the day of publication, or later, is not there yet. */
const isStillOn = (date: DateMention | null, anchor: string | null): boolean =>
  anchor !== null &&
  date?.to != null &&
  (date.rule === "weekday" ||
    date.to > anchor ||
    (date.to === anchor && date.precision === "day" && date.basis === "relative"));

/** "goes on to C on 23-24 March", said on the 23rd; "flies to C this evening". */
export const isStillGoing = (
  chunks: Chunk[],
  i: number,
  date: DateMention | null,
  anchor: string | null,
): boolean => (isGoing(chunks[goingAt(chunks, i)]) || isLeaving(chunks, i)) && isStillOn(date, anchor);

const WHEN = set("when where as");

/** "will be on the table when A has talks with B": the present tense of a clause under one that looks ahead. */
export function isWhenAhead(chunks: Chunk[], i: number, cues: StatusHits): boolean {
  const start = clauseStart(chunks, i);
  if (start <= 0 || !isWord(chunks[start], WHEN) || !isPresent(chunks, start, i)) return false;
  return sideHits(cues, chunks.slice(0, start), "planned").length > 0;
}

/** "will meet A before holding talks with B", "before being received by B": the participle shares the plan. */
export function isBesidePlan(chunks: Chunk[], i: number, cues: StatusHits): boolean {
  const start = clauseStart(chunks, i);
  if (start <= 0 || !isWord(chunks[start], BEFORE) || !/^\w+ing\b/.test(wordOf(chunks[start + 1])))
    return false;
  return sideHits(cues, chunks.slice(Math.max(0, clauseStart(chunks, start)), start), "planned").length > 0;
}

const FORESEEN = set("expected planned foreseen envisaged scheduled anticipated");
/** "It is expected, too, that". */
const FORESEEN_REACH = 4;

/** "It is expected that A calls on B": a present that is foreseen. */
export function isForeseen(chunks: Chunk[], i: number): boolean {
  const start = clauseStart(chunks, i);
  const foreseen = chunks.slice(Math.max(0, start - FORESEEN_REACH), start);
  return isWord(chunks[start], THAT) && foreseen.some((chunk) => isWord(chunk, FORESEEN));
}

const COULD = set("could might may");

/** "would make it clear during her trip to C", "could come this week during a visit by A": what is to be said there is ahead, and so is the visit. */
export function isStayAhead(
  chunks: Chunk[],
  i: number,
  date: DateMention | null,
  anchor: string | null,
): boolean {
  const start = clauseStart(chunks, i);
  const at = chunks[i];
  if (!isEvent(at) || at.cue.construct !== "visit" || !isWord(chunks[start], DURING)) return false;
  // "said he would take no sides during his visit to C in April": that is over.
  if (anchor !== null && date?.to != null && date.to < anchor) return false;
  const led = chunks.slice(Math.max(0, clauseStart(chunks, start)), start);
  if (isWord(chunks[start + 1], HIS))
    return (
      led.some((chunk, k) => isWord(chunk, WILL) && isWord(led[k - 1], HE_THEY)) || isToldAhead(chunks, i)
    );
  const open = anchor !== null && date?.to != null && date.to > anchor;
  return open && led.some((chunk) => isWord(chunk, COULD) || isWord(chunk, WILL));
}

/** "during her trip to C she would ask" */
function isToldAhead(chunks: Chunk[], i: number): boolean {
  const he = chunks.findIndex((chunk, k) => k > i && isWord(chunk, HE_THEY));
  return (
    he > 0 && isWord(chunks[he + 1], WILL) && !chunks.slice(i + 1, he).some((c) => isEvent(c) || isParty(c))
  );
}

const AFTER = set("after");
const FINISHED = set("completed completing finished finishing concluded concluding ended ending");
const OVER_REACH = 5;
const OVER_DAY = 6;

/** "will fly on, after having completed a trip to C": what is over before a plan has been. */
export function isOver(chunks: Chunk[], i: number): boolean {
  if (!isNoun(chunks[i])) return false;
  const done = chunks.findLastIndex((chunk, k) => k < i && k >= i - OVER_REACH && isWord(chunk, FINISHED));
  const having = isWord(chunks[done - 1], HAVING);
  if (done <= 0 || !isWord(chunks[having ? done - 2 : done - 1], AFTER)) return false;
  // "After finishing talks on Thursday she will": a day of its own says when.
  return having || !chunks.slice(i, i + OVER_DAY).some(({kind}) => kind === "date");
}
