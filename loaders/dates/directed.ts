import {isCapitalised, type Token} from "../tokens.ts";
import {dayNumber, yearNumber} from "./absolute.ts";
import {durationValue} from "./counts.ts";
import {
  calendar,
  offset,
  weekdayOf,
  word,
  type Direction,
  type Expression,
  type Meaning,
  type Rule,
} from "./expression.ts";
import {
  AUXILIARIES,
  DAY_PARTS,
  DEICTIC_DAYS,
  DIRECTIONS,
  MONTHS,
  SEASONS,
  UNITS,
  WEEKDAYS,
} from "./vocabulary.ts";

const found = (first: number, last: number, rule: string, meaning: Meaning): Expression => ({
  first,
  last,
  rule,
  meaning,
});

/** "today", "yesterday", "tonight". */
export const deictic: Rule = (tokens, i) => {
  const name = word(tokens, i);
  const date = offset("day", DEICTIC_DAYS.get(name)!);
  return found(i, i + 1, "deictic-day", name === "tonight" ? {form: "clock", time: "TNI", date} : date);
};

/** "the day before yesterday", "the day after tomorrow". */
export const dayBesideDeictic: Rule = (tokens, i) => {
  const beside = `${word(tokens, i + 1)} ${word(tokens, i + 2)}`;
  const count = beside === "before yesterday" ? -2 : beside === "after tomorrow" ? 2 : 0;
  return count ? found(i, i + 3, "deictic-day", offset("day", count)) : null;
};

/** "The day before, he had left", "the year after": counted from what was told before; "the week before last". */
export const dayBeside: Rule = (tokens, i) => {
  const unit = UNITS.get(word(tokens, i + 1));
  const before = word(tokens, i + 2) === "before";
  if (
    !unit ||
    !/^(day|week|month|year)$/.test(word(tokens, i + 1)) ||
    !(before || word(tokens, i + 2) === "after")
  )
    return null;
  const next = word(tokens, i + 3);
  if (next === (before ? "last" : "next") && unit !== "day")
    return found(i + 1, i + 4, "unit-beside", offset(unit, before ? -2 : 2));
  const ends = /^([.,;:]|and|when|he|she|it|they|in|at|)$/.test(next);
  return ends ? found(i + 1, i + 3, "unit-beside", offset(unit, before ? -1 : 1, "context")) : null;
};

/** "will last a week", "may last Tuesday and Wednesday": there it is a verb. */
export const isVerb = (tokens: readonly Token[], i: number): boolean =>
  word(tokens, i) === "last" && AUXILIARIES.has(word(tokens, i - 1));

/** "last week", "this month", "that day", "last night", "the next morning". */
export const directedUnit: Rule = (tokens, i) => {
  if (isVerb(tokens, i)) return null;
  const at = /^(same|very|fiscal|calendar)$/.test(word(tokens, i + 1)) ? i + 2 : i + 1;
  const name = word(tokens, at);
  if (DAY_PARTS.has(name)) return partOfDay(tokens, i, at);
  const unit = UNITS.get(name);
  if (
    !unit ||
    /s$/.test(name) ||
    /^(second|minute|hour)$/.test(unit) ||
    `${word(tokens, i)} ${unit}` === "this day"
  )
    return null;
  // "The last week of March" is March's.
  if (word(tokens, at + 1) === "of") return null;
  if (word(tokens, i) === "past") return pastUnit(i, at + 1, name);
  return found(
    i,
    at + 1,
    "directed-unit",
    offset(unit, DIRECTIONS.get(word(tokens, i)) ?? 0, countedFrom(tokens, i, name)),
  );
};

/** "The previous week" and "the next day" are counted from what was told before; "last week" and "next week" from publication. */
function countedFrom(tokens: readonly Token[], i: number, unit: string): "anchor" | "context" {
  const name = word(tokens, i);
  return /^(previous|preceding|following|that|same)$/.test(name) || (name === "next" && unit === "day")
    ? "context"
    : "anchor";
}

/** "Over the past year": twelve months up to publication, not the calendar year before. */
function pastUnit(first: number, last: number, name: string): Expression {
  const unit = UNITS.get(name)!;
  return found(first, last, "past-unit", {
    form: "amount",
    type: "DURATION",
    value: durationValue(unit, 1),
    unit,
    count: 1,
    direction: -1,
  });
}

/** "Last night" is yesterday's; "the next morning" follows the day told before. */
function partOfDay(tokens: readonly Token[], first: number, at: number): Expression | null {
  const name = word(tokens, first);
  const time = DAY_PARTS.get(word(tokens, at))!;
  if (time.includes(":")) return null;
  const direction = DIRECTIONS.get(name) ?? 0;
  const date = offset("day", direction, /^(last|this)$/.test(name) ? "anchor" : "context");
  return found(first, at + 1, "part-of-day", {form: "clock", time, date});
}

/** "last March", "next Tuesday", "this summer". */
export const directedName: Rule = (tokens, i) => {
  const next = tokens[i + 1];
  if (!next || isVerb(tokens, i)) return null;
  const meaning = nameMeaning(tokens, i + 1, DIRECTIONS.get(word(tokens, i))!);
  return meaning && found(i, i + 2, "directed-name", meaning);
};

function nameMeaning(tokens: readonly Token[], i: number, direction: Direction): Meaning | null {
  const name = word(tokens, i);
  if (SEASONS.has(name)) return calendar("season", {number: SEASONS.get(name)!, direction});
  if (!isCapitalised(tokens[i]!)) return null;
  if (WEEKDAYS.has(name)) return weekdayOf(WEEKDAYS.get(name)!, direction);
  const alone = MONTHS.has(name) && !dayNumber(tokens[i + 1]) && !yearNumber(tokens, i + 1);
  return alone ? calendar("month", {number: MONTHS.get(name)!, direction}) : null;
}
