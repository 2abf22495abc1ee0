import {isCapitalised, type Token} from "../tokens.ts";
import {dayNumber} from "./absolute.ts";
import {calendar, skip, weekdayOf, word, type Rule} from "./expression.ts";
import {DAY_PARTS, MONTHS, SHORT_WEEKDAYS, WEEKDAYS} from "./vocabulary.ts";

/** "Monday", and "Mon, 5 May"; not the name of a newspaper or of a day of memory. */
export const weekday: Rule = (tokens, i) => {
  const name = word(tokens, i);
  const number = WEEKDAYS.get(name) ?? (besideDate(tokens, i + 1) ? SHORT_WEEKDAYS.get(name) : undefined);
  if (!number || !isCapitalised(tokens[i]!) || isName(tokens, i)) return null;
  return {first: i, last: i + 1, rule: "weekday", meaning: weekdayOf(number)};
};

function besideDate(tokens: readonly Token[], i: number): boolean {
  const at = skip(tokens, skip(tokens, i, "."), ",");
  return dayNumber(tokens[at]) !== null || MONTHS.has(word(tokens, at));
}

/** Black Friday, Easter Sunday; "the Sunday Times". */
function isName(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before && isCapitalised(before) && /^(black|good|bloody|holy|easter|palm|ash)$/.test(before.fold))
    return true;
  const next = tokens[i + 1];
  if (/^(prayers?|sermons?)$/.test(next?.fold ?? "")) return true;
  return before?.fold === "the" && !!next && isCapitalised(next) && !MONTHS.has(next.fold);
}

/** "on the 24th", "on 24th", "on the evening of the 24th". */
function isPlaced(tokens: readonly Token[], i: number): boolean {
  if (word(tokens, i - 1) !== "the") return word(tokens, i - 1) === "on";
  const before = word(tokens, i - 2);
  return (
    /^(on|for|until|till|by|since|from|to|and|before|after|through)$/.test(before) ||
    (before === "of" && DAY_PARTS.has(word(tokens, i - 3)))
  );
}

/** "on the 24th": the month is the reader's to find; "the 24th session" is no date. */
export const ordinalDay: Rule = (tokens, i) => {
  const day = /\d(st|nd|rd|th)$/.test(word(tokens, i)) ? dayNumber(tokens[i]) : null;
  const placed = day !== null && isPlaced(tokens, i);
  const ofMonth =
    /^(of|this|last|next)$/.test(word(tokens, i + 1)) && [2, 3].some((k) => word(tokens, i + k) === "month");
  const next = tokens[i + 1];
  // "on the 5th arrived", "On the 5th day, A met B": as Chinese counts the days of a month.
  const done = next?.kind === "word" && /^(?:met|held|told|left|came|went)$|ed$/.test(next.fold);
  const counted = word(tokens, i + 1) === "day" && word(tokens, i + 2) === ",";
  const ends =
    ofMonth ||
    done ||
    counted ||
    /^(|[^\p{L}\p{N}-]+|and|to|in|at|for|with|between|when|he|she|they|it|the)$/u.test(word(tokens, i + 1));
  return day && placed && ends
    ? {first: i, last: i + 1, rule: "ordinal-day", meaning: calendar("day", {day})}
    : null;
};
