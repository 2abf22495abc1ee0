import {stemmer} from "stemmer";
import type {Reading} from "../reading.ts";
import {overlaps} from "../span.ts";
import {isOpen, isWord} from "../statements/grammar.ts";
import {COUNTS} from "../dates/vocabulary.ts";
import type {Token} from "../tokens.ts";
import type {Run} from "./clauses.ts";

/** A number with what it counts: "$196.5 billion", "the 16th round", "about 170 minutes", "three checkpoints". */
export interface Quantity {
  kind: "count" | "ordinal" | "percent" | "money" | "minutes";
  value: number;
  /** "About", "nearly": the value is round. */
  hedged: boolean;
  /** Stems of the words behind the number, which say what is counted. */
  unit: string[];
}

/** Stands for every noun by which a series of contacts is counted. */
const CONTACT = "contact";

const SCALES = new Map([
  ["thousand", 1e3],
  ["million", 1e6],
  ["mln", 1e6],
  ["billion", 1e9],
  ["bln", 1e9],
  ["trillion", 1e12],
]);
const HEDGES =
  /^(about|around|nearly|almost|some|roughly|approximately|over|than|least|most|up|close|exceeded|exceeding)$/;
const CURRENCY = /^(\$|€|£|¥|₽|usd|dollar|dollars|euro|euros|yuan|ruble|rubles|rouble|roubles|rupees|yen)$/;
const TENTH_WORDS: [string, number][] = [
  ..."second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  ),
].map((word, i) => [word, i + 2]);
const ORDINALS = new Map(TENTH_WORDS);

/** The quantities told in a run of tokens; numbers inside dates are none, durations are counted in minutes. */
export function readQuantities(
  {document: {tokens}, mentions}: Reading,
  {first, last}: Run,
  counted: Set<string>,
): Quantity[] {
  const found: Quantity[] = [];
  const dates = mentions.filter(
    (mention) => mention.kind === "date" && mention.first < last && first < mention.last,
  );
  for (const date of dates)
    if (date.kind === "date" && date.type === "DURATION") found.push(...duration(tokens, date));
  for (let k = first; k < last;) {
    const next = dates.some((date) => overlaps(date, tokens[k]!)) ? null : quantityAt(tokens, k, last);
    if (next) found.push(next.quantity);
    k = next?.last ?? k + 1;
  }
  return found.map((quantity) =>
    quantity.unit.some((word) => counted.has(word))
      ? {...quantity, unit: [...quantity.unit, CONTACT]}
      : quantity,
  );
}

const MINUTES: Record<string, number> = {TM: 1, TH: 60, D: 1440, W: 10080, M: 43200, Y: 525600};

/** A duration by its TIMEX3 value: PT170M, P9Y. */
function duration(tokens: readonly Token[], date: {first: number; value: string}): Quantity[] {
  const [, time, count, unit] = /^P(T?)(\d+(?:\.\d+)?)([MHDWY])$/.exec(date.value) ?? [];
  if (!count) return [];
  const hedged = HEDGES.test(tokens[date.first - 1]?.fold ?? "");
  return [{kind: "minutes", value: Number(count) * (MINUTES[`${time}${unit}`] ?? 1440), hedged, unit: []}];
}

interface Found {
  quantity: Quantity;
  last: number;
}

function quantityAt(tokens: readonly Token[], k: number, end: number): Found | null {
  const ordinal = ordinalAt(tokens, k);
  if (ordinal)
    return {
      quantity: {kind: "ordinal", value: ordinal, hedged: false, unit: unitOf(tokens, k + 1, end)},
      last: k + 1,
    };
  const number = numberAt(tokens, k);
  if (!number) return null;
  const scale = SCALES.get(tokens[number.last]?.fold ?? "");
  const last = number.last + (scale ? 1 : 0);
  const hedged =
    HEDGES.test(tokens[k - 1]?.fold ?? "") ||
    (CURRENCY.test(tokens[k - 1]?.fold ?? "") && HEDGES.test(tokens[k - 2]?.fold ?? ""));
  return {
    quantity: {
      kind: kindOf(tokens, k, last),
      value: number.value * (scale ?? 1),
      hedged,
      unit: unitOf(tokens, last, end),
    },
    last,
  };
}

/** "16th", "sixteenth"; the first of a kind counts nothing: "the first dialogue since 2014". */
function ordinalAt(tokens: readonly Token[], k: number): number | null {
  const digits = /^(\d+)(st|nd|rd|th)$/.exec(tokens[k]!.fold);
  const value = digits ? Number(digits[1]) : ORDINALS.get(tokens[k]!.fold);
  return value && value > 1 ? value : null;
}

function numberAt(tokens: readonly Token[], k: number): {value: number; last: number} | null {
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

function kindOf(tokens: readonly Token[], first: number, last: number): Quantity["kind"] {
  if (/^(%|percent|pct)$/.test(tokens[last]?.fold ?? "")) return "percent";
  if (tokens[last]?.fold === "per" && tokens[last + 1]?.fold === "cent") return "percent";
  return CURRENCY.test(tokens[first - 1]?.fold ?? "") || CURRENCY.test(tokens[last]?.fold ?? "")
    ? "money"
    : "count";
}

/** How many words behind a number say what it counts. */
const UNIT_LENGTH = 3;

function unitOf(tokens: readonly Token[], from: number, end: number): string[] {
  const unit: string[] = [];
  for (let k = from; k < end && unit.length < UNIT_LENGTH; k++) {
    const token = tokens[k]!;
    if (token.fold === "of") continue;
    if (!isWord(token) || !isOpen(token)) break;
    unit.push(stemmer(token.fold));
  }
  return unit;
}

/** Whether two quantities are of one kind and count the same thing, by the words behind them. */
export const isSameMeasure = (a: Quantity, b: Quantity): boolean =>
  a.kind === b.kind &&
  (a.kind !== "count" && a.kind !== "ordinal" ? true : a.unit.some((word) => b.unit.includes(word)));

/** How far a round number may stand from what it rounds: "about 170 minutes" and "nearly three hours". */
const ROUNDING = 0.1;

/** Whether two quantities tell one value: the same, or the same once rounded as the words admit. */
export function isSameValue(a: Quantity, b: Quantity): boolean {
  if (a.value === b.value) return true;
  if (a.kind === "ordinal") return false;
  const apart = Math.abs(a.value - b.value) / Math.max(a.value, b.value);
  return (
    apart <= (a.hedged || b.hedged ? ROUNDING : 0) ||
    isRounded(a.value, b.value) ||
    isRounded(b.value, a.value)
  );
}

/** 28 is 27.9 told without its decimals; a whole ten rounds nothing away. */
const isRounded = (whole: number, fine: number): boolean => {
  const scale = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(whole, 1))) - 1);
  return whole !== fine && !Number.isInteger(fine / scale) && Math.round(fine / scale) * scale === whole;
};
