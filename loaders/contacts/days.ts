import {Temporal} from "temporal-polyfill";

/** What lies this many days before the news is background to it. Measured on the gold's development split. */
export const BACKGROUND_DAYS = 8;

export const addDays = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({days}).toString();
export const daysBefore = (day: string, days: number): string => addDays(day, -days);
export const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(to, {largestUnit: "day"}).days;
