import type {Document} from "../documents.ts";
import {day, period, type Day, type Interval} from "./calendar.ts";
import type {Calendar, Expression, Meaning} from "./expression.ts";
import {tenseAt, type Tense} from "./tense.ts";

/** A date of the text with its year, and whether it is told as past or to come. */
interface Told {
  meaning: Calendar;
  days: Interval;
  tense: Tense;
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
  if (years.size !== 1) return null;
  const year = [...years][0]!;
  const published = day(year, at.number!, at.day!);
  return published && told.every((one) => one.tense !== "past" || !isAfter(one.days.from, published))
    ? year
    : null;
}

function withYear({tokens, sentences}: Document, {meaning, first, last}: Expression): Told[] {
  const calendar = dated(meaning);
  if (!calendar) return [];
  const sentence = sentences.find((one) => one.last > first);
  const days = daysOf(calendar);
  return days && sentence ? [{meaning: calendar, days, tense: tenseAt(tokens, first, last, sentence)}] : [];
}

function dated(meaning: Meaning): Calendar | null {
  if (meaning.form === "range") return dated(meaning.end);
  if (meaning.form === "clock") return meaning.date && dated(meaning.date);
  return meaning.form === "calendar" && meaning.year !== null && !/^(decade|century)$/.test(meaning.grain)
    ? meaning
    : null;
}

function daysOf({grain, year, number, day: date}: Calendar): Interval | null {
  if (grain !== "day") return period(grain, year!, number ?? 1);
  const found = day(year!, number!, date!);
  return found && {from: found, to: found};
}

/** The year that one date of the text tells, or null. */
function yearBy({meaning, days, tense}: Told, at: Calendar): number | null {
  // "Will visit in 2024" is said in 2024, or in the last months of 2023.
  if (meaning.grain === "year") return tense === "future" && at.number! <= 9 ? meaning.year : null;
  const candidates = [meaning.year! - 1, meaning.year!, meaning.year! + 1];
  return candidates.find((year) => isNear(days, day(year, at.number!, at.day!), tense)) ?? null;
}

function isNear({from, to}: Interval, published: Day | null, tense: Tense): boolean {
  if (!published) return false;
  const ahead = published.until(from, {largestUnit: "days"}).days;
  const ago = to.until(published, {largestUnit: "days"}).days;
  if (tense === "past") return ahead <= 1 && ago <= NEWS;
  return ahead <= AHEAD && ago <= 1;
}

const isAfter = (a: Day, b: Day): boolean => b.until(a, {largestUnit: "days"}).days > 1;
