import type {Token} from "../tokens.ts";
import {word, type Expression} from "./expression.ts";
import {MARK} from "./lines.ts";

/** How many days after the day that a text is from such a word lies. */
const DAYS = new Map([
  ["yesterday", -1],
  ["today", 0],
  ["tomorrow", 1],
]);
const REACH = 4;

/** Days from that of the text to one that it spells out, "left for Lima today (Friday, 3 May 2019)", "tomorrow, on 4 May 2019"; null where none is. */
export function daysFromToday(tokens: readonly Token[], {first}: Expression): number | null {
  for (let k = first; k >= Math.max(0, first - REACH); k--) {
    const days = DAYS.get(word(tokens, k));
    // "Ten years ago today, on 3 May 2009" is no day of this text.
    if (days !== undefined) return word(tokens, k - 1) === "ago" ? null : days;
    if (k < first && !MARK.test(word(tokens, k)) && word(tokens, k) !== "on") return null;
  }
  return null;
}
