import {sentenceAt, type Document} from "../documents.ts";
import {inYear} from "./choose.ts";
import {day, daysBetween, type Day, type Interval} from "./calendar.ts";
import {addressDay, copyrightYear} from "./imprint.ts";
import type {Token} from "../tokens.ts";
import {word, type Calendar, type Expression, type Meaning} from "./expression.ts";
import {tenseAt, type Tense} from "./tense.ts";

/** A date of the text with its year, and whether it is told as past or to come. */
interface Told {
  meaning: Calendar;
  days: Interval;
  tense: Tense;
  ahead: boolean;
}

/** A past day this near to a dateline is the news itself; an older one is background. */
const NEWS = 45;
/** A half or quarter to come is spoken of at most this long before. */
const AHEAD = 190;

/**
 * The year of a dateline that gives none, from the dates of the text that have one: "the second half of 2023"
 * in a text of June 25. Null where nothing tells it, where two dates tell two, or where a past date is later.
 */
export function supportedYear(
  document: Document,
  expressions: readonly Expression[],
  dateline: Expression,
  at: Calendar,
): number | null {
  const told = expressions.filter((one) => one !== dateline).flatMap((one) => withYear(document, one));
  const years = new Set(told.map((one) => yearBy(one, at)).filter((year) => year !== null));
  if (years.size === 0)
    return yearByWeekday(expressions, told, at) ?? yearOfImprint(document, expressions, told, at);
  if (years.size !== 1) return null;
  const year = [...years][0]!;
  if (Number.isNaN(year)) return null;
  const published = day(year, at.number!, at.day!);
  return published && told.every((one) => !isLater(one, published)) ? year : null;
}

/** A past month or day with its year is spoken of as recent at most this long after. */
const RECENT = 300;

/**
 * The one year in which a past month of the text is recent at the dateline, and in which that falls on a weekday of the
 * news or, where none does, on the day after one: "MOSCOW, March 14 … said on Tuesday … last met in September 2022".
 */
function yearByWeekday(expressions: readonly Expression[], told: Told[], at: Calendar): number | null {
  const named = weekdays(expressions);
  const years = new Set(told.flatMap(({meaning}) => [meaning.year!, meaning.year! + 1]));
  const days = [...years]
    .map((year) => day(year, at.number!, at.day!))
    .filter((one) => one !== null && isSoonAfter(told, one));
  const same = days.filter((one) => named.has(one!.dayOfWeek));
  const after = days.filter((one) => named.has(one!.subtract({days: 1}).dayOfWeek));
  const [only, ...more] = same.length ? same : after;
  return only && !more.length ? only.year : null;
}

/** The weekdays that a text names with nothing that says of which week. */
export const weekdays = (expressions: readonly Expression[]): Set<number> =>
  new Set(
    expressions.flatMap(({meaning}) =>
      meaning.form === "weekday" && meaning.direction === null && meaning.shift === null
        ? [meaning.weekday]
        : [],
    ),
  );

/** The year of the page's address or of its copyright, where neither a past date nor the weekdays of the news speak against it. */
function yearOfImprint(
  document: Document,
  expressions: readonly Expression[],
  told: Told[],
  at: Calendar,
): number | null {
  const year = addressDay(document)?.at.year ?? copyrightYear(document);
  const published = year === null ? null : day(year, at.number!, at.day!);
  if (!published || told.some((one) => isLater(one, published))) return null;
  const named = weekdays(expressions);
  const fits = [0, 1].some((days) => named.has(published.subtract({days}).dayOfWeek));
  return fits || !named.size ? year : null;
}

function isSoonAfter(told: Told[], published: Day): boolean {
  const recent = told.some(({meaning, days, tense}) => {
    const age = daysBetween(days.to, published);
    return tense === "past" && /^(month|day)$/.test(meaning.grain) && age >= 0 && age <= RECENT;
  });
  return recent && told.every((one) => !isLater(one, published));
}

function withYear(document: Document, {meaning, first, last}: Expression): Told[] {
  const calendar = dated(meaning);
  if (!calendar) return [];
  const {tokens} = document;
  const sentence = sentenceAt(document, tokens[first]!.start);
  const days = inYear(calendar, calendar.year!);
  return days && sentence && !isTermOf(tokens, first, calendar)
    ? [
        {
          meaning: calendar,
          days,
          tense: tenseAt(tokens, first, last, sentence).tense,
          ahead: looksAhead(tokens, first),
        },
      ]
    : [];
}

const AHEAD_WORD = /^(will|shall|upcoming|forthcoming|scheduled|slated|planned|expected|coming)$/;
/** "Will be held in July 2023"; not "those invited in July 1997, will join": a month far in the past carries its year too. */
function looksAhead(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 10); i--) {
    if (/^[,.;:"]$/.test(word(tokens, i))) return false;
    if (AHEAD_WORD.test(word(tokens, i))) return true;
  }
  return false;
}

/** "A programme of talks for 2025-2026 was signed": the years of a plan say nothing of the day of its signing; "planned for 2025" does. */
function isTermOf(tokens: readonly Token[], first: number, {grain}: Calendar): boolean {
  const start = /^\d{4}-$/.test(word(tokens, first - 2) + word(tokens, first - 1)) ? first - 2 : first;
  return grain === "year" && word(tokens, start - 1) === "for" && !looksAhead(tokens, start);
}

function dated(meaning: Meaning): Calendar | null {
  if (meaning.form === "range") return dated(meaning.end);
  if (meaning.form === "clock") return meaning.date && dated(meaning.date);
  return meaning.form === "calendar" && meaning.year !== null && !/^(decade|century)$/.test(meaning.grain)
    ? meaning
    : null;
}

/** The year that one date of the text tells, or null; NaN where it may tell two, which fits none. */
function yearBy(told: Told, at: Calendar): number | null {
  const {meaning} = told;
  if (/^(year|season|month)$/.test(meaning.grain) && !told.ahead) return null;
  // "Will visit in 2024" is said in 2024, or in the last months of 2023.
  if (meaning.grain === "year") return at.number! <= 9 ? meaning.year : null;
  const years = [meaning.year! - 1, meaning.year!, meaning.year! + 1];
  const fitting = years.filter((year) => isNear(told, day(year, at.number!, at.day!)));
  return fitting.length > 1 ? NaN : (fitting[0] ?? null);
}

function isNear({meaning, days, tense}: Told, published: Day | null): boolean {
  if (!published) return false;
  const ahead = daysBetween(published, days.from);
  const since = daysBetween(days.to, published);
  const coming = ahead <= AHEAD && since <= 1;
  const recent = ahead <= 1 && since <= NEWS;
  // "The schedule for the second half of 2023": the verb beside a half or quarter tells nothing of it.
  if (meaning.grain === "half" || meaning.grain === "quarter") return coming || recent;
  if (tense === "future" || meaning.grain !== "day") return coming;
  return recent || (tense === null && coming && ahead <= NEWS);
}

/** Whether something told as past lies after a day: then that day is not the day of publication. */
const isLater = ({meaning, days, tense}: Told, published: Day): boolean =>
  tense === "past" && !/^(half|quarter)$/.test(meaning.grain) && daysBetween(published, days.from) > 1;
