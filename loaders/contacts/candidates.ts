import type {Knowledge} from "../knowledge.ts";
import type {AnyMention} from "../mentions/mention.ts";
import {BACKGROUND_DAYS, daysBefore} from "./days.ts";
import {officesOn} from "../mentions/offices.ts";
import {overlaps} from "../span.ts";
import type {PartyMention} from "./chunks.ts";
import type {Event} from "./events.ts";

/** One contact as one article tells it: its tellings joined, who took part, and the telling that settles each field. */
export interface Candidate {
  events: Event[];
  parties: Party[];
}

/** A participant: a person, or a country's side that the text leaves unnamed. */
export interface Party {
  person: string | null;
  name: string | null;
  country: string | null;
  office: string | null;
  role: string | null;
  mention: PartyMention;
}

/** Joins the tellings of one article into contacts. */
export function joinEvents(
  events: Event[],
  mentions: AnyMention[],
  knowledge: Knowledge,
  anchor: string | null,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const event of events) {
    const parties = event.parties.flatMap(toParties);
    if (event.construct === "attend") attend(candidates, event, parties);
    else place(candidates, event, withHost(event, parties), anchor);
  }
  return candidates
    .filter((candidate) => !isWeak(candidate))
    .map((candidate) => nameHost(candidate, mentions, knowledge, anchor))
    .map((candidate) => ({...candidate, parties: withoutShadows(candidate.parties)}));
}

/** A plural office of several countries is one unnamed participant for each. */
function toParties(mention: PartyMention): Party[] {
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

/** The country visited takes part, by somebody whom the text may leave unnamed. */
function withHost(event: Event, parties: Party[]): Party[] {
  if (!event.host || parties.some((party) => party.country === event.host)) return parties;
  return [
    ...parties,
    {person: null, name: null, country: event.host, office: null, role: null, mention: event.parties[0]!},
  ];
}

/** Who attended belongs to the contact told last. */
function attend(candidates: Candidate[], event: Event, parties: Party[]): void {
  const last = candidates.findLast((candidate) =>
    candidate.events.some((told) => told.sentence.start <= event.sentence.start),
  );
  if (!last) return;
  last.events.push(event);
  last.parties = union(last.parties, parties);
}

function place(candidates: Candidate[], event: Event, parties: Party[], anchor: string | null): void {
  const same = candidates
    .map((candidate) => ({candidate, score: likeness(candidate, event, parties, anchor)}))
    .filter(({score}) => score > 0)
    .sort((a, b) => b.score - a.score)[0]?.candidate;
  if (!same) return void candidates.push({events: [event], parties});
  same.events.push(event);
  same.parties = union(same.parties, parties);
}

/** How well a telling fits a contact already told; 0 where it is another. */
function likeness(candidate: Candidate, event: Event, parties: Party[], anchor: string | null): number {
  const [told] = candidate.events;
  if (
    (isUnnamed(parties) || isUnnamed(candidate.parties)) &&
    sameSides(candidate.parties, parties) &&
    sameStatus(candidate, event) &&
    sameDate(candidate, event, anchor) &&
    event.sentence.first - told!.sentence.last < 60
  )
    return 0.4;
  const shared = parties.filter(
    (party) => party.person && candidate.parties.some((other) => other.person === party.person),
  ).length;
  if (!shared || !sameSides(candidate.parties, parties)) return 0;
  if (!sameStatus(candidate, event) || !sameDate(candidate, event, anchor)) return 0;
  const near = candidate.events.some((told) => told.sentence === event.sentence) ? 0.5 : 0;
  return shared + near;
}

/** "The vice ministers of A and B met": named only in the sentences after. */
const isUnnamed = (parties: Party[]) => parties.every((party) => party.person === null);

/** For every country that both name, a common person, or one side unnamed; and no country that only one of them has. */
export function sameSides(a: Party[], b: Party[]): boolean {
  const countries = (parties: Party[]) => [...new Set(parties.map((party) => party.country))].sort().join();
  if (countries(a) !== countries(b)) return false;
  return [...new Set(a.map((party) => party.country))].every((country) => {
    const [left, right] = [peopleOf(a, country), peopleOf(b, country)];
    return !left.length || !right.length || left.some((person) => right.includes(person));
  });
}

const peopleOf = (parties: Party[], country: string | null) =>
  parties.flatMap((party) => (party.country === country && party.person ? [party.person] : []));

function sameStatus(candidate: Candidate, event: Event): boolean {
  const told = candidate.events[0]!;
  return told.status === event.status;
}

/** Dates fit where one is unknown, or where they share a day; a visit with other days of its own is a contact of its own. */
function sameDate(candidate: Candidate, event: Event, anchor: string | null): boolean {
  const dated = candidate.events.filter((told) => told.date?.from);
  if (event.date?.from && !dated.length) return !isOld([event], anchor) || candidate.events.every(isNested);
  if (!event.date?.from) return !dated.length || !isOld(candidate.events, anchor) || isNested(event);
  return dated.some((told) => told.date!.from! <= event.date!.to! && event.date!.from! <= told.date!.to!);
}

/** Told with days well before the news: what is told without a day is not that. */
function isOld(events: Event[], anchor: string | null): boolean {
  const last = events
    .flatMap((event) => event.date?.to ?? [])
    .sort()
    .at(-1);
  return last !== undefined && anchor !== null && last < daysBefore(anchor, BACKGROUND_DAYS);
}

const isNested = (event: Event) => event.background || event.subordinate;

function union(a: Party[], b: Party[]): Party[] {
  const known = b.filter(
    (party) =>
      !a.some((other) => (party.person ? other.person === party.person : other.country === party.country)),
  );
  const better = a.map((party) =>
    fuller(
      party,
      b.find((other) => other.person !== null && other.person === party.person),
    ),
  );
  return [...better, ...known];
}

/** The first title that the text gives a participant stands; a later one fills a gap. */
const fuller = (party: Party, other: Party | undefined): Party =>
  party.role === null && other?.role ? {...party, office: other.office, role: other.role} : party;

/** An unnamed side beside a named person of its country is no participant of its own. */
function withoutShadows(parties: Party[]): Party[] {
  return parties.filter((party, i) => {
    if (party.person) return true;
    const named = parties.some((other) => other.person && other.country === party.country);
    const first = parties.findIndex(
      (other) => !other.person && other.country === party.country && other.office === party.office,
    );
    return !named && first === i;
  });
}

/** Told only by a weak word, or by a joint act without a place: too little for a contact. */
function isWeak({events, parties}: Candidate): boolean {
  const strong = events.some(
    (event) => !event.weak && event.construct !== "joint" && event.construct !== "discuss",
  );
  const placed = events.some((event) => event.construct === "joint" && event.place !== null);
  const discussed =
    events.some((event) => event.construct === "discuss" && !event.weak) &&
    parties.filter((party) => party.person).length > 1;
  const peopled = parties.some(
    (party) =>
      party.person ||
      (party.mention.kind === "role" && !(party.mention.plural && party.office === "senior-diplomat")),
  );
  const held = events.some(
    (event) =>
      event.status === "past" &&
      !event.background &&
      (event.place || event.date) &&
      event.construct !== "joint",
  );
  return !(strong || placed || discussed) || (!peopled && !held);
}

/** A head of state or government who visits is received by one of the same rank, if the article names them. */
function nameHost(
  candidate: Candidate,
  mentions: AnyMention[],
  knowledge: Knowledge,
  anchor: string | null,
): Candidate {
  const [visit] = candidate.events;
  if (!visit?.host || visit.construct === "receive") return candidate;
  const hosts = candidate.parties.filter((party) => party.country === visit.host);
  const visitor = candidate.parties.find((party) => party.country !== visit.host && party.person);
  const level = visitor ? levelOf(visitor, knowledge, anchor) : null;
  if (hosts.some((party) => party.person) || level === null || level > 2) return candidate;
  const named = mentions.find(
    (mention) =>
      (mention.kind === "person" || (mention.kind === "role" && mention.entity !== null)) &&
      mention.country === visit.host &&
      levelOf(toParties(mention)[0]!, knowledge, anchor) === level &&
      candidate.events.some((event) => overlaps(mention, event.sentence)),
  );
  if (named?.kind !== "person" && named?.kind !== "role") return candidate;
  return {
    ...candidate,
    parties: [...candidate.parties.filter((party) => party.country !== visit.host), ...toParties(named)],
  };
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
  if (told !== undefined && office !== "leader" && office !== "chairman" && office !== "senior-diplomat")
    return told;
  return held.length ? Math.min(...held) : (told ?? null);
}
