import type {Sentence} from "../documents.ts";
import type {Event} from "./events.ts";
import {isRemote} from "./formats.ts";
import type {Party} from "./participants.ts";

/** The tellings of one article that are of one contact, as a chain of coreference, and who takes part in it. */
export interface Chain {
  events: Event[];
  parties: Party[];
  told: Told;
}

/** What its tellings say together, kept up so that a further one is not held against each of a thousand. */
interface Told {
  countries: string;
  people: PeopleOf;
  /** The distinct days and intervals, and the last day of all. */
  days: {from: string; to: string}[];
  last: string | null;
  /** The distinct times that nothing anchors. */
  open: Set<string>;
  nested: boolean;
  /** Whether some of them are of a telephone, or of the margins of a gathering. */
  called: boolean;
  beside: boolean;
  sentences: Set<Sentence>;
  /** Where in the text it was told last. */
  at: number;
}

export const toChain = (event: Event, parties: Party[]): Chain => ({
  events: [event],
  parties,
  told: toldBy(event, parties),
});

/** Adds a further telling. */
export function addTo(chain: Chain, event: Event, parties: Party[]): void {
  const {told} = chain;
  const more = toldBy(event, parties);
  chain.events.push(event);
  join(chain, parties);
  for (const day of more.days)
    if (!told.days.some(({from, to}) => from === day.from && to === day.to)) told.days.push(day);
  if (more.last !== null && (told.last === null || more.last > told.last)) told.last = more.last;
  if (event.open) told.open.add(event.open);
  told.nested &&= more.nested;
  told.called ||= more.called;
  told.beside ||= more.beside;
  told.sentences.add(event.sentence);
  told.at = Math.max(told.at, more.at);
}

const toldBy = (event: Event, parties: Party[]): Told => ({
  countries: countriesOf(parties),
  people: peopleOf(parties),
  days: event.date?.from ? [{from: event.date.from, to: event.date.to!}] : [],
  last: event.date?.to ?? null,
  open: new Set(event.open ? [event.open] : []),
  nested: isNested(event),
  called: isCalled(event),
  beside: isBeside(event),
  sentences: new Set([event.sentence]),
  at: event.cue.start,
});

export const countriesOf = (parties: Party[]): string =>
  [...new Set(parties.map((party) => party.country))].sort().join();

/** Who is named of each country. */
export type PeopleOf = Map<string | null, Set<string>>;

export const peopleOf = (parties: Party[]): PeopleOf => withPeople(new Map(), parties);

function withPeople(people: PeopleOf, parties: Party[]): PeopleOf {
  for (const {person, country} of parties) {
    if (!person) continue;
    if (!people.has(country)) people.set(country, new Set());
    people.get(country)!.add(person);
  }
  return people;
}

/** Told beside something else: as background, or in a clause that hangs on another event. */
export const isNested = (event: Event): boolean => event.background || event.subordinate;

/** A headline's "A speaks with B" leaves the medium open. */
export const isCalled = ({format, heading}: Event): boolean => isRemote(format) && !heading;
export const isBeside = ({format}: Event): boolean => format === "multilateral-sidelines";

/** Adds who is not there yet, and what is said more fully of who is. */
function join(chain: Chain, parties: Party[]): void {
  const {told} = chain;
  const isKnown = ({person, country}: Party) =>
    chain.parties.some((other) => (person ? other.person === person : other.country === country));
  const more = parties.filter((party) => !isKnown(party));
  const isOther = ({country}: Party) => !chain.parties.some((other) => other.country === country);
  const wider = more.some(isOther);
  // A session that a thousand attended, told one by one: those who are new say nothing of the others.
  const again = parties.filter((party) => isSomebody(party) && !more.includes(party));
  const better = again.length
    ? chain.parties.map((party) => fuller(party, again.find(isSame(party))))
    : chain.parties;
  chain.parties = [...better, ...more];
  withPeople(told.people, more);
  if (wider) told.countries = countriesOf(chain.parties);
}

/** A person, or an office that nobody is known to hold: more than a country's name says. */
const isSomebody = ({person, mention}: Party): boolean => person !== null || mention.kind === "role";

/** The same person; or, of a country that was named alone, the office that spoke for it: "C and D met. Their foreign ministers talked of fish." */
const isSame = (party: Party) => (other: Party) =>
  party.person === other.person &&
  (party.person !== null || (party.country === other.country && isPlain(party)));

const isPlain = ({mention}: Party): boolean => mention.kind === "country" || mention.kind === "place";

/** The first title that the text gives a participant stands; a later one fills a gap. */
function fuller(party: Party, other: Party | undefined): Party {
  if (!other) return party;
  if (party.person === null) return other;
  return party.role === null && other.role ? {...party, office: other.office, role: other.role} : party;
}
