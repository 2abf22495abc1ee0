import type {Token} from "../tokens.ts";
import type {Feast} from "./feasts.ts";
import type {LongUnit} from "./vocabulary.ts";

/** -1 is before the publication day ("last March"), 0 around it ("this March"), 1 after it; null is not said. */
export type Direction = -1 | 0 | 1 | null;
export type Grain = "day" | "week" | "month" | "quarter" | "half" | "season" | "year" | "decade" | "century";

/** A place in the calendar, of which the year or the month may be left to the reader. */
export interface Calendar {
  form: "calendar";
  grain: Grain;
  year: number | null;
  /** Number of the month, quarter, half or season in its year; null for years and for "the 24th". */
  number: number | null;
  day: number | null;
  direction: Direction;
  /** Years from the year of publication: 1 in "April next year"; months where no month is named: -1 in "the 5th of last month". */
  shift: number | null;
  /** A feast that moves; its days are not those of `number` and `day`. */
  feast: Feast | null;
}
/** "on Monday", "last Friday"; `shift` counts weeks from that of publication: 1 in "Monday next week". */
export interface Weekday {
  form: "weekday";
  weekday: number;
  direction: Direction;
  shift: number | null;
}
/** A number of units away: from the publication day (yesterday, two weeks ago) or from the date told before (the next day). */
export interface Offset {
  form: "offset";
  unit: LongUnit;
  count: number;
  from: "anchor" | "context";
  /** Which part of it is meant, on this side of publication or beyond: "earlier this week". */
  part?: "earlier" | "later";
}
/** A duration or set, with the direction from the publication day in which it lies, where said ("the past two years"). */
export interface Amount {
  form: "amount";
  type: "DURATION" | "SET";
  value: string;
  unit: LongUnit | null;
  count: number | null;
  direction: Direction;
}
/** Past, present or future, no nearer. */
export interface Reference {
  form: "reference";
  value: string;
}
/** A time of day; its date is `date` or else the date told before. */
export interface Clock {
  form: "clock";
  time: string;
  date: Meaning | null;
}
/** From one date to another. */
export interface Range {
  form: "range";
  start: Meaning;
  end: Meaning;
}
/** A day of the stay told before, counted from its first; -1 is its last. */
export interface Nth {
  form: "nth";
  number: number;
}
export type Meaning = Calendar | Weekday | Offset | Amount | Reference | Clock | Range | Nth;

/** A recognised expression, before its meaning is resolved: tokens [first, last) and the rule that read them. */
export interface Expression {
  first: number;
  last: number;
  rule: string;
  meaning: Meaning;
}
/** Reads an expression whose first token is i, or nothing. */
export type Rule = (tokens: readonly Token[], i: number) => Expression | null;

/** A calendar meaning with what is not given left open. */
export const calendar = (grain: Grain, given: Partial<Calendar>): Calendar => ({
  form: "calendar",
  grain,
  year: null,
  number: null,
  day: null,
  direction: null,
  shift: null,
  feast: null,
  ...given,
});

/** A weekday, in the direction that the words beside it give. */
export const weekdayOf = (weekday: number, direction: Direction = null): Weekday => ({
  form: "weekday",
  weekday,
  direction,
  shift: null,
});

/** A number of units away from the publication day, or from the date told before. */
export const offset = (unit: LongUnit, count: number, from: Offset["from"] = "anchor"): Offset => ({
  form: "offset",
  unit,
  count,
  from,
});

/** The folded word at i; empty beyond the text's ends. */
export const word = (tokens: readonly Token[], i: number): string => tokens[i]?.fold ?? "";

/** Whether token i touches the one before it. */
export const touches = (tokens: readonly Token[], i: number): boolean => tokens[i]?.before === "none";

/** Index after an optional mark or word. */
export const skip = (tokens: readonly Token[], i: number, ...words: string[]): number =>
  words.includes(word(tokens, i)) ? i + 1 : i;
