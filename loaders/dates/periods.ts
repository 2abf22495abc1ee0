import type {Token} from "../tokens.ts";
import {yearNumber} from "./absolute.ts";
import {
  calendar,
  offset,
  skip,
  touches,
  word,
  type Expression,
  type Grain,
  type Meaning,
  type Rule,
} from "./expression.ts";
import {CENTURIES, DIRECTIONS, ORDINALS, SEASONS, UNITS} from "./vocabulary.ts";

const found = (first: number, last: number, rule: string, meaning: Meaning): Expression => ({
  first,
  last,
  rule,
  meaning,
});

/** "spring 2022", "the fall of 1998", "in the summer". */
export const season: Rule = (tokens, i) => {
  const number = SEASONS.get(word(tokens, i))!;
  const at = skip(tokens, skip(tokens, i + 1, "of"), ",");
  const year = yearNumber(tokens, at);
  if (year) return found(i, at + 1, "season-year", calendar("season", {number, year}));
  return standsAsSeason(tokens, i) ? found(i, i + 1, "season", calendar("season", {number})) : null;
};

/** "In the fall", but "the fall of the wall", "in spring water", "a hot summer". */
function standsAsSeason(tokens: readonly Token[], i: number): boolean {
  const article = word(tokens, i - 1) === "the";
  if (word(tokens, i) === "fall" && (!article || word(tokens, i + 1) === "of")) return false;
  const before = word(tokens, article ? i - 2 : i - 1);
  // "Scheduled for autumn", but "for summer courses".
  if (before === "for") return tokens[i + 1]?.kind !== "word";
  return /^(in|during|since|by|until|till|early|late|mid|before|after|this)$/.test(before);
}

/** "The final quarter of 2023". */
const LAST = 4;

/** "the second half of 2023", "the first quarter of this year", "Q1 2024". */
export const partOfYear: Rule = (tokens, i) => {
  const number = ORDINALS.get(word(tokens, i)) ?? LAST;
  const at = skip(tokens, i + 1, "-");
  const grain = word(tokens, at);
  if (grain !== "quarter" && !(grain === "half" && number <= 2)) return null;
  const of = skip(tokens, skip(tokens, at + 1, "of", "in", ","), "the");
  return (
    partOfNamedYear(tokens, i, of, grain, number) ??
    (ORDINALS.has(word(tokens, i)) ? quarterAlone(tokens, i, at, number) : null)
  );
};

function partOfNamedYear(
  tokens: readonly Token[],
  i: number,
  of: number,
  grain: Grain,
  number: number,
): Expression | null {
  const year = yearNumber(tokens, of);
  if (year) return found(i, of + 1, "part-of-year", calendar(grain, {number, year}));
  const directed = DIRECTIONS.has(word(tokens, of)) && word(tokens, of + 1) === "year";
  const shift = directed ? DIRECTIONS.get(word(tokens, of))! : 0;
  if (!directed && (word(tokens, of) !== "year" || word(tokens, of - 1) !== "the")) return null;
  return found(i, directed ? of + 2 : of + 1, "part-of-year", calendar(grain, {number, shift}));
}

/** A half alone may be a game's; a quarter alone is a business year's. */
function quarterAlone(tokens: readonly Token[], i: number, at: number, number: number): Expression | null {
  const stands =
    word(tokens, at) === "quarter" &&
    (at > i + 1 || /^(the|in|for|this|last|its|their|'s|since|by)$/.test(word(tokens, i - 1))) &&
    word(tokens, at + 1) !== "of";
  return stands ? found(i, at + 1, "quarter", calendar("quarter", {number})) : null;
}

/** "Q1 2024", "H2 of 2023". */
export const shortPart: Rule = (tokens, i) => {
  const at = skip(tokens, i + 1, "of", ",");
  const year = yearNumber(tokens, at);
  const [letter, digit] = word(tokens, i) as unknown as [string, string];
  return year
    ? found(
        i,
        at + 1,
        "part-of-year",
        calendar(letter === "q" ? "quarter" : "half", {number: Number(digit), year}),
      )
    : null;
};

/** "the 20th century", "nineteenth-century". */
export const century: Rule = (tokens, i) => {
  const parts = /^(\d\d?)(st|nd|rd|th)$/.exec(word(tokens, i));
  const number = CENTURIES.get(word(tokens, i)) ?? (parts ? Number(parts[1]) : 0);
  const at = skip(tokens, i + 1, "-");
  const stands = number >= 11 && number <= 22 && /^(century|centuries)$/.test(word(tokens, at));
  return stands ? found(i, at + 1, "century", calendar("century", {year: (number - 1) * 100})) : null;
};

const PLACES = {of: /^(end|beginning|start|middle|close|rest|turn)$/, in: /^(later|earlier|early|late)$/};

/** "the end of the month", "later in the week", "over the weekend", "year-end". */
export const unitInPlace: Rule = (tokens, i) => {
  const name = word(tokens, i);
  const unit = UNITS.get(name)!;
  if (
    name === "year" &&
    word(tokens, i + 1) === "-" &&
    word(tokens, i + 2) === "end" &&
    touches(tokens, i + 2)
  )
    return found(i, i + 3, "year-end", offset("year", 0));
  if (word(tokens, i - 1) !== "the") return null;
  if (name === "weekend") return found(i, i + 1, "weekend", offset("weekend", 0));
  const preposition = word(tokens, i - 2);
  const placed =
    (preposition === "of" || preposition === "in") && PLACES[preposition].test(word(tokens, i - 3));
  return placed && /^(day|week|month|year|decade|century)$/.test(name)
    ? found(i, i + 1, "unit-in-place", offset(unit, 0, name === "day" ? "context" : "anchor"))
    : null;
};

/** "FY2024". */
export const fiscalYearInOne: Rule = (tokens, i) => {
  const parts = /^fy(\d\d)?(\d\d)$/.exec(word(tokens, i));
  return parts
    ? found(i, i + 1, "fiscal-year", {form: "reference", value: `FY${parts[1] ?? 20}${parts[2]}`})
    : null;
};

/** "fiscal year 2024": countries begin it on different days, so it is a year without days. */
export const fiscalYear: Rule = (tokens, i) => {
  const at = skip(tokens, i + 1, "year");
  const year = yearNumber(tokens, at);
  return year ? found(i, at + 1, "fiscal-year", {form: "reference", value: `FY${year}`}) : null;
};
