import {greatest} from "d3-array";
import type {Knowledge} from "../knowledge.ts";
import type {AnyMention, PersonMention} from "../mentions/mention.ts";
import {addTo, toChain, type Chain} from "./chains.ts";
import {antecedent, REACH} from "./coreference.ts";
import {BACKGROUND_DAYS, daysBefore} from "./days.ts";
import {isArrival, isAttendance, LEADING, type Event} from "./events.ts";
import {asOfThen} from "./incumbents.ts";
import {hostsOf} from "./inviters.ts";
import {named, toParties, withoutShadows, type Party} from "./participants.ts";
import {isContact} from "./parties.ts";
import {rosterOf, type Roster} from "./roster.ts";
import {isSubsumed} from "./subsumption.ts";
import {isWeak} from "./support.ts";

/** One contact as one article tells it: its tellings, the first of which settles most fields, and who took part. */
export type Candidate = Pick<Chain, "events" | "parties">;

/** Joins the tellings of one article into contacts. */
export function joinEvents(
  events: Event[],
  mentions: AnyMention[],
  knowledge: Knowledge,
  anchor: string | null,
): Candidate[] {
  const chains: Chain[] = [];
  const roster = rosterOf(mentions, knowledge, anchor);
  const old = anchor && daysBefore(anchor, BACKGROUND_DAYS);
  const then = asOfThen(events.filter(isContact), mentions, knowledge, anchor);
  for (const event of contactsFirst(then)) {
    const parties = event.parties.flatMap(toParties);
    if (isAttendance(event)) attend(chains, event, parties, old);
    else place(chains, event, withHost(event, parties), old);
  }
  const told = chains.filter(
    (chain) => !isWeak(chain) && !isPosting(chain, roster) && !isAtHome(chain, knowledge),
  );
  return told
    .filter((_, i) => !isSubsumed(told, i))
    .map((chain) => ({
      events: chain.events,
      parties: withoutShadows(withInviters(chain.events, named(chain, mentions, roster, knowledge, anchor))),
    }));
}

/** "A, accompanied by B, met C": a company that opens its sentence comes along to what the sentence tells. */
function contactsFirst(events: Event[]): Event[] {
  const first = new Map<number, Event>();
  for (const event of events) if (!first.has(event.sentence.start)) first.set(event.sentence.start, event);
  const met = new Set(events.flatMap((event) => (isAttendance(event) ? [] : event.sentence.start)));
  const opens = (event: Event) =>
    isAttendance(event) && first.get(event.sentence.start) === event && met.has(event.sentence.start);
  return events.flatMap((event, i) => {
    const ends = events[i + 1]?.sentence.start !== event.sentence.start;
    const opening = first.get(event.sentence.start)!;
    return [
      ...(opens(event) && !ends ? [] : [event]),
      ...(ends && opens(opening) && opening !== event ? [opening] : []),
    ];
  });
}

/** "The new ambassador came to C on Monday": whoever takes up a post there, and is told to meet nobody, visits nobody. */
function isPosting({events, parties}: Chain, roster: Roster): boolean {
  const [only, ...more] = parties.filter(({person}) => person !== null);
  if (!only || more.length || !events.every(isArrival)) return false;
  const told = (roster.get(only.country ?? "") ?? []).find(({mention}) => mention.entity === only.person);
  return told !== undefined && isAmbassador(told) && !AT_LARGE.test(told.mention.role ?? "");
}

/** A minister who was an ambassador once, of whom nobody knows when the article was written, is none. */
const isAmbassador = ({offices, mention}: {offices: Set<string>; mention: PersonMention}): boolean =>
  offices.has("ambassador") && (offices.size === 1 || mention.office === "ambassador");

/** Of a state and its own territory alone. */
function isAtHome({told: {countries}}: Chain, {within}: Knowledge): boolean {
  const codes = countries.split(",");
  return (
    codes.some((code) => within.has(code)) && new Set(codes.map((code) => within.get(code) ?? code)).size < 2
  );
}

const AT_LARGE = /at.large|special/i;

/** A telling joins the contact that it tells again; else it is the first of another. */
function place(chains: Chain[], event: Event, parties: Party[], old: string | null): void {
  const same = antecedent(chains, event, parties, old);
  if (same) addTo(same, event, parties);
  else chains.push(toChain(event, parties));
}

/** The country visited takes part, by somebody whom the text may leave unnamed. */
function withHost(event: Event, parties: Party[]): Party[] {
  if (!event.host || parties.some((party) => party.country === event.host)) return parties;
  return [
    ...parties,
    {person: null, name: null, country: event.host, office: null, role: null, mention: event.parties[0]!},
  ];
}

/** A visit in which no meeting is told is one with whoever asked for it. */
function withInviters(events: Event[], parties: Party[]): Party[] {
  const hosts = hostsOf(events).flatMap(toParties);
  // Where somebody else of the country was met, whoever invited need not have been there.
  return [
    ...parties,
    ...hosts.filter(({country}) => !parties.some((party) => party.person && party.country === country)),
  ];
}

/** Who attended belongs to the contact told last; "a session co-chaired by A and B" tells of one by itself. */
function attend(chains: Chain[], event: Event, parties: Party[], old: string | null): void {
  const both = new Set(parties.map(({country}) => country)).size > 1;
  // "A also attended the meeting of B with C": it says whose.
  if (both && (event.agent || LEADING.test(event.rule))) return place(chains, event, parties, old);
  const near = chains.slice(-REACH);
  // "recalled his meeting with C. The talks were attended by D": of the news, not of what it recalls.
  // "They discussed the coming visit of D. E was present": nor of what is only planned.
  const isOfNews = ({background, spokenOf, status}: Event) =>
    !background && !spokenOf && status === event.status;
  const news = near.filter(({events}) => events.some(isOfNews));
  const own = near.filter((chain) => takesPart(chain, parties));
  const last = greatest(own.length ? own : news.length ? news : near, ({told}) => told.at);
  // "The talks were attended by A and B": nobody told of them before.
  if (both && (!last || isOfOtherDays(last, event))) place(chains, event, parties, old);
  else if (last) addTo(last, event, parties);
}

/** "A met B before the talks of C and D. A was accompanied by E": of the contact in which A took part. */
const takesPart = (chain: Chain, parties: Party[]): boolean =>
  parties.some(({person}) => person !== null && chain.parties.some((other) => other.person === person)) &&
  parties.every(({country}) => chain.parties.some((other) => other.country === country));

/** "A met B on Monday. She also attended the talks of C and D in April": of days on which the contact told last was not. */
const isOfOtherDays = ({told: {days}}: Chain, {date}: Event): boolean =>
  days.length > 0 &&
  date?.from != null &&
  date.to != null &&
  days.every(({from, to}) => to < date.from! || date.to! < from);
