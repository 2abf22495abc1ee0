import type {Token} from "../tokens.ts";
import {word} from "./expression.ts";
import {FEASTS} from "./feasts.ts";
import {liesAhead} from "./futurity.ts";
import {isInMidst, presentAt} from "./present.ts";
import {isCarriedOut, isSaidAt} from "./reported.ts";
import {ARE, BEFORE_PLANNED, HELD, REACH, STOPS} from "./verbs.ts";
import {isTimeWord} from "./vocabulary.ts";

const words = (text: string): Set<string> => new Set(text.split(" "));
const FUTURE = words(
  "will shall would upcoming forthcoming scheduled slated pencilled penciled planned planning plans due expected expects expecting intends tomorrow ahead going until till begins starts resumes expires flies departs",
);
/** "May", "must": they look ahead where nothing nearer says otherwise. */
const WEAK = words("should must may might");
const PAST = words(
  "was were had did held said told took went came made got gave became broke brought built bought caught chose drew drove fell felt fought found flew forgot froze grew heard kept knew laid led left lost meant met paid rose ran read saw set sold sent spoke spent stood struck swore taught thought threw understood won wrote ago earlier underwent withdrew shot hit sat shook sought sank stole overthrew undertook since",
);
/** Verbs of telling speak of the news, not of the event; they count where the date stands right beside them. */
const TELLING = words("said told announced reported added noted confirmed stated");
const NOT_PAST = words("need indeed exceed united proceed speed feed embed hundred");
const INTENT = words(
  "agreed plan plans planned expected scheduled due set likely ready hopes hope wants want intend intended vowed pledged promised prepares prepare preparing invited asked poised prepared slated expects supposed decided arranged",
);
const TELLING_REACH = 3;
/** "told the daily briefing of the ministry on Monday": to whom stands in between. */
const TOLD_REACH = 7;
const SURE = 5;

/** In the present, the nearest day is meant: "A receives B on Tuesday" is a caption of the day before, or of the one to come. */
export type Tense = "past" | "future" | "present" | null;
/** The tense of a clause, and whether its verb stands near enough to be the date's own: "visited on March 20". */
export interface Clause {
  tense: Tense;
  sure: boolean;
}
interface Cue {
  tense: Tense;
  distance: number;
}
const NONE: Cue = {tense: null, distance: Infinity};

/**
 * Whether tokens [first, last) of a sentence tell the past or the future: a date by the nearest verb of its clause,
 * a verb or noun that names an event by what rules it.
 */
export function tenseAt(
  tokens: readonly Token[],
  first: number,
  last: number,
  sentence: {first: number; last: number},
): Clause {
  const timed = tokens.slice(first, last).some((token) => isTimeWord(token) || FEASTS.has(token.fold));
  if (timed) return tenseOfDate(tokens, first, last, sentence);
  return {tense: liesAhead(tokens, first, last, sentence) ? "future" : "past", sure: true};
}

function tenseOfDate(
  tokens: readonly Token[],
  first: number,
  last: number,
  sentence: {first: number; last: number},
): Clause {
  if (isInMidst(tokens, first, last)) return {tense: "future", sure: true};
  const until = /^(until|till)$/.test(word(tokens, first - 1));
  if ((until && first - 1 > sentence.first) || asSoonAs(tokens, first)) return {tense: "future", sure: true};
  const ahead = look(tokens, last, 1, sentence.last);
  // "Wednesday's ruling" belongs to what follows, if anything.
  if (word(tokens, last) === "'s")
    return {tense: ahead.tense === "future" && ahead.distance < 6 ? "future" : "past", sure: false};
  // "Until Friday, they had said nothing."
  const left = until ? NONE : look(tokens, first - 1, -1, sentence.first - 1);
  const right = left.tense && isClosed(tokens, last) ? NONE : ahead;
  // "The reason for the January 14 deadline": a date that describes a noun has no verb of its own.
  const {tense, distance} = right.distance < left.distance ? right : left;
  return {
    tense: tense ?? headline(tokens, sentence),
    sure: distance <= SURE && !/^(a|an|the|its|his|her|their)$/.test(word(tokens, first - 1)),
  };
}

const CLOSES = words(", and but");
const THEN = words("and but then also later");

/** "A, who will meet B on Friday, praised C", "met B on Tuesday and will meet C": a verb without a subject goes on about something else. */
function isClosed(tokens: readonly Token[], last: number): boolean {
  if (!CLOSES.has(word(tokens, last))) return false;
  let verb = last + 1;
  while (THEN.has(word(tokens, verb))) verb++;
  // "had talks on Monday and is to receive C on Friday"
  return ARE.has(word(tokens, verb)) || cue(tokens, verb, 1) !== null;
}

const asSoonAs = (tokens: readonly Token[], i: number): boolean =>
  word(tokens, i - 1) === "as" &&
  /^(soon|early|late)$/.test(word(tokens, i - 2)) &&
  word(tokens, i - 3) === "as";

/** The nearest verb in one direction. Commas and joining words make it farther, a stop or a quotation mark ends the search. */
function look(tokens: readonly Token[], from: number, step: 1 | -1, end: number): Cue {
  let distance = 0;
  let ahead = false;
  for (let i = from; i !== end && distance < REACH; i += step) {
    const name = word(tokens, i);
    if (STOPS.has(name)) return NONE;
    distance += length(name);
    // "left the talks on Monday saying trade must grow": what was said is not when; nor "on Monday ahead of a week in which they hope to meet".
    if (step === 1 && (SAYING.has(name) || (ahead && RELATIVE.has(name)))) return NONE;
    ahead ||= isAheadOf(tokens, i);
    const tense = cue(tokens, i, step);
    if (step === -1 && isCarriedOut(tokens, i)) return {tense: "past", distance};
    if (step === -1 && (isTold(tokens, i) || isSaidAt(tokens, i, from))) return {tense: "past", distance};
    if (step === 1 && isReportOf(tokens, i)) return {tense: "past", distance};
    if (step === 1 && (isSaidThat(tokens, i) || isComplement(tokens, i, from) || isBegun(tokens, i, from)))
      return NONE;
    if (step === 1 && distance > TELLING_REACH && isSaying(tokens, i)) return NONE;
    if (
      tense &&
      !(
        TELLING.has(name) &&
        distance > (name === "told" ? TOLD_REACH : TELLING_REACH) &&
        !isCall(tokens, i, from)
      )
    )
      return {tense, distance: distance + (WEAK.has(name) ? 3 : 0)};
  }
  return NONE;
}

const SAYING = words(
  "saying adding warning insisting arguing stressing vowing promising telling pledging urging",
);

const THERE = words("when while after during at in");
/** How many words may name whom somebody told. */
const WHOM = 7;

/** "they will not interfere, A said when meeting B on Wednesday", "A told B at talks on Monday": the telling was on the day. */
const isTold = (tokens: readonly Token[], i: number): boolean =>
  THERE.has(word(tokens, i)) &&
  /ing$|^(?:an?|the|his|her|their|talks)$/.test(word(tokens, i + 1)) &&
  (TELLING.has(word(tokens, i - 1)) || toldBefore(tokens, i));

function toldBefore(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - WHOM); k--) {
    if (word(tokens, k) === "told") return true;
    if (STOPS.has(word(tokens, k)) || JOINTS.has(word(tokens, k)) || cue(tokens, k, -1)) return false;
  }
  return false;
}

/** "After meeting B on Tuesday, A said that trade would grow": what was said is not when. */
const isSaidThat = (tokens: readonly Token[], i: number): boolean =>
  TELLING.has(word(tokens, i)) &&
  (word(tokens, i + 1) === "that" || /^(?:reporters|journalists)$/.test(word(tokens, i + 1)));

/** "After a meeting with B on Tuesday, A said trade would grow"; not "On Tuesday, A said, trade will grow". */
const isSaying = (tokens: readonly Token[], i: number): boolean =>
  TELLING.has(word(tokens, i)) && word(tokens, i + 1) !== ",";

const REPORT_REACH = 30;

/** "A told B at a meeting in C on Monday that trade would grow": the same, where the telling stands before the day. */
const isReportOf = (tokens: readonly Token[], i: number): boolean =>
  word(tokens, i) === "that" && standsBefore(tokens, i, i - REPORT_REACH, (name) => TELLING.has(name));

const ENDS = words('; : " .');

/** Whether such a word stands in the sentence before token i, at token `lowest` or behind it. */
function standsBefore(
  tokens: readonly Token[],
  i: number,
  lowest: number,
  isSuch: (name: string) => boolean,
): boolean {
  for (let k = i - 1; k >= Math.max(0, lowest) && !ENDS.has(word(tokens, k)); k--)
    if (isSuch(word(tokens, k))) return true;
  return false;
}

const VERBS = words("will would shall should could can may might must is are was were has have had");

/** "A assured B at a meeting on Monday that trade would grow": behind the day, what somebody assured; not "talks on Monday that will be led by A". */
const isComplement = (tokens: readonly Token[], i: number, from: number): boolean =>
  i === from &&
  word(tokens, i) === "that" &&
  isAssured(tokens, i) &&
  !VERBS.has(word(tokens, i + 1)) &&
  cue(tokens, i + 1, -1) === null;

const ASSURES =
  /^(?:told|said|assured|warned|stressed|reminded|promised|pledged|vowed|insisted|urged|emphasi[sz]ed|noted|added|agreed|confirmed|informed|reiterated|underlined|underscored|reaffirmed|hoped|expressed|voiced|conveyed|announced|demanded|proposed|suggested|argued|complained)$/;

/** Whether somebody assured another of it before: not "talks on Monday that aides say will be hard". */
const isAssured = (tokens: readonly Token[], i: number): boolean =>
  standsBefore(tokens, i, afterFirst(i), (name) => ASSURES.test(name));

/** Within reach, and not the word that opens the text. */
const afterFirst = (i: number): number => Math.max(1, i - REACH + 1);

const BEGAN = words("began started opened launched kicked embarked");

/** "began a visit to C on Monday that will take her to Lima": it began that day, whatever it will bring. */
const isBegun = (tokens: readonly Token[], i: number, from: number): boolean =>
  i === from &&
  /^(?:that|which|during)$/.test(word(tokens, i)) &&
  standsBefore(tokens, i, afterFirst(i), (name) => BEGAN.has(name));

const MEDIUM = words("phone telephone video videoconference");

/** "A told B by telephone on Thursday": what was told by telephone was told on the day. */
const isCall = (tokens: readonly Token[], verb: number, date: number): boolean =>
  tokens.slice(verb, date).some(({fold}) => MEDIUM.has(fold));

const PAUSES = words(", -- ( )");
const JOINTS = words("that which who when where while and but as");
const length = (name: string): number => (PAUSES.has(name) ? 3 : JOINTS.has(name) ? 2 : 1);

const WERE = words("was were");
const BE = words("be being is are");
/** What is planned or due, as a noun. */
const PLANS = words("plans due");

function cue(tokens: readonly Token[], i: number, step: 1 | -1): Tense {
  const name = word(tokens, i);
  const before = word(tokens, i - 1);
  if (word(tokens, i + 1) === "to" && INTENT.has(name) && !isReason(tokens, i))
    return intent(name, before, step);
  if (name === "set" && word(tokens, i + 1) === "for") return "future";
  if (step === 1 && isOfOther(tokens, i)) return null;
  // "The meeting takes place on Wednesday", as calendars put it.
  if (isTakingPlace(tokens, i)) return "future";
  // The month: "the May Day parade".
  if (name === "may" && tokens[i]!.text !== name) return null;
  // "They planned a march on Saturday".
  if (name === "planned" && step === -1 && /^(an?|the|another|further)$/.test(word(tokens, i + 1)))
    return "future";
  // "Is to visit", "are to meet"; "said that in May they were to meet".
  if (name === "to" && (ARE.has(before) || WERE.has(before))) return "future";
  if (WERE.has(name) && word(tokens, i + 1) === "to") return "future";
  // "She is due in Lima on Thursday".
  if (name === "due" && ARE.has(before) && /^(?:in|at|on|here|there)$/.test(word(tokens, i + 1)))
    return "future";
  // "As planned, the talks began on Tuesday".
  if (PLANS.has(name) || (before === "as" && TO_COME.has(name))) return null;
  if (isHeldAsPlanned(tokens, i)) return "past";
  const present = step === -1 ? presentAt(tokens, i) : null;
  if (present) return present;
  if (FUTURE.has(name) || WEAK.has(name)) return "future";
  // "Will be held", "is heard": the participle is no past of its own.
  if (BE.has(before)) return null;
  return PAST.has(name) || (name.length > 3 && name.endsWith("ed") && !NOT_PAST.has(name)) ? "past" : null;
}

const OWN = words("a an the his her their its this");
const TO_COME = words("planned scheduled upcoming forthcoming expected");

const RELATIVE = words("which that who whose where when");

const isAheadOf = (tokens: readonly Token[], i: number): boolean =>
  word(tokens, i) === "ahead" && word(tokens, i + 1) === "of";

/** "spoke on Tuesday ahead of the vote", "before a planned trip": what lies ahead is the vote, or the trip. */
const isOfOther = (tokens: readonly Token[], i: number): boolean =>
  isAheadOf(tokens, i) || (TO_COME.has(word(tokens, i)) && OWN.has(word(tokens, i - 1)));

/** "held the scheduled talks on Monday", "had a long-planned meeting on Monday": they were held. */
function isHeldAsPlanned(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  while (BEFORE_PLANNED.has(word(tokens, k))) k--;
  return TO_COME.has(word(tokens, i)) && HELD.has(word(tokens, k));
}

/** "The talks take place on Wednesday", and not "did not take place". */
const isTakingPlace = (tokens: readonly Token[], i: number): boolean =>
  /^takes?$/.test(word(tokens, i)) &&
  word(tokens, i + 1) === "place" &&
  !/^(?:not|n't|to|did|do|does)$/.test(word(tokens, i - 1));

/** "Agreed to meet on Monday" looks ahead; "on Monday they agreed to meet" and "in July they decided to" tell the past. */
const intent = (name: string, before: string, step: 1 | -1): Tense =>
  step === 1 && name.endsWith("ed") && !/^(is|are|be|'s)$/.test(before) ? "past" : "future";

/** "Due to the pandemic". */
const isReason = (tokens: readonly Token[], i: number): boolean =>
  word(tokens, i) === "due" && /^(the|a|an|his|her|its|their|what)$/.test(word(tokens, i + 2));

/** "Putin to visit China in May": a headline's infinitive. */
function headline(tokens: readonly Token[], {first, last}: {first: number; last: number}): Tense {
  for (let i = first + 1; i < Math.min(last, first + REACH); i++) {
    if (
      word(tokens, i) === "to" &&
      /^(visit|meet|hold|host|travel|attend|receive|discuss|sign|arrive|make|pay|take|begin|start|open|be|welcome|see|fly|go|talk|speak)$/.test(
        word(tokens, i + 1),
      )
    )
      return "future";
  }
  return null;
}
