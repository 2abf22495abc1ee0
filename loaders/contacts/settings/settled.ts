import type {DateMention} from "../../dates/date.ts";
import {parseDay} from "../../dates/calendar.ts";
import {addDays, daysBetween} from "../days.ts";
import type {Event} from "../events.ts";

/** What is known of a telling before its date is settled. */
type Told = Pick<Event, "construct" | "status" | "background" | "heading">;

/** The date of a contact once it is known whether it was or will be; null where the date is that of something else. */
export function settledDate(date: DateMention | null, told: Told, anchor: string | null): DateMention | null {
  if (!date || isOfOther(date, told, anchor)) return null;
  return date.from === null || anchor === null ? date : onItsSide(date, told.status, anchor);
}

/** "They agreed to work closely in 2020": so wide a time is that of what they agreed on. */
const AGREED = new Set<Event["construct"]>(["joint", "discuss"]);

function isOfOther(
  date: DateMention,
  {construct, status, background, heading}: Told,
  anchor: string | null,
): boolean {
  const agreed = AGREED.has(construct) && status !== "planned";
  const news = status === "past" && !background;
  return ((agreed || news) && isOpen(date, !agreed, anchor)) || (heading && isOfArticle(date, anchor));
}

const COARSE = /^(?:quarter|half|year)$/;

/** A wide time that goes on: of what was agreed on, or of the news, which has a day: "after the talks he said that this year …". */
function isOpen({from, to, precision}: DateMention, news: boolean, anchor: string | null): boolean {
  if (!COARSE.test(precision) || (anchor !== null && to !== null && to < anchor)) return false;
  return news ? anchor !== null && from !== null && from <= anchor : true;
}

/** "Meetings in Lima, August 2023", "No. 12, 8 May 2024, on the talks": a heading's time in which its article was published says no more than that. */
const isOfArticle = ({precision, basis, from, to}: DateMention, anchor: string | null): boolean =>
  anchor !== null &&
  ((precision === "month" && from! <= anchor && anchor <= to!) || (basis === "explicit" && from === anchor));

/** Where nothing but its verb says in which year or week a date lies, a plan lies ahead, and what took place lies behind. */
function onItsSide(date: DateMention, status: Event["status"], anchor: string): DateMention | null {
  if (status === "planned") return ahead(date, anchor);
  return status === "past" && date.from! > anchor ? behind(date) : date;
}

/** "to visit C, January agenda revealed", said in December: a month without a year in which a plan cannot lie is that of the next. */
function ahead(date: DateMention, anchor: string): DateMention {
  if (date.rule === "weekday" && date.to! < anchor) return weeksOn(date, WEEK);
  const past = date.precision === "month" && date.basis !== "explicit" && date.to! < anchor;
  return past && daysBetween(date.to!, anchor) > HALF_YEAR ? {...date, ...yearsOn(date, 1)} : date;
}

const HALF_YEAR = 183;
/** The same month of another year, which has a 29 February only where it is leap. */
const yearsOn = ({from}: DateMention, years: number) => {
  const first = parseDay(from!)!.add({years});
  const last = first.add({months: 1}).subtract({days: 1});
  return {from: String(first), to: String(last), value: String(first).slice(0, 7)};
};

const WEEK = 7;

/** "Trade must grow, A told B on Monday": what must be is ahead, but not the telling; "met in January", said in November: the last one. Any other day to come is none of a contact held. */
function behind(date: DateMention): DateMention | null {
  if (date.rule === "weekday") return weeksOn(date, -WEEK);
  return date.precision === "month" && date.basis === "year-inferred"
    ? {...date, ...yearsOn(date, -1)}
    : null;
}

function weeksOn(date: DateMention, days: number): DateMention {
  const [from, to] = [addDays(date.from!, days), addDays(date.to!, days)];
  return {...date, from, to, value: from};
}
