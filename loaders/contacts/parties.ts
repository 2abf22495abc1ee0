import type {RoleMention} from "../mentions/mention.ts";
import {isLoose} from "./anaphora.ts";
import {isPersonal, type PartyMention} from "./chunks.ts";
import type {Sides} from "./constructs/sides.ts";
import {isAttendance, type Event} from "./events.ts";
import {countriesOf} from "./whose.ts";

/** The parties of each contact that a cue tells: one for each counterpart, unless they sat together. */
export function partiesOf(
  {left, right, each, host}: Sides,
  together: boolean,
  event: Event | null,
): PartyMention[][] {
  const ours = otherSide(
    named(left, right.length > 0 || host !== null).map((party) => notHimself(party, right)),
    right,
    event,
  );
  const theirs = each && !together ? named(right).flatMap(byCountry) : named(right);
  // "Among those whom he met were A and B": the two did not meet each other.
  if (each && !ours.length && theirs.length > 1) return [];
  if (!each || together || theirs.length < 2 || ours.length === 0) return [[...ours, ...theirs]];
  return theirs.map((counterpart) => [...ours, counterpart]);
}

/** "the President's meeting with President B": nobody meets himself, so that the office alone is another's. */
const notHimself = (party: PartyMention, right: PartyMention[]): PartyMention =>
  party.kind === "role" && party.entity !== null && right.some(({entity}) => entity === party.entity)
    ? {...party, entity: null, label: null, country: null}
    : party;

/** "the Ambassadors of A and of B", "his counterparts from A and B": one of each. */
export const byCountry = (party: PartyMention): PartyMention[] =>
  party.kind === "role" && party.plural && party.owners.length > 1
    ? party.owners.map((country) => ({...party, country, owners: [], plural: false, definite: true}))
    : [party];

/** "A met B, after which he had talks with C": he is the one who is not of C's country. */
function otherSide(ours: PartyMention[], right: PartyMention[], event: Event | null): PartyMention[] {
  const [one, other] = [ours[0], right[0]];
  if (!one || !other || ours.length > 1 || right.length > 1) return ours;
  const home = one.country !== null && one.country === other.country;
  if (!home || !event) return ours;
  // "the Emir met the Crown Prince": who is named anew is no pronoun, and meets his own.
  const meant = event.parties.find((party) => party.country !== other.country && isPersonal(party));
  return meant && (event.parties.includes(one) || isEither(one, meant)) ? [meant] : ours;
}

/** "Minister A met Minister B. The minister called on the president of B's country": an office that both of them hold, and no word of whose. */
const isEither = (one: PartyMention, other: PartyMention): boolean =>
  one.kind === "role" &&
  one.rule === "title-in-article" &&
  isPersonal(other) &&
  (isLoose(one) || one.office === other.office);

/** Two titles of one person, or a country beside its minister, are not two participants. */
function named(parties: PartyMention[], oneSide = true): PartyMention[] {
  const people = parties.filter((party) => party.kind === "person");
  return ofOneCountry(inOrder(parties), oneSide).flatMap((party) => {
    const left = party.kind === "role" ? unnamedOf(party, people) : [party];
    return left.filter((one) => isOwn(one, people));
  });
}

/** "Malaysia's Prime Minister A, Foreign Minister B": the country of the first is that of those whose titles leave it out. */
export function ofOneCountry(parties: PartyMention[], oneSide = false): PartyMention[] {
  let owner: string | null = null;
  return parties.map((party, i) => {
    const before = parties[i - 1];
    if (before && isSameTitle(before, party)) return {...party, country: before.country};
    if (party.kind === "person" && party.country === null && party.role !== null && owner)
      return {...party, country: owner};
    // "Foreign Minister B" is of it already, where the article says so elsewhere.
    // "Rey and Trade Secretary B visited C": beside nobody of the other side, two who are named in one breath are colleagues.
    const colleague = oneSide && party.kind === "person" && party.role === null && party.country !== null;
    const goes = colleague || (party.kind === "person" && (party.owned || party.country === owner));
    owner = goes ? party.country : null;
    return party;
  });
}

/** "Cabinet Secretaries A and B": one title in the plural is of one country. */
const isSameTitle = (before: PartyMention, party: PartyMention): boolean =>
  party.kind === "person" &&
  before.kind === "person" &&
  party.country === null &&
  party.role !== null &&
  party.role === before.role &&
  party.role.endsWith("s");

/** "his counterparts from A and B, Presidents C and D": those whose country nothing says come in the order of the countries. */
function inOrder(parties: PartyMention[]): PartyMention[] {
  const [role, ...people] = parties;
  if (role?.kind !== "role" || !role.plural || role.owners.length < 2) return parties;
  const listed = people.slice(0, role.owners.length);
  if (listed.length < role.owners.length || !listed.every(({kind}) => kind === "person")) return parties;
  return people.map((person, i) => ({...person, country: person.country ?? role.owners[i] ?? null}));
}

/** Of a plural office of several countries, those whom no name in the list stands for. */
function unnamedOf(role: RoleMention, people: PartyMention[]): RoleMention[] {
  if (!role.plural || !role.owners.length) return [role];
  const owners = role.owners.filter((owner) => !people.some(({country}) => country === owner));
  return owners.length ? [{...role, owners}] : [];
}

/** Whoever speaks for another, reports, or comes along takes no part. */
const COMPANY = new Set(["spokesperson", "journalist", "spouse"]);

const isOwn = (party: PartyMention, people: PartyMention[]): boolean => {
  if (party.kind === "person") return !COMPANY.has(party.office ?? "");
  if (party.kind === "role" && party.entity) return !people.some((person) => person.entity === party.entity);
  if (party.kind === "role" && party.plural) return true;
  return !people.some((person) => person.country === party.country);
};

/** Officials take part where a verb or noun of meeting says so, and somebody is named beside them, or its time is told, and all are officials. */
const OFFICIAL = new Set<Event["construct"]>(["meet", "hold", "receive"]);
const isIdle = ({construct, parties, status, date}: Event): boolean =>
  status !== "cancelled" &&
  parties.some(isOfficials) &&
  (!OFFICIAL.has(construct) || !(parties.some(isSomebody) || (date && parties.every(isSent))));

/** Officials, their counterparts, or a delegation. */
const isSent = (party: PartyMention): boolean =>
  isOfficials(party) || isColleagues(party) || party.rule === "side-of-country";

const isOfficials = (party: PartyMention): boolean => party.kind === "role" && party.office === "official";

/** "their counterparts": whoever they are, where officials meet them. */
const isColleagues = (party: PartyMention): boolean =>
  party.kind === "role" && party.plural && party.office === null;

/** A person by name, or the one holder of an office: "the supreme leader". */
const isSomebody = (party: PartyMention): boolean =>
  party.kind === "person" || (party.kind === "role" && !party.plural && party.office !== "official");

/** Beside parties of two countries, somebody of whom nothing says the country was told of before. */
export const known = (parties: PartyMention[]): PartyMention[] => {
  const countries = new Set(parties.flatMap(({country}) => country ?? []));
  return countries.size > 1 ? parties.filter((party) => party.country !== null || isOwned(party)) : parties;
};
const isOwned = (party: PartyMention) => party.kind === "role" && party.owners.length > 0;

/** Whether parties of two countries take part, or one and a host; an attendance adds to a contact told before. */
export function isContact(event: Event): boolean {
  const {parties, host} = event;
  if (!parties.length || isIdle(event)) return false;
  if (isAttendance(event)) return true;
  if (isTopic(event)) return false;
  // "Co-Chair of the intergovernmental commission of A and B" is one person of one country.
  const official = parties.filter((party) => !areTraders(party));
  return new Set([...official.flatMap(countriesOf), host].filter(Boolean)).size > 1;
}

/** "On Monday they discussed the talks between Peru and Iceland": of two countries no more is said than that, and the day is that of who discussed them. */
const isTopic = ({spokenOf, discussed, status, date, cue, parties}: Event): boolean =>
  (date ? discussed && date.end + POSSESSIVE_LENGTH <= cue.start : spokenOf) &&
  status === "past" &&
  parties.every(({kind}) => kind === "country" || kind === "place");

/** "Monday's talks": how many characters stand between a day and the talks that have it. */
const POSSESSIVE_LENGTH = 4;

/** "met Peruvian businessmen": nobody whom Peru sent. */
const areTraders = (party: PartyMention): boolean =>
  party.kind === "role" && party.plural && party.office === "business-leader";
