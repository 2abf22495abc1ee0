import {bisector} from "d3-array";
import type {DateMention} from "../dates/date.ts";
import type {AnyMention} from "../mentions/mention.ts";
import type {Event} from "./events.ts";

/** Days that a text names in a week or a year that nobody knows: "on Thursday" in an article without a day. */

/** Such days of an article, in the order of the text. */
export const openDays = (mentions: readonly AnyMention[]): DateMention[] =>
  mentions
    .filter((mention) => mention.kind === "date")
    .filter(({from, value}) => from === null && namedDay(value) !== null)
    .sort((a, b) => a.start - b.start);

/** The day of a week or a year that nobody knows in a TIMEX3 value, without the hour (XXXX-WXX-7TEV is an evening); null where it names none. */
export const namedDay = (value: string): string | null =>
  /^XXXX-(?:WXX-[1-7]|\d\d-\d\d)/.exec(value)?.[0] ?? null;

const at = bisector(({start}: DateMention) => start);

/** Those in the sentences that tell a contact, as TIMEX3 values without the hour, each once. */
export function namedDays(events: readonly Event[], open: readonly DateMention[]): string[] {
  const told = events.flatMap(({sentence: {start, end}}) => {
    const within = open.slice(at.left(open, start), at.left(open, end));
    return within.filter((day) => day.end <= end);
  });
  return [...new Set(told.map(({value}) => namedDay(value)!))];
}
