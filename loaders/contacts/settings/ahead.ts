import type {DateMention} from "../../dates/date.ts";
import {daysBetween} from "../days.ts";

/** "to visit C, January agenda revealed", said in December: a month without a year in which a plan cannot lie is that of the next. */
export function ahead(date: DateMention | null, anchor: string | null): DateMention | null {
  const past =
    date?.precision === "month" && date.basis !== "explicit" && anchor !== null && date.to! < anchor;
  return past && daysBetween(date.to!, anchor) > HALF_YEAR ? {...date, ...nextYear(date)} : date;
}

const HALF_YEAR = 183;
const nextYear = ({from, to}: DateMention) => {
  const [first, last] = [from!, to!].map((day) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`);
  return {from: first!, to: last!, value: first!.slice(0, 7)};
};
