import {MONTHS, WEEKDAYS} from "../dates/vocabulary.ts";
import {isCapitalised, type Token} from "../tokens.ts";
import {isHonorific} from "./honorifics.ts";
import type {BodyMention} from "./mention.ts";
import type {ByToken} from "./places.ts";

/** Places and bodies, and words that no name holds. */
interface Named {
  at: ByToken;
  notNames: ReadonlySet<string>;
}

export const DAYS = new Set([...WEEKDAYS.keys(), ...MONTHS.keys()]);

/** How many words of a field may stand before "at": "for Europe and the Middle East". */
const FIELD_REACH = 7;
const EMPLOYED =
  /^(?:directors?|general|officials?|diplomats?|advis[eo]rs?|heads?|chiefs?|(?:under-?)?secretary|state|west|east|south|departments?|divisions?|sections?|directorates?|desk|bureau|unit|\))$/;

/**
 * Whether "at" or "in" says where an official works: ministers and ambassadors are received at ministries. Of "Minister of State at
 * the Ministry of Foreign Affairs Ana Rey" the name behind says it, whoever's ministry it is.
 */
export function isWork(tokens: Token[], at: number, around: Named): boolean {
  const body = bodyAhead(tokens, at + 1, around);
  if (!body) return false;
  const employed =
    EMPLOYED.test(tokens[at - 1]?.fold ?? "") ||
    tokens.slice(Math.max(0, at - FIELD_REACH), at).some(({fold}) => fold === "for");
  return (employed && body.country !== null) || isNameAhead(tokens, body.last, around);
}

const UNIT = /^(?:department|division|section|directorate|desk|bureau|unit|office)$/;
/** How many words may say which: "consular and legal affairs", "counter - terrorism". */
const UNIT_REACH = 6;

/**
 * Where "[the] counter-terrorism department", or "consular affairs" behind "department of", ends that stands at token i;
 * null unless it tells next whose it is: "of the Peruvian foreign ministry".
 */
export function unitEnd(tokens: Token[], i: number, around: Named): number | null {
  const from = tokens[i]?.fold === "the" ? i + 1 : i;
  let end = from;
  while (end < from + UNIT_REACH && isOfUnit(tokens[end])) end++;
  const named =
    tokens.slice(from, end).some(({fold}) => UNIT.test(fold)) || UNIT.test(tokens[i - 2]?.fold ?? "");
  const owned = /^(?:of|at|in)$/.test(tokens[end]?.fold ?? "") && bodyAhead(tokens, end + 1, around) !== null;
  return named && owned && end > from ? end : null;
}

const NOT_UNIT = /^(?:the|a|an|of|at|in|on|to|with|by|who|which|that)$/;
const isOfUnit = (token: Token | undefined): boolean =>
  token !== undefined &&
  !isCapitalised(token) &&
  !NOT_UNIT.test(token.fold) &&
  (token.kind === "word" || token.text === "-");

/** "Director-General for Europe at the Peruvian foreign ministry": where somebody works, and not where he is. */
function bodyAhead(tokens: Token[], i: number, {at}: Named): BodyMention | null {
  let k = i;
  while (tokens[k]?.fold === "the" || tokens[k]?.fold === "'s" || at.get(k)?.kind === "country") k++;
  const body = at.get(k);
  return body?.kind === "organisation" && body.rule !== "side-of-country" ? body : null;
}

/** "Consul General of China in Lima, H.E. Zhang Wei": the town or country where an office has its seat, if a name follows at once. */
export function seatStart(tokens: Token[], i: number, around: Named): number | null {
  const seat = tokens[i]!.fold === "in" ? around.at.get(i + 1) : undefined;
  if (!seat || (seat.kind === "country" ? seat.form !== "name" : seat.kind !== "place")) return null;
  const next = tokens[seat.last]?.text === "," ? seat.last + 1 : seat.last;
  return isNameAhead(tokens, next, around) ? i + 1 : null;
}

/** Whether a name, or a form of address and a name, stands at token i. */
function isNameAhead(tokens: Token[], i: number, {at, notNames}: Named): boolean {
  let k = i;
  while (isHonorific(tokens, k)) k++;
  const next = tokens[k];
  if (!next || at.has(k) || DAYS.has(next.fold)) return false;
  return isCapitalised(next) && next.before === "space" && !notNames.has(next.fold);
}
