/** What lies this many days before the news is background to it. Measured on the gold's development split. */
export const BACKGROUND_DAYS = 8;

const DAY = 86_400_000;

/** Days are YYYY-MM-DD, and counted in UTC, which has none of other lengths: an eighth of the time of Temporal's plain dates. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
export const daysBefore = (day: string, days: number): string => addDays(day, -days);
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;
/** The day of the week as ISO 8601 counts, Monday 1. */
export const weekdayOf = (day: string): number => new Date(Date.parse(day)).getUTCDay() || 7;
