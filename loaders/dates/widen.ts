import type {Token} from "../tokens.ts";
import {partAt} from "./clock.ts";
import {word, type Calendar, type Expression, type Meaning, type Offset} from "./expression.ts";

/** Whether a meaning is a day of the calendar. */
export const isDay = (meaning: Meaning): meaning is Calendar =>
  meaning.form === "calendar" && meaning.grain === "day";
/** Whether a meaning is one day, named in whatever way. */
export const isDate = (meaning: Meaning): boolean =>
  isDay(meaning) || meaning.form === "weekday" || (meaning.form === "offset" && meaning.unit === "day");

/** "Friday night", "June 5 in the evening". */
export function withDayPart(tokens: readonly Token[], expression: Expression): Expression {
  return withPartBefore(tokens, expression) ?? withPartAfter(tokens, expression);
}

/** "The morning of 3 March", "the night of Friday", "the evening hours of 3 March". */
function withPartBefore(tokens: readonly Token[], expression: Expression): Expression | null {
  const {meaning, first} = expression;
  const link = /^(of|on)$/.test(word(tokens, first - 1)) ? first - 1 : first - 2;
  const linked = link === first - 1 || `${word(tokens, link)} ${word(tokens, link + 1)}` === "of the";
  const at = word(tokens, link - 1) === "hours" ? link - 2 : link - 1;
  const time = linked && isDate(meaning) && word(tokens, at - 1) === "the" ? partAt(tokens, at) : undefined;
  return time && !time.includes(":")
    ? {...expression, first: at, meaning: {form: "clock", time, date: meaning}}
    : null;
}

function withPartAfter(tokens: readonly Token[], expression: Expression): Expression {
  const {meaning, last} = expression;
  const at =
    isDate(meaning) && word(tokens, last) === "in" && word(tokens, last + 1) === "the" ? last + 2 : last;
  const time = isDate(meaning) ? partAt(tokens, at) : undefined;
  return time ? {...expression, last: at + 1, meaning: {form: "clock", time, date: meaning}} : expression;
}

const PART = /^(early|late|mid|middle|earlier|later)$/;

/**
 * Takes in the words, from token `free` on, that say which part of a period is meant ("early March", "mid-May"),
 * or that not the day is meant but its week ("the week of May 6").
 */
export function widen(tokens: readonly Token[], expression: Expression, free: number): Expression {
  const {first: at, meaning} = expression;
  if (!/^(calendar|offset|range)$/.test(meaning.form)) return expression;
  const week =
    isDay(meaning) &&
    word(tokens, at - 2) === "week" &&
    /^(of|starting|beginning)$/.test(word(tokens, at - 1));
  if (week && at - 2 >= free)
    return {...expression, first: at - 2, rule: "week-of-day", meaning: {...meaning, grain: "week"}};
  const first = word(tokens, at - 1) === "-" ? at - 2 : at - 1;
  const part = word(tokens, first);
  if (first < free || !PART.test(part)) return expression;
  return {...expression, first, meaning: isOfWeek(meaning) && isSide(part) ? {...meaning, part} : meaning};
}

/** A month or a year is told whole: its precision says that it is. */
const isOfWeek = (meaning: Meaning): meaning is Offset =>
  meaning.form === "offset" && meaning.unit === "week";
const isSide = (part: string): part is "earlier" | "later" => part === "earlier" || part === "later";
