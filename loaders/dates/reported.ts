import {startsLine, type Token} from "../tokens.ts";
import {word} from "./expression.ts";

/** "A said both sides should help each other during talks with B on Monday": the talks are of the saying, not of what was said. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const THERE = words("when while after during at in");
const GATHERING = words(
  "meeting meetings talks call conversation conversations discussion discussions consultations dialogue negotiations meetup",
);
/** How many words may stand between the preposition and its day. */
const REACH = 12;
/** And between the preposition and its noun: "at a rare three-hour". */
const NOUN_REACH = 6;

/** Verbs of saying in the past. */
const SAYS =
  /^(?:said|told|(?:assur|warn|stress|remind|promis|pledg|vow|insist|urg|emphasi[sz]|not|add|agre|confirm|inform|reiterat|underlin|underscor|reaffirm|hop|announc|demand|propos|suggest|argu|complain|express|voic|convey|offer|accept|invit|ask|affirm|declar|stat|explain|recall|renew|call|rais|reject|prais|thank|condemn|welcom|acknowledg|admit|mention|discuss|review)(?:t?ed))$/;

const MODALS = words("will would shall wo");
const OPEN = words("should must could can may might to ready willing prepared hope hopes");

/** What one does at talks, and so may plan to do there. */
const DONE_THERE =
  /^(?:rais|discuss|bring|brought|tak|address|press|seek|push|ask|urg|me?et|hold|held|visit|host|speak|talk|tell|told|convey|present|propos|demand|sign|clear|agenda|featur|figur|dominat|com|focus|cover|hand|deliver|receiv|attend|participat|join|represent|lead|led|chair|decid|explain|explor|mak|made|be|review|argu|appeal|mediat|engag|involv|negotiat|attempt|try|succeed|win|break|end|resolv|reach|find|settl|set|finali[sz]e|start|begin|resum|sit)(?:e|es|ed|s|t|ing)?$/;

/** What a side goes on doing for long: nobody does it at one meeting. */
const AT_LENGTH =
  /^(?:deepen|boost|strengthen|expand|increas|enhanc|promot|work|cooperat|support|improv|maintain|develop|step|help|tighten|widen|broaden|intensify|build|continu|remain|stand|keep|stay|adher|back|defend|protect|safeguard|uphold|speed|accelerat|facilitat|encourag|provid|invest|buy|respect|grow|never|always|not)(?:e|ed)?$/;

/** Whether the words say what should, may or will be. */
export const isOfModal = (name: string): boolean => MODALS.has(name) || OPEN.has(name);

/** What somebody has in talks, or is in them. */
export const INVOLVED = words(
  "part role place seat progress breakthrough mediator mediate mediation mediating engage engaging engagement involvement involved participate participating participation interest interested success join joining pause delay delays partner help assist assistance represented representation presence present include included inclusion sit result",
);
/** What comes of a contact, when it is over, and what one does with it. */
const RESULTS = words("result results outcome outcomes fruits legacy");
const CARRIES_OUT =
  /^(?:implement|carr(?:y|i)|bring|build|built|realis|realiz|consolidat|fulfil|deepen|enjoy|cherish|reap|act)(?:l?ed|e|es|s|l?ing)?$/;

const ENDS = words('; : "');

/**
 * Whether a gathering behind these words of its sentence, folded, is where something was said: a verb of saying leads
 * them, and nothing that one would do at the gathering itself is planned in between.
 */
export function hangsOnSaying(before: readonly string[], lead: string): boolean {
  const opened = before.findLastIndex((name) => ENDS.has(name));
  const says = before.findIndex((name, k) => k > opened && SAYS.test(name));
  if (says < 0) return false;
  const said = before.slice(says + 1).filter((name) => name !== "");
  const modal = said.findLastIndex(isOfModal);
  if (lead === "in" && INVOLVED.has(said.at(-1) ?? "")) return false;
  if (modal < 0) return said.length > 0;
  const done = said.slice(modal + 1);
  if (done.some((name) => DONE_THERE.test(name)) && !isPassive(done)) return false;
  if (said.slice(0, modal).some((name) => INTENDS.test(name))) return false;
  return (
    !MODALS.has(said[modal]!) || (STRESSED.test(before[says]!) && done.some((name) => AT_LENGTH.test(name)))
  );
}

/** What somebody plans, or will do, is his own: "said he intends to support it at talks". */
const INTENDS =
  /^(?:will|would|plan(?:s|ned)?|intend(?:s|ed)?|expect(?:s|ed)?|due|set|scheduled|likely|going)$/;
/** What one does there and then: a promise, and no news of what is to come. */
const STRESSED =
  /^(?:stress|emphasi[sz]|underlin|underscor|promis|pledg|vow|assur|reaffirm|reiterat|affirm|express|insist)ed$/;

/** "will be strengthened", and not "will be raised". */
const isPassive = ([be, done]: readonly string[]): boolean =>
  be === "be" && done !== undefined && AT_LENGTH.test(done);

/** Whether "of" behind these folded words leads to a contact that is over: "carry out the results". */
export const areResults = (before: readonly string[]): boolean =>
  RESULTS.has(before.at(-1) ?? "") && before.slice(-RESULTS_REACH, -1).some((name) => CARRIES_OUT.test(name));

/** "carry out the important" */
export const RESULTS_REACH = 5;

/** "will carry out the results of the talks in March": those talks were, at token i as "of". */
export const isCarriedOut = (tokens: readonly Token[], i: number): boolean =>
  word(tokens, i) === "of" &&
  RESULTS.has(word(tokens, i - 1)) &&
  areResults(tokens.slice(Math.max(0, i - RESULTS_REACH), i).map(({fold}) => fold));

/** Whether the preposition at token i leads to a gathering that was held on the day at token `date`, as something was said there. */
export function isSaidAt(tokens: readonly Token[], i: number, date: number): boolean {
  if (!THERE.has(word(tokens, i)) || date - i > REACH || !isGathering(tokens, i + 1, date)) return false;
  let first = i;
  while (first > 0 && i - first < SENTENCE && word(tokens, first - 1) !== "." && !startsLine(tokens[first]))
    first--;
  return hangsOnSaying(
    tokens.slice(first, i).map(({fold}) => fold),
    word(tokens, i),
  );
}

/** As many words of its sentence are looked at. */
const SENTENCE = 60;

const isGathering = (tokens: readonly Token[], from: number, date: number): boolean =>
  tokens.slice(from, Math.min(date, from + NOUN_REACH)).some(({fold}) => GATHERING.has(fold));
