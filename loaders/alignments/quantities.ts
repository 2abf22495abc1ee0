import {stemmer} from "stemmer";
import type {Reading} from "../reading.ts";
import {overlaps} from "../span.ts";
import {DETERMINERS, isOpen, isWord} from "../statements/grammar.ts";
import type {Token} from "../tokens.ts";
import {HEDGES, readDurations} from "./durations.ts";
import {fractionAt, numberAt, ordinalAt, SCALES} from "./numerals.ts";
import type {Run} from "./predicates.ts";

/** A number with what it counts: "$196.5 billion", "the 16th round", "about 170 minutes", "three checkpoints". */
export interface Quantity {
  /** Years stand apart from other durations, as anniversaries are told in them: "turns 20", "the 20th anniversary". */
  kind: "count" | "ordinal" | "percent" | "growth" | "money" | "minutes" | "years";
  value: number;
  /** "About", "nearly": the value is round. */
  hedged: boolean;
  /** Stems of the words behind the number, which say what is counted; of a sum its currency alone. */
  unit: string[];
}

/** Stands for every noun by which a series of contacts is counted. */
const CONTACT = "contact";
const CURRENCIES: [currency: string, words: RegExp][] = [
  ["dollar", /^(\$|usd|dollars?)$/],
  ["euro", /^(€|eur|euros?)$/],
  ["pound", /^(£|gbp|pounds?)$/],
  ["yuan", /^(yuan|rmb|cny|renminbi)$/],
  ["ruble", /^(₽|rub|rou?bles?)$/],
  ["rupee", /^(₹|inr|rupees?)$/],
  ["yen", /^(¥|jpy|yen)$/],
];
/** "Handed over 44 packages": a particle, not a hedge. */
const PARTED = /^(hand|turn|pass|giv|gav|tak|took|carr)/;
/** The quantities told in a run of tokens; numbers inside dates are none, durations are counted in minutes or years. */
export function readQuantities(
  {document: {tokens}, mentions}: Reading,
  {first, last}: Run,
  counted: Set<string>,
): Quantity[] {
  const dates = mentions.flatMap((mention) =>
    mention.kind === "date" && mention.first < last && first < mention.last ? [mention] : [],
  );
  const found = readDurations(tokens, dates);
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

interface Found {
  quantity: Quantity;
  last: number;
}

function quantityAt(tokens: readonly Token[], k: number, end: number): Found | null {
  const fraction = fractionAt(tokens, k);
  if (fraction) {
    const unit = unitOf(tokens, fraction.last, end);
    return {quantity: {kind: "percent", value: fraction.value, hedged: true, unit}, last: fraction.last};
  }
  const ordinal = ordinalAt(tokens, k);
  if (ordinal)
    return {quantity: ordered(ordinal.value, unitOf(tokens, ordinal.last, end)), last: ordinal.last};
  return cardinalAt(tokens, k, end);
}

function cardinalAt(tokens: readonly Token[], k: number, end: number): Found | null {
  const number = numberAt(tokens, k);
  if (!number) return null;
  const scale = SCALES.get(tokens[number.last]?.fold ?? "");
  const last = number.last + (scale ? 1 : 0);
  const currency = currencyOf(tokens[k - 1]) ?? currencyOf(tokens[last]);
  const hedged = isHedged(tokens, currencyOf(tokens[k - 1]) ? k - 2 : k - 1);
  const kind = currency ? "money" : kindOf(tokens, k, last);
  const unit = currency ? [currency] : unitOf(tokens, last, end);
  return {quantity: {kind, value: number.value * (scale ?? 1), hedged, unit}, last};
}

const currencyOf = (token: Token | undefined): string | undefined =>
  CURRENCIES.find(([, words]) => words.test(token?.fold ?? ""))?.[0];

const isHedged = (tokens: readonly Token[], k: number): boolean =>
  HEDGES.test(tokens[k]?.fold ?? "") &&
  !(tokens[k]!.fold === "over" && PARTED.test(tokens[k - 1]?.fold ?? ""));

/** "The 20th anniversary" and "its 20th year" tell a number of years. */
const ordered = (value: number, unit: string[]): Quantity => ({
  kind: unit.includes("year") || unit.includes(stemmer("anniversary")) ? "years" : "ordinal",
  value,
  hedged: false,
  unit,
});

function kindOf(tokens: readonly Token[], first: number, last: number): Quantity["kind"] {
  const [before, after] = [tokens[first - 1]?.fold ?? "", tokens[last]?.fold ?? ""];
  const isPerCent = after === "per" && tokens[last + 1]?.fold === "cent";
  if (isPerCent || /^(%|percent|pct)$/.test(after)) {
    const next = tokens[last + (isPerCent ? 2 : 1)]?.fold ?? "";
    return CHANGED.test(before) || CHANGES.test(next) ? "growth" : "percent";
  }
  return /^turn(s|ed|ing)?$/.test(before) ? "years" : "count";
}

/** "Grew by 15 percent", "a 15 percent increase": no share of anything. */
const CHANGED = /^(by|grew|grown|rose|risen|fell|fallen|increased|decreased|dropped|jumped)$/;
const CHANGES = /^(growth|rise|increase|more|higher|lower|less|drop|decline|year-on-year)$/;

/** How many words behind a number say what it counts. */
const UNIT_LENGTH = 3;

function unitOf(tokens: readonly Token[], from: number, end: number): string[] {
  const unit: string[] = [];
  for (let k = from; k < end && unit.length < UNIT_LENGTH; k++) {
    const token = tokens[k]!;
    if (token.fold === "of" || DETERMINERS.has(token.fold)) continue;
    if (!isWord(token) || !isOpen(token)) break;
    unit.push(stemmer(token.fold.replace(/^tonne/, "ton")));
  }
  return unit;
}
