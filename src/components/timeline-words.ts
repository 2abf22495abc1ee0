import type {Participant} from "../../loaders/schema.ts";
import {isLong, type Lanes, type Placed} from "./lanes.js";
import {contactName, dayName} from "./names.js";
import {standingName, standingOf} from "./standings.js";
import {capital, counted} from "./words.js";

/** What a timeline says in words. */

/** What a mark is called. */
export function aboutOf({contact}: Placed, participants: readonly Participant[]): string {
  const {date_start, reported} = contact;
  const day = date_start === null && reported !== null ? `, reported ${dayName(reported)}` : "";
  return `${contactName(contact, participants)}, ${standingName(standingOf(contact))}${day}`;
}

/** "Andrey Rudenko – Sun Weidong": one of each country, and a sign that there are more. */
export function shortNames(participants: readonly Participant[]): Map<string, string> {
  const parties = new Map<string, Map<string | null, string>>();
  const more = new Set<string>();
  for (const {contact, country, name} of participants) {
    const own = parties.get(contact) ?? new Map<string | null, string>();
    if (own.has(country) || own.size === 2) more.add(contact);
    else own.set(country, name ?? country ?? "unnamed");
    parties.set(contact, own);
  }
  return new Map(
    [...parties].map(([id, own]) => [id, `${[...own.values()].join(" – ")}${more.has(id) ? " +" : ""}`]),
  );
}

/** The pattern, for those who do not see the drawing. */
export function describe({placed, lanes, first, last}: Lanes, by: string): string {
  if (!placed.length) return "No contacts.";
  const days = [first, last].map((time) => dayName(new Date(time).toISOString().slice(0, 10)));
  const counts = new Map<string, number>();
  for (const {group, count} of lanes) counts.set(group.name, (counts.get(group.name) ?? 0) + count);
  const told = [...counts].map(([name, count]) => `${name} ${count}`);
  return `${capital(counted(placed.length, "contact"))} between ${days[0]} and ${days[1]}. By ${by}: ${told.join(", ")}.`;
}

export function captionOf({placed, timeless}: Lanes, by: string): string {
  const undated = placed.filter(({contact}) => contact.date_start === null).length;
  const none = timeless.length;
  return [
    by === "level"
      ? "One mark per contact, by the level of the lower-ranking side’s most senior participant."
      : `One mark per contact, by ${by}.`,
    placed.some(isLong) ? "A bar covers all the days on which the contact took place or may lie." : "",
    undated
      ? `${capital(counted(undated, "contact"))} without a date in any text ${undated === 1 ? "stands hollow at the day of its" : "stand hollow at the day of their"} first report, which is not the day of the contact.`
      : "",
    none ? `${capital(counted(none, "contact"))} with neither a date nor a day of report left out.` : "",
  ]
    .filter(Boolean)
    .join(" ");
}
