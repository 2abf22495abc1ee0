import {
  indexAt,
  isEvent,
  isNoun,
  isParty,
  isVerb,
  isWord,
  set,
  wordOf,
  wordsOf,
  type Chunk,
} from "./chunks.ts";
import {ADDS, AND, BETWEEN, BY, COMMA, HIS, IN_AT_DURING, OF_TO} from "./grammar.ts";
import {isArrival} from "./events.ts";
import {isFinite} from "./clauses.ts";
import {areResults, INVOLVED, RESULTS_REACH} from "../dates/reported.ts";
import {BEFORE_PLANNED, HELD} from "../dates/verbs.ts";
import {isOneMeeting, saidAt} from "./said-at.ts";
import type {StatusHit} from "./status-hits.ts";
import {isBare} from "./tense.ts";

/** Whether a word of status before chunk i, near as it stands, is said of something else. */
export function isBarred(chunks: Chunk[], hit: StatusHit, i: number): boolean {
  const between = chunks.slice(0, i).filter((chunk) => chunk.first >= hit.last);
  return (
    isOfVerb(between, chunks[i]) ||
    isNounWill(chunks, hit) ||
    isFollowedBy(chunks, hit) ||
    isAttribute(chunks, hit) ||
    isAsPlanned(chunks, hit) ||
    isOfTheirs(chunks, hit) ||
    isOvercome(chunks, hit) ||
    isOfAside(chunks, hit, between, chunks[i]) ||
    isOfSaying(hit, between) ||
    isOverBefore(hit, between, chunks[i]) ||
    isSaidThere(chunks, hit, i) ||
    isWhatWasSaid(chunks, hit, i) ||
    isOfOwnNoun(chunks, hit, i) ||
    isProtest(chunks, hit, i) ||
    isOnAgenda(chunks, hit) ||
    isOfResults(between)
  );
}

const JOINTS = set("and , ;");

/** Another verb of contact and an "and" between the word and the cue take the word away from it. */
function isOfVerb(between: Chunk[], at: Chunk | undefined): boolean {
  // "will hold talks and call on the president": a bare infinitive shares the auxiliary.
  if (isBare(at)) return false;
  const verb = between.findIndex(isVerb);
  if (verb < 0) return false;
  // "is to call on A and hold talks with B": so does the bare verb of a noun.
  const shared = between.findLastIndex((chunk, k) => isWord(between[k - 1], AND) && isWord(chunk, HOLD));
  const joint = between.slice(verb).findIndex((chunk) => isWord(chunk, JOINTS));
  return joint >= 0 && !(isNoun(at) && shared > verb);
}

const HOLD = set("hold have conduct attend co-chair join");

/** "confirmed their will to draw closer": what somebody wants, and nothing to come. */
export const isNounWill = (chunks: Chunk[], {term, last}: StatusHit): boolean =>
  term === "will" && isWord(chunks[indexAt(chunks, last)], OF_TO);

/** "will hold talks, followed by a meeting with B": what comes next is no more past than what it follows. */
const isFollowedBy = (chunks: Chunk[], {term, last}: StatusHit): boolean =>
  term === "followed" && isWord(chunks[indexAt(chunks, last)], BY);

const PLANNED = /(?:^| )(?:planned|scheduled)$/;
const AS = set("as");

/** "As planned, the meeting of A and B started": so it went. */
const isAsPlanned = (chunks: Chunk[], {term, first}: StatusHit): boolean =>
  PLANNED.test(term) && isWord(chunks[indexAt(chunks, first) - 1], AS);

/** "held planned consultations", "held a long-scheduled meeting": planned once, and held now. */
function isAttribute(chunks: Chunk[], {term, first}: StatusHit): boolean {
  let k = indexAt(chunks, first) - 1;
  while (isWord(chunks[k], BEFORE_PLANNED)) k--;
  return PLANNED.test(term) && isWord(chunks[k], HELD);
}

/** "will carry out the results of the talks", "hopes that the outcome of the visit": what came of it is there already. */
const isOfResults = (between: Chunk[]): boolean =>
  between.some(
    (chunk, k) =>
      isWord(chunk, OF_TO) && areResults(wordsOf(between.slice(Math.max(0, k - RESULTS_REACH), k))),
  );

const OF_TERM = /^(?:agenda|calendar|programme|schedule) of$/;

/** "Fish is on the agenda of his talks with B": whose they are it says, so that they are more than a plan. */
const isOfTheirs = (chunks: Chunk[], {term, last}: StatusHit): boolean =>
  OF_TERM.test(term) && isWord(chunks[indexAt(chunks, last)], HIS);

const AFTER = set("after following despite");
/** How many words may stand between "after" and "postponed": "after a twice-". */
const AFTER_REACH = 4;
const DELAYED = /^(?:postponed|delayed|deferred|put off)$/;

/** "held talks after a twice-postponed visit": what was put off before has been made up for. */
export function isOvercome(chunks: Chunk[], {term, first, last}: StatusHit): boolean {
  if (!DELAYED.test(term) || !isEvent(chunks[indexAt(chunks, last)])) return false;
  const k = indexAt(chunks, first);
  return chunks.slice(Math.max(0, k - AFTER_REACH), k).some((chunk) => isWord(chunk, AFTER));
}

const RELATIVE = set("who whose which");

/** "A, whose visit was postponed, held talks": the comma before the verb closes what is said beside. */
function isOfAside(chunks: Chunk[], {first}: StatusHit, between: Chunk[], at: Chunk | undefined): boolean {
  const opens = chunks.findLastIndex((chunk) => chunk.first < first && isWord(chunk, RELATIVE));
  if (!isWord(chunks[opens - 1], COMMA)) return false;
  return between.some((chunk, k) => isWord(chunk, COMMA) && isFinite(between[k + 1] ?? at));
}

const HAD = /^had /;

/** "Trade will grow, A said at a meeting with B": behind the comma it is not of what was said; nor "Trade had been expected to grow, A met B". */
const isOfSaying = ({term}: StatusHit, between: Chunk[]): boolean =>
  between.some(
    (chunk, k) =>
      isWord(chunk, COMMA) && isParty(between[k + 1]) && (HAD.test(term) || isSaidOfIt(between.slice(k + 2))),
  );

/** "…, A said at a meeting"; not "If grain flows, A said, a meeting with B is possible". */
function isSaidOfIt(behind: Chunk[]): boolean {
  const says = behind.findIndex((chunk) => isWord(chunk, ADDS));
  return says >= 0 && !behind.slice(says).some((chunk) => isWord(chunk, COMMA));
}

const AHEAD = /^(?:ahead of|on the eve of|prior to|in the run-up to|(?:prelude|preamble|precursor) to)$/;

/** "Ahead of the summit, A held talks", "met ahead of B's departure, for talks": what lies ahead is the summit; not "ahead of talks with B". */
function isOverBefore({value, term}: StatusHit, between: Chunk[], at: Chunk | undefined): boolean {
  if (value.status !== "planned" || !isNoun(at)) return false;
  const ends = AHEAD.test(term) && between.some((chunk) => isWord(chunk, COMMA));
  return ends || between.some((chunk) => isWord(chunk, HELD));
}

const SAID_AT = new Set<StatusHit["value"]["status"]>(["none", "cancelled"]);

/** "rejected the plan at a meeting with B", "proposed in talks with B that": where it was said is no less held; not "rejected a part in talks with B". */
function isSaidThere(chunks: Chunk[], {value, term, last}: StatusHit, i: number): boolean {
  if (!SAID_AT.has(value.status) || value.wide || !isNoun(chunks[i]) || isWord(chunks[i + 1], BETWEEN))
    return false;
  const lead = chunks.findLastIndex((chunk, k) => k < i && isWord(chunk, IN_AT_DURING));
  const before = chunks.slice(0, Math.max(0, lead));
  const said = before.at(-1);
  const told = said !== undefined && (said.first >= last || (said.last === last && !LEADS_ON.test(term)));
  const involved = before.some((chunk) => chunk.first >= last && isWord(chunk, INVOLVED));
  return told && !involved && isOneMeeting(chunks, lead, i);
}

/** "said both sides should help each other during talks with B": such words are of what was said. */
function isWhatWasSaid(chunks: Chunk[], {first}: StatusHit, i: number): boolean {
  const lead = saidAt(chunks, i);
  return lead >= 0 && first < chunks[lead]!.first;
}

const LEADS_ON = / (?:to|for|of|in)$/;

const NOUN = / (?:talks|negotiations|dialogue|meeting)$/;

/** "To end a deadlock in talks, A received B": such words are of the talks that they name. */
const isOfOwnNoun = (chunks: Chunk[], {term, last}: StatusHit, i: number): boolean =>
  NOUN.test(term) && chunks[i]!.first >= last;

const TOPS = /^(?:on|top(?:s|ped|ping)?|atop|dominat\w+|head(?:s|ed|ing))$/;

/** "Fish topped the agenda of the talks", "was on the agenda of": what they spoke of; not "went over the agenda of". */
function isOnAgenda(chunks: Chunk[], {term, first}: StatusHit): boolean {
  if (term !== "agenda of") return false;
  const k = indexAt(chunks, first);
  return k >= 0 && chunks.slice(Math.max(0, k - 2), k).some((chunk) => TOPS.test(wordOf(chunk)));
}

const PROTEST = /^(?:protest|demonstrat|rall(?:y|ied)|march)/;

/** "marched against A's visit to C": who comes there is protested against. */
function isProtest(chunks: Chunk[], {term, first}: StatusHit, i: number): boolean {
  const at = chunks[i];
  if (term !== "against" || !isEvent(at) || !isArrival(at.cue)) return false;
  const k = indexAt(chunks, first);
  return chunks.slice(Math.max(0, k - PROTEST_REACH), k).some((chunk) => PROTEST.test(wordOf(chunk)));
}

/** "protested in Lima on Monday against". */
const PROTEST_REACH = 6;
