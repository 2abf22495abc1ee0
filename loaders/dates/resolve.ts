import type {DateMention} from "./date.ts";
import {day, unitValue, weekValue, move, type Day, type Interval} from "./calendar.ts";
import {atOffset, chooseWeekday, chooseYear, inYear, onOrAfter, onOrBefore} from "./choose.ts";
import type {Amount, Calendar, Clock, Meaning, Offset, Range, Weekday} from "./expression.ts";
import type {Clause} from "./tense.ts";
import {SEASON_CODES, type LongUnit} from "./vocabulary.ts";

/** What an expression is resolved against. */
export interface Context {
  /** Day of publication. */
  anchor: Day | null;
  clause: Clause;
  /** The year of dates that give none, where there is no day of publication and the text has only one year. */
  year: number | null;
  /** The days told before, for "the next day", and the longest period told, for "later that year". */
  previous: Interval | null;
  period: Interval | null;
}
/** The resolved part of a date mention, with plain dates. */
export type Resolved = Pick<DateMention, "type" | "value" | "precision" | "basis"> & {days: Interval | null};

const two = (n: number): string => String(n).padStart(2, "0");
const year4 = (n: number): string => String(n).padStart(4, "0");

/** TIMEX3 value of a calendar meaning in a year; XXXX where the year is not known. */
function calendarValue({grain, number, day: date}: Calendar, year: string, month: number | null): string {
  if (grain === "week") return `${year}-WXX`;
  if (grain === "day") return `${year}-${month ? two(month) : "XX"}-${two(date!)}`;
  if (grain === "month") return `${year}-${two(number!)}`;
  if (grain === "quarter") return `${year}-Q${number}`;
  if (grain === "half") return `${year}-H${number}`;
  if (grain === "season") return `${year}-${SEASON_CODES[number! - 1]}`;
  return grain === "decade" ? `${year.slice(0, 3)}X` : year;
}

const PRECISION = {
  day: "day",
  week: "month",
  month: "month",
  quarter: "quarter",
  half: "half",
  season: "quarter",
  year: "year",
  decade: "unknown",
  century: "unknown",
} as const;

function dated(meaning: Calendar, days: Interval, basis: Resolved["basis"]): Resolved {
  if (meaning.grain === "week")
    return {type: "DATE", value: weekValue(days.from), days, precision: "month", basis};
  // A winter runs into the next year and is named after the one in which it starts.
  const value = calendarValue(meaning, year4(days.from.year), meaning.number ?? days.from.month);
  return {type: "DATE", value, days, precision: PRECISION[meaning.grain], basis};
}

const open = (type: Resolved["type"], value: string): Resolved => ({
  type,
  value,
  days: null,
  precision: "unknown",
  basis: "none",
});

function resolveCalendar(meaning: Calendar, context: Context): Resolved | null {
  if (meaning.year !== null) {
    const days = inYear(meaning, meaning.year);
    return days && dated(meaning, days, "explicit");
  }
  const {anchor, clause} = context;
  const days = yearless(meaning, context) ?? (anchor && chooseYear(meaning, anchor, clause));
  if (days)
    return dated(
      meaning,
      days,
      meaning.direction === null && meaning.shift === null && meaning.number ? "year-inferred" : "relative",
    );
  // A 30 February is a slip of the text, not a day.
  if (meaning.day && meaning.number && !day(2024, meaning.number, meaning.day)) return null;
  return open("DATE", calendarValue(meaning, "XXXX", meaning.number));
}

function yearless(meaning: Calendar, {anchor, year, previous}: Context): Interval | null {
  if (!meaning.number) return previous && onOrAfter(meaning, previous.from.with({day: 1}));
  return anchor === null && year !== null && meaning.direction === null && meaning.shift === null
    ? inYear(meaning, year)
    : null;
}

function resolveWeekday(meaning: Weekday, {anchor, clause}: Context): Resolved {
  if (!anchor) return open("DATE", `XXXX-WXX-${meaning.weekday}`);
  const at = chooseWeekday(meaning, anchor, clause.tense);
  return {type: "DATE", value: String(at), days: {from: at, to: at}, precision: "day", basis: "relative"};
}

// A week has no name of its own among the precisions: it is told more finely than a month.
const UNIT_PRECISION: Record<LongUnit, Resolved["precision"]> = {
  second: "day",
  minute: "day",
  hour: "day",
  day: "day",
  weekend: "month",
  week: "month",
  month: "month",
  quarter: "quarter",
  year: "year",
  decade: "unknown",
  century: "unknown",
};
const UNKNOWN_VALUE: Partial<Record<LongUnit, string>> = {
  week: "XXXX-WXX",
  weekend: "XXXX-WXX-WE",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  year: "XXXX",
  decade: "XXX",
  century: "XX",
};
/** Farther than history goes: "10,000 years ago" is no interval of days. */
const FAR = 3000;

function resolveOffset({unit, count, from}: Offset, {anchor, clause, previous, period}: Context): Resolved {
  const told = /^(month|quarter|year|decade|century)$/.test(unit) ? period : previous;
  const base = from === "anchor" ? anchor : told ? (count > 0 ? told.to : told.from) : anchor;
  if (!base || Math.abs(count) > FAR) return open("DATE", UNKNOWN_VALUE[unit] ?? "XXXX-XX-XX");
  // Before Saturday, "the weekend" of a past event is the last one.
  const back = unit === "weekend" && count === 0 && clause.tense !== "future" && base.dayOfWeek < 6;
  const days = atOffset(base, unit, back ? -1 : count);
  return {
    type: "DATE",
    value: unitValue(days.from, unit),
    days,
    precision: UNIT_PRECISION[unit],
    basis: "relative",
  };
}

function resolveAmount({type, value, unit, count, direction}: Amount, {anchor}: Context): Resolved {
  if (!anchor || !direction || !unit || count === null || count > FAR) return open(type, value);
  const other = move(anchor, unit, direction * Math.ceil(count));
  const days = direction < 0 ? {from: other, to: anchor} : {from: anchor, to: other};
  return {type, value, days, precision: "unknown", basis: "relative"};
}

function resolveClock({time, date}: Clock, context: Context): Resolved {
  const told: Resolved | null = date ? resolve(date, context) : null;
  const at = told?.days?.from ?? (date ? null : (context.previous?.from ?? context.anchor));
  const value = `${at ? String(at) : (told?.value ?? "XXXX-XX-XX")}${time}`;
  if (!at) return open("TIME", value);
  return {type: "TIME", value, days: {from: at, to: at}, precision: "day", basis: told?.basis ?? "relative"};
}

function resolveRange({start, end}: Range, context: Context): Resolved | null {
  const [first, last] =
    context.clause.tense === "future" ? backwards(start, end, context) : forwards(start, end, context);
  if (!first || !last) return first ?? last;
  const {days, precision, basis} = last;
  if (!first.days || !days || first.days.from.until(days.to).sign < 0) return first;
  return {...first, days: {from: first.days.from, to: days.to}, precision, basis};
}

type Ends = [Resolved | null, Resolved | null];

/** In the past the start is looked for first: "December 30 to January 2" may end ahead of the day of publication. */
function forwards(start: Meaning, end: Meaning, context: Context): Ends {
  const first = resolve(start, context);
  return [first, beside(end, first?.days?.from, context, onOrAfter)];
}
/** In the future the end is: a visit may have begun when it is told. */
function backwards(start: Meaning, end: Meaning, context: Context): Ends {
  const last = resolve(end, context);
  return [beside(start, last?.days?.from, context, onOrBefore), last];
}

function beside(
  meaning: Meaning,
  at: Day | undefined,
  context: Context,
  find: typeof onOrAfter,
): Resolved | null {
  if (!at || (meaning.form === "calendar" && meaning.year !== null)) return resolve(meaning, context);
  if (meaning.form === "weekday")
    return resolveWeekday(
      {...meaning, direction: null},
      {...context, anchor: at, clause: {tense: find === onOrAfter ? "future" : "past", sure: true}},
    );
  if (meaning.form !== "calendar") return resolve(meaning, context);
  const days = find(meaning, at);
  return days && dated(meaning, days, "year-inferred");
}

/** The TIMEX3 value and the days of a meaning; null for a day that the calendar does not have. */
export function resolve(meaning: Meaning, context: Context): Resolved | null {
  switch (meaning.form) {
    case "calendar":
      return resolveCalendar(meaning, context);
    case "weekday":
      return resolveWeekday(meaning, context);
    case "offset":
      return resolveOffset(meaning, context);
    case "amount":
      return resolveAmount(meaning, context);
    case "clock":
      return resolveClock(meaning, context);
    case "range":
      return resolveRange(meaning, context);
    case "reference":
      return open("DATE", meaning.value);
  }
}
