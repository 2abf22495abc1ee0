import type {Span} from "../span.ts";
import {PRESS} from "../head.ts";
import {parseDay} from "./calendar.ts";

/** The day of publication that a bare text's first line gives, where it stands, and where the text goes on. */
export interface DateLine {
  date: string;
  span: Span;
  end: number;
}

const LINE = /^\uFEFF?[^\S\n]*date[^\S\n]*:?[^\S\n]+(\d{4}-\d\d-\d\d)(?![\d-])/i;

/** Reads the first line ` date YYYY-MM-DD` of a bare text; null where there is none, or the calendar has no such day. */
export function readDateLine(text: string): DateLine | null {
  const found = LINE.exec(text);
  if (!found || !PRESS.test(found[1]!) || !parseDay(found[1]!)) return null;
  const end = found[0].length;
  return {date: found[1]!, span: {start: end - 10, end}, end};
}

const MONTH = /^\uFEFF?[^\S\n]*date[^\S\n]*:?[^\S\n]+\d{4}-(?:0[1-9]|1[0-2])(?![\d-])/i;

/** Where the text goes on behind a first line that gives no more than a month, as scrapes do; 0 where there is none. */
export const afterMonthLine = (text: string): number => MONTH.exec(text)?.[0].length ?? 0;
