import {around, day, daysBetween, inHistory, move, unitValue, type Day, type Interval} from "./calendar.ts";
import {chooseWeekday, chooseYear, inYear, onOrAfter, onOrBefore} from "./choose.ts";
import type {Amount, Calendar, Clock, Meaning, Nth, Offset, Range, Weekday} from "./expression.ts";
import {dayOfStay} from "./stays.ts";
import type {Clause} from "./tense.ts";
import {calendarValue, dated, open, UNIT_PRECISION, unknownValue, type Resolved} from "./values.ts";

/** What an expression is resolved against. */
export interface Context {
  /** Day of publication. */
  anchor: Day | null;
  clause: Clause;
  /** The year of dates that give none, where there is no day of publication and the text has only one year. */
  year: number | null;
  /** The year told before in the same sentence: "in March 2023 he left, and on March 20 he met". */
  carried: number | null;
  /** The days told before, for "the next day", and the longest period told, for "later that year". */
  previous: Interval | null;
  period: Interval | null;
  /** The last days of a stay told, for "on the second day". */
  stay: Interval | null;
}

function resolveCalendar(meaning: Calendar, context: Context): Resolved | null {
  if (meaning.year !== null) {
    const days = inYear(meaning, meaning.year);
    return days && dated(meaning, days, "explicit");
  }
  const {anchor, clause} = context;
  const days = yearless(meaning, context) ?? (anchor && chooseYear(meaning, anchor, clause));
  const inferred = meaning.direction === null && meaning.shift === null && meaning.number !== null;
  if (days) return dated(meaning, days, inferred ? "year-inferred" : "relative");
  // A 30 February is a slip of the text, not a day.
  if (meaning.day && meaning.number && !day(2024, meaning.number, meaning.day)) return null;
  return open("DATE", meaning.feast ? unknownValue("day") : calendarValue(meaning, "XXXX", meaning.number));
}

function yearless(meaning: Calendar, {anchor, clause, year, carried, previous}: Context): Interval | null {
  if (!meaning.number && meaning.shift === null)
    return previous && onOrAfter(meaning, previous.from.with({day: 1}));
  if (meaning.direction !== null || meaning.shift !== null) return null;
  if (!anchor) return year === null ? null : inYear(meaning, year);
  return carried !== null && carried < anchor.year && clause.tense !== "future"
    ? inYear(meaning, carried)
    : null;
}

function resolveWeekday(meaning: Weekday, {anchor, clause}: Context): Resolved {
  if (!anchor) return open("DATE", `XXXX-WXX-${meaning.weekday}`);
  const at = chooseWeekday(meaning, anchor, clause.tense);
  return {type: "DATE", value: String(at), days: {from: at, to: at}, precision: "day", basis: "relative"};
}

function resolveOffset(
  {unit, count, from, part}: Offset,
  {anchor, clause, previous, period}: Context,
): Resolved {
  const told = /^(month|quarter|year|decade|century)$/.test(unit) ? period : previous;
  const base = from === "anchor" ? anchor : told ? (count > 0 ? told.to : told.from) : anchor;
  if (!base || !inHistory(base, unit, count)) return open("DATE", unknownValue(unit));
  // Before Saturday, "the weekend" of a past event is the last one.
  const over = clause.tense === "past" || (clause.tense === null && base.dayOfWeek <= 2);
  const back = unit === "weekend" && count === 0 && over && base.dayOfWeek < 6;
  // "will hold talks this week", said on a Sunday: the week that begins.
  const begins = unit === "week" && count === 0 && clause.tense === "future" && base.dayOfWeek === 7;
  const days = around(move(base, unit, back ? -1 : begins ? 1 : count), unit);
  return {
    type: "DATE",
    value: unitValue(days.from, unit),
    days: part ? sideOf(days, base, part) : days,
    precision: UNIT_PRECISION[unit],
    basis: "relative",
  };
}

/** "Earlier this week" is over, "later this week" is to come. */
function sideOf({from, to}: Interval, at: Day, part: "earlier" | "later"): Interval {
  if (daysBetween(from, at) < 0 || daysBetween(at, to) < 0) return {from, to};
  return part === "earlier" ? {from, to: at} : {from: at, to};
}

function resolveAmount({type, value, unit, count, direction}: Amount, {anchor}: Context): Resolved {
  if (!anchor || !direction || !unit || count === null || !inHistory(anchor, unit, direction * count))
    return open(type, value);
  const other = move(anchor, unit, direction * Math.ceil(count));
  const days = direction < 0 ? {from: other, to: anchor} : {from: anchor, to: other};
  return {type, value, days, precision: "unknown", basis: "relative"};
}

function resolveNth(meaning: Nth, {stay}: Context): Resolved {
  const at = dayOfStay(meaning, stay);
  if (!at) return open("DATE", unknownValue("day"));
  return {type: "DATE", value: String(at), days: {from: at, to: at}, precision: "day", basis: "relative"};
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
  if (!first.days || !days || daysBetween(first.days.from, days.to) < 0) return first;
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
  // "Will stay from Monday to Wednesday", said on a Wednesday: the week after is meant.
  const over = end.form === "weekday" && String(last?.days?.to) === String(context.anchor);
  if (over) return forwards(start, end, context);
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
    case "nth":
      return resolveNth(meaning, context);
    case "reference":
      return open("DATE", meaning.value);
  }
}
