import type {AccountDraft} from "./accounts.ts";
import {addDays} from "./days.ts";

/** Days apart that two accounts of one contact may stand: time zones, and the day of the report for the day of the meeting. */
export const SLACK = 1;
/** Days before its report in which a contact without a day of its own may lie. */
const REPORT_WINDOW = 5;
/** A planned contact is told up to this many days before it is held. */
const PLANNED_WINDOW = 45;

/** The days in which an account's contact can lie; both ends included. */
export interface Window {
  from: string;
  to: string;
}

/** The window of an account; null where nothing bounds it. */
export function windowOf(account: AccountDraft): Window | null {
  const {date_start, date_end, published, status} = account;
  if (date_start && date_end) return {from: date_start, to: date_end};
  if (!published || status === "recalled") return null;
  if (status === "planned") return {from: published, to: addDays(published, PLANNED_WINDOW)};
  return {from: addDays(published, -REPORT_WINDOW), to: published};
}

/** The months of an account's window, as 2024-04, made wider by some days at both ends; none where nothing bounds it. */
export function monthsOf(account: AccountDraft, slack: number): string[] {
  const window = windowOf(account);
  if (!window) return [];
  const last = addDays(window.to, slack).slice(0, 7);
  const months = [addDays(window.from, -slack).slice(0, 7)];
  while (months.at(-1)! < last) months.push(addDays(`${months.at(-1)!}-28`, 4).slice(0, 7));
  return months;
}
