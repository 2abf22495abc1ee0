import type {Knowledge} from "../knowledge.ts";
import type {AnyMention} from "../mentions/mention.ts";
import {BACKGROUND_DAYS, daysBefore} from "./days.ts";
import type {Sentence} from "../documents.ts";
import {named, rosterOf, toParties, withoutShadows, type Party} from "./participants.ts";
import type {Event} from "./events.ts";

/** One contact as one article tells it: its tellings joined, who took part, and the telling that settles each field. */
export interface Candidate {
  events: Event[];
  parties: Party[];
  told: Told;
}

/** What its tellings say together, kept up so that a further one is not held against each of a thousand. */
interface Told {
  countries: string;
  /** The distinct days and intervals, and the last day of all. */
  days: {from: string; to: string}[];
  last: string | null;
  nested: boolean;
  sentences: Set<Sentence>;
}

/** Joins the tellings of one article into contacts. */
export function joinEvents(
  events: Event[],
  mentions: AnyMention[],
  knowledge: Knowledge,
  anchor: string | null,
): Candidate[] {
  const candidates: Candidate[] = [];
  const roster = rosterOf(mentions, knowledge, anchor);
  const old = anchor && daysBefore(anchor, BACKGROUND_DAYS);
  for (const event of events) {
    const parties = event.parties.flatMap(toParties);
    if (event.construct === "attend") attend(candidates, event, parties);
    else place(candidates, event, withHost(event, parties), old);
  }
  return candidates
    .filter((candidate, i, all) => !isWeak(candidate) && !isPartOf(candidate, near(all, i)))
    .map((candidate) => ({
      ...candidate,
      parties: withoutShadows(named(candidate, mentions, roster, knowledge, anchor)),
    }));
}

/** The country visited takes part, by somebody whom the text may leave unnamed. */
function withHost(event: Event, parties: Party[]): Party[] {
  if (!event.host || parties.some((party) => party.country === event.host)) return parties;
  return [
    ...parties,
    {person: null, name: null, country: event.host, office: null, role: null, mention: event.parties[0]!},
  ];
}

const CHAIRED = "attend-chaired";
/** How many tokens after a contact its chairs may be told. */
const CHAIRED_REACH = 60;

/** Who attended belongs to the contact told last. */
function attend(candidates: Candidate[], event: Event, parties: Party[]): void {
  const last = candidates.findLast((candidate) =>
    candidate.events.some((told) => told.sentence.start <= event.sentence.start),
  );
  const near = last && event.sentence.first - last.events.at(-1)!.sentence.last < CHAIRED_REACH;
  // "A session co-chaired by A and B": who chairs it together meets, where nothing told of it before.
  const own = event.rule === CHAIRED && new Set(parties.map(({country}) => country)).size > 1;
  if (own && !near) candidates.push({events: [event], parties, told: toldBy(event, parties)});
  else if (last) addTo(last, event, parties);
}

/** A contact told this many contacts ago is not taken up again; the article of the gold that tells most tells six. */
const REACH = 500;

function place(candidates: Candidate[], event: Event, parties: Party[], old: string | null): void {
  const countries = countriesOf(parties);
  const same = candidates
    .slice(-REACH)
    .filter((candidate) => candidate.told.countries === countries && sameStatus(candidate, event))
    .map((candidate) => ({candidate, score: likeness(candidate, event, parties, old)}))
    .filter(({score}) => score > 0)
    .sort((a, b) => b.score - a.score)[0]?.candidate;
  if (same) addTo(same, event, parties);
  else candidates.push({events: [event], parties, told: toldBy(event, parties)});
}

function addTo(candidate: Candidate, event: Event, parties: Party[]): void {
  const {told} = candidate;
  const more = toldBy(event, parties);
  candidate.events.push(event);
  candidate.parties = union(candidate.parties, parties);
  told.countries = countriesOf(candidate.parties);
  for (const day of more.days)
    if (!told.days.some(({from, to}) => from === day.from && to === day.to)) told.days.push(day);
  if (more.last !== null && (told.last === null || more.last > told.last)) told.last = more.last;
  told.nested &&= more.nested;
  told.sentences.add(event.sentence);
}

const toldBy = (event: Event, parties: Party[]): Told => ({
  countries: countriesOf(parties),
  days: event.date?.from ? [{from: event.date.from, to: event.date.to!}] : [],
  last: event.date?.to ?? null,
  nested: isNested(event),
  sentences: new Set([event.sentence]),
});

const countriesOf = (parties: Party[]): string =>
  [...new Set(parties.map((party) => party.country))].sort().join();

/** How well a telling fits a contact already told of the same countries and status; 0 where it is another. */
function likeness(candidate: Candidate, event: Event, parties: Party[], old: string | null): number {
  if (!sameDate(candidate, event, old) || !samePeople(candidate.parties, parties)) return 0;
  if (isUnnamed(parties) || isUnnamed(candidate.parties))
    return event.sentence.first - candidate.events[0]!.sentence.last < 60 ? 0.4 : 0;
  const shared = parties.filter(
    (party) => party.person && candidate.parties.some((other) => other.person === party.person),
  ).length;
  return shared && shared + (candidate.told.sentences.has(event.sentence) ? 0.5 : 0);
}

/** "The vice ministers of A and B met": named only in the sentences after. */
const isUnnamed = (parties: Party[]) => parties.every((party) => party.person === null);

/** For every country that they name, a common person, or one side unnamed. */
const samePeople = (a: Party[], b: Party[]): boolean =>
  a.every(({country}) => {
    const [left, right] = [peopleOf(a, country), peopleOf(b, country)];
    return !left.length || !right.length || left.some((person) => right.includes(person));
  });

const peopleOf = (parties: Party[], country: string | null) =>
  parties.flatMap((party) => (party.country === country && party.person ? [party.person] : []));

function sameStatus(candidate: Candidate, event: Event): boolean {
  const told = candidate.events[0]!;
  return told.status === event.status;
}

/** Dates fit where one is unknown, or where they share a day; a visit with other days of its own is a contact of its own. */
function sameDate({told}: Candidate, event: Event, old: string | null): boolean {
  const [from, to] = [event.date?.from ?? null, event.date?.to ?? null];
  if (from === null) return !told.days.length || !isOld(told.last, old) || isNested(event);
  // "agreements reached during the summit in December": what lies further back is not the talks of today.
  if (!told.days.length && event.background && !told.nested && event.date!.precision !== "day") return false;
  if (!told.days.length) return !isOld(to, old) || told.nested;
  return told.days.some((day) => day.from <= to! && from <= day.to);
}

/** Told with days well before the news, before the day `old`: what is told without a day is not that. */
const isOld = (last: string | null, old: string | null): boolean =>
  last !== null && old !== null && last < old;

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

const cameBy = ({construct}: Event): boolean => construct === "visit" || construct === "travel";
const isVisit = ({events}: Candidate): boolean => events.every(cameBy);

/** The contacts told around one, so that a text of a thousand is read in linear time. */
const near = (all: Candidate[], i: number): Candidate[] => all.slice(Math.max(0, i - NEAR), i + NEAR);
const NEAR = 50;

const isPartOf = (candidate: Candidate, others: Candidate[]): boolean =>
  isMade(candidate, others) || isCalledOff(candidate, others);

/** A visit of which the article tells who was met, though of other countries: the meetings are the contacts. */
function isMade(candidate: Candidate, all: Candidate[]): boolean {
  const [visit] = candidate.events;
  const people = candidate.parties.filter(({person}) => person !== null);
  if (!isVisit(candidate) || people.some(({country}) => country === visit!.host)) return false;
  return all.some(
    (other) =>
      other !== candidate &&
      !isVisit(other) &&
      (other.events[0]!.status === visit!.status || isAnnounced(candidate, other)) &&
      other.parties.some(({person}) => people.some((visitor) => visitor.person === person)) &&
      (isAnnounced(candidate, other) ||
        other.events.some((event) => !cameBy(event) && isThere(event, visit!))),
  );
}

/** "Press release on the visit of A to B", with what A will do there below: the heading says no tense. */
const isAnnounced = ({events}: Candidate, other: Candidate): boolean =>
  events.every(({heading, date}) => heading && date === null) && other.events[0]!.status === "planned";

/** Told of the country visited, or in the sentence of the visit. */
const isThere = ({place, sentence}: Event, visit: Event): boolean =>
  sentence === visit.sentence ||
  (place !== null && (place.country === visit.host || place.name === visit.place?.name));

/** What was planned of a visit that the article says is off. */
const isCalledOff = (candidate: Candidate, all: Candidate[]): boolean =>
  candidate.events.every(({status}) => status === "planned") &&
  all.some(
    (other) =>
      other !== candidate &&
      other.events.some(({status}) => status === "cancelled") &&
      other.told.countries === candidate.told.countries &&
      (!candidate.told.days.length ||
        !other.told.days.length ||
        other.told.days.some((day) =>
          candidate.told.days.some(({from, to}) => from <= day.to && day.from <= to),
        )),
  );

/** Told only by a weak word, or by a joint act without a place: too little for a contact. */
function isWeak({events, parties}: Candidate): boolean {
  const strong = events.some(
    (event) => !event.weak && event.construct !== "joint" && event.construct !== "discuss",
  );
  const placed = events.some((event) => event.construct === "joint" && event.place !== null);
  const discussed =
    events.some((event) => event.construct === "discuss" && !event.weak) &&
    parties.some((party) => party.person) &&
    parties.every((party) => party.person || (party.mention.kind === "role" && party.office !== "official"));
  const peopled = parties.some(
    (party) =>
      party.person ||
      (party.mention.kind === "role" &&
        party.office !== "official" &&
        !(party.mention.plural && party.office === "senior-diplomat")),
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
