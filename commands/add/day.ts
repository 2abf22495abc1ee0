import {parseDay} from "../../loaders/dates/calendar.ts";
import {inferPublished} from "../../loaders/dates/published.ts";
import {readDocument} from "../../loaders/documents.ts";
import {PRESS} from "../../loaders/head.ts";

const ISO = /^(\d{4})-?(\d\d)-?(\d\d)(?!\d)/;
const TIME = /[\s,]*(?:\bat\s+)?\b\d{1,2}:\d\d\b.*$/s;
/** 04/09/2024 is a day in April to some and in September to others. */
const EITHER = /^(0?[1-9]|1[0-2])\/(0?[1-9]|1[0-2])\/\d{4}/;

/**
 * The day that a date names, as its own place wrote it: "2024-04-09T00:30+08:00" is the 9th. Null where no calendar
 * has it, or where day and month can be taken for each other.
 */
export function dayOf(value: string): string | null {
  const iso = ISO.exec(value.trim());
  const day = iso ? iso.slice(1).join("-") : inDays(value.trim());
  return day && PRESS.test(day) && parseDay(day) ? day : null;
}

function inDays(value: string): string | null {
  const either = EITHER.exec(value);
  if (value.length > 100 || (either && Number(either[1]) !== Number(either[2]))) return null;
  return inferPublished(readDocument("", value.replace(TIME, "")))?.date ?? null;
}
