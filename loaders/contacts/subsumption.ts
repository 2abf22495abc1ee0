import type {Chain} from "./chains.ts";
import {daysBefore} from "./days.ts";
import type {Event} from "./events.ts";
import {isRemote} from "./formats.ts";

/** The contacts told around one, so that a text of a thousand is read in linear time. */
const NEAR = 50;

/** Whether the contact at i is part of another of its article, which then stands for it. */
export function isSubsumed(chains: Chain[], i: number): boolean {
  const near = chains.slice(Math.max(0, i - NEAR), i + NEAR);
  return [isMade, isOfNamed, isCalledOff, isSubject, isDone, isAhead, isOfFewer].some((isPart) =>
    isPart(chains[i]!, near),
  );
}

const cameBy = ({construct}: Event): boolean => construct === "visit" || construct === "travel";
/** "starts a trip to C. A frank conversation with B matters, the spokesman said": a word that says little tells of no meeting. */
const isVisit = ({events}: Chain): boolean =>
  events.some(cameBy) && events.every((event) => cameBy(event) || event.weak);

/** A visit of which the article tells who was met, though of other countries: the meetings are the contacts. */
function isMade(chain: Chain, all: Chain[]): boolean {
  const visit = chain.events.find(cameBy);
  const people = chain.parties.filter(({person}) => person !== null);
  if (!isVisit(chain) || people.some(({country}) => country === visit!.host)) return false;
  return all.some(
    (other) =>
      other !== chain &&
      !isVisit(other) &&
      !isApart(chain, other) &&
      (other.events[0]!.status === visit!.status || isAnnounced(chain, other) || isDue(visit!, other)) &&
      other.parties.some(({person}) => people.some((visitor) => visitor.person === person)) &&
      (isAnnounced(chain, other) ||
        isDue(visit!, other) ||
        isExpected(visit!, other) ||
        isHosted(chain, other) ||
        other.events.some((event) => !cameBy(event) && isThere(event, visit!))) &&
      !isApartFrom(chain, other),
  );
}

/** "An envoy will be sent to C, it was said. A will travel to C on Monday": on no day of its own, the one is the other. */
const isOfNamed = (chain: Chain, all: Chain[]): boolean =>
  isVisit(chain) &&
  !chain.told.days.length &&
  chain.parties.every(({person}) => person === null) &&
  all.some(
    (other) =>
      isVisit(other) &&
      other.events[0]!.status === chain.events[0]!.status &&
      other.told.countries === chain.told.countries &&
      other.parties.some(({person, country}) => person !== null && country !== chain.events[0]!.host),
  );

/** Whoever arrives meets his hosts within so many days. */
const STAY_DAYS = 7;

/** On days of its own: "welcomed him, and thanked him for the welcome when he visited B in March". */
const isApart = ({told: {days}}: Chain, other: Chain): boolean =>
  days.length > 0 && other.told.days.length > 0 && !areNear(days, other.told.days);

const areNear = (a: Chain["told"]["days"], b: Chain["told"]["days"]): boolean =>
  a.some(({from, to}) =>
    b.some((day) => daysBefore(from, STAY_DAYS) <= day.to && daysBefore(day.from, STAY_DAYS) <= to),
  );

/** "Press release on the visit of A to B", with what A will do there below: the heading says no tense. */
const isAnnounced = ({events}: Chain, other: Chain): boolean =>
  events.every(({heading, date}) => heading && date === null) && other.events[0]!.status === "planned";

/** "A came to C. In the afternoon he is to talk with B of C": what he came for lies ahead; not of a coming weeks ago, nor at a gathering elsewhere. */
const isDue = ({status, host, background}: Event, {events, parties}: Chain): boolean =>
  status === "past" &&
  !background &&
  events.every(
    (event) => event.status === "planned" && !cameBy(event) && event.format !== "multilateral-sidelines",
  ) &&
  parties.some(({person, country}) => person !== null && country === host);

/** "A is to take part in talks with B of C. A will be in C in August": of both no more is said than that they are to come. */
const isExpected = ({status, host}: Event, {events, parties}: Chain): boolean =>
  status === "planned" &&
  events.every((event) => event.status === "planned" && event.place === null && !isRemote(event.format)) &&
  parties.some(({person, country}) => person !== null && country === host);

/** "A and B talked on Saturday. … A, who came to C on Friday": somebody of C, in those days, and nothing says elsewhere. */
const isHosted = ({events: [visit], told: {days}}: Chain, {events, parties, told}: Chain): boolean =>
  events[0]!.sentence.first < visit!.sentence.first &&
  days.length > 0 &&
  told.days.length > 0 &&
  events.every(({place}) => place === null) &&
  parties.some(({person, country}) => person !== null && country === visit!.host);

/** "spoke with B of C about his visit to D": whom he met in D, that does not say. */
const isApartFrom = ({events}: Chain, {parties}: Chain): boolean =>
  events.every(({spokenOf, place}) => spokenOf && place === null) &&
  !parties.some(({country}) => country === events[0]!.host);

/** Told of the country visited, or in the sentence of the visit. */
const isThere = ({place, sentence, host}: Event, visit: Event): boolean =>
  (sentence === visit.sentence && (host === null || visit.host === null || host === visit.host)) ||
  (host !== null && host === visit.host) ||
  (place !== null && (place.country === visit.host || place.name === visit.place?.name));

/** "came for talks with B … A and B are also to discuss trade": what is to be said at a contact that the article tells. */
const isSubject = ({events, parties, told: {days}}: Chain, all: Chain[]): boolean =>
  events.every(({status, construct}) => status === "planned" && construct === "discuss") &&
  !days.length &&
  all.some(
    (other) =>
      other.events[0]!.status === "past" &&
      !other.told.nested &&
      parties.every(({person}) => person && other.parties.some((party) => party.person === person)),
  );

/** "A to meet B in C", with "A met B in C" below: the heading of an article speaks of what its text says is done. */
const isDone = (chain: Chain, all: Chain[]): boolean =>
  chain.events.every(({status, heading}) => status === "planned" && heading) &&
  all.some(
    (other) =>
      other.events[0]!.status === "past" &&
      !other.told.nested &&
      isOnDaysOf(chain, other) &&
      chain.parties.every(({person}) => person && other.parties.some((party) => party.person === person)),
  );

/** "A hosts B", "Talks in C for A and B", with "A will host B on Friday" as the first that the text tells: its heading speaks of that. */
const isAhead = (chain: Chain, all: Chain[]): boolean =>
  chain.events.every(({status, heading, date}) => heading && status === "past" && date === null) &&
  all.some(
    (other) =>
      other.events[0]!.status === "planned" &&
      other.parties.every(({person}) => person && chain.parties.some((party) => party.person === person)) &&
      all.every((third) => third === chain || startOf(other) <= startOf(third)),
  );

/** Where the sentences of a text, and not its headings, first tell of it. */
const startOf = ({events}: Chain): number =>
  Math.min(...events.map(({heading, sentence}) => (heading ? Infinity : sentence.start)));

const SAID = new Set<Event["construct"]>(["discuss", "tell", "joint"]);

/**
 * "A and B Meet C", with "A, B and D met C" below, or "A told C that all was well" behind it: what a heading, or a word of
 * speaking, tells of some of those who were at one table is of all of them.
 */
const isOfFewer = (chain: Chain, all: Chain[]): boolean =>
  chain.events.every(({heading, construct, beside}) => (heading || SAID.has(construct)) && !beside) &&
  all.some(
    (other) =>
      other.events[0]!.status === chain.events[0]!.status &&
      !other.told.nested &&
      other.told.countries.length > chain.told.countries.length &&
      isOnDaysOf(chain, other) &&
      chain.parties.every(({person}) => person && other.parties.some((party) => party.person === person)),
  );

const WEEK_DAYS = 7;

/** On no days of its own, or on some of the other's: a heading's "to meet on Monday" is read as of the Monday to come. */
const isOnDaysOf = ({told: {days}}: Chain, other: Chain): boolean =>
  days.every(({from, to}) =>
    [0, WEEK_DAYS].some((back) =>
      other.told.days.some((day) => daysBefore(from, back) <= day.to && day.from <= daysBefore(to, back)),
    ),
  );

/** What was planned of a visit that the article says is off. */
const isCalledOff = (chain: Chain, all: Chain[]): boolean =>
  chain.events.every(({status}) => status === "planned") &&
  all.some(
    (other) =>
      other !== chain &&
      other.events.some(({status}) => status === "cancelled") &&
      other.told.countries === chain.told.countries &&
      !isApart(chain, other),
  );
