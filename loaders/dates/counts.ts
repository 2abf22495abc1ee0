import type {Token} from "../tokens.ts";
import {word} from "./expression.ts";
import {COUNTS, VAGUE_COUNTS, type LongUnit} from "./vocabulary.ts";

const CODES: Record<LongUnit, readonly [prefix: string, factor: number, code: string]> = {
  second: ["PT", 1, "S"],
  minute: ["PT", 1, "M"],
  hour: ["PT", 1, "H"],
  day: ["P", 1, "D"],
  weekend: ["P", 2, "D"],
  week: ["P", 1, "W"],
  fortnight: ["P", 2, "W"],
  month: ["P", 1, "M"],
  quarter: ["P", 1, "Q"],
  year: ["P", 1, "Y"],
  decade: ["P", 10, "Y"],
  century: ["P", 100, "Y"],
};

/** TIMEX3 value of a duration; X where the text gives no number. */
export function durationValue(unit: LongUnit, count: number | null): string {
  const [prefix, factor, code] = CODES[unit];
  if (count === 0.5 && unit === "year") return "P6M";
  if (count === 0.5 && unit === "hour") return "PT30M";
  return `${prefix}${count === null ? "X" : String(+(count * factor).toFixed(2))}${code}`;
}

/** A count that ends before token `last`; null stands for a number that the text does not tell. */
export interface Count {
  count: number | null;
  last: number;
}

/** The count at i: "three", "16", "a", "several", "twenty-five", "two and a half", "half a". */
export function countAt(tokens: readonly Token[], i: number): Count | null {
  const name = word(tokens, i);
  if (name === "a" || name === "an") return afterArticle(tokens, i);
  if (name === "half") return {count: 0.5, last: /^an?$/.test(word(tokens, i + 1)) ? i + 2 : i + 1};
  if (VAGUE_COUNTS.has(name)) return vague(tokens, i);
  const whole = cardinal(tokens, i);
  return whole && withHalf(tokens, whole);
}

function vague(tokens: readonly Token[], i: number): Count {
  const last = word(tokens, i + 1) === "of" ? i + 2 : i + 1;
  return {count: word(tokens, i) === "couple" ? 2 : null, last};
}

function afterArticle(tokens: readonly Token[], i: number): Count {
  const next = word(tokens, i + 1);
  if (next === "few" || next === "couple") return vague(tokens, i + 1);
  return next === "half" ? {count: 0.5, last: i + 2} : {count: 1, last: i + 1};
}

function cardinal(tokens: readonly Token[], i: number): {count: number; last: number} | null {
  if (tokens[i]?.kind === "number") return inDigits(word(tokens, i), i + 1);
  const tens = COUNTS.get(word(tokens, i));
  if (!tens) return null;
  const ones = tens >= 20 && word(tokens, i + 1) === "-" ? COUNTS.get(word(tokens, i + 2)) : undefined;
  return ones && ones < 10 ? {count: tens + ones, last: i + 3} : {count: tens, last: i + 1};
}

function inDigits(digits: string, last: number): {count: number; last: number} | null {
  const plain = digits.replace(/,(?=\d{3})/g, "");
  return /^\d{1,5}(\.\d)?$/.test(plain) ? {count: Number(plain), last} : null;
}

/** "Two and a half", "5 1/2". */
function withHalf(tokens: readonly Token[], {count, last}: {count: number; last: number}): Count {
  const at = word(tokens, last) === "-" ? last + 1 : last;
  if (/^and - a - half/.test(wordsAt(tokens, at, 5))) return {count: count + 0.5, last: at + 5};
  const three = wordsAt(tokens, at, 3);
  return three === "and a half" || three === "1 / 2" ? {count: count + 0.5, last: at + 3} : {count, last};
}

const wordsAt = (tokens: readonly Token[], i: number, length: number): string =>
  tokens
    .slice(i, i + length)
    .map(({fold}) => fold)
    .join(" ");

/** Whether "and a half" stands at i, behind its unit: "an hour and a half". */
export const halfMore = (tokens: readonly Token[], i: number): boolean =>
  wordsAt(tokens, i, 3) === "and a half";
