import type {Knowledge} from "../knowledge.ts";
import {byOffice} from "../mentions/in-office.ts";
import {meant} from "../mentions/holders.ts";
import type {AnyMention, RoleMention} from "../mentions/mention.ts";
import type {Event} from "./events.ts";

/** First and last day of what is told, as far as the text gives them. */
type Days = {from: string; to: string} | null;

/** The role with whoever held one of the offices through all these days; with nobody where it changed hands. */
export function incumbent(
  role: RoleMention,
  offices: string[],
  knowledge: Knowledge,
  days: Days,
  anchor: string | null,
): RoleMention {
  const nobody = {...role, entity: null, label: null};
  const last = byOffice(nobody, offices, knowledge, days?.to ?? anchor);
  if (!days || days.from === days.to) return last;
  const first = byOffice(nobody, offices, knowledge, days.from);
  return first.entity === last.entity ? last : nobody;
}

/** The days of what an article tells as gone by. */
export function daysGone(events: Pick<Event, "date">[], anchor: string | null): Days {
  const date = events.find((event) => event.date?.from && event.date.to)?.date;
  return anchor && date && date.to! < anchor ? {from: date.from!, to: date.to!} : null;
}

/** "In 2009 the president of Peru met B", in a text of 2016: who held the office then, not who does now; unless the article gives a name to it. */
export function asOfThen(
  events: Event[],
  mentions: AnyMention[],
  knowledge: Knowledge,
  anchor: string | null,
): Event[] {
  const named = new Set(mentions.flatMap((one) => (one.kind === "person" ? one.entity : [])));
  return events.map((event) => {
    const days = daysGone([event], anchor);
    if (!days) return event;
    const then = event.parties.map((party) => {
      if (party.kind !== "role" || !party.office || !party.entity || named.has(party.entity)) return party;
      return incumbent(party, meant(party.office, knowledge), knowledge, days, anchor);
    });
    return {...event, parties: then};
  });
}
