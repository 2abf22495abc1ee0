import type {DateMention} from "../../dates/date.ts";
import {daysBefore, daysBetween} from "../days.ts";
import type {Event} from "../events.ts";

/** The date of a contact, where nothing but its verb says in which year or week it lies: a plan lies ahead, what took place lies behind. */
export function onItsSide(
  date: DateMention | null,
  status: Event["status"],
  anchor: string | null,
): DateMention | null {
  if (!date || date.from === null || anchor === null) return date;
  if (status === "planned") return ahead(date, anchor);
  return status === "past" && date.from > anchor ? behind(date) : date;
}

/** "to visit C, January agenda revealed", said in December: a month without a year in which a plan cannot lie is that of the next. */
function ahead(date: DateMention, anchor: string): DateMention {
  const past = date.precision === "month" && date.basis !== "explicit" && date.to! < anchor;
  return past && daysBetween(date.to!, anchor) > HALF_YEAR ? {...date, ...nextYear(date)} : date;
}

const HALF_YEAR = 183;
const nextYear = ({from, to}: DateMention) => {
  const [first, last] = [from!, to!].map((day) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`);
  return {from: first!, to: last!, value: first!.slice(0, 7)};
};

const WEEK = 7;

/** "Trade must grow, A told B on Monday": what must be is ahead, but not the telling. Any other day to come is none of a contact held. */
function behind(date: DateMention): DateMention | null {
  if (date.rule !== "weekday") return null;
  const [from, to] = [daysBefore(date.from!, WEEK), daysBefore(date.to!, WEEK)];
  return {...date, from, to, value: from};
}
