import type {Token} from "../tokens.ts";
import {countAt, durationValue} from "./counts.ts";
import {isVerb} from "./directed.ts";
import {
  offset,
  touches,
  word,
  type Amount,
  type Direction,
  type Expression,
  type Rule,
} from "./expression.ts";
import {DIRECTIONS, SETS, UNITS, WEEKDAYS, type LongUnit} from "./vocabulary.ts";

type Placed = Pick<Expression, "first" | "last" | "rule">;

function amount(
  at: Placed,
  type: Amount["type"],
  unit: LongUnit,
  count: number | null,
  direction: Direction = null,
): Expression {
  return {...at, meaning: {form: "amount", type, value: durationValue(unit, count), unit, count, direction}};
}
const repeated = (first: number, last: number, value: string): Expression => ({
  first,
  last,
  rule: "set",
  meaning: {form: "amount", type: "SET", value, unit: null, count: null, direction: null},
});

const BETWEEN = /^(more|additional|full|long|straight|consecutive|whole|calendar|working|trading|-)$/;

/** "three days", "a two-day visit", "several months ago", "three weeks later", "a year". */
export const counted: Rule = (tokens, i) => {
  const count = countAt(tokens, i);
  if (!count) return null;
  const at = BETWEEN.test(word(tokens, count.last)) ? count.last + 1 : count.last;
  const unit = UNITS.get(word(tokens, at));
  if (!unit || isNoDuration(tokens, i, at)) return null;
  return (
    placed(tokens, i, at + 1, unit, count.count) ??
    amount({first: i, last: at + 1, rule: "duration"}, "DURATION", unit, count.count)
  );
};

/** An age ("a 20-year-old"), an ordinal ("a second meeting"), "once-in-a-century". */
function isNoDuration(tokens: readonly Token[], i: number, at: number): boolean {
  if (word(tokens, at + 1) === "-" && word(tokens, at + 2) === "old") return true;
  if (/^(second|weekend)$/.test(word(tokens, at))) return true;
  if (touches(tokens, i) && word(tokens, i - 1) === "-") return true;
  return /^an?$/.test(word(tokens, i)) && at === i + 1 && !standsAsLength(tokens, i, at);
}

const LENGTHS =
  /^(for|in|within|after|over|than|about|nearly|almost|least|only|just|roughly|around|took|lasted|as|before|until)$/;
/** "Within a month", "a year ago"; but "on a day of mourning", "15 percent a year". */
const standsAsLength = (tokens: readonly Token[], i: number, at: number): boolean =>
  LENGTHS.test(word(tokens, i - 1)) ||
  /^(ago|later|earlier|after|before|-)$/.test(word(tokens, at + 1)) ||
  /^(decade|century)$/.test(word(tokens, at));

/** "Two weeks ago" counts from publication, "three days later" from the date told before. */
function placed(
  tokens: readonly Token[],
  first: number,
  last: number,
  unit: LongUnit,
  count: number | null,
): Expression | null {
  const next = word(tokens, last);
  if (next === "ago") return away({first, last: last + 1, rule: "ago"}, unit, count, -1, "anchor");
  if (next === "from" && word(tokens, last + 1) === "now")
    return away({first, last: last + 2, rule: "from-now"}, unit, count, 1, "anchor");
  if (count === null || (next !== "later" && next !== "earlier")) return null;
  return away({first, last: last + 1, rule: next}, unit, count, next === "later" ? 1 : -1, "context");
}

/** Half of a unit, and a decade, are told in the unit below: half a year ago is six months ago. */
const SMALLER: Partial<Record<LongUnit, readonly [unit: LongUnit, count: number]>> = {
  year: ["month", 12],
  decade: ["year", 10],
  century: ["year", 100],
  week: ["day", 7],
  month: ["day", 30],
};

function away(
  at: Placed,
  unit: LongUnit,
  count: number | null,
  sign: 1 | -1,
  from: "anchor" | "context",
): Expression {
  if (count === null)
    return {...at, meaning: {form: "reference", value: sign < 0 ? "PAST_REF" : "FUTURE_REF"}};
  const smaller =
    !Number.isInteger(count) || unit === "decade" || unit === "century" ? SMALLER[unit] : undefined;
  const [told, times] = smaller ?? [unit, 1];
  return {...at, meaning: offset(told, sign * Math.round(count * times), from)};
}

/** "the last three days", "over the past two years", "the next few weeks". */
export const directedAmount: Rule = (tokens, i) => {
  const direction = DIRECTIONS.get(word(tokens, i));
  if (!direction || isVerb(tokens, i)) return null;
  const count =
    countAt(tokens, i + 1) ?? (word(tokens, i + 1).endsWith("s") ? {count: null, last: i + 1} : null);
  const unit = count && UNITS.get(word(tokens, count.last));
  return unit
    ? amount(
        {first: i, last: count.last + 1, rule: "directed-duration"},
        "DURATION",
        unit,
        count.count,
        direction,
      )
    : null;
};

/** "daily", "annually"; not a paper's name: "the China Daily", "the daily Granma". */
export const setWord: Rule = (tokens, i) => {
  const next = tokens[i + 1];
  const name = next?.before === "space" && /^\p{Lu}/u.test(next.text) && word(tokens, i) === "daily";
  const capital = i > 0 && /^\p{Lu}/u.test(tokens[i]!.text) && /^\p{Lu}/u.test(tokens[i - 1]!.text);
  return name || capital ? null : repeated(i, i + 1, SETS.get(word(tokens, i))!);
};

/** "every week", "each Friday", "every two years", "per day". */
export const every: Rule = (tokens, i) => {
  const day = WEEKDAYS.get(word(tokens, i + 1));
  if (day) return repeated(i, i + 2, `XXXX-WXX-${day}`);
  const count = countAt(tokens, i + 1) ?? {count: 1, last: i + 1};
  const unit = UNITS.get(word(tokens, count.last));
  return unit ? amount({first: i, last: count.last + 1, rule: "set"}, "SET", unit, count.count) : null;
};

/** "twice a week", "15 a year", "$1 billion a year": how often. */
export const rate: Rule = (tokens, i) => {
  const unit = UNITS.get(word(tokens, i + 1));
  if (
    !unit ||
    word(tokens, i + 1).endsWith("s") ||
    /^(ago|later|earlier|after|before|-)$/.test(word(tokens, i + 2))
  )
    return null;
  const before = tokens[i - 1];
  const rated =
    before?.kind === "number" ||
    /^(once|twice|thrice|million|billion|trillion|percent|times|hours)$/.test(before?.fold ?? "");
  return rated ? amount({first: i, last: i + 2, rule: "rate"}, "SET", unit, 1) : null;
};

/** "for years", "decades of", "weeks later": units that nobody counted. */
export const uncounted: Rule = (tokens, i) => {
  const name = word(tokens, i);
  if (!/^(minutes|hours|days|weeks|months|years|decades|centuries)$/.test(name)) return null;
  if (word(tokens, i + 1) === "ago")
    return away({first: i, last: i + 2, rule: "ago"}, "year", null, -1, "anchor");
  const stands =
    /^(for|in|over|after|within|of)$/.test(word(tokens, i - 1)) ||
    /^(of|later|before|after)$/.test(word(tokens, i + 1));
  const early = /^(early|late|last|final|first)$/.test(word(tokens, i - 1));
  return stands && !early
    ? amount({first: i, last: i + 1, rule: "uncounted"}, "DURATION", UNITS.get(name)!, null)
    : null;
};
