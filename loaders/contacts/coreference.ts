import {greatest} from "d3-array";
import {areOthers, isLoose, officesHeld} from "./anaphora.ts";
import {countriesOf, isBeside, isCalled, isNested, peopleOf, type Chain, type PeopleOf} from "./chains.ts";
import {isPersonal, type PartyMention} from "./chunks.ts";
import {isArrival, type Event} from "./events.ts";
import {isRemote} from "./formats.ts";
import {isOtherTime} from "./settings/open.ts";
import type {Party} from "./participants.ts";

/** A contact told this many contacts ago is not taken up again; the article of the gold that tells most tells six. */
export const REACH = 500;

/** The contact told already that a telling tells again; null where it is told for the first time. */
export function antecedent(
  chains: Chain[],
  event: Event,
  parties: Party[],
  old: string | null,
): Chain | null {
  const countries = countriesOf(parties);
  const near = chains.slice(-REACH);
  const last = mayGoOn(event) ? lastOf(near) : undefined;
  const people = peopleOf(parties);
  const fit = near
    .filter(
      (chain) =>
        chain.told.countries === countries &&
        mayBeLike(chain, event, parties, people) &&
        sameStatus(chain, event) &&
        !isApart(chain, event) &&
        !(chain.told.sentences.has(event.sentence) && chain.events.some(isBesideIt(event))) &&
        !isAway(chain, event) &&
        !isAsideOf(chain, event) &&
        !isElsewhere(chain, event),
    )
    .map((chain) => ({
      chain,
      score: goesOn(chain, event, last) || sameDate(chain, event, old) ? likeness(chain, event, parties) : 0,
    }))
    .filter(({score}) => score > 0)
    .sort((a, b) => b.score - a.score);
  return fit[0]?.chain ?? null;
}

/** The telling that stands last in the text. */
const lastOf = (chains: Chain[]): Event | undefined =>
  greatest(
    chains.map(({events}) => events.at(-1)!),
    ({sentence}) => sentence.first,
  );

/**
 * Asked first, since in a text of a thousand contacts it spares nearly all else: of no country are two different people
 * named, and somebody is named by both, or they stand near each other.
 */
function mayBeLike({events, parties, told}: Chain, {sentence}: Event, others: Party[], people: PeopleOf) {
  for (const [country, named] of people) {
    const known = told.people.get(country);
    if (known && ![...named].some((person) => known.has(person))) return false;
  }
  return sentence.first - events[0]!.sentence.last < SPEECH || sharedBy(parties, others) > 0;
}

/** How many of those whom the others name take part. */
const sharedBy = (parties: Party[], others: Party[]): number =>
  others.filter(({person}) => person && parties.some((other) => other.person === person)).length;

const SAID = new Set<Event["construct"]>(["discuss", "tell", "joint"]);
/** How many tokens after a contact what was said at it may be told, or who it was that nobody has named yet. */
const SPEECH = 60;

/** "In May A went to C and met B. He told B …": what was said, where nothing else was told in between. */
const goesOn = ({events}: Chain, {sentence}: Event, last: Event | undefined): boolean =>
  last !== undefined && events.at(-1) === last && sentence.first - last.sentence.last < SPEECH;

const mayGoOn = ({construct, date}: Event): boolean => SAID.has(construct) && date === null;

/** How well a telling fits a contact already told of the same countries, status and days; 0 where it is another. */
function likeness(chain: Chain, event: Event, parties: Party[]): number {
  if (!sameOffices(chain.parties, parties)) return 0;
  if (areOfOtherRank(parties, chain.parties)) return 0;
  // "The ministries opened talks. They come a week after A met B": what went before is no telling of them.
  if (event.background && isUnnamed(chain.parties) && !chain.events.some(({background}) => background))
    return 0;
  if (isUnnamed(parties) || isUnnamed(chain.parties))
    return event.sentence.first - chain.events[0]!.sentence.last < SPEECH ? 0.4 : 0;
  const shared = sharedBy(chain.parties, parties);
  return shared && shared + (chain.told.sentences.has(event.sentence) ? 0.5 : 0);
}

/** "The vice ministers of A and B met": named only in the sentences after. */
const isUnnamed = (parties: Party[]) => parties.every((party) => party.person === null);

/** "The two heads of state had talked", told of a meeting of their ministers. */
const areOfOtherRank = (parties: Party[], told: Party[]): boolean =>
  isUnnamed(parties) &&
  parties.every(({office}) =>
    areOthers(
      office,
      told.flatMap((party) => (party.person ? officesHeld(party.office, party.mention) : [])),
    ),
  );

/** Of no country do they tell of different offices. */
const sameOffices = (a: Party[], b: Party[]): boolean =>
  a.every(({country}) => !isOther(a, b, country) && !isOther(b, a, country));

/** "met the parliament speaker", then a former prime minister: an office that none of those named of the country holds. */
function isOther(unnamed: Party[], told: Party[], country: string | null): boolean {
  const one = unnamed.filter((party) => party.country === country);
  const held = told.flatMap((party) =>
    party.country === country && party.person ? officesHeld(party.office, party.mention) : [],
  );
  if (one.length !== 1 || one[0]!.person) return false;
  const {mention, office} = one[0]!;
  // "met the prime minister", then "a group of lawmakers": many of one office are not he.
  const many = mention.kind === "role" && mention.plural && mention.owners.length < 2 && held.length > 0;
  return (many && !isLoose({office}) && !held.includes(office!)) || areOthers(office, held);
}

/** "met on the margins of the conference", "had spoken by phone before": who is on the telephone is at no gathering. */
const isApart = ({told}: Chain, event: Event): boolean =>
  (isCalled(event) && told.beside) || (isBeside(event) && told.called);

/** "had meetings with the president, prime minister and speaker": one word tells of both, each with an office of his own. */
const isBesideIt =
  ({cue, parties}: Event) =>
  (told: Event): boolean =>
    told.cue.start === cue.start && holdOthers(parties.at(-1)!, told.parties.at(-1)!);

/** Of whom one at least is known by name: nothing would part two unnamed holders of offices. */
const holdOthers = (one: PartyMention, other: PartyMention): boolean =>
  isPersonal(one) &&
  isPersonal(other) &&
  (one.entity ?? other.entity) !== null &&
  !isLoose(one) &&
  !isLoose(other) &&
  one.office !== other.office;

/** "to prepare for their meeting in Cusco as well as that in Reykjavik": what is planned in two countries is two. */
const isElsewhere = ({events}: Chain, {status, place}: Event): boolean => {
  if (status !== "planned" || place?.country == null) return false;
  const told = events.flatMap((event) => event.place?.country ?? []);
  return told.length > 0 && !told.includes(place.country);
};

/** "thanked him in a phone call for his visit": nobody visits by telephone. */
const isAway = ({events}: Chain, event: Event): boolean =>
  isArrival(event) && events.every(({format}) => isRemote(format));

/** "A, who came to Lima on Sunday, also met B": the day of a coming that is told in an aside is not that of the meeting. */
const isAsideOf = ({events}: Chain, event: Event): boolean =>
  !event.subordinate &&
  !isArrival(event) &&
  events.every(
    (told) =>
      told.subordinate &&
      isArrival(told) &&
      told.date !== null &&
      told.sentence.start === event.sentence.start,
  );

const sameStatus = ({events}: Chain, event: Event): boolean =>
  events[0]!.status === event.status || (events[0]!.status === "planned" && isBareVisit(event));

/** "the forthcoming visit of A to C", then "A's trip to C matters": a noun that tells no time is of the visit to come. */
const isBareVisit = ({construct, held, background, date, status}: Event): boolean =>
  construct === "visit" && status === "past" && !held && !background && date === null;

/** Dates fit where one is unknown, or where they share a day; a visit with other days of its own is a contact of its own. */
function sameDate({told, events}: Chain, event: Event, old: string | null): boolean {
  const [from, to] = [event.date?.from ?? null, event.date?.to ?? null];
  if (event.open && isOtherTime(event.open, [...told.open])) return false;
  if (from === null) return !told.days.length || !isOld(told.last, old) || isNested(event);
  // "agreements reached during the summit in December": what lies further back is not the talks of today.
  if (!told.days.length && event.background && !told.nested && event.date!.precision !== "day") return false;
  // "The recent talks of A and B", then "the call of April 16".
  if (!told.days.length) return !isOld(to, old) || told.nested || events.every(({background}) => background);
  return told.days.some((day) => day.from <= to! && from <= day.to);
}

/** Told with days well before the news, before the day `old`: what is told without a day is not that. */
const isOld = (last: string | null, old: string | null): boolean =>
  last !== null && old !== null && last < old;
