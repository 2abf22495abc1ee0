import type {ContactCue} from "../codebook.ts";
import {findWord, isEvent, isNoun, isParty, isWord, set, wordOf, type Chunk} from "./chunks.ts";
import {AND, BY, COMMA, DURING, ON, SINCE, THAT, WITH} from "./grammar.ts";
import {isArrival} from "./events.ts";
import {isFinite} from "./clauses.ts";
import {isAheadOf} from "./matters.ts";
import {clauseStart, isAhead} from "./subjects.ts";

/** How far after the words that tell of a contact its day and town may stand, in chunks. */
const REACH = 40;

const STOP = set("; : that while who since");
const CLAUSE = set(
  "where when during after before following which said says told reported reports confirmed announced wrote noted stressed adding",
);
const SHARES_SETTING = new Set<ContactCue["construct"]>(["hold", "attend", "joint", "discuss"]);

const VISIT_REACH = 4;

/** A second event, or a conjunction before a verb, takes the days and towns that follow for itself. */
function closes(chunks: Chunk[], k: number, i: number): boolean {
  const chunk = chunks[k]!;
  // "discussed the summit to come in Lima in May": in Lima, in May, is the summit.
  if (isAheadOf(chunks, k, i)) return true;
  // "have met six times since mid-2023, lastly in May": since when says nothing of the last time.
  if (isWord(chunk, SINCE) && chunks[k + 1]?.kind === "date") return false;
  // "met B on Monday, and on Tuesday C received him": a day behind such an "and" is that of what follows.
  if (isWord(chunk, COMMA) && isWord(chunks[k + 1], AND) && isWord(chunks[k + 2], ON)) return true;
  // "held talks ahead of a vote on Thursday": then is the vote; not "held talks ahead of a vote with B on Thursday".
  if (isAhead(chunks, k)) return !goesOn(chunks, k);
  if (isWord(chunk, STOP) || isParticiple(chunks, k) || isAsideOver(chunks, k, i)) return true;
  // "will meet B, the ministry announced on Monday": Monday is not of the meeting, though two may announce something together.
  if (CLAUSE.has(wordOf(chunk)))
    return !isDeadline(chunks, k) && !isDuringGathering(chunks, k) && !leadsToStay(chunks, k, i);
  if (!isEvent(chunk)) return false;
  if (isStay(chunks, k, i)) return false;
  // "understandings reached by the presidents in …": others did that, elsewhere.
  if (chunk.cue.construct === "joint" && isWord(chunks[k + 1], BY)) return true;
  if (SHARES_SETTING.has(chunk.cue.construct)) return false;
  // "will welcome him in Astana on a state visit in July": the visit is part of what is told.
  const led = chunks.slice(Math.max(0, k - VISIT_REACH), k).some((before) => isWord(before, ON));
  return !(chunk.cue.construct === "visit" && led);
}

/** Whether a comma, or with whom it was, stands before the next day. */
function goesOn(chunks: Chunk[], k: number): boolean {
  const day = chunks.findIndex((chunk, at) => at > k && chunk.kind === "date");
  return chunks.slice(k, Math.max(k, day)).some((chunk) => isWord(chunk, COMMA) || isWord(chunk, WITH));
}

const RELATIVE = set("who whom whose where which");

/** "A, who had met B, will return on Thursday": the comma before the verb closes the clause, and Thursday is not of it. */
const isAsideOver = (chunks: Chunk[], k: number, i: number): boolean =>
  isWord(chunks[k], COMMA) && isFinite(chunks[k + 1]) && isWord(chunks[clauseStart(chunks, i)], RELATIVE);

const NO_VERB = set("including during following according beginning starting concerning regarding");

/** "will meet B, looking ahead to the jubilee next year": a participle behind a comma has times of its own. */
const isParticiple = (chunks: Chunk[], k: number): boolean => {
  const next = chunks[k + 1];
  return (
    isWord(chunks[k], COMMA) &&
    next?.kind === "word" &&
    /^\w{2,}ing$/.test(next.word) &&
    !isWord(next, NO_VERB)
  );
};

const GATHERING = set("summit conference forum session assembly games ministerial g20 g7");
/** How many chunks the name of a gathering may have. */
const NAME = 7;

/** "met during the World Forum in Lima": where and when the gathering was, they met. */
function isDuringGathering(chunks: Chunk[], k: number): boolean {
  if (!isWord(chunks[k], DURING)) return false;
  const name = chunks.slice(k + 1, k + NAME);
  const end = name.findIndex((chunk) => isEvent(chunk) || isWord(chunk, COMMA));
  return name.slice(0, end < 0 ? NAME : end + 1).some(isOfGathering);
}

const isOfGathering = (chunk: Chunk): boolean =>
  GATHERING.has(wordOf(chunk)) || (isParty(chunk) && chunk.party.kind === "organisation");

const MEANWHILE = set("when while during");
/** Within how many chunks of such a word the visit stands: "when the President of the Republic, A, visited". */
const STAY_REACH = 8;

/** "met B when he visited C in May", "during his stay in C": where and when somebody stayed, they met. */
const leadsToStay = (chunks: Chunk[], k: number, i: number): boolean => {
  if (!isWord(chunks[k], MEANWHILE) && !isWord(chunks[k], ON)) return false;
  // "discussed what was agreed during the visit of C": that is not when they discussed it.
  if (chunks.slice(i + 1, k).some(isEvent)) return false;
  const near = chunks.slice(k + 1, k + STAY_REACH);
  const at = near.findIndex((chunk) => isEvent(chunk) || isWord(chunk, COMMA));
  const stay = near[at];
  const led = isWord(chunks[k], MEANWHILE) || (isNoun(stay) && near.slice(0, at).every(isPlain));
  return led && isEvent(stay) && isArrival(stay.cue);
};

const isPlain = ({kind}: Chunk): boolean => kind === "word" || kind === "place";

/** Whether at chunk k somebody comes or stays while what chunk i tells takes place. */
export function isStay(chunks: Chunk[], k: number, i: number): boolean {
  const chunk = chunks[k];
  if (!isEvent(chunk) || !isArrival(chunk.cue) || k <= i) return false;
  const from = Math.max(i, k - STAY_REACH);
  return chunks.slice(from, k).some((_, at) => leadsToStay(chunks, from + at, i));
}

const END = set("end close");

/** "will travel before the end of the year": such a "before" begins no clause. */
const isDeadline = (chunks: Chunk[], k: number): boolean => isWord(chunks[k + 2], END);

/**
 * What `at` finds nearest to chunk i: the first after it in its clause, else the last before it down to `start`, else
 * the first of the chunks that open the sentence.
 */
export function nearest<T>(
  chunks: Chunk[],
  i: number,
  {start, opening}: {start: number; opening: number},
  at: (k: number) => T | null,
): T | null {
  for (let k = i + 1; k < chunks.length && k < i + REACH; k++) {
    const found = at(k);
    if (found) return found;
    if (closes(chunks, k, i)) break;
  }
  return lastBefore(i, start, at) ?? firstOf(Math.min(cleft(chunks) ?? opening, i), at);
}

const IT = set("it");
const WAS = set("was");

/** "It was in Lima in May that A met B": all that stands before "that" is of what follows; null where no sentence opens so. */
function cleft(chunks: Chunk[]): number | null {
  const that = isWord(chunks[0], IT) && isWord(chunks[1], WAS) ? findWord(chunks, THAT, 2) : -1;
  return that > 0 ? that : null;
}

/** What `at` finds last among the chunks after `start` and before i. */
export function lastBefore<T>(i: number, start: number, at: (k: number) => T | null): T | null {
  for (let k = i - 1; k > start; k--) {
    const found = at(k);
    if (found) return found;
  }
  return null;
}

function firstOf<T>(count: number, at: (k: number) => T | null): T | null {
  for (let k = 0; k < count; k++) {
    const found = at(k);
    if (found) return found;
  }
  return null;
}
