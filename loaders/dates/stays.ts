import {daysBetween, type Day, type Interval} from "./calendar.ts";
import {word, type Nth, type Rule} from "./expression.ts";
import {ORDINALS} from "./vocabulary.ts";

/** A stay of more days than this is no visit. */
const LONGEST = 10;

/** "On the second day he called on B", "on the final day of the visit": a day of the stay told before. */
export const nthDay: Rule = (tokens, i) => {
  const name = word(tokens, i);
  const number = /^(last|final)$/.test(name) ? -1 : ORDINALS.get(name);
  const led = word(tokens, i - 1) === "the" && word(tokens, i - 2) === "on";
  if (!number || !led || word(tokens, i + 1) !== "day") return null;
  const of = word(tokens, i + 2) === "of" && !/^(the|his|her|their|its)$/.test(word(tokens, i + 3));
  return of ? null : {first: i, last: i + 2, rule: "day-of-stay", meaning: {form: "nth", number}};
};

/** The days of a stay, where an interval may be one. */
export const stayOf = (days: Interval | null): Interval | null => {
  const length = days ? daysBetween(days.from, days.to) : 0;
  return length > 0 && length < LONGEST ? days : null;
};

/** The day of a stay that is meant; null where it has fewer. */
export function dayOfStay({number}: Nth, stay: Interval | null): Day | null {
  if (!stay) return null;
  if (number < 0) return stay.to;
  const at = stay.from.add({days: number - 1});
  return daysBetween(at, stay.to) < 0 ? null : at;
}
