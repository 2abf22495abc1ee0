import {sentenceAt, type Document} from "../documents.ts";
import {isCapitalised, isUpperCase, type Token} from "../tokens.ts";
import {word, type Calendar, type Expression, type Meaning} from "./expression.ts";
import {besideDate, isLabel, isOfName, MARK, PARTICLE, pieceStart, startsPiece} from "./lines.ts";

/** The day of the calendar that an expression names, and neither a feast nor "the 24th"; null where it names none. */
export function dayOf(meaning: Meaning): Calendar | null {
  if (meaning.form === "clock") return meaning.date && dayOf(meaning.date);
  return meaning.form === "calendar" && meaning.grain === "day" && meaning.number && !meaning.feast
    ? meaning
    : null;
}

/** How a day that its line sets apart stands in it: "MOSCOW, June 25. /TASS/", alone, beside names; null where it is part of a sentence. */
export function datelineRule(document: Document, {first, last, meaning}: Expression): string | null {
  const {tokens} = document;
  const line = pieceStart(tokens, first);
  const full = Boolean(dayOf(meaning)?.year);
  if (isDateLine(tokens, line, first, last)) return "date-line";
  if (full && line === first && opensText(tokens, last) && isStamp(tokens, first, last)) return OPENING_DAY;
  if (full && isScene(tokens, line, first, last)) return "date-and-names";
  if (full && isNumbered(tokens, line, first, last)) return "release-line";
  if (full && closesHeadline(tokens, line, first, last)) return "headline-day";
  // The dateline may follow a headline in its line; and "Moscow. March 5." is two sentences.
  const sentence = sentenceAt(document, tokens[first]!.start)?.first ?? 0;
  const apart = full && /^(?:[(-]|--)$/.test(word(tokens, last)) && tokens[last]!.before === "space";
  const city = [line, sentence].some((start) => isCity(tokens.slice(start, first), apart));
  return city && closesDateline(tokens, last) ? "dateline" : null;
}

/** A line that holds the date and at most a time, a weekday and words such as "published". */
const isDateLine = (tokens: readonly Token[], start: number, first: number, last: number): boolean =>
  besideDate(tokens, start, first, last)?.every(isLabel) ?? false;

/** How many words of names may stand beside the date in its line. */
const NAMES = 8;

/** "May 18, 2017, The Kremlin, Moscow", "CCTV.COM 2003-08-04 12:08:30", "By ANI Monday, November 29, 2010": names alone stand beside it. */
function isScene(tokens: readonly Token[], start: number, first: number, last: number): boolean {
  const beside = besideDate(tokens, start, first, last) ?? [];
  const rest = beside.filter((token, k) => !isLabel(token) && !isOfAddress(beside, k));
  return beside.length > 0 && rest.length <= NAMES && rest.every(isOfName);
}

/** "andina.pe": parts of a site's name, with a point and no space between them. */
const isOfAddress = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]!.kind === "word" &&
  ((tokens[k]!.before === "none" && word(tokens, k - 1) === ".") ||
    (tokens[k + 2]?.before === "none" && tokens[k + 1]!.before === "none" && word(tokens, k + 1) === "."));

/** The rule of a day with which a paragraph opens: the entries of a timeline do so as well. */
export const OPENING_DAY = "opening-day";

/** "3 May 2019 -", "03/05/2019 In Lima", "Share ¶ 3 May 2019 In Lima": under a title, such a day in words may open a story of old. */
const isStamp = (tokens: readonly Token[], first: number, last: number): boolean =>
  first <= 1 || tokens[last]!.kind === "mark" || tokens.slice(first, last).every(({kind}) => kind !== "word");

const OPENING = /^(the|a|an|in|on|at|during|after|following|as|today|this|his|her|its)$/;

/** "3 May 2019 In Lima the ministers met", "3 May 2019 - Peru's minister": a sentence begins behind the day, or a dash does. */
const opensText = (tokens: readonly Token[], last: number): boolean => {
  const next = tokens[last];
  if (!next || startsPiece(tokens, last)) return false;
  return next.kind === "mark"
    ? /^(?:-|--)$/.test(next.fold) && next.before === "space"
    : isCapitalised(next) && OPENING.test(next.fold);
};

/** "No: 12, 3 May 2021, Press Release Regarding …", "Release No: NR-12-21 May 3, 2021": the number of a release stands before its day. */
const isNumbered = (tokens: readonly Token[], start: number, first: number, last: number): boolean =>
  NUMBER.test(word(tokens, start)) &&
  tokens
    .slice(start + 1, first)
    .every((token) => token.kind !== "word" || NUMBER.test(token.fold) || isUpperCase(token)) &&
  (tokens[last]?.kind === "mark" || startsPiece(tokens, last));

const NUMBER = /^(no|nr|number|release|statement)$/;

/** "PM call with President Quispe: 3 May 2021": how far into a text such a title may end; further down stand programmes. */
const TITLE = 40;
const EVENT = /^(?:calls?|meetings?|meets|visits?|talks|bilateral|statement|remarks)$/;

/** "Ministers meet in Lima - 3 May 2021", "Ministers meet in Lima (3 May 2021)", "Minister Quispe's Meeting with Minister Jonsson, May 3, 2021.": nothing follows the day that a mark sets off. */
function closesHeadline(tokens: readonly Token[], start: number, first: number, last: number): boolean {
  const mark = word(tokens, first - 1);
  const apart = /^(?:[-(]|--)$/.test(mark) && tokens[first - 1]!.before === "space";
  const before = tokens.slice(start, first);
  const title =
    (mark === "," && before.every((token) => isLabel(token) || isOfTitle(token))) ||
    (mark === ":" && first < TITLE && before.some(({fold}) => EVENT.test(fold)));
  const ends = besideDate(tokens, first, first, last)?.every(isLabel) ?? false;
  return first > start && (apart || title) && ends;
}

const isOfTitle = (token: Token): boolean => isOfName(token) || /^(with|between|to|on|'s)$/.test(token.fold);

const NO_CITY =
  /^(on|in|from|since|by|until|after|before|between|during|the|this|that|at|and|for|as|to|when|earlier|later|today|it|he|she)$/;

/** Only names and marks: "MOSCOW,", "NAIROBI, Kenya,", "LONDON (Reuters) -"; no mark where a bracket or a dash follows: "Addis Ababa November 25, 2020 (ENA)", "LIMA 07 August 2024 –". */
function isCity(before: readonly Token[], apart: boolean): boolean {
  const names = before.filter(({kind}) => kind === "word");
  if (!names.length || names.length > 8 || (!apart && !MARK.test(before.at(-1)!.fold))) return false;
  if (NO_CITY.test(names[0]!.fold) || !isCapitalised(names[0]!)) return false;
  return before.every((token) =>
    token.kind === "word"
      ? isCapitalised(token) || PARTICLE.test(token.fold)
      : token.kind === "mark" && MARK.test(token.fold),
  );
}

/** A dateline's date ends its line or is followed by the agency or a dash, never by the words of a sentence. */
const closesDateline = (tokens: readonly Token[], last: number): boolean =>
  startsPiece(tokens, last) ||
  opensText(tokens, last) ||
  /^([./():[-]|--)$/.test(word(tokens, last)) ||
  (word(tokens, last) === "," && startsPiece(tokens, last + 1)) ||
  isAgencyNext(tokens, last);

/** "RIYADH, Nov 23, 2020, SPA --": the agency between a comma and a dash. */
const isAgencyNext = (tokens: readonly Token[], last: number): boolean =>
  word(tokens, last) === "," &&
  isUpperCase(tokens[last + 1] ?? tokens[last]!) &&
  /^(--|[-/])$/.test(tokens[last + 2]?.fold ?? "");
