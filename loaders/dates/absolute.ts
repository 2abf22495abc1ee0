import {isCapitalised, type Token} from "../tokens.ts";
import {calendar, skip, touches, word, type Calendar, type Expression, type Rule} from "./expression.ts";
import {foreignMonth} from "./foreign.ts";
import {
  AMBIGUOUS_MONTHS,
  BEFORE_DATE,
  COUNTED,
  MONTHS,
  NO_NOUNS,
  NUMBERED,
  SHORT_MONTHS,
} from "./vocabulary.ts";
import {IRREGULAR_PAST} from "./verbs.ts";

/** A month's name at i, its number and the index after it and its stop. */
interface Month {
  month: number;
  last: number;
  short: boolean;
}

function monthAt(tokens: readonly Token[], i: number): Month | null {
  const name = word(tokens, i);
  const full = MONTHS.get(name);
  if (full) return {month: full, last: i + 1, short: false};
  const short = SHORT_MONTHS.get(name);
  if (!short || !isCapitalised(tokens[i]!)) return null;
  return {month: short, last: touches(tokens, i + 1) ? skip(tokens, i + 1, ".") : i + 1, short: true};
}

/** Day of the month: 26, 5th. */
export function dayNumber(token: Token | undefined): number | null {
  const parts = token?.kind === "number" && /^(\d{1,2})(st|nd|rd|th)?$/.exec(token.fold);
  const n = parts ? Number(parts[1]) : 0;
  return n >= 1 && n <= 31 ? n : null;
}

/** A page may run the hour into the year: "9 August 201718:03". */
const YEAR = /^([12]\d{3})(?:\d{1,2}:\d{2})?$/;

/** A year at i, and not the number of something: "2000 people". */
export function yearNumber(tokens: readonly Token[], i: number): number | null {
  const token = tokens[i];
  const year = token?.kind === "number" ? YEAR.exec(token.text)?.[1] : undefined;
  return year && !COUNTED.has(word(tokens, i + 1)) ? Number(year) : null;
}

/** The year that ends a date that ends before i, and the index after it: ", 2024", " 2024", " of 2024", "-2024". */
function closingYear(tokens: readonly Token[], i: number): {year: number | null; last: number} {
  const tied = isTied(tokens, i) ? yearNumber(tokens, i + 1) : null;
  if (tied) return {year: tied, last: i + 2};
  const at = skip(tokens, i, ",", "of", "de");
  const year = yearNumber(tokens, at);
  return year && !(touches(tokens, at + 1) && word(tokens, at + 1) === "-" && touches(tokens, at + 2))
    ? {year, last: at + 1}
    : {year: null, last: i};
}

/** "13-January-2020", "November 25/2020": a hyphen or a stroke with no space on either side. */
const isTied = (tokens: readonly Token[], i: number): boolean =>
  /^[-/]$/.test(word(tokens, i)) && touches(tokens, i) && touches(tokens, i + 1);

const dayOf = (month: number, day: number, year: number | null): Calendar =>
  calendar("day", {number: month, day, year});

/** "February 26", "Feb. 26, 2024", "March the 5th", "July 2023", "July". */
export const monthFirst: Rule = (tokens, i) => {
  const month = monthAt(tokens, i);
  if (!month || !isCapitalised(tokens[i]!)) return null;
  const at = skip(tokens, month.last, "the");
  const day = dayNumber(tokens[at]);
  if (day && !["%", "percent"].includes(word(tokens, at + 1)))
    return monthDay(tokens, i, month.month, at, day);
  return monthAlone(tokens, i, month);
};

function monthDay(
  tokens: readonly Token[],
  first: number,
  month: number,
  at: number,
  day: number,
): Expression {
  const {year, last} = closingYear(tokens, at + 1);
  return {first, last, rule: "month-day", meaning: dayOf(month, day, year)};
}

function monthAlone(tokens: readonly Token[], first: number, {month, last, short}: Month): Expression | null {
  const closing = closingYear(tokens, last);
  const meaning = calendar("month", {number: month, year: closing.year});
  if (closing.year) return {first, last: closing.last, rule: "month-year", meaning};
  return short || !standsAsMonth(tokens, first) ? null : {first, last, rule: "month", meaning};
}

/** Theresa May, the verb may, the Long March: a name that is other things too needs a word of time before it. */
function standsAsMonth(tokens: readonly Token[], i: number): boolean {
  if (!AMBIGUOUS_MONTHS.has(word(tokens, i))) return true;
  // "in mid-March"
  if (IN_MONTH.test(word(tokens, i - 1) === "-" ? word(tokens, i - 2) : word(tokens, i - 1))) return true;
  const next = tokens[i + 1];
  if (next && next.before === "space" && isCapitalised(next) && !BEFORE_DATE.has(next.fold)) return false;
  if (describes(tokens, i)) return true;
  return (
    BEFORE_DATE.has(word(tokens, i - 1)) &&
    !/^(on|of|from) (the|a|us)$/.test(`${word(tokens, i + 1)} ${word(tokens, i + 2)}`)
  );
}

/** "In June Chinese President A": no capital behind makes a name of it. */
const IN_MONTH = /^(in|last|next|since|until|till|early|late|mid)$/;

/** "The March meeting", "its May report"; not "the March of Dimes". */
const describes = (tokens: readonly Token[], i: number): boolean =>
  /^(the|a|an|its|their|his|her|our|'s)$/.test(word(tokens, i - 1)) &&
  /^\p{Ll}{3,}/u.test(tokens[i + 1]?.text ?? "") &&
  !NO_NOUNS.has(word(tokens, i + 1));

const LINKS = new Set(["-", "to", "and", "through", "until", "till", ",", "or", "--", "/"]);

/** "26 February", "5th of May 2024"; in "26-27 February 2024" the first day takes its month from the last. */
export const dayFirst: Rule = (tokens, i) => {
  const day = dayNumber(tokens[i]);
  if (!day || endsCode(tokens, i)) return null;
  const own = monthAfterDay(tokens, i + 1);
  if (own) return {first: i, last: own.last, rule: "day-month", meaning: dayOf(own.month, day, own.year)};
  const shared = isNumbered(tokens, i) ? null : sharedMonth(tokens, i + 1);
  return shared && {first: i, last: i + 1, rule: "day-list", meaning: dayOf(shared.month, day, shared.year)};
};

/** "No: 12, 22 December 2022": the number of a release is no day. */
const isNumbered = (tokens: readonly Token[], i: number): boolean =>
  NUMBERED.has(word(tokens, /^[.:]$/.test(word(tokens, i - 1)) ? i - 2 : i - 1));

/** "Release No: NR-012-21 May 3, 2021": the last part of a number is no day. */
const endsCode = (tokens: readonly Token[], i: number): boolean =>
  word(tokens, i - 1) === "-" &&
  touches(tokens, i) &&
  touches(tokens, i - 1) &&
  /^\d{3}$/.test(word(tokens, i - 2));

function monthAfterDay(tokens: readonly Token[], i: number) {
  const at = skip(tokens, i, "of", "de", "-", ".");
  const month = monthAt(tokens, at);
  if (month && (isCapitalised(tokens[at]!) || !AMBIGUOUS_MONTHS.has(word(tokens, at))))
    return {month: month.month, ...closingYear(tokens, month.last)};
  // Names of other languages are too many to stand alone: "martedi 9 aprile 2024" has its year.
  const foreign = foreignMonth(word(tokens, at));
  const closing = closingYear(tokens, at + 1);
  return foreign && closing.year ? {month: foreign, ...closing} : null;
}

/** The month behind a list of days, of at most five: "3, 5 and 7 May 2021". */
function sharedMonth(tokens: readonly Token[], i: number) {
  for (let at = i, n = 0; n < 5 && LINKS.has(word(tokens, at)); n++) {
    at = skip(tokens, at + 1, "and");
    if (!dayNumber(tokens[at])) return null;
    const found = monthAfterDay(tokens, at + 1);
    if (found) return found;
    at++;
  }
  return null;
}

const CLOSES =
  /^(|[^\p{L}\p{N}%$]+|and|or|to|in|at|on|of|for|with|between|by|from|the|a|was|were|is|are|will|would|has|have|had|when|where|as|but|while|after|before|during|he|she|they|it|this|respectively|that)$/u;

const ORDINAL = /\d(?:st|nd|rd|th)$/;

const isDone = (name: string): boolean => IRREGULAR_PAST.has(name) || /ed$/.test(name);

/**
 * "On March 3-5 Minister A", "from March 3 to 5 met": behind a dash or such words a greater number ends a span, whatever
 * follows; "on March 3 and 4 met": the next number is the next day where a verb follows.
 */
function endsSpan(
  tokens: readonly Token[],
  {first, last: i, meaning}: Expression,
  at: number,
  day: number,
): boolean {
  const since = day - (meaning as Calendar).day!;
  const link = word(tokens, i);
  const dash = link === "-" && (touches(tokens, i + 1) || isCapitalised(tokens[at + 1] ?? tokens[at]!));
  const [from, between] = ["from", "between"].map((name) => word(tokens, first - 1) === name);
  const paired = since === 1 && isDone(word(tokens, at + 1));
  return since > 0 && (dash || (from && link !== "and") || (link === "and" && (between || paired)));
}

/** The next day of a list whose month stands before it: the "27, 2024" of "February 26-27, 2024". */
export function nextInList(tokens: readonly Token[], before: Expression): Expression | null {
  const {meaning, last: i} = before;
  if (meaning.form !== "calendar" || meaning.grain !== "day" || meaning.year || !meaning.number) return null;
  if (!LINKS.has(word(tokens, i))) return null;
  const at = skip(tokens, i + 1, "and", "the");
  const day = dayNumber(tokens[at]);
  // "On March 3, 12 ministers met": what counts something is no day.
  if (!day || monthAfterDay(tokens, at + 1)) return null;
  if (
    !endsSpan(tokens, before, at, day) &&
    !ORDINAL.test(word(tokens, at)) &&
    !CLOSES.test(word(tokens, at + 1))
  )
    return null;
  return {...monthDay(tokens, at, meaning.number, at, day), rule: "day-list"};
}
