import type {Unreported} from "../../loaders/schema.ts";
import {counted, inSentence, listed, spelled} from "./words.js";

/** How many contacts neither of two sides reported, and why nobody can say, in words. */

/** "China and Russia" */
export const pairName = ({left, right}: Unreported, names: (code: string) => string): string =>
  `${names(left)} and ${inSentence(names(right))}`;

/** Estimates that are said, most contacts first. */
export const estimated = (rows: readonly Unreported[]): Unreported[] =>
  rows.filter(({estimate}) => estimate !== null);

/** To the nearest whole number. */
export const whole = (n: number): string => Math.round(n).toLocaleString("en");

/** "about 12 (3 to 40)" */
export const neither = ({estimate, low, high, seen}: Unreported): string =>
  `about ${whole(estimate! - seen)} (${whole(low! - seen)} to ${whole(high! - seen)})`;

/** Why nothing can be said, after "of 12 contacts between them, " or alone: "only two are told by both, and …". */
export function whyNot(row: Unreported, names: (code: string) => string): string {
  const {left, right, left_contacts, right_contacts, both} = row;
  if (row.why_not === "no-list") {
    const silent = left_contacts.length ? right : left;
    return `no article of ${inSentence(names(silent))} reports any itself, so there is only one list`;
  }
  if (row.why_not === "too-few-shared")
    return `${both === 0 ? "none is" : both === 1 ? "only one is" : `only ${spelled(both)} are`} told by both, and seven would be the least`;
  const [within, other] = both === left_contacts.length ? [left, right] : [right, left];
  const whole =
    left_contacts.length === right_contacts.length
      ? "each reports all that the other does"
      : `${inSentence(names(other))} reports all that ${inSentence(names(within))} does`;
  return `${whole}, which lists made without regard to each other do not`;
}

/** The section's finding, in words. */
export function unreportedSentence(rows: readonly Unreported[], names: (code: string) => string): string {
  const said = estimated(rows);
  if (!rows.length)
    return "No contact between two sides with articles of their own was held, so there is nothing to estimate.";
  if (!said.length) {
    const [most] = rows as [Unreported];
    const why = whyNot(most, names);
    if (rows.length === 1)
      return `How many contacts neither ${inSentence(names(most.left))} nor ${inSentence(names(most.right))} reports cannot be said: of ${counted(most.seen, "contact")} between them that ${most.seen === 1 ? "was" : "were"} held, ${why}.`;
    return `For none of ${counted(rows.length, "pair")} of countries can it be said how many contacts neither side reports. ${pairName(most, names)} come closest: of ${counted(most.seen, "contact")}, ${why}.`;
  }
  const list = said.map((row) => `${pairName(row, names)}, ${neither(row)}`);
  return `Contacts that neither side reports, if each reports without regard to the other: ${listed(list)}.${rows.length > said.length ? ` For ${counted(rows.length - said.length, "other pair")} nothing can be said.` : ""}`;
}
