import type {Knowledge} from "../knowledge.ts";
import type {PersonMention, RoleMention} from "../mentions/mention.ts";
import {ofThoseMet} from "./attendees.ts";
import {areOfNoCountry, isPersonal, type PartyMention} from "./chunks.ts";
import {isArrival, LEADING, type Event, type Reader} from "./events.ts";

/** Whose somebody is of whose country his title says nothing. */

/** An official whose country nothing says is the article's own, or of the country told of just before. */
export function withCountries(
  parties: PartyMention[],
  {side, home, countries, discourse, knowledge}: Reader,
  {
    host,
    place,
    land,
    cue,
    construct,
    rule,
  }: Pick<Event, "host" | "place" | "land" | "cue" | "construct" | "rule">,
): PartyMention[] {
  const known = [host, ...parties.map((party) => party.country)].filter((country) => country !== null);
  const before = discourse.event;
  const told = before?.parties.flatMap(countriesOf) ?? [];
  if (LEADING.test(rule) && parties.length === 2 && !known.length) return inTurn(parties, told);
  // "The meeting was attended by General C": of one of the countries that met.
  if (construct === "attend" && told.length) {
    const near = [before?.host, before?.place?.country, place?.country, side, home];
    return ofThoseMet(parties, {told, near, known}, knowledge);
  }
  // "talked with B. He called his counterpart": of the country told of just before, with the other of the two.
  const again = told.length === 2 && known.length === 1 && told.includes(known[0]!) ? told : [];
  // "will visit Peru and Chile. In Lima, A is to meet President B": of the country where they meet, which the article names.
  const opens = ((place ?? land)?.span.start ?? Infinity) < cue.start;
  const where = (opens ? (place ?? land) : place)?.country ?? null;
  const there = where !== null && where !== home && countries.includes(where) ? [where] : [];
  const first = opens ? [...there, ...again] : [...again, ...there];
  const atHome = home !== null && isAmongOwn(parties, home);
  const likely = [...first, home, side, host, ...(atHome ? [] : [before?.host ?? null, ...told])];
  const unknown = (country: string | null) => country !== null && !known.includes(country);
  const near = likely.find(unknown) ?? null;
  // "Minister A will travel to C, D and E": who travels is of none of the countries that are left.
  const spoken = isArrival({construct}) || atHome ? [] : [place?.country ?? null, ...countries];
  const other = near ?? spoken.find(unknown) ?? null;
  // "LIMA – … In Oslo, A will meet President B": in a capital, the one met is of its country.
  const seat = place?.country && knowledge.capitalOf.get(place.country) === place.name ? place.country : null;
  const met = seat !== null && unknown(seat) ? seat : null;
  const fill = (party: PartyMention, i: number) =>
    party.country === null &&
    isPersonal(party) &&
    (party.role !== null || party.office !== null) &&
    !isOwnOfficial(party) &&
    !areEnvoys(party) &&
    !FIRM.test(party.role ?? "") &&
    !areOfNoCountry(party)
      ? {...party, country: isOfState(party, knowledge) ? ((i > 0 ? met : null) ?? other) : near}
      : party;
  return other && known.length ? parties.map(fill) : parties;
}

const ENVOY = "ambassador";

/** "LIMA – Minister A met President B and the Peruvian ambassador to C": at home, among their own, whose country goes without saying or is that of one sent abroad. */
const isAmongOwn = ([one, ...others]: PartyMention[], home: string): boolean =>
  one?.country === null &&
  others.some(
    (party) =>
      isPersonal(party) &&
      party.country === home &&
      (party.office === ENVOY || (party.kind === "person" && !party.owned)),
  );

/** The lowest protocol level of those who are so called for a whole state. */
const STATE_LEVEL = 5;
const OF_FIRM = /\bpresident of (?!the\b)/i;
/** Titles of those who run firms: of no country. */
const FIRM =
  /\b(?:ceo|chief executive|(?:managing|general|executive) director|general manager|founder|owner)\b/i;

/** "Senator A", "Mayor B", "C, president of Andes Tours": not of whatever country an article speaks of. */
function isOfState({office, role}: PersonMention | RoleMention, {officeById}: Knowledge): boolean {
  const level = officeById.get(office ?? "")?.level ?? Infinity;
  return level <= STATE_LEVEL && !OF_FIRM.test(role ?? "");
}

/** "The delegations were led by A and B": one of each of the two countries that met, in the order in which they were told. */
function inTurn(parties: PartyMention[], told: (string | null)[]): PartyMention[] {
  const countries = [...new Set(told.filter((country) => country !== null))];
  return countries.length === 2
    ? parties.map((party, i) => ({...party, country: countries[i]!}) as PartyMention)
    : parties;
}

/** "his foreign policy advisers" are nobody else's. */
const isOwnOfficial = (party: PartyMention): boolean => party.kind === "role" && party.possessive;

/** "received the credentials of two new ambassadors": they are of as many countries. */
const areEnvoys = (party: PartyMention): boolean =>
  party.kind === "role" && party.plural && party.office === ENVOY;

/** The country of a party; of an office in the plural, all whose it is. */
export const countriesOf = (party: PartyMention): (string | null)[] =>
  party.kind === "role" && party.plural && party.owners.length ? party.owners : [party.country];
