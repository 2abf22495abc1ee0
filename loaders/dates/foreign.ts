import {fold} from "../tokens.ts";

/** Languages of the datelines that stray into English copies; Intl knows their months, so they are not typed here. */
const LANGUAGES = "it fr es pt de nl pl cs tr ru uk ro hu sv id vi".split(" ");

type Part = "month" | "weekday";

/** The names of twelve months or seven weekdays (Monday first) as a language writes them in a date, folded. */
function names(language: string, part: Part): [string, number][] {
  const format = new Intl.DateTimeFormat(language, {
    day: "numeric",
    month: "long",
    weekday: "long",
    timeZone: "UTC",
  });
  return Array.from({length: part === "month" ? 12 : 7}, (_, i) => {
    // 1 January 2024 was a Monday.
    const at = new Date(part === "month" ? Date.UTC(2024, i, 1) : Date.UTC(2024, 0, i + 1));
    return [fold(format.formatToParts(at).find(({type}) => type === part)!.value), i + 1];
  });
}

// Read from the last language to the first, so that where two disagree the first one listed holds.
const table = (part: Part) => new Map(LANGUAGES.toReversed().flatMap((language) => names(language, part)));
const MONTHS = table("month");
const WEEKDAYS = table("weekday");

/** The number of a month named in another language than English, or null. */
export const foreignMonth = (name: string): number | null => MONTHS.get(name) ?? null;
/** Whether a word is a weekday in another language than English. */
export const isForeignWeekday = (name: string): boolean => WEEKDAYS.has(name);
