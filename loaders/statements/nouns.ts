import {isCapitalised, type Token} from "../tokens.ts";
import {DETERMINERS, isGerund, isMark, isOpen, isPossessive} from "./grammar.ts";
import type {Reading} from "./reading.ts";
import {isVerbal} from "./verbs.ts";

/** What noun phrases are made of, for the chunkers that walk back from a verb and forward from a cue. */

/** No phrase is longer, in tokens. */
export const LONGEST = 45;
const BRACKET = 15;

/** Words that stand for a group of people or before one: "others in the alliance", "several ministers". */
export const QUANTIFIERS =
  /^(others|some|many|most|all|several|few|both|one|each|those|everyone|someone|anyone|nobody)$/;

/** Where something was said: what follows such a word after a preposition is another phrase. */
export const OCCASIONS =
  /^(interview|statement|speech|email|e-mail|post|tweet|briefing|conference|meeting|letter|remarks|address|release|call|talks|visit|rally|event|article|telegram|facebook|twitter)$/;

/** A mark inside a phrase: a possessive, the stop of "Gov.", a hyphen, a slash, a sign before a number. */
export function joins({tokens}: Reading, k: number): boolean {
  const token = tokens[k]!;
  if (isPossessive(token) || ownsPlural(tokens[k - 1], token)) return true;
  if (token.text === ".") return isAbbreviated(tokens[k - 1], token) && tokens[k + 1]?.before !== "paragraph";
  return /[&$€£#@]/.test(token.text) || (/^[-/%_]$/.test(token.text) && token.before === "none");
}

/** "the ministers' talks". */
const ownsPlural = (word: Token | undefined, {fold, before}: Token): boolean =>
  fold === "'" && before === "none" && /s$/.test(word?.fold ?? "");

const isAbbreviated = (word: Token | undefined, {before}: Token): boolean =>
  before === "none" && !!word && isCapitalised(word) && word.text.length < 6;

/** The bracket that token `close` closes; -1 where none is near. */
export function bracketBefore({tokens}: Reading, close: number, floor: number): number {
  for (let k = close - 1; k >= Math.max(floor, close - BRACKET); k--) if (isMark(tokens[k], "([")) return k;
  return -1;
}

/** The bracket that closes the one at token `open`; -1 where none is near. */
export function bracketAfter({tokens}: Reading, open: number, ceiling: number): number {
  for (let k = open + 1; k < Math.min(ceiling, open + BRACKET); k++) if (isMark(tokens[k], ")]")) return k;
  return -1;
}

/** Whether a noun may end at token k. */
export function endsNoun(reading: Reading, k: number, floor: number): boolean {
  const token = reading.tokens[k];
  if (k < floor || !token || isVerbal(reading, k)) return false;
  return isOpen(token) || isMark(token, ")]") || QUANTIFIERS.test(token.fold);
}

/** Whether a noun phrase may begin at token k. */
export function startsNoun(reading: Reading, k: number, ceiling: number): boolean {
  const token = reading.tokens[k];
  if (!token || k >= ceiling || isVerbal(reading, k) || isGerund(token)) return false;
  return DETERMINERS.has(token.fold) || isOpen(token);
}
