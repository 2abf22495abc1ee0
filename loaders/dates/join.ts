import type {Document} from "../documents.ts";
import type {Token} from "../tokens.ts";
import {word, type Calendar, type Expression, type Meaning} from "./expression.ts";
import {isDate, isDay, widen, withDayPart} from "./widen.ts";

type Join = (a: Expression, b: Expression, between: string, tokens: readonly Token[]) => Expression | null;

/** Puts together what belongs together: weekday and day, day and year, time and date, both ends of a range. */
export function join({tokens, sentences}: Document, expressions: readonly Expression[]): Expression[] {
  const starts = new Set(sentences.map(({first}) => first));
  const gap = (a: Expression, b: Expression) => between(tokens, starts, a, b);
  const dated = fold(tokens, carryYears(expressions, gap), gap, [weekdayOfDate, dateOfPeriod]);
  const timed = fold(
    tokens,
    dated.map((expression) => withDayPart(tokens, expression)),
    gap,
    [timeOfDate],
  );
  const joined = fold(tokens, timed, gap, [range]);
  return joined.map((expression, i) => widen(tokens, expression, joined[i - 1]?.last ?? 0));
}

type Gap = (a: Expression, b: Expression) => string;
const FAR = "…";

/** The words between two expressions; none join over the end of a sentence. */
function between(
  tokens: readonly Token[],
  starts: ReadonlySet<number>,
  a: Expression,
  b: Expression,
): string {
  if (b.first - a.last > 3 || starts.has(b.first)) return FAR;
  const words = tokens.slice(a.last, b.first);
  return words.some((_, k) => starts.has(a.last + k)) ? FAR : words.map((token) => token.fold).join(" ");
}

function fold(
  tokens: readonly Token[],
  expressions: readonly Expression[],
  gap: Gap,
  joins: readonly Join[],
): Expression[] {
  const kept: Expression[] = [];
  for (const next of expressions) {
    const before = kept.at(-1);
    const one =
      before && joins.map((rule) => rule(before, next, gap(before, next), tokens)).find((found) => found);
    if (one) kept[kept.length - 1] = one;
    else kept.push(next);
  }
  return kept;
}

/** "March 3, April 5 and May 7, 2021": the year of the last is the year of all. */
function carryYears(expressions: readonly Expression[], gap: Gap): Expression[] {
  const carried = [...expressions];
  for (let i = carried.length - 2; i >= 0; i--) {
    const [a, b] = [carried[i]!, carried[i + 1]!];
    if (isPlain(a.meaning) && isDayOrMonth(b.meaning) && b.meaning.year && LIST.test(gap(a, b)))
      carried[i] = {...a, meaning: {...a.meaning, year: yearBefore(a.meaning, b.meaning)}};
  }
  return carried;
}
const LIST = /^(-|--|to|and|,|, and|or|through|until|till|\/|&|to the|and from|, from)$/;

const isDayOrMonth = (meaning: Meaning): meaning is Calendar =>
  meaning.form === "calendar" && (meaning.grain === "day" || meaning.grain === "month");
/** A day or month to which nothing gives a year. */
const isPlain = (meaning: Meaning): meaning is Calendar =>
  isDayOrMonth(meaning) &&
  meaning.year === null &&
  meaning.number !== null &&
  meaning.direction === null &&
  meaning.shift === null;
const spanning = (a: Expression, b: Expression, rule: string, meaning: Meaning): Expression => ({
  first: a.first,
  last: b.last,
  rule,
  meaning,
});

/** "December 30 to January 2, 2024" starts in 2023. */
const yearBefore = (a: Calendar, b: Calendar): number =>
  b.number !== null && a.number! > b.number ? b.year! - 1 : b.year!;

/** "Monday, 5 May", "tomorrow (May 5)": the day decides, and the weekday is a part of its name. */
const weekdayOfDate: Join = (a, b, gap, tokens) => {
  const told = a.rule === "deictic-day" && gap === "(";
  if (!told && (a.meaning.form !== "weekday" || !/^(|,|\(|\.|\. ,|, the)$/.test(gap))) return null;
  if (!isDay(b.meaning) || !b.meaning.number) return null;
  const {first} = a;
  return {...b, first, last: gap === "(" && word(tokens, b.last) === ")" ? b.last + 1 : b.last};
};

/** "in April next year", "on March 5 this year", "Monday next week". */
const dateOfPeriod: Join = (a, b, gap) => {
  if (b.meaning.form !== "offset" || b.meaning.from !== "anchor" || !/^(|of|,)$/.test(gap)) return null;
  const {unit, count: shift} = b.meaning;
  if (unit === "year" && isPlain(a.meaning))
    return spanning(a, b, `${a.rule}-of-year`, {...a.meaning, shift});
  if (unit === "month" && isDay(a.meaning) && !a.meaning.number && a.meaning.shift === null)
    return spanning(a, b, "day-of-month", {...a.meaning, shift});
  const weekday = unit === "week" && a.meaning.form === "weekday" && a.meaning.direction === null;
  return weekday
    ? spanning(a, b, "weekday-of-week", {...(a.meaning as Meaning & {form: "weekday"}), shift})
    : null;
};

/** "10 a.m. on Tuesday", "March 5, 16:30", "at 9 a.m. today". */
const timeOfDate: Join = (a, b, gap) => {
  if (a.meaning.form === "clock" && !a.meaning.date && isDate(b.meaning) && /^(|on|,|, on)$/.test(gap))
    return spanning(a, b, "clock-date", {...a.meaning, date: b.meaning});
  if (b.meaning.form === "clock" && !b.meaning.date && isDate(a.meaning) && /^(|at|,|, at)$/.test(gap))
    return spanning(a, b, "date-clock", {...b.meaning, date: a.meaning});
  return null;
};

/** "from March 28 to April 2", "26-27 February", "between 3 and 5 May", "on May 3 and 4". */
const range: Join = (a, b, gap, tokens) => {
  const ends =
    // "Thursday (October 26) to Friday"
    (isDay(a.meaning) && b.meaning.form === "weekday" && gap === "to") ||
    (isDayOrMonth(a.meaning) && isDayOrMonth(b.meaning)) ||
    (a.meaning.form === "weekday" && b.meaning.form === "weekday");
  if (!ends) return null;
  const before = word(tokens, a.first - 1);
  // "Postponed from May 3 to May 10" and "delayed to" name two days, of which neither is a stay.
  const moved = /^(postponed|moved|delayed|rescheduled|shifted)$/.test(word(tokens, a.first - 2));
  const marked = (gap === "to" && !moved) || /^(-|--|through|until|till)$/.test(gap);
  // "12/13 June" is one stay as "12 and 13 June" is.
  const paired =
    (gap === "and" && before === "between") ||
    (/^(and|\/)$/.test(gap) && areNeighbours(a.meaning, b.meaning));
  return marked || paired ? spanning(a, b, "range", {form: "range", start: a.meaning, end: b.meaning}) : null;
};

/** "February 26 and 27", "Monday and Tuesday" are one stay; "February 3 and 27" are two days. */
const areNeighbours = (a: Meaning, b: Meaning): boolean =>
  (a.form === "weekday" && b.form === "weekday" && b.weekday === a.weekday + 1) ||
  (isDay(a) && isDay(b) && a.number === b.number && a.number !== null && b.day === a.day! + 1);
