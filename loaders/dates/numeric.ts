import {isCapitalised, type Token} from "../tokens.ts";
import {calendar, touches, word, type Calendar, type Expression, type Rule} from "./expression.ts";
import {yearNumber} from "./absolute.ts";
import {BEFORE_DATE, NUMBERED} from "./vocabulary.ts";

const SEPARATOR = /^[-/.]$/;

/** Dates in digits: 2024-02-26, 26/02/2024, 26.02.2024; the day first unless that is impossible. */
export const digits: Rule = (tokens, i) => {
  const dotted = word(tokens, i).split(".");
  if (dotted.length === 3) return fromParts(dotted, i, i + 1);
  const mark = word(tokens, i + 1);
  if (!SEPARATOR.test(mark) || word(tokens, i + 3) !== mark) return null;
  if (![1, 2, 3, 4].every((k) => touches(tokens, i + k)) || isFiled(tokens, i, mark)) return null;
  return fromParts(
    [0, 2, 4].map((k) => word(tokens, i + k)),
    i,
    i + 5,
  );
};

/** "1155-12-06-2023": the number of a release stands before its day, and is no year. */
const isFiled = (tokens: readonly Token[], i: number, mark: string): boolean =>
  word(tokens, i + 5) === mark &&
  [5, 6].every((k) => touches(tokens, i + k)) &&
  /^(?:19|20)\d\d$/.test(word(tokens, i + 6));

function fromParts(parts: string[], first: number, last: number): Expression | null {
  if (!parts.every((part) => /^\d+$/.test(part))) return null;
  const [a, b, c] = parts.map(Number) as [number, number, number];
  if (parts[0]!.length === 4) return dated(first, last, "iso-date", {year: a, number: b, day: c});
  if (parts[2]!.length !== 4 || parts[0]!.length > 2) return null;
  if (b > 12) return dated(first, last, "numeric-date", {year: c, number: a, day: b});
  // 05/06/2024 may be the fifth of June or the sixth of May: the rule's name keeps the doubt.
  const doubt = a <= 12 && a !== b ? "numeric-date-in-doubt" : "numeric-date";
  return dated(first, last, doubt, {year: c, number: b, day: a});
}

function dated(first: number, last: number, rule: string, given: Partial<Calendar>): Expression | null {
  const fits = given.number! >= 1 && given.number! <= 12 && given.day! >= 1 && given.day! <= 31;
  return fits ? {first, last, rule, meaning: calendar("day", given)} : null;
}

/** 2024年2月26日, with the year or without; a number and the word that it runs into. */
export const cjk: Rule = (tokens, i) => {
  const rest = word(tokens, i + 1);
  const long = /^年(\d{1,2})月(\d{1,2})日$/.exec(rest);
  const short = /^月(\d{1,2})日$/.exec(rest);
  const year = long && yearNumber(tokens, i);
  if (year) return dated(i, i + 2, "cjk-date", {year, number: Number(long[1]), day: Number(long[2])});
  const given = short && {number: Number(word(tokens, i)), day: Number(short[1])};
  return given && dated(i, i + 2, "cjk-date", given);
};

/** "the '90s", "the 80s" of the last century; not "in his 60s". */
export const shortDecade: Rule = (tokens, i) => {
  const two = /^[2-9]0$/.test(word(tokens, i)) && touches(tokens, i + 1) && /^'?s$/.test(word(tokens, i + 1));
  const at = word(tokens, i - 1) === "'" ? i - 2 : i - 1;
  const placed = at < i - 1 || /^(the|early|late|mid|-|and)$/.test(word(tokens, at));
  const year = 1900 + Number(word(tokens, i));
  return two && placed && !/^(his|her|their|my|our)$/.test(word(tokens, at))
    ? {first: i, last: i + 2, rule: "decade", meaning: calendar("decade", {year})}
    : null;
};

/** "since '82": a year of the last century, or of this one before 30. */
export const shortYear: Rule = (tokens, i) => {
  const two = /^\d\d$/.test(word(tokens, i)) && word(tokens, i - 1) === "'" && touches(tokens, i);
  if (!two || !/^(since|in|of|from|until)$/.test(word(tokens, i - 2))) return null;
  const value = Number(word(tokens, i));
  const meaning = calendar("year", {year: value + (value < 30 ? 2000 : 1900)});
  return {first: i, last: i + 1, rule: "short-year", meaning};
};

/** "in 2024", "the 1997 handover", "the 1990s". */
export const year: Rule = (tokens, i) => {
  const value = yearNumber(tokens, i);
  if (!value || isPartOfNumber(tokens, i)) return null;
  if (/^('?s)$/.test(word(tokens, i + 1)) && touches(tokens, i + 1) && value % 10 === 0)
    return {first: i, last: i + 2, rule: "decade", meaning: calendar("decade", {year: value})};
  if (!standsAsYear(tokens, i, value)) return null;
  return {first: i, last: i + 1, rule: "year", meaning: calendar("year", {year: value})};
};

function isPartOfNumber(tokens: readonly Token[], i: number): boolean {
  const before = word(tokens, i - 1);
  // "9417**2050": the numbers of an agency's file.
  if (/^[$€£¥%#*+:/№]$/.test(before) && touches(tokens, i)) return true;
  // "Resolution 1325 (2000)" is one name.
  if (before === "(" && tokens[i - 2]?.kind === "number") return true;
  return word(tokens, i + 1) === "%" || (touches(tokens, i + 1) && /^[/:]$/.test(word(tokens, i + 1)));
}

function standsAsYear(tokens: readonly Token[], i: number, value: number): boolean {
  const before = tokens[i - 1];
  if (before && NUMBERED.has(before.fold)) return false;
  if (["in", "since", "of", "by", "until", "from", "during"].includes(before?.fold ?? ""))
    return value >= 1500;
  if (value < 1800 || value > 2100) return false;
  // "Vision 2030", "Expo 2020": a number behind a name is part of it.
  return (
    !before ||
    before.kind !== "word" ||
    BEFORE_DATE.has(before.fold) ||
    !isCapitalised(before) ||
    isFirst(tokens, i - 1)
  );
}

const isFirst = (tokens: readonly Token[], i: number): boolean =>
  i === 0 || /^[.!?]$/.test(word(tokens, i - 1));
