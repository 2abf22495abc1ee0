import type {Token} from "../tokens.ts";
import {countAt, durationValue, halfMore} from "./counts.ts";
import {isVerb} from "./directed.ts";
import {offset, touches, word, type Direction, type Expression, type Rule} from "./expression.ts";
import {DIRECTIONS, UNITS, type LongUnit} from "./vocabulary.ts";

type Placed = Pick<Expression, "first" | "last" | "rule">;

function amount(at: Placed, unit: LongUnit, count: number | null, direction: Direction = null): Expression {
  return {
    ...at,
    meaning: {form: "amount", type: "DURATION", value: durationValue(unit, count), unit, count, direction},
  };
}
const BETWEEN =
  /^(more|additional|full|long|straight|consecutive|successive|whole|calendar|working|trading|-)$/;

/** "three days", "a two-day visit", "several months ago", "three weeks later", "a year". */
export const counted: Rule = (tokens, i) => {
  const count = countAt(tokens, i);
  if (!count) return null;
  const at = BETWEEN.test(word(tokens, count.last)) ? count.last + 1 : count.last;
  const unit = UNITS.get(word(tokens, at));
  if (!unit || isNoDuration(tokens, i, at)) return null;
  if (count.count !== null && halfMore(tokens, at + 1))
    return amount({first: i, last: at + 4, rule: "duration"}, unit, count.count + 0.5);
  return (
    placed(tokens, i, at + 1, unit, count.count) ??
    amount({first: i, last: at + 1, rule: "duration"}, unit, count.count)
  );
};

/** An age ("a 20-year-old"), an ordinal ("a second meeting"), "once-in-a-century". */
function isNoDuration(tokens: readonly Token[], i: number, at: number): boolean {
  if (word(tokens, at + 1) === "-" && word(tokens, at + 2) === "old") return true;
  // "A quarter of a century".
  if (/^(quarter|third|part) of$/.test(`${word(tokens, i - 2)} ${word(tokens, i - 1)}`)) return true;
  if (/^(second|weekend)$/.test(word(tokens, at))) return true;
  if (touches(tokens, i) && word(tokens, i - 1) === "-") return true;
  // "Three-quarters of an hour", "60 Minutes".
  if (
    word(tokens, at) === "quarters" &&
    (touches(tokens, at) || /^three of$/.test(`${word(tokens, i)} ${word(tokens, at + 1)}`))
  )
    return true;
  if (/^[MH]\p{L}+s$/u.test(tokens[at]!.text) && /^(minutes|hours)$/.test(word(tokens, at))) return true;
  return /^an?$/.test(word(tokens, i)) && at === i + 1 && !standsAsLength(tokens, i, at);
}

const LENGTHS =
  /^(for|in|within|after|over|than|about|nearly|almost|least|only|just|roughly|around|took|lasted|as|before|until)$/;
/** "Within a month", "a year ago"; but "on a day of mourning", "15 percent a year". */
const standsAsLength = (tokens: readonly Token[], i: number, at: number): boolean =>
  LENGTHS.test(word(tokens, i - 1)) ||
  halfMore(tokens, at + 1) ||
  /^(ago|later|earlier|after|before|-)$/.test(word(tokens, at + 1)) ||
  /^(decade|century|fortnight)$/.test(word(tokens, at));

/** "Two weeks ago" counts from publication, "three days later" and "a week before that," from the date told before. */
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
  const beside = /^(before|after) (that|this) [^\p{L}\d]/u.exec(
    [0, 1, 2].map((k) => word(tokens, last + k)).join(" "),
  );
  if (count !== null && beside)
    return away(
      {first, last: last + 2, rule: "beside-that"},
      unit,
      count,
      beside[1] === "after" ? 1 : -1,
      "context",
    );
  // "Three days later than planned" is a length.
  if (count === null || !/^(later|earlier)$/.test(next) || word(tokens, last + 1) === "than") return null;
  return away({first, last: last + 1, rule: next}, unit, count, next === "later" ? 1 : -1, "context");
}

/** Half of a unit, and a decade, are told in the unit below: half a year ago is six months ago. */
const SMALLER: Partial<Record<LongUnit, readonly [unit: LongUnit, count: number]>> = {
  year: ["month", 12],
  decade: ["year", 10],
  century: ["year", 100],
  week: ["day", 7],
  fortnight: ["week", 2],
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
    !Number.isInteger(count) || /^(decade|century|fortnight)$/.test(unit) ? SMALLER[unit] : undefined;
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
    ? amount({first: i, last: count.last + 1, rule: "directed-duration"}, unit, count.count, direction)
    : null;
};

/** "A decade-long war", "decades-old ties". */
export const unitLong: Rule = (tokens, i) => {
  const many = word(tokens, i).endsWith("s");
  const long = word(tokens, i + 2) === "long" || (many && word(tokens, i + 2) === "old");
  if (!long || word(tokens, i + 1) !== "-" || /\d|-/.test(word(tokens, i - 1))) return null;
  return amount({first: i, last: i + 3, rule: "unit-long"}, UNITS.get(word(tokens, i))!, many ? null : 1);
};

/** "for years", "decades of", "weeks later": units that nobody counted. */
export const uncounted: Rule = (tokens, i) => {
  const name = word(tokens, i);
  if (!/^(minutes|hours|days|weeks|months|years|decades|centuries)$/.test(name)) return null;
  if (word(tokens, i + 1) === "ago")
    return away({first: i, last: i + 2, rule: "ago"}, "year", null, -1, "anchor");
  // "60 Minutes".
  if (tokens[i - 1]?.kind === "number") return null;
  const stands =
    /^(for|in|over|after|within|of)$/.test(word(tokens, i - 1)) ||
    /^(of|later|before|after)$/.test(word(tokens, i + 1));
  const early = /^(early|late|last|final|first|small|wee)$/.test(word(tokens, i - 1));
  return stands && !early ? amount({first: i, last: i + 1, rule: "uncounted"}, UNITS.get(name)!, null) : null;
};
