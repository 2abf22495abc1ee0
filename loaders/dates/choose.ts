import {day, daysBetween, move, period, week, type Day, type Interval} from "./calendar.ts";
import type {Calendar, Direction, Weekday} from "./expression.ts";
import {feastIn} from "./feasts.ts";
import type {Clause, Tense} from "./tense.ts";

/** The days of a calendar meaning in a given year; null where that year has no such day. */
export function inYear(meaning: Calendar, year: number): Interval | null {
  if (meaning.grain === "week") return weekIn(meaning, year);
  if (meaning.grain !== "day") return period(meaning.grain, year, meaning.number ?? 1);
  const at = meaning.feast ? feastIn(meaning.feast, year) : day(year, meaning.number ?? 1, meaning.day!);
  return at && {from: at, to: at};
}

const weekIn = ({number, day: date}: Calendar, year: number): Interval | null => {
  const at = day(year, number ?? 1, date!);
  return at && week(at);
};

/** All occurrences near a day: of a day in its year, or of "the 24th" in its month; enough years for a 29 February. */
function occurrences(meaning: Calendar, at: Day): Interval[] {
  const leap = meaning.number === 2 && meaning.day === 29;
  const shifts = leap ? [-4, -3, -2, -1, 0, 1, 2, 3, 4] : meaning.number ? [-1, 0, 1] : [-2, -1, 0, 1, 2];
  const found = shifts.map((shift) =>
    meaning.number ? inYear(meaning, at.year + shift) : inMonth(move(at, "month", shift), meaning.day!),
  );
  return found.filter((interval) => interval !== null);
}

function inMonth(at: Day, date: number): Interval | null {
  const found = day(at.year, at.month, date);
  return found && {from: found, to: found};
}

const isAfter = (a: Day, b: Day): boolean => daysBetween(b, a) > 0;
const distance = ({from, to}: Interval, at: Day): number =>
  isAfter(from, at) ? daysBetween(at, from) : Math.max(0, daysBetween(to, at));
const nearest = (found: readonly Interval[], at: Day): Interval =>
  found.reduce((a, b) => (distance(b, at) < distance(a, at) ? b : a));

/** A date this near goes without a year, whatever the verb beside it says: nobody leaves the year out eleven months away. */
const NEAR = 60;

/** A day past for this long is none that somebody "will" come on; sooner, the verb may be another's. */
const OVER = 14;

/** The occurrence that a date without a year means, by the words beside it ("last March") or by the tense. */
export function chooseYear(meaning: Calendar, anchor: Day, {tense, sure}: Clause): Interval | null {
  if (meaning.shift !== null)
    return meaning.number || meaning.grain === "year"
      ? inYear(meaning, anchor.year + meaning.shift)
      : inMonth(move(anchor, "month", meaning.shift), meaning.day!);
  const found = occurrences(meaning, anchor);
  if (!found.length) return null;
  if (meaning.direction !== null)
    return directed(found, anchor, meaning.direction, meaning.grain === "season" && meaning.number === 4);
  const near = nearest(found, anchor);
  const soon =
    /^(day|month|week)$/.test(meaning.grain) && meaning.number !== null && distance(near, anchor) <= NEAR;
  // "They will come by Christmas", said in February.
  const over = tense === "future" && daysBetween(near.to, anchor) > OVER;
  if (soon && !(sure && (tense === "past" || over))) return near;
  if (tense === "future") return found.find(({to}) => !isAfter(anchor, to)) ?? near;
  // A copy is dated a day before or after its events, by time zones.
  return tense === "past" || meaning.grain === "quarter"
    ? (found.findLast(({from}) => daysBetween(anchor, from) <= 1) ?? near)
    : near;
}

function directed(
  found: readonly Interval[],
  anchor: Day,
  direction: Exclude<Direction, null>,
  winter: boolean,
): Interval {
  // "This winter" began in December, if it is not yet spring.
  if (direction === 0 && winter) return nearest(found, anchor);
  if (direction === 0) return found.find(({from}) => from.year === anchor.year) ?? nearest(found, anchor);
  const beyond =
    direction < 0
      ? found.findLast(({to}) => isAfter(anchor, to))
      : found.find(({from}) => isAfter(from, anchor));
  return beyond ?? nearest(found, anchor);
}

/** First occurrence on or after a day. */
export const onOrAfter = (meaning: Calendar, at: Day): Interval | null =>
  occurrences(meaning, at).find(({from}) => !isAfter(at, from)) ?? null;
/** Last occurrence on or before a day. */
export const onOrBefore = (meaning: Calendar, at: Day): Interval | null =>
  occurrences(meaning, at).findLast(({from}) => !isAfter(from, at)) ?? null;

/** The half of a week. */
const NEAREST = 3;

/** The day that a weekday means: the publication day itself or the nearest one in the direction of the tense. */
export function chooseWeekday({weekday, direction, shift}: Weekday, anchor: Day, tense: Tense): Day {
  if (shift !== null) return week(anchor).from.add({days: weekday - 1 + 7 * shift});
  const ahead = (weekday - anchor.dayOfWeek + 7) % 7;
  if (direction === 1) return anchor.add({days: ahead || 7});
  if (direction === -1) return anchor.subtract({days: 7 - ahead});
  // "They met this Friday", said on a Monday: the Friday that is over.
  if (direction === 0 && tense !== "past") return anchor.add({days: ahead});
  const forwards = tense === "future" || ahead === 0 || (tense === "present" && ahead <= NEAREST);
  return forwards ? anchor.add({days: ahead}) : anchor.subtract({days: 7 - ahead});
}
