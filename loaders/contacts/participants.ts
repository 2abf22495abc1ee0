import type {Knowledge} from "../knowledge.ts";
import type {AnyMention} from "../mentions/mention.ts";
import {officesOn} from "../mentions/offices.ts";
import {isPortfolio, meant} from "../mentions/holders.ts";
import {overlaps} from "../span.ts";
import {areOthers} from "./anaphora.ts";
import {isManyOfOne, type PartyMention} from "./chunks.ts";
import type {Event} from "./events.ts";
import {daysGone, incumbent} from "./incumbents.ts";
import {NOWHERE, type Roster} from "./roster.ts";

/** A participant: a person, or a country's side that the text leaves unnamed. */
export interface Party {
  person: string | null;
  name: string | null;
  country: string | null;
  office: string | null;
  role: string | null;
  mention: PartyMention;
}

/** A plural office of several countries is one unnamed participant for each. */
export function toParties(mention: PartyMention): Party[] {
  const base = {person: null, name: null, office: null, role: null, mention};
  if (mention.kind === "person")
    return [
      {
        ...base,
        person: mention.entity,
        name: mention.label,
        country: mention.country,
        office: mention.office,
        role: mention.role,
      },
    ];
  if (mention.kind !== "role")
    return [{...base, country: (mention.kind === "organisation" && mention.party) || mention.country}];
  const role = {...base, office: mention.office, role: mention.role};
  if (mention.plural && mention.owners.length) return mention.owners.map((country) => ({...role, country}));
  return [{...role, person: mention.entity, name: mention.label, country: mention.country}];
}

/** An unnamed side beside a named person of its country is no participant of its own. */
export function withoutShadows(parties: Party[]): Party[] {
  return parties.filter((party, i) => {
    if (party.person) return true;
    // "their colleague", of whom nothing says the country, beside parties of two: somebody told of already.
    if (party.country === null && new Set(parties.map(({country}) => country)).size > 2) return false;
    const named = parties.some((other) => other.person && other.country === party.country);
    const first = parties.findIndex(
      (other) => !other.person && other.country === party.country && other.office === party.office,
    );
    return !named && first === i;
  });
}

interface Told {
  events: Event[];
  parties: Party[];
}

/** The country visited, which stands beside a title that is the visitor's. */
const isHostOf = ({office, mention}: Party): boolean => mention.kind === "role" && office !== mention.office;

/** The participants, those named whom the tellings leave unnamed and the article names elsewhere. */
export function named(
  told: Told,
  mentions: AnyMention[],
  roster: Roster,
  knowledge: Knowledge,
  anchor: string | null,
): Party[] {
  const hosts = nameAll(nameHost(told, mentions, knowledge, anchor), roster, knowledge);
  const recalled = told.events.every(({background, spokenOf}) => background || spokenOf);
  return hosts.map((party) => {
    // "the Union's 28 foreign ministers" are no one of them.
    if (isManyOfOne(party.mention)) return party;
    // "agreed during the visit of the President of A last year": nothing says who received him then.
    if (isHostOf(party) && recalled) return party;
    const official = nameOfficial(party, hosts, roster, knowledge);
    return official.person ? official : nameHolder(official, hosts, told.events, knowledge, anchor);
  });
}

/** "The heads of the ministries of A and B are holding talks": with nobody named, the only one of each country whom the article names. */
function nameAll(parties: Party[], roster: Roster, knowledge: Knowledge): Party[] {
  if (parties.length !== 2 || parties.some(({person}) => person)) return parties;
  const only = parties.map(({country, office}) =>
    (country ? (roster.get(country) ?? []) : []).filter(({offices}) => !isOther(office, offices, knowledge)),
  );
  return only.every((people) => people.length === 1)
    ? only.map(([one]) => toParties(one!.mention)[0]!)
    : parties;
}

/** "Their foreign ministers will meet": whom the article calls by another office, and by none that this may mean. */
const isOther = (office: string | null, offices: Set<string>, knowledge: Knowledge): boolean =>
  areOthers(office, [...offices]) && !meant(office!, knowledge).some((held) => offices.has(held));

/** "his counterparts from A and B", "the ambassadors of A and B": the one of that country and office whom the article names. */
function nameOfficial(party: Party, all: Party[], roster: Roster, knowledge: Knowledge): Party {
  if (party.person || party.mention.kind !== "role" || party.office === "official") return party;
  const office = party.office ?? all.find(({person, country}) => person && country !== party.country)?.office;
  if (!office || all.some((other) => other.person && other.country === party.country)) return party;
  const wanted = meant(office, knowledge);
  const holders = (country: string) =>
    (roster.get(country) ?? []).filter(({offices}) => wanted.some((held) => offices.has(held)));
  const own = holders(party.country ?? NOWHERE);
  // "met with the Japanese ambassador. Amb. B said": no country stands beside the name, and no other of the office.
  const fit = own.length ? own : holders(NOWHERE);
  const taken = all.some(({person}) => person === fit[0]?.mention.entity);
  if (fit.length !== 1 || taken) return party;
  return {...toParties(fit[0]!.mention)[0]!, country: party.country};
}

/** "The Prime Minister had a call with B": where nothing but the office and the country are told, who held it on the day; so of each of "the leaders of A and B". */
function nameHolder(
  party: Party,
  all: Party[],
  events: Event[],
  knowledge: Knowledge,
  anchor: string | null,
): Party {
  const {mention, country} = party;
  if (mention.kind !== "role" || !party.office || !(mention.definite || mention.plural)) return party;
  // "the trade ministers of A and B" are not their foreign ministers.
  if (mention.plural && isPortfolio(mention)) return party;
  if (all.some((other) => other.person && (mention.plural || other.country === country))) return party;
  const offices = mention.plural ? meant(party.office, knowledge) : [party.office];
  const one = {...mention, country, owners: [], plural: false};
  return toParties(incumbent(one, offices, knowledge, daysGone(events, anchor), anchor))[0]!;
}

/** A head of state or government who visits is received by one of the same rank, if the article names them. */
function nameHost(
  {events, parties}: Told,
  mentions: AnyMention[],
  knowledge: Knowledge,
  anchor: string | null,
): Party[] {
  const [visit] = events;
  if (!visit?.host || visit.construct === "receive") return parties;
  const hosts = parties.filter((party) => party.country === visit.host);
  const visitor = parties.find((party) => party.country !== visit.host && party.person);
  const level = visitor ? levelOf(visitor, knowledge, anchor) : null;
  if (hosts.some((party) => party.person) || level === null || level > 2) return parties;
  const host = mentions.find(
    (mention) =>
      (mention.kind === "person" || (mention.kind === "role" && mention.entity !== null)) &&
      mention.country === visit.host &&
      events.some((event) => overlaps(mention, event.sentence)) &&
      levelOf(toParties(mention)[0]!, knowledge, anchor) === level,
  );
  if (host?.kind !== "person" && host?.kind !== "role") return parties;
  return [...parties.filter((party) => party.country !== visit.host), ...toParties(host)];
}

/** The protocol level of a participant: by the title in the text, else by the highest office held on the day. */
export function levelOf(
  {office, person}: Pick<Party, "office" | "person">,
  {officeById, personById}: Knowledge,
  day: string | null,
): number | null {
  const told = office ? officeById.get(office)?.level : undefined;
  const known = person ? personById.get(person) : undefined;
  const held = known ? officesOn(known, day).map((entry) => officeById.get(entry.office)!.level) : [];
  if (
    told !== undefined &&
    office !== "leader" &&
    office !== "chairman" &&
    office !== "senior-diplomat" &&
    office !== "official"
  )
    return told;
  return held.length ? Math.min(...held) : (told ?? null);
}
