import {COUNTS} from "../dates/vocabulary.ts";
import type {Token} from "../tokens.ts";

/** A number told in words or digits, and the token behind it. */
export interface Numeral {
  value: number;
  last: number;
}

export const SCALES = new Map(
  Object.entries({thousand: 1e3, million: 1e6, mln: 1e6, billion: 1e9, bln: 1e9, trillion: 1e12}),
);
const ORDINALS = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth"
    .split(" ")
    .map((word, i) => [word, i < 20 ? i + 1 : (i - 17) * 10]),
);
const FRACTIONS = new Map(Object.entries({half: 50, third: 100 / 3, quarter: 25, fifth: 20, tenth: 10}));

/** "16th", "sixteenth", "twenty-fifth"; the first of a kind counts nothing: "the first dialogue since 2014". */
export function ordinalAt(tokens: readonly Token[], k: number): Numeral | null {
  const digits = /^(\d+)(st|nd|rd|th)$/.exec(tokens[k]!.fold);
  const tens = tokens[k + 1]?.fold === "-" ? (COUNTS.get(tokens[k]!.fold) ?? 0) : 0;
  const last = tens >= 20 ? k + 3 : k + 1;
  const word = ORDINALS.get(tokens[last - 1]?.fold ?? "");
  const value = digits ? Number(digits[1]) : word && (tens >= 20 ? tens : 0) + word;
  return value && value > 1 ? {value, last} : null;
}

/** "196.5", "44", "forty-four"; a "one" or "two" in words counts little: "the two sides". */
export function numberAt(tokens: readonly Token[], k: number): Numeral | null {
  const token = tokens[k]!;
  if (token.kind === "number") {
    const plain = token.fold.replace(/,(?=\d{3})/g, "");
    return /^\d+(\.\d+)?$/.test(plain) ? {value: Number(plain), last: k + 1} : null;
  }
  const value = COUNTS.get(token.fold);
  if (!value || (value < 3 && !SCALES.has(tokens[k + 1]?.fold ?? ""))) return null;
  const ones = value >= 20 && tokens[k + 1]?.fold === "-" ? COUNTS.get(tokens[k + 2]?.fold ?? "") : undefined;
  return ones ? {value: value + ones, last: k + 3} : {value, last: k + 1};
}

/** "A third of exports", "half of": in percent. */
export function fractionAt(tokens: readonly Token[], k: number): Numeral | null {
  const value = FRACTIONS.get(tokens[k]!.fold);
  const isHalf = tokens[k]!.fold === "half";
  const isPart = tokens[k + 1]?.fold === "of" || (isHalf && tokens[k + 1]?.fold === "the");
  const before = tokens[k - 1]?.fold ?? "";
  // "the second half of the year" is no share.
  const isOne = isHalf ? !/^(?:first|second|latter|other|last)$/.test(before) : /^(a|one)$/.test(before);
  return value && isPart && isOne ? {value, last: k + 1} : null;
}
