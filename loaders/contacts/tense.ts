import {
  findWord,
  isEvent,
  isNoun,
  isParty,
  isVerb,
  isWord,
  set,
  wordOf,
  type Chunk,
  type EventChunk,
} from "./chunks.ts";
import {BEFORE, FOR, THAT, WITH} from "./grammar.ts";
import {clauseStart} from "./subjects.ts";

/** A verb in the past tense is not made future by a word near it: "met his colleague, whom he will host". */
export const isPast = (chunks: Chunk[], i: number) => {
  const at = chunks[i];
  // "will be hosted by": the participle of a passive is no past.
  return isEvent(at) && PAST.test(at.term) && !isWord(chunks[isAdverb(chunks[i - 1]) ? i - 2 : i - 1], BE);
};
const BE = set("be");
/** "will be warmly welcomed by", "will be also received by" */
export const isAdverb = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === "word" && /^(?:also|now)$|ly$/.test(chunk.word);
const PAST =
  /^(?:\w{2,}ed|met|told|saw|spoke|sent|wrote|flew|came|went|rang|sat|was|were|paid|held|took)\b(?! by)/;

const TOUR =
  /^(?:(?:bring|tak|took)\w* (?:him|her|them)|next stop|tour|trip|journey|swing|foray|visit (?:that|which))\b/;
/** "a tour that takes her to C", "Her next stop is C": a cue of a tour's further countries, whose days are their own. */
export const isTour = (chunk: Chunk | undefined): boolean =>
  isEvent(chunk) && TOUR.test(chunk.term) && chunk.cue.construct === "travel";
const TOOK = /^took\b/;

/** "is expected in C", "will be in C", "the tour also includes C": the words that tell of the visit put it ahead. */
export const isAhead = (chunk: Chunk | undefined) =>
  isEvent(chunk) &&
  ((isTour(chunk) && !TOOK.test(chunk.term)) ||
    /^(?:will|(?:is|are) (?:expected|due|set)|\w+ (?:on )?from here)\b/.test(chunk.term));

const INCLUDES = /\binclude/;
const INCLUDES_REACH = 4;

/** "a tour that includes talks with A": where the words stand that say so, right before chunk i; -1 where none do. */
export const includedAt = (chunks: Chunk[], i: number): number =>
  chunks.findLastIndex(
    (chunk, k) => k < i && k >= i - INCLUDES_REACH && isTour(chunk) && INCLUDES.test(wordOf(chunk)),
  );

const FOR_REACH = 8;

/** "is expected in C on Sunday, for talks with A": what a coming is for lies ahead as well. */
export function isPurposeAhead(chunks: Chunk[], i: number): boolean {
  const lead = chunks.findLastIndex((chunk, k) => k < i && isEvent(chunk));
  return (
    isNoun(chunks[i]) &&
    isAhead(chunks[lead]) &&
    i - lead < FOR_REACH &&
    chunks.slice(lead, i).some((chunk) => isWord(chunk, FOR))
  );
}

const PRESENT = /^(?:meets?|holds?|has|sits?|visits?|receives?|hosts?|welcomes?|greets?|arrives?|sees?)\b/;
const HAS = set("has holds have hold");

/** "A meets B", "A has talks with B": whether the clause that begins at `start` is in the present tense. */
export const isPresent = (chunks: Chunk[], start: number, i: number): boolean =>
  (isActed(chunks, i) && PRESENT.test((chunks[i] as EventChunk).term)) ||
  chunks.slice(start + 1, i).some((chunk) => isWord(chunk, HAS));

/** "when A visits C": behind a party such a word is no noun. */
const isActed = (chunks: Chunk[], i: number): boolean =>
  isVerb(chunks[i]) || (isNoun(chunks[i]) && isParty(chunks[i - 1]));

/** "said on Friday, before B meets C": that lies ahead, and on another day. */
export function isYetToCome(chunks: Chunk[], i: number): boolean {
  const start = clauseStart(chunks, i);
  return isWord(chunks[start], BEFORE) && isPresent(chunks, start, i);
}

const HAD = set("had");
const HAD_SPOKEN = /^had (?:spoken|told|met|\w+ed)\b/;
export const isPluperfect = (chunks: Chunk[], i: number): boolean =>
  !isReported(chunks, i) &&
  (isHadSpoken(chunks[i]) ||
    (isPast(chunks, i) && chunks.slice(Math.max(0, i - 3), i).some((chunk) => isWord(chunk, HAD))) ||
    isHadHeld(chunks, i));

const REPORTED = set("said wrote announced confirmed reported noted says");
const REPORT_REACH = 8;
const AFTER = set("after when");

const isSaying = (chunk: Chunk): boolean =>
  isWord(chunk, REPORTED) || (isEvent(chunk) && /^(?:told|telling|speaking|spoke)\b/.test(chunk.term));

/** "said that A had met B", "said after he had met B": in reported speech, or right before the words, it is no more than past. */
function isReported(chunks: Chunk[], i: number): boolean {
  const start = clauseStart(chunks, i);
  if (isWord(chunks[start], AFTER) && chunks.slice(0, start).some(isSaying)) return true;
  const that = chunks.findLastIndex((chunk, k) => k < i && isWord(chunk, THAT));
  return (
    that >= 0 && chunks.slice(Math.max(0, that - REPORT_REACH), that).some((chunk) => isWord(chunk, REPORTED))
  );
}

const HOLDING = /^(?:held|had|conducted)$/;
const HELD_REACH = 4;

/** "had held talks": the noun goes with its verb. */
function isHadHeld(chunks: Chunk[], i: number): boolean {
  if (!isNoun(chunks[i])) return false;
  const from = Math.max(0, i - HELD_REACH);
  return chunks
    .slice(from, i)
    .some((chunk, k) => HOLDING.test(wordOf(chunk)) && isWord(chunks[from + k - 1], HAD));
}

const TO_BE = set("be to have");

/** "held wide talks", "had a meeting": the noun is of its verb's time; not "talks to be held", "was to have had talks". */
export const isHeldNoun = (chunks: Chunk[], i: number): boolean =>
  isNoun(chunks[i]) &&
  chunks
    .slice(Math.max(0, i - HELD_REACH), i)
    .some(
      (chunk, k, near) =>
        HOLDING.test(wordOf(chunk)) &&
        !isWord(near[k - 1] ?? chunks[i - near.length - 1], TO_BE) &&
        near.slice(k + 1).every(({kind}) => kind === "word" || kind === "place"),
    );

/** "had spoken": where the words that tell of it hold the auxiliary. */
const isHadSpoken = (chunk: Chunk | undefined) => isEvent(chunk) && HAD_SPOKEN.test(chunk.term);

/** "will host", "to call on": a bare infinitive shares the auxiliary before it. */
export const isBare = (chunk: Chunk | undefined) => isEvent(chunk) && BARE.test(chunk.term);
const BARE =
  /^(?:meet|call|hold|receive|discuss|exchange|travel|host|speak|talk (?:to|with)|(?:tele)?phone$|negotiate|ring|dine|lunch with|consult|sit|sign|pay|arrive|fly|confer|engage|attend|co-chair|visit|welcome)\b(?! by)|^be \w+ed\b/;

const OFTEN = set("often regularly frequently constantly periodically");
const MORE = set("more very quite so");
const HAVE = set("have has");
const TIMES = set("times");
const MANY = set("several many numerous countless multiple few dozens hundreds");
const TIMES_REACH = 6;

/** "have met several times since the war began": how often two met says nothing of any of these times. */
function isCounted(chunks: Chunk[], i: number): boolean {
  const times = chunks.findIndex((chunk, k) => k > i && k < i + TIMES_REACH && isWord(chunk, TIMES));
  const have = chunks.slice(Math.max(0, i - 3), i).some((chunk) => isWord(chunk, HAVE));
  const many = chunks.slice(i + 1, times).some((chunk) => isWord(chunk, MANY));
  return have && times > 0 && many && !isWord(chunks[times + 1], WITH);
}

const REGULAR = set("regular annual yearly biannual frequent periodic customary");
const SINCE = set("since");

/** "a theme of the regular meetings of A and B since 2019": none of them is told. */
const isSeries = (chunks: Chunk[], i: number): boolean =>
  isNoun(chunks[i]) && /s$/.test((chunks[i] as EventChunk).term) && isWord(chunks[i - 1], REGULAR);

/** "have been meeting more often", "regularly speaks with": a habit is no contact. */
export const isHabit = (chunks: Chunk[], i: number): boolean =>
  (isCounted(chunks, i) ||
    isWord(chunks[i - 1], OFTEN) ||
    isWord(chunks[isWord(chunks[i + 1], MORE) ? i + 2 : i + 1], OFTEN) ||
    isSeries(chunks, i)) &&
  // "met frequently over the weekend": what has a time of its own took place; "since 2019" is none.
  !chunks.some(
    (chunk, k) =>
      k > i && chunk.kind === "date" && chunk.date.type !== "SET" && !isWord(chunks[k - 1], SINCE),
  );

const IF = set("if whether unless");
const IF_ENDS = set(", . ; : said says when while after before as since");

/** "would be arrested if A came to C", "would not say whether A met B": nobody says that it was so; "asked whether he had a plan when he met B" does. */
export function isSupposed(chunks: Chunk[], i: number): boolean {
  const lead = chunks.findLastIndex((chunk, k) => k < i && isWord(chunk, IF));
  return lead >= 0 && findWord(chunks, IF_ENDS, lead, i) < 0;
}

const MODAL = set("would could might must should");
const ANY_ONE = set("a an any such");
const ARRANGED = set("planned upcoming forthcoming scheduled expected announced proposed");
const PHRASE_REACH = 8;
const PHRASE_ENDS = set(", . ; : that which said says");

/** "A visit to C would help", "any talks with B could fail": of one that nobody has planned. */
export function isHypothetical(chunks: Chunk[], i: number): boolean {
  if (!isNoun(chunks[i])) return false;
  let k = i - 1;
  while (chunks[k]?.kind === "word" && ATTRIBUTE.test(wordOf(chunks[k])) && !isWord(chunks[k], ARRANGED)) k--;
  const modal = findWord(chunks, MODAL, i + 1, i + PHRASE_REACH);
  // "A planned visit would be the first", "A call on Monday could not save it": those are no guesses.
  const dated = chunks.slice(i, Math.max(i, modal)).some(({kind}) => kind === "date");
  return isWord(chunks[k], ANY_ONE) && modal > 0 && !dated && findWord(chunks, PHRASE_ENDS, i + 1, modal) < 0;
}

const ATTRIBUTE = /^(?:\p{L}+(?:al|ly|ed|ing|ive|ful|ent|ous|ior|ier|ew|rst)|state|further|joint|direct)$/u;

const NOT = set("not never cannot");
/** "not", "hasn't" */
const isNot = (chunk: Chunk): boolean =>
  isWord(chunk, NOT) || (chunk.kind === "word" && /n['’]t$/.test(chunk.word));
const NOT_REACH = 3;
const ONLY = set("only just");
const NO = set("no neither");
const NO_REACH = 4;

const DENIES = set("denied denies deny denying");
const CLAIMS = set("reports claims rumours rumors suggestions allegations");

/** "denied that A had met B", "denied reports that they met". */
function isDeniedThat(chunks: Chunk[], i: number): boolean {
  const that = clauseStart(chunks, i);
  return (
    isWord(chunks[that], THAT) &&
    isWord(chunks[isWord(chunks[that - 1], CLAIMS) ? that - 2 : that - 1], DENIES)
  );
}

/** "will not see each other", "had no formal contact with B", "have not yet held a meeting": the verb, or the noun, is denied. */
export function isDenied(chunks: Chunk[], i: number): boolean {
  if (isDeniedThat(chunks, i)) return true;
  const noun = isNoun(chunks[i]);
  const near = chunks.slice(Math.max(0, i - (noun ? NO_REACH : NOT_REACH)), i);
  if (noun && isNeverHeld(chunks, i)) return true;
  const at = near.findLastIndex((chunk) => (noun ? isWord(chunk, NO) : isNot(chunk)));
  // "not only met A": he did; "no, they met": another clause.
  return (
    at >= 0 &&
    near
      .slice(at + 1)
      .every((chunk) => chunk.kind === "word" && /^[\p{L}]/u.test(chunk.word) && !isWord(chunk, ONLY))
  );
}

const HELD_OFF = /^(?:hold|held|have|had|conduct(?:ed)?)$/;
const HELD_OFF_REACH = 9;
const YET = set("yet ever so far actually really to");
/** What may stand before a noun that is denied: "no easy meeting" took place. */
const ANY = set(
  "a an any the single one further new such his her its their direct formal official personal bilateral separate in-person face-to-face face to - in person telephone phone video",
);

/** "have never had a direct meeting", "isn't meeting B": a denied word of holding whose object the noun is, or the noun itself. */
function isNeverHeld(chunks: Chunk[], i: number): boolean {
  const not = chunks.findLastIndex((chunk, k) => k < i && k >= i - HELD_OFF_REACH && isNot(chunk));
  if (not < 0) return false;
  if (not === i - 1) return true;
  let verb = not + 1;
  while (isWord(chunks[verb], YET)) verb++;
  const at = chunks[verb];
  return (
    verb < i &&
    at?.kind === "word" &&
    HELD_OFF.test(at.word) &&
    chunks.slice(verb + 1, i).every((chunk) => isWord(chunk, ANY))
  );
}
