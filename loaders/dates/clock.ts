import type {Token} from "../tokens.ts";
import {skip, touches, word, type Clock, type Expression, type Rule} from "./expression.ts";
import {DAY_PARTS} from "./vocabulary.ts";

const ZONE = /^(gmt|utc|est|edt|et|cst|cdt|pst|pdt|msk|cet|cest|eet|bst|jst|ist|kst|hrs|hours)$/;
const HALF = /^([ap])\.?m\.?$/;

const clock = (first: number, last: number, time: string): Expression => {
  const meaning: Clock = {form: "clock", time, date: null};
  return {first, last, rule: "clock", meaning};
};
const pad = (n: number): string => String(n).padStart(2, "0");

/** "10 a.m.", "10:35 p.m. EST", "16:30", "0735 GMT", "16.30 local time", "12:17:58". */
export const timeOfDay: Rule = (tokens, i) => {
  const parts =
    /^(\d{1,2})(?:[:.](\d\d)(?::\d\d)?)?$/.exec(word(tokens, i)) ?? /^(\d\d)(\d\d)$/.exec(word(tokens, i));
  if (!parts) return null;
  const [hours, minutes] = [Number(parts[1]), Number(parts[2] ?? 0)];
  const half = HALF.exec(word(tokens, i + 1))?.[1] ?? dayHalf(tokens, i + 1);
  if (hours > 24 || minutes > 59 || (half && hours > 12)) return null;
  const last = afterZone(tokens, half ? (word(tokens, i + 1) === "in" ? i + 4 : i + 2) : i + 1);
  if (!half && !standsAsTime(tokens, i, parts[2] !== undefined, last > i + 1)) return null;
  const shift = half === "p" && hours < 12 ? 12 : half === "a" && hours === 12 ? -12 : 0;
  // TIMEX3 marks universal time as ISO 8601 does.
  const zone = word(tokens, last - 1) === "utc" ? "Z" : "";
  return clock(i, last, `T${pad(hours + shift)}:${pad(minutes)}${zone}`);
};

/** "At 4 in the morning", "at 8:30 in the evening": the half of the day, as a.m. and p.m. give it. */
function dayHalf(tokens: readonly Token[], i: number): string | null {
  const words = [0, 1, 2].map((k) => word(tokens, i + k)).join(" ");
  if (!/^(at|by|about|around|until|from)$/.test(word(tokens, i - 2))) return null;
  return words === "in the morning" ? "a" : /^in the (afternoon|evening)$/.test(words) ? "p" : null;
}

/** Without a.m. or p.m. only 16:30, or digits with a zone, are a time: "1400 GMT"; 3.30 is a number and 1:0 a score. */
function standsAsTime(tokens: readonly Token[], i: number, minutes: boolean, zone: boolean): boolean {
  const text = word(tokens, i);
  const inBrackets = word(tokens, i - 1) === "(";
  if ((touches(tokens, i) && !inBrackets) || (touches(tokens, i + 1) && /^[-/]$/.test(word(tokens, i + 1))))
    return false;
  if (text.includes(":"))
    return (
      /^\d\d:/.test(text) ||
      /^(at|by|from|until|before|after|around|,)$/.test(word(tokens, i - 1)) ||
      (zone && inBrackets)
    );
  return minutes && zone && !/^hours$/.test(word(tokens, i + 1));
}

function afterZone(tokens: readonly Token[], i: number): number {
  if (word(tokens, i + 1) === "time" && tokens[i]?.kind === "word") return i + 2;
  return ZONE.test(word(tokens, i)) ? skip(tokens, i + 1, "time") : i;
}

/** A part of the day that stands alone, "at noon"; beside a date `join` reads "Friday night". */
export const partOfDay: Rule = (tokens, i) => {
  const code = DAY_PARTS.get(word(tokens, i))!;
  if (isAlone(tokens, i)) return clock(i, i + 1, code);
  // "High noon", "the midnight sun".
  return code.includes(":") &&
    /^(at|by|before|after|around|since|until|till|from|to|about)$/.test(word(tokens, i - 1))
    ? clock(i, i + 1, code)
    : null;
};

/** "In the afternoon he met B": on the day told before. */
const isAlone = (tokens: readonly Token[], i: number): boolean =>
  /^(morning|afternoon|evening)$/.test(word(tokens, i)) &&
  `${word(tokens, i - 2)} ${word(tokens, i - 1)}` === "in the" &&
  !/^(of|on)$/.test(word(tokens, skip(tokens, i + 1, "hours")));

/** The TIMEX3 time of a token that is a part of the day. */
export const partAt = (tokens: readonly Token[], i: number): string | undefined =>
  DAY_PARTS.get(word(tokens, i));
