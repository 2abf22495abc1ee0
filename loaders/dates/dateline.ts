import {sentenceAt, type Document} from "../documents.ts";
import type {Span} from "../span.ts";
import {isCapitalised, isUpperCase, type Token} from "../tokens.ts";
import {day} from "./calendar.ts";
import {word, type Calendar, type Expression, type Meaning} from "./expression.ts";
import {isForeignWeekday} from "./foreign.ts";
import {join} from "./join.ts";
import {recognise} from "./recognise.ts";
import {supportedYear} from "./support.ts";
import {WEEKDAYS} from "./vocabulary.ts";

/** A day of publication that the text gives away, with its words and the rule that found it. */
export interface Published {
  date: string;
  span: Span;
  rule: string;
}

/** A dateline stands before the news: among the first words, after at most a headline and a few lines. */
const HEAD = 200;

/**
 * The day of publication as the text's own dateline gives it: "MOSCOW, June 25. /TASS/", "Ankara, 4 July 2024",
 * a line that holds a date and nothing else. A year that is not in the dateline must have support in the text.
 * Null where nothing supports a day.
 */
export function inferPublished(document: Document): Published | null {
  const expressions = join(document, recognise(document.tokens));
  for (const expression of expressions) {
    if (expression.first > HEAD) return null;
    const told = dayOf(expression.meaning);
    const rule = told && datelineRule(document, expression);
    if (rule) return published(document, expressions, expression, told, rule);
  }
  return null;
}

function dayOf(meaning: Meaning): Calendar | null {
  if (meaning.form === "clock") return meaning.date && dayOf(meaning.date);
  return meaning.form === "calendar" && meaning.grain === "day" && meaning.number && !meaning.feast
    ? meaning
    : null;
}

function published(
  document: Document,
  expressions: readonly Expression[],
  at: Expression,
  told: Calendar,
  rule: string,
): Published | null {
  const year = told.year ?? supportedYear(document, expressions, at, told);
  const date = year === null ? null : day(year, told.number!, told.day!);
  const {tokens} = document;
  const span = {start: tokens[at.first]!.start, end: tokens[at.last - 1]!.end};
  return date && {date: String(date), span, rule: told.year ? rule : `${rule}-year-from-text`};
}

function datelineRule(document: Document, {first, last}: Expression): string | null {
  const {tokens} = document;
  const line = lineStart(tokens, first);
  if (isDateLine(tokens, line, first, last)) return "date-line";
  if (isScene(tokens, line, first, last)) return "date-and-names";
  // The dateline may follow a headline in its line; and "Moscow. March 5." is two sentences.
  const sentence = sentenceAt(document, tokens[first]!.start)?.first ?? 0;
  const bracket = word(tokens, last) === "(" && hasYear(tokens.slice(first, last));
  const city = [line, sentence].some((start) => isCity(tokens.slice(start, first), bracket));
  return city && closesDateline(tokens, last) ? "dateline" : null;
}

const REACH = 16;

function lineStart(tokens: readonly Token[], i: number): number {
  let k = i;
  while (k > 0 && k > i - REACH && !startsLine(tokens[k]!)) k--;
  return k;
}
const startsLine = ({before}: Token): boolean => before === "line" || before === "paragraph";

const MARK = /^[-+,.:;|/()[\]·•*]$|^--$/;
const LABEL =
  /^(published|updated|posted|date|dated|on|at|time|gmt|utc|est|edt|ist|pst|pdt|cet|cest|bst|jst|kst|msk|local|am|pm|a\.m\.|p\.m\.|hrs|issued|release|released|г)$/;
const isLabel = ({kind, fold}: Token): boolean =>
  kind === "mark"
    ? MARK.test(fold)
    : kind === "number" || LABEL.test(fold) || WEEKDAYS.has(fold) || isForeignWeekday(fold);

/** Whether an expression is a day in full that has its line for itself: "01/09/2022", "OCTOBER 14, 2023". */
export function standsAlone({tokens}: Document, {first, last, meaning}: Expression): boolean {
  const told = dayOf(meaning);
  return Boolean(told?.year) && isDateLine(tokens, lineStart(tokens, first), first, last);
}

/** What stands in a line beside a date at tokens [first, last); null where the line goes on too far. */
function besideDate(tokens: readonly Token[], start: number, first: number, last: number): Token[] | null {
  let end = last;
  while (tokens[end] && !startsLine(tokens[end]!) && end < last + REACH) end++;
  const whole = end === tokens.length || startsLine(tokens[end]!);
  return whole ? [...tokens.slice(start, first), ...tokens.slice(last, end)] : null;
}

/** A line that holds the date and at most a time, a weekday and words such as "published". */
const isDateLine = (tokens: readonly Token[], start: number, first: number, last: number): boolean =>
  besideDate(tokens, start, first, last)?.every(isLabel) ?? false;

/** How many words of names may stand beside the date in its line. */
const NAMES = 8;

/** "May 18, 2017, The Kremlin, Moscow", "CCTV.COM 2003-08-04 12:08:30", "By ANI Monday, November 29, 2010": names alone stand beside it. */
function isScene(tokens: readonly Token[], start: number, first: number, last: number): boolean {
  const rest = besideDate(tokens, start, first, last)?.filter((token) => !isLabel(token)) ?? [];
  const names = rest.length > 0 && rest.length <= NAMES && rest.every(isOfName);
  return names && hasYear(tokens.slice(first, last));
}

const isOfName = (token: Token): boolean =>
  token.kind === "word" &&
  (isCapitalised(token) || PARTICLE.test(token.fold) || /^(the|for|and|by)$/.test(token.fold));
const hasYear = (tokens: readonly Token[]): boolean => tokens.some(({text}) => /^[12]\d{3}$/.test(text));

const NO_CITY =
  /^(on|in|from|since|by|until|after|before|between|during|the|this|that|at|and|for|as|to|when|earlier|later|today|it|he|she)$/;
const PARTICLE = /^(de|la|le|el|al|da|do|di|del|of|am|upon)$/;

/** Only names and marks: "MOSCOW,", "NAIROBI, Kenya,", "LONDON (Reuters) -"; no mark where the agency's bracket follows: "Addis Ababa November 25, 2020 (ENA)". */
function isCity(before: readonly Token[], bracket: boolean): boolean {
  const names = before.filter(({kind}) => kind === "word");
  if (!names.length || names.length > 8 || (!bracket && !MARK.test(before.at(-1)!.fold))) return false;
  if (NO_CITY.test(names[0]!.fold) || !isCapitalised(names[0]!)) return false;
  return before.every((token) =>
    token.kind === "word"
      ? isCapitalised(token) || PARTICLE.test(token.fold)
      : token.kind === "mark" && MARK.test(token.fold),
  );
}

/** A dateline's date ends its line or is followed by the agency or a dash, never by the words of a sentence. */
function closesDateline(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last];
  return (
    !next ||
    startsLine(next) ||
    /^([./(|:[-]|--)$/.test(next.fold) ||
    (word(tokens, last) === "," && startsLine(tokens[last + 1] ?? next)) ||
    isAgencyNext(tokens, last)
  );
}

/** "RIYADH, Nov 23, 2020, SPA --": the agency between a comma and a dash. */
const isAgencyNext = (tokens: readonly Token[], last: number): boolean =>
  word(tokens, last) === "," &&
  isUpperCase(tokens[last + 1] ?? tokens[last]!) &&
  /^(--|[-/])$/.test(tokens[last + 2]?.fold ?? "");
