import type {Sentence} from "../documents.ts";
import type {Event} from "./events.ts";
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
  /** The distinct days and intervals, and the last day of all. */
  days: {from: string; to: string}[];
  last: string | null;
  nested: boolean;
  sentences: Set<Sentence>;
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
  chain.parties = union(chain.parties, parties);
  told.countries = countriesOf(chain.parties);
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

export const countriesOf = (parties: Party[]): string =>
  [...new Set(parties.map((party) => party.country))].sort().join();

/** Told beside something else: as background, or in a clause that hangs on another event. */
export const isNested = (event: Event): boolean => event.background || event.subordinate;

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
