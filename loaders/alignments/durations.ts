import type {DateMention} from "../dates/date.ts";
import type {Token} from "../tokens.ts";
import type {Quantity} from "./quantities.ts";

/** About, nearly, over: the value is round. */
export const HEDGES =
  /^(about|around|nearly|almost|some|roughly|approximately|over|than|least|most|close|exceed.*)$/;

const MINUTES: Record<string, number> = {TM: 1, TH: 60, D: 1440, W: 10080, M: 43200};

/** The durations that the dates of a passage tell: in minutes or years, or by the clock, "from 19:20 to 19:45". */
export const readDurations = (tokens: readonly Token[], dates: readonly DateMention[]): Quantity[] =>
  dates.flatMap((date, i) => [...told(tokens, date), ...byClock(tokens, date, dates[i + 1])]);

/** By its TIMEX3 value: PT170M, P9Y. */
function told(tokens: readonly Token[], {type, value, first}: DateMention): Quantity[] {
  const [, time, count, unit] = /^P(T?)(\d+(?:\.\d+)?)([MHDWY])$/.exec(value) ?? [];
  if (type !== "DURATION" || !count) return [];
  const hedged = HEDGES.test(tokens[first - 1]?.fold ?? "");
  if (unit === "Y") return [{kind: "years", value: Number(count), hedged, unit: []}];
  return [{kind: "minutes", value: Number(count) * MINUTES[`${time}${unit}`]!, hedged, unit: []}];
}

/** Two times with "to" or a dash between them, "from" or "between" before. */
function byClock(tokens: readonly Token[], from: DateMention, to: DateMention | undefined): Quantity[] {
  const [start, end] = [from, to].map((date) => clock(date));
  const isSpan =
    to?.first === from.last + 1 &&
    /^(to|till|until|and|-|–)$/.test(tokens[from.last]!.fold) &&
    /^(from|between)$/.test(tokens[from.first - 1]?.fold ?? "");
  if (start === null || end === null || !isSpan || end! <= start!) return [];
  return [{kind: "minutes", value: end! - start!, hedged: false, unit: []}];
}

/** Minutes since midnight: of 2024-04-16T19:20 they are 1160. */
function clock(date: DateMention | undefined): number | null {
  const [, hours, minutes] = /T(\d\d):(\d\d)/.exec(date?.value ?? "") ?? [];
  return hours ? Number(hours) * 60 + Number(minutes) : null;
}
