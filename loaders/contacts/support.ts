import type {Chain} from "./chains.ts";
import type {PartyMention} from "./chunks.ts";
import {isArrival, type Event} from "./events.ts";
import {isRemote} from "./formats.ts";
import type {Party} from "./participants.ts";

/** Told only by a weak word, or by a joint act without a place: too little for a contact. */
export const isWeak = ({events, parties}: Chain): boolean =>
  !(
    events.some(isStrong) ||
    events.some(isPlaced) ||
    isDiscussed(events, parties) ||
    isFull(events, parties)
  ) || !(parties.some(isPeopled) || events.some(isNews));

const isStrong = ({weak, construct}: Event): boolean =>
  !weak && construct !== "joint" && construct !== "discuss";

/** "A and B led the round in Lima in May", "A's conversation with B on Monday": the word alone says little, but by whom and when it was. */
const isFull = (events: Event[], parties: Party[]): boolean =>
  events.some(
    ({weak, place, date}) => weak && date !== null && (place !== null || date.precision === "day"),
  ) && new Set(parties.flatMap(({person, country}) => (person && country) || [])).size > 1;

/** "agreed in Paris", "agreed with visiting B", "agreed by telephone": the town, the guest or the medium says that they met or spoke. */
const isPlaced = ({construct, place, host, format}: Event): boolean =>
  construct === "joint" && (place !== null || host !== null || isRemote(format));

/** "A discussed B with C": the word alone tells of a contact where every side is a person or an office. */
const isDiscussed = (events: Event[], parties: Party[]): boolean =>
  events.some(({construct, weak}) => construct === "discuss" && !weak) &&
  parties.some(({person, mention}) => person || isOfSeveral(mention)) &&
  parties.every((party) => party.person || isOfficeHolder(party));

/** "The Peruvian and Icelandic presidents discussed fish": both offices say who they were. */
const isOfSeveral = (mention: PartyMention): boolean =>
  mention.kind === "role" && mention.plural && mention.owners.length > 1;

const isOfficeHolder = ({mention, office}: Party): boolean =>
  mention.kind === "role" && office !== "official" && !(mention.plural && office === null);

/** A person or an office; "senior diplomats" are nobody yet. */
const isPeopled = (party: Party): boolean =>
  Boolean(party.person) || (isOfficeHolder(party) && !isDiplomats(party));

const isDiplomats = ({mention, office}: Party): boolean =>
  mention.kind === "role" && mention.plural && office === "senior-diplomat";

/** Held, with a day or a place of its own, or set for a day, and no background. */
const isNews = (event: Event): boolean =>
  !event.background && event.construct !== "joint" && (isPast(event) || isSet(event));

const isPast = ({status, place, date}: Event): boolean =>
  status === "past" && (place !== null || date !== null);

/** "Peruvian officials will meet Icelandic officials on Monday": of countries alone no more is said than that a summit is to come. */
const isSet = ({status, date, parties, construct}: Event): boolean =>
  status === "planned" &&
  date?.precision === "day" &&
  parties.some(({kind, rule}) => rule === "side-of-country" || (kind === "role" && !isArrival({construct})));
