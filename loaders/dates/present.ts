import {isCapitalised, type Token} from "../tokens.ts";
import {word} from "./expression.ts";
import {ARE, REACH, STOPS} from "./verbs.ts";

/** Verbs in the present, which tell of a day to come or of the one nearest to the news. */

const words = (text: string): Set<string> => new Set(text.split(" "));

/** What a verb in the present at token i makes of the day behind it; null where none stands there. */
export function presentAt(tokens: readonly Token[], i: number): "future" | "present" | null {
  // "A is meeting B on Friday", "A meets B on Friday".
  if (isGoingOn(tokens, i) || isPresent(tokens, i, COMES)) return "future";
  if (isPlural(tokens, i)) return "present";
  if (!isPresent(tokens, i, DOES)) return null;
  return isUnderPlan(tokens, i) ? "future" : "present";
}

const GOING = words(
  "meeting visiting travelling traveling heading flying hosting holding arriving going coming",
);

const isGoingOn = (tokens: readonly Token[], i: number): boolean =>
  ARE.has(word(tokens, i - 1)) && GOING.has(word(tokens, i));

/** "A is on Thursday meeting B": whether the date of tokens [first, last) parts such a verb. */
export const isInMidst = (tokens: readonly Token[], first: number, last: number): boolean =>
  GOING.has(word(tokens, last)) &&
  ARE.has(word(tokens, /^(?:on|in)$/.test(word(tokens, first - 1)) ? first - 2 : first - 1));

const COMES = words("meets visits travels hosts arrives heads flies goes leaves departs");
const DOES = words(
  "holds receives welcomes sees speaks confers consults dines lunches negotiates discusses exchanges pays sits phones telephones",
);

const LEADS_VERB = words("to will would shall should can could may might must did do does not never");

/** "A and B meet Thursday": no infinitive. */
const isPlural = (tokens: readonly Token[], i: number): boolean =>
  word(tokens, i) === "meet" &&
  i > 0 &&
  !LEADS_VERB.has(word(tokens, i - 1)) &&
  !BESIDE.has(word(tokens, i - 1));

const BESIDE = words("also then again first jointly either");

/** "Rey visits Lima on Friday", and not "during visits to Lima on Friday", "the heads of state". */
const isPresent = (tokens: readonly Token[], i: number, verbs: ReadonlySet<string>): boolean =>
  verbs.has(word(tokens, i)) &&
  (word(tokens, i) === "meets" ||
    ((word(tokens, i - 1) === "who" || (i > 0 && isCapitalised(tokens[i - 1]!))) &&
      word(tokens, i + 1) !== "of"));

/** "Trade will be on the table when A receives B on Monday": the present of a clause under one that looks ahead. */
function isUnderPlan(tokens: readonly Token[], verb: number): boolean {
  let when = verb - 1;
  while (when > verb - REACH && word(tokens, when) !== "when" && !STOPS.has(word(tokens, when))) when--;
  if (word(tokens, when) !== "when") return false;
  const led = tokens.slice(Math.max(0, when - REACH), when);
  return led.slice(led.findLastIndex(({fold}) => fold === ".") + 1).some(({fold}) => fold === "will");
}
