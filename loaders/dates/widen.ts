import type {Token} from "../tokens.ts";
import {partAt} from "./clock.ts";
import {word, type Calendar, type Expression, type Meaning} from "./expression.ts";

/** Whether a meaning is a day of the calendar. */
export const isDay = (meaning: Meaning): meaning is Calendar =>
  meaning.form === "calendar" && meaning.grain === "day";
/** Whether a meaning is one day, named in whatever way. */
export const isDate = (meaning: Meaning): boolean =>
  isDay(meaning) || meaning.form === "weekday" || (meaning.form === "offset" && meaning.unit === "day");

/** "Friday night", "June 5 in the evening". */
export function withDayPart(tokens: readonly Token[], expression: Expression): Expression {
  const {meaning, last} = expression;
  const at =
    isDate(meaning) && word(tokens, last) === "in" && word(tokens, last + 1) === "the" ? last + 2 : last;
  const time = isDate(meaning) ? partAt(tokens, at) : undefined;
  return time ? {...expression, last: at + 1, meaning: {form: "clock", time, date: meaning}} : expression;
}

/** The words that say which part of a period is meant ("early March", "mid-May"), or which week ("the week of May 6"). */
export function widen(tokens: readonly Token[], expression: Expression): Expression {
  const {first, meaning} = expression;
  if (!/^(calendar|offset|range)$/.test(meaning.form)) return expression;
  if (
    isDay(meaning) &&
    /^(of|starting|beginning)$/.test(word(tokens, first - 1)) &&
    word(tokens, first - 2) === "week"
  )
    return {...expression, first: first - 2, rule: "week-of-day", meaning: {...meaning, grain: "week"}};
  const at = word(tokens, first - 1) === "-" ? first - 2 : first - 1;
  return /^(early|late|mid|middle|earlier|later)$/.test(word(tokens, at))
    ? {...expression, first: at}
    : expression;
}
