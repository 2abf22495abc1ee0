import {countAt, durationValue} from "./counts.ts";
import type {Token} from "../tokens.ts";
import {word, type Expression, type Rule} from "./expression.ts";
import {SETS, UNITS, WEEKDAYS} from "./vocabulary.ts";

const repeated = (first: number, last: number, value: string): Expression => ({
  first,
  last,
  rule: "set",
  meaning: {form: "amount", type: "SET", value, unit: null, count: null, direction: null},
});

/** "on Fridays". */
export const weekdaySet: Rule = (tokens, i) =>
  // "Two Sundays ago".
  countAt(tokens, i - 1)
    ? null
    : repeated(i, i + 1, `XXXX-WXX-${WEEKDAYS.get(word(tokens, i).slice(0, -1))}`);

/** "daily", "annually"; not a paper's name: "the China Daily", "Daily Telegraph". */
export const setWord: Rule = (tokens, i) => {
  const next = tokens[i + 1];
  const name = tokens[i]!.text === "Daily" && next?.before === "space" && /^\p{Lu}/u.test(next.text);
  const capital = i > 0 && /^\p{Lu}/u.test(tokens[i]!.text) && /^\p{Lu}/u.test(tokens[i - 1]!.text);
  return name || capital ? null : repeated(i, i + 1, SETS.get(word(tokens, i))!);
};

/** "every week", "each Friday", "every two years", "per day". */
export const every: Rule = (tokens, i) => {
  const day = WEEKDAYS.get(word(tokens, i + 1));
  if (day) return repeated(i, i + 2, `XXXX-WXX-${day}`);
  const other =
    word(tokens, i + 1) === "other" && word(tokens, i) === "every" ? {count: 2, last: i + 2} : null;
  const count = other ?? countAt(tokens, i + 1) ?? {count: 1, last: i + 1};
  const unit = UNITS.get(word(tokens, count.last));
  return unit ? repeated(i, count.last + 1, durationValue(unit, count.count)) : null;
};

/** "Hundreds of calls a day"; not "always a day of joy". */
const isCounted = (tokens: readonly Token[], i: number, next: string): boolean =>
  /^\p{Ll}{3,}[^\P{Ll}si]s$/u.test(tokens[i]?.text ?? "") &&
  !/^(always|does|says|perhaps|seems|takes|lasts|comes|needs|marks|becomes|was)$/.test(word(tokens, i)) &&
  !/^(of|that|when|which|in|for)$/.test(next);

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
    /^(once|twice|thrice|million|billion|trillion|percent|%)$/.test(before?.fold ?? "") ||
    isCounted(tokens, i - 1, word(tokens, i + 2));
  return rated ? repeated(i, i + 2, durationValue(unit, 1)) : null;
};
