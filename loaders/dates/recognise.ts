import type {Token} from "../tokens.ts";
import {dayFirst, monthFirst, nextInList} from "./absolute.ts";
import {counted, directedAmount, uncounted, unitLong} from "./amounts.ts";
import {every, rate, setWord, weekdaySet} from "./sets.ts";
import {partOfDay, timeOfDay} from "./clock.ts";
import {type Expression, type Rule} from "./expression.ts";
import {FEASTS, feast} from "./feasts.ts";
import {cjk, digits, shortDecade, shortYear, year} from "./numeric.ts";
import {dayBeside, dayBesideDeictic, deictic, directedName, directedUnit} from "./directed.ts";
import {century, fiscalYear, fiscalYearInOne, partOfYear, season, shortPart, unitInPlace} from "./periods.ts";
import {presentNoun, reference, unitsAround, vagueNoun} from "./references.ts";
import {nthDay} from "./stays.ts";
import {ordinalDay, weekday} from "./weekdays.ts";
import {
  CENTURIES,
  COUNTS,
  DAY_PARTS,
  DEICTIC_DAYS,
  DIRECTIONS,
  MONTHS,
  ORDINALS,
  REFERENCES,
  SEASONS,
  SETS,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  UNITS,
  VAGUE_COUNTS,
  WEEKDAYS,
} from "./vocabulary.ts";

/** The rules that a trigger word wakes; nothing is tried anywhere else in the text. */
const TRIGGERS: readonly (readonly [words: Iterable<string>, rules: readonly Rule[]])[] = [
  [MONTHS.keys(), [monthFirst]],
  [SHORT_MONTHS.keys(), [monthFirst]],
  [WEEKDAYS.keys(), [weekday]],
  [[...WEEKDAYS.keys()].map((name) => `${name}s`), [weekdaySet]],
  [SHORT_WEEKDAYS.keys(), [weekday]],
  [DEICTIC_DAYS.keys(), [deictic]],
  [DIRECTIONS.keys(), [directedUnit, directedName, directedAmount]],
  [["that", "same"], [directedUnit]],
  [SEASONS.keys(), [season]],
  [ORDINALS.keys(), [partOfYear, nthDay]],
  [CENTURIES.keys(), [century]],
  [
    ["last", "final"],
    [partOfYear, nthDay],
  ],
  [UNITS.keys(), [uncounted, unitInPlace, unitLong]],
  [["day"], [dayBesideDeictic]],
  [[...COUNTS.keys(), ...VAGUE_COUNTS, "half"], [counted]],
  [
    ["a", "an"],
    [counted, rate],
  ],
  [SETS.keys(), [setWord]],
  [["every", "each", "per"], [every]],
  [REFERENCES.keys(), [reference]],
  [["recent", "coming"], [unitsAround]],
  [["past", "present", "future"], [vagueNoun]],
  [["moment", "days"], [presentNoun]],
  [["q1", "q2", "q3", "q4", "h1", "h2"], [shortPart]],
  [["fiscal", "fy"], [fiscalYear]],
  [["the"], [dayBeside]],
  [DAY_PARTS.keys(), [partOfDay]],
  [new Set([...FEASTS.keys()].map((name) => name.split(" ")[0]!)), [feast]],
];
const NUMBER_RULES: readonly Rule[] = [
  digits,
  cjk,
  dayFirst,
  timeOfDay,
  counted,
  ordinalDay,
  partOfYear,
  century,
  shortDecade,
  shortYear,
  year,
];

const RULES = new Map<string, Rule[]>();
for (const [words, rules] of TRIGGERS)
  for (const name of words) RULES.set(name, [...(RULES.get(name) ?? []), ...rules]);

const FISCAL: readonly Rule[] = [fiscalYearInOne];
const isFiscal = (fold: string): boolean => fold.startsWith("fy") && /^fy\d/.test(fold);

/** Every expression in the text, left to right, none over another. */
export function recognise(tokens: readonly Token[]): Expression[] {
  const found: Expression[] = [];
  for (let i = 0; i < tokens.length;) {
    const next = longest(tokens, i);
    if (next) i = withList(tokens, next, found);
    else i++;
  }
  return found;
}

function longest(tokens: readonly Token[], i: number): Expression | null {
  const {kind, fold} = tokens[i]!;
  const rules = kind === "number" ? NUMBER_RULES : (RULES.get(fold) ?? (isFiscal(fold) ? FISCAL : null));
  if (!rules) return null;
  let best: Expression | null = null;
  for (const rule of rules) {
    const read = rule(tokens, i);
    if (read && (!best || read.last > best.last)) best = read;
  }
  return best;
}

/** Adds an expression and the days that a list goes on with; returns the index after them. */
function withList(tokens: readonly Token[], expression: Expression, found: Expression[]): number {
  let last: Expression | null = expression;
  let end = expression.last;
  while (last) {
    found.push(last);
    end = last.last;
    last = nextInList(tokens, last);
  }
  return end;
}
