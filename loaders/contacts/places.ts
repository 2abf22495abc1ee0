import type {AccountDraft} from "./accounts.ts";
import {byKey, type ByKey} from "./by-key.ts";
import type {Candidate} from "./candidates.ts";
import {daysBetween} from "./days.ts";
import {isArrival, type Event} from "./events.ts";
import {isRemote} from "./formats.ts";
import {isContact} from "./parties.ts";

/** A contact of the news that names no town took place where the others of the same host did, or where its visitor was. */
export function withPlaces(
  accounts: AccountDraft[],
  candidates: Candidate[],
  events: Event[],
): AccountDraft[] {
  const all = events.filter(isStay);
  const towns = all.filter(({place}) => place);
  const stays = [towns, all].map((some) => byKey(some, whoWhere));
  const placed = byKey(
    accounts.filter(({place}) => place !== null),
    peopleOf,
  );
  return accounts.map((account, i) => {
    if (account.place || account.status === "recalled" || isRemote(account.format)) return account;
    if (candidates[i]!.events.every(isArrival)) return account;
    const near = placed.first(peopleOf(account), (other) => isBeside(other, account));
    return near ? placedBy(account, near) : staying(account, candidates[i]!, stays);
  });
}

const peopleOf = ({participants}: AccountDraft) => participants.map(({person}) => person);

/** "A met B in C, and D there", told of one person: of one status and at one time, in a country of those who met, or beside one gathering. */
function isBeside(other: AccountDraft, account: AccountDraft): boolean {
  const together = other.status === account.status && sameDays(other, account);
  const atHome = account.participants.some(({country}) => country === other.host);
  return together && (atHome || !other.participants.some(({country}) => country === other.host));
}

function placedBy(account: AccountDraft, {place, host, evidence}: AccountDraft): AccountDraft {
  const places = evidence.filter(({role}) => role === "place");
  const told = places.map((item) => ({...item, rule: "place-of-visit"}));
  return {...account, place, host: account.host ?? host, evidence: [...account.evidence, ...told]};
}

/** Somebody's coming, or a telling of one side alone, with a town or a country: "landed in Lima", "told reporters in Lima"; but not "to prepare his trip to Lima". */
const isStay = (event: Event): boolean =>
  countryOf(event) !== null &&
  !event.background &&
  event.status !== "cancelled" &&
  (event.construct === "visit"
    ? event.held || event.heading || event.date !== null
    : isArrival(event) || !isContact(event));

/** "A landed in C on Monday. He will meet B": the town of the last such words before it, else of the first after it. */
function staying(account: AccountDraft, {events}: Candidate, stays: ByKey<Event>[]): AccountDraft {
  const at = events[0]!.sentence.first;
  const keys = hostedOf(account);
  const fits = (stay: Event) => isOfStay(stay, account);
  const [stay] = stays.flatMap(
    (some) =>
      some.last(keys, (stay) => stay.sentence.first <= at && fits(stay)) ?? some.first(keys, fits) ?? [],
  );
  if (!stay) return account;
  const [role, span] = stay.place ? ["place", stay.place.span] : ["host", stay.land?.span ?? stay.cue];
  const evidence = [...account.evidence, {role, span, rule: "place-of-stay"}];
  return {...account, place: stay.place?.name ?? null, host: account.host ?? countryOf(stay), evidence};
}

const countryOf = ({place, land, host}: Event): string | null => place?.country ?? land?.country ?? host;

/** Who came to which country. */
const whoWhere = (stay: Event): string[] => stay.parties.map(({entity}) => `${entity} ${countryOf(stay)}`);

/** Each who takes part, in the country of each. */
function hostedOf({participants}: AccountDraft): string[] {
  const countries = new Set(participants.flatMap(({country}) => country ?? []));
  const people = participants.flatMap(({person}) => person ?? []);
  return people.flatMap((person) => [...countries].map((country) => `${person} ${country}`));
}

/** One who takes part was in a town of another who does, at a time that fits. */
function isOfStay(stay: Event, account: AccountDraft): boolean {
  const guest = stay.parties.find(
    ({entity}) => entity !== null && account.participants.some(({person}) => person === entity),
  );
  const country = countryOf(stay);
  const hosted =
    country !== guest?.country && account.participants.some((other) => other.country === country);
  if (!guest || !hosted || (account.host && account.host !== country)) return false;
  return (stay.status === "past" || account.status === "planned") && isThen(stay, account);
}

/** How many days after an arrival its visitor may still be there. */
const LONGEST = 6;

/** The days of the contact lie within a few of those of the stay, where both are told. */
function isThen({date}: Event, {date_start, date_end}: AccountDraft): boolean {
  if (!date?.from || !date.to || !date_start || !date_end) return true;
  return daysBetween(date.to, date_start) <= LONGEST && daysBetween(date_end, date.from) <= LONGEST;
}

const sameDays = (a: AccountDraft, b: AccountDraft): boolean =>
  !a.date_start || !b.date_start || (a.date_start <= b.date_end! && b.date_start <= a.date_end!);
