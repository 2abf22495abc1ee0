import {day, type Day} from "./calendar.ts";
import {calendar, word, type Expression, type Rule} from "./expression.ts";
import {isCapitalised, type Token} from "../tokens.ts";

/** A feast whose day moves from year to year; the month of the Calendar that holds it is the one in which it mostly falls. */
export type Feast = "good-friday" | "easter" | "easter-monday" | "thanksgiving";

/** Feasts by their names: a day of a month, or one that moves. */
export const FEASTS: ReadonlyMap<string, {number: number; day: number; feast?: Feast}> = new Map([
  ["christmas", {number: 12, day: 25}],
  ["christmas day", {number: 12, day: 25}],
  ["christmas eve", {number: 12, day: 24}],
  ["boxing day", {number: 12, day: 26}],
  ["new year 's eve", {number: 12, day: 31}],
  ["new year 's day", {number: 1, day: 1}],
  ["valentine 's day", {number: 2, day: 14}],
  ["may day", {number: 5, day: 1}],
  ["halloween", {number: 10, day: 31}],
  ["thanksgiving", {number: 11, day: 25, feast: "thanksgiving"}],
  ["thanksgiving day", {number: 11, day: 25, feast: "thanksgiving"}],
  ["good friday", {number: 4, day: 1, feast: "good-friday"}],
  ["easter", {number: 4, day: 1, feast: "easter"}],
  ["easter sunday", {number: 4, day: 1, feast: "easter"}],
  ["easter monday", {number: 4, day: 1, feast: "easter-monday"}],
]);

/** "Christmas Day", "Good Friday", "last Thanksgiving": the longest name that the vocabulary has at i. */
export const feast: Rule = (tokens, i) => {
  for (const length of [4, 3, 2, 1]) {
    const words = tokens.slice(i, i + length);
    const given = FEASTS.get(words.map(({fold}) => fold).join(" "));
    if (given && words.length === length && standsAlone(tokens, i, length))
      return named(tokens, i, i + length, calendar("day", given));
  }
  return null;
};

function standsAlone(tokens: readonly Token[], i: number, length: number): boolean {
  const next = tokens[i + length];
  // Christmas Island, the Easter Rising, Father Christmas.
  const name = next && isCapitalised(next) && next.before === "space";
  return isCapitalised(tokens[i]!) && !name && !(length === 1 && word(tokens, i - 1) === "father");
}

function named(
  tokens: readonly Token[],
  i: number,
  last: number,
  meaning: ReturnType<typeof calendar>,
): Expression {
  const direction = /^(last|next)$/.exec(word(tokens, i - 1))?.[0];
  const year = /^[12]\d{3}$/.test(word(tokens, last)) ? Number(word(tokens, last)) : null;
  const given = {...meaning, year, direction: direction === "last" ? -1 : direction ? 1 : null} as const;
  return {first: direction ? i - 1 : i, last: year ? last + 1 : last, rule: "feast", meaning: given};
}

/** The day of a moving feast in a year. */
export function feastIn(name: Feast, year: number): Day {
  if (name === "thanksgiving") return fourthThursday(year);
  return easter(year).add({days: {"good-friday": -2, easter: 0, "easter-monday": 1}[name]});
}

function fourthThursday(year: number): Day {
  const first = day(year, 11, 1)!;
  return first.add({days: ((11 - first.dayOfWeek) % 7) + 21});
}

/** Western Easter, by the Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
function easter(year: number): Day {
  const [golden, century, rest] = [year % 19, Math.floor(year / 100), year % 100];
  const shift = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const moon = (19 * golden + shift + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const count = moon + sunday - 7 * late + 114;
  return day(year, Math.floor(count / 31), (count % 31) + 1)!;
}
