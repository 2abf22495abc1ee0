import {stemmer} from "stemmer";
import type {DateMention} from "../dates/date.ts";
import {COUNTS} from "../dates/vocabulary.ts";
import type {Reading} from "../reading.ts";
import {overlaps} from "../span.ts";
import {DETERMINERS, isOpen, isWord} from "../statements/grammar.ts";
import type {Token} from "../tokens.ts";
import type {Run} from "./predicates.ts";

/** A number with what it counts: "$196.5 billion", "the 16th round", "about 170 minutes", "three checkpoints". */
export interface Quantity {
  /** Years stand apart from other durations, as anniversaries are told in them: "turns 20", "the 20th anniversary". */
  kind: "count" | "ordinal" | "percent" | "money" | "minutes" | "years";
  value: number;
  /** "About", "nearly": the value is round. */
  hedged: boolean;
  /** Stems of the words behind the number, which say what is counted. */
  unit: string[];
}

/** Stands for every noun by which a series of contacts is counted. */
const CONTACT = "contact";
const SCALES = new Map(
  Object.entries({thousand: 1e3, million: 1e6, mln: 1e6, billion: 1e9, bln: 1e9, trillion: 1e12}),
);
const HEDGES =
  /^(about|around|nearly|almost|some|roughly|approximately|over|than|least|most|close|exceed.*)$/;
const CURRENCY = /^(\$|€|£|¥|₽|usd|dollars?|euros?|yuan|rou?bles?|rupees?|yen)$/;
const ORDINALS = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth"
    .split(" ")
    .map((word, i) => [word, i < 20 ? i + 1 : (i - 17) * 10]),
);

/** The quantities told in a run of tokens; numbers inside dates are none, durations are counted in minutes or years. */
export function readQuantities(
  {document: {tokens}, mentions}: Reading,
  {first, last}: Run,
  counted: Set<string>,
): Quantity[] {
  const dates = mentions.flatMap((mention) =>
    mention.kind === "date" && mention.first < last && first < mention.last ? [mention] : [],
  );
  const found = dates.flatMap((date) => duration(tokens, date));
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

const MINUTES: Record<string, number> = {TM: 1, TH: 60, D: 1440, W: 10080, M: 43200};

/** A duration by its TIMEX3 value: PT170M, P9Y. */
function duration(tokens: readonly Token[], {type, value, first}: DateMention): Quantity[] {
  const [, time, count, unit] = /^P(T?)(\d+(?:\.\d+)?)([MHDWY])$/.exec(value) ?? [];
  if (type !== "DURATION" || !count) return [];
  const hedged = HEDGES.test(tokens[first - 1]?.fold ?? "");
  if (unit === "Y") return [{kind: "years", value: Number(count), hedged, unit: []}];
  return [{kind: "minutes", value: Number(count) * MINUTES[`${time}${unit}`]!, hedged, unit: []}];
}

interface Found {
  quantity: Quantity;
  last: number;
}

function quantityAt(tokens: readonly Token[], k: number, end: number): Found | null {
  const ordinal = ordinalAt(tokens, k);
  if (ordinal)
    return {quantity: ordered(ordinal.value, unitOf(tokens, ordinal.last, end)), last: ordinal.last};
  const number = numberAt(tokens, k);
  if (!number) return null;
  const scale = SCALES.get(tokens[number.last]?.fold ?? "");
  const last = number.last + (scale ? 1 : 0);
  const lead = CURRENCY.test(tokens[k - 1]?.fold ?? "") ? k - 2 : k - 1;
  const hedged = HEDGES.test(tokens[lead]?.fold ?? "");
  const kind = kindOf(tokens, k, last);
  return {
    quantity: {kind, value: number.value * (scale ?? 1), hedged, unit: unitOf(tokens, last, end)},
    last,
  };
}

/** "The 20th anniversary" and "its 20th year" tell a number of years. */
const ordered = (value: number, unit: string[]): Quantity => ({
  kind: unit.includes("year") || unit.includes(stemmer("anniversary")) ? "years" : "ordinal",
  value,
  hedged: false,
  unit,
});

/** "16th", "sixteenth", "twenty-fifth"; the first of a kind counts nothing: "the first dialogue since 2014". */
function ordinalAt(tokens: readonly Token[], k: number): {value: number; last: number} | null {
  const digits = /^(\d+)(st|nd|rd|th)$/.exec(tokens[k]!.fold);
  const tens = tokens[k + 1]?.fold === "-" ? (COUNTS.get(tokens[k]!.fold) ?? 0) : 0;
  const last = tens >= 20 ? k + 3 : k + 1;
  const word = ORDINALS.get(tokens[last - 1]?.fold ?? "");
  const value = digits ? Number(digits[1]) : word && (tens >= 20 ? tens : 0) + word;
  return value && value > 1 ? {value, last} : null;
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
  const [before, after] = [tokens[first - 1]?.fold ?? "", tokens[last]?.fold ?? ""];
  if (/^(%|percent|pct)$/.test(after) || (after === "per" && tokens[last + 1]?.fold === "cent"))
    return "percent";
  if (/^turn(s|ed|ing)?$/.test(before)) return "years";
  return CURRENCY.test(before) || CURRENCY.test(after) ? "money" : "count";
}

/** How many words behind a number say what it counts. */
const UNIT_LENGTH = 3;

function unitOf(tokens: readonly Token[], from: number, end: number): string[] {
  const unit: string[] = [];
  for (let k = from; k < end && unit.length < UNIT_LENGTH; k++) {
    const token = tokens[k]!;
    if (token.fold === "of" || DETERMINERS.has(token.fold)) continue;
    if (!isWord(token) || !isOpen(token)) break;
    unit.push(stemmer(token.fold));
  }
  return unit;
}
