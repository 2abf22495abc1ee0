import type {Token} from "../tokens.ts";
import {word, type Expression} from "./expression.ts";
import {MARK, startsPiece} from "./lines.ts";

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
    if (days !== undefined) return word(tokens, k - 1) === "ago" || isQuoted(tokens, k) ? null : days;
    if (k < first && !MARK.test(word(tokens, k)) && word(tokens, k) !== "on") return null;
  }
  return null;
}

const QUOTE = /^["'“”‘]$/;

/** "She swore in 2021: 'Today, 28 July 2021, Peru begins anew.'": that is the day of the speech. */
function isQuoted(tokens: readonly Token[], i: number): boolean {
  let k = i;
  while (k > 0 && k > i - QUOTE_REACH && !startsPiece(tokens, k)) k--;
  return tokens.slice(k, i).filter(({fold}) => QUOTE.test(fold)).length % 2 === 1;
}
const QUOTE_REACH = 100;
