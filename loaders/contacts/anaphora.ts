import {distinct, findWord, isPersonal, isWord, set, type PartyMention} from "./chunks.ts";
import type {Group} from "./groups.ts";
import type {Clause} from "./subjects.ts";

/** "the ministers", "the two leaders": whom they mean was told before; "the officials" may be anybody. */
export const isAnaphoric = (parties: PartyMention[]): boolean => isMany(parties) && !areOfficials(parties);

/** The same, and "the two officials". */
export const areTold = (parties: PartyMention[]): boolean =>
  isMany(parties) && (!areOfficials(parties) || areTwo(parties));

const isMany = ([one, more]: PartyMention[]): boolean =>
  more === undefined && one?.kind === "role" && one.plural && !one.owners.length;

const areOfficials = ([one]: PartyMention[]): boolean => one?.kind === "role" && one.office === "official";

const areTwo = ([one]: PartyMention[]): boolean => one?.kind === "role" && one.two;

/** Two people of two countries. */
export const isPair = (parties: PartyMention[]): boolean =>
  parties.length === 2 && parties.every(isPersonal) && parties[0]!.country !== parties[1]!.country;

/** "A will welcome B, and the two presidents will talk": two of that office in the sentence, else the two told of last. */
export function pairOf(clause: Clause, {from, to, parties: [role]}: Group): PartyMention[] | null {
  const {groups, discourse} = clause;
  const before = groups.filter((group) => group.to <= from).flatMap(({parties}) => parties);
  const told = before.filter(
    (party) => isPersonal(party) && party.office !== null && holds(party, officeOf(role!)),
  );
  if (isPair(told)) return told;
  // "During A's meeting with B, both leaders reviewed": the two whom the sentence has named.
  const people = before.filter(({kind}) => kind === "person");
  const pair = isPair(people) ? people : discourse.pair;
  const holders =
    holdersOf(role!, pair, [...discourse.told, ...people]) ?? ofOffice(role!, pair, discourse.pairs);
  if (holders) return holders;
  const owners = [...new Set((pair.length ? pair : before).flatMap(({country}) => country ?? []))];
  if (owners.length === 2 && isTold(clause, role!, from) && areMeant(clause, role!, to, pair))
    return [{...role!, owners} as PartyMention];
  return pair.length ? pair : null;
}

/** "Wang said that under Presidents A and B … The two heads of state": of those told of last, who hold the office or may. */
function holdersOf(role: PartyMention, pair: PartyMention[], told: PartyMention[]): PartyMention[] | null {
  const office = officeOf(role);
  const named = distinct(told).filter((party) => isPersonal(party) && holds(party, office));
  if (office === null || isPair(named)) return office === null ? null : named;
  if (pair.length && !areOthersThan(office, pair)) return null;
  const fit = distinct(told).filter((party) => isPersonal(party) && !areOthersThan(office, [party]));
  const exact = fit.filter((party) => officeOf(party) !== null);
  return [exact, fit, lastJoined(exact)].find(isPair) ?? null;
}

/** "President A met President B. A then met Premier C. The two presidents last met in May": the last pair of whom both hold the office. */
function ofOffice(role: PartyMention, pair: PartyMention[], pairs: PartyMention[][]): PartyMention[] | null {
  const office = officeOf(role);
  const both = (two: PartyMention[]): boolean => two.every((party) => holds(party, office));
  return office === null || !pair.length || both(pair) ? null : (pairs.findLast(both) ?? null);
}

/** How many characters "and" takes, with a comma. */
const AND_LENGTH = 6;

/** "A hosted the talks at which B and C agreed. D rang both leaders": the two named last, side by side. */
function lastJoined(parties: PartyMention[]): PartyMention[] {
  const at = parties.findLastIndex((party, k) => k > 0 && party.start - parties[k - 1]!.end <= AND_LENGTH);
  return at < 0 ? [] : parties.slice(at - 1, at + 1);
}

/** One of whom at least is of another office. */
const areOthersThan = (office: string, parties: PartyMention[]): boolean =>
  parties.some((party) => areOthers(office, officesOf(party)));

const TOLD = set("the two both");

/** "the presidents", "their ministers": who have been told of; "ministers of the Union" have not. */
const isTold = ({chunks}: Clause, role: PartyMention, from: number): boolean =>
  role.kind === "role" && (role.definite || role.possessive || isWord(chunks[from - 1], TOLD));

const officeOf = (party: PartyMention): string | null => (isPersonal(party) ? party.office : null);

/** All that somebody is called: "the Deputy Prime Minister and Foreign Minister" is one of "the foreign ministers". */
export const officesHeld = (office: string | null, mention: PartyMention): string[] => [
  ...(office ? [office] : []),
  ...(mention.kind === "person" ? mention.further : []),
];

const officesOf = (party: PartyMention): string[] => officesHeld(officeOf(party), party);

const holds = (party: PartyMention, office: string | null): boolean =>
  officeOf(party) === office || (office !== null && officesOf(party).includes(office));

/** Offices of which a country has one holder, and which no looser word for somebody else means. */
const HIGHEST = new Set([
  "head-of-state",
  "head-of-government",
  "foreign-minister",
  "defence-minister",
  "parliament-speaker",
]);

const DEPUTY = /^(?:deputy|vice)-/;

/** Words that the same person may be called by. */
const LOOSE = new Set(["leader", "chairman", "minister", "official", "secretary-of-state", "supreme-leader"]);
/** Of no office, or of one whose name another may be called by. */
export const isLoose = ({office}: {office: string | null}): boolean => office === null || LOOSE.has(office);

/** Offices whose holder may be called a leader. */
const LEADING = new Set([
  ...LOOSE,
  "head-of-state",
  "head-of-government",
  "crown-prince",
  "parliament-speaker",
]);

/** Whether those who hold these offices are others than whoever holds this one: the ministers are not "the presidents". */
export function areOthers(office: string | null, held: string[]): boolean {
  if (office === null || !held.length) return false;
  // "the deputy prime minister" is not the prime minister.
  if (DEPUTY.test(office)) return held.every((one) => HIGHEST.has(one));
  // "the ministers" are no president and his guest.
  if (office === "minister") return held.includes("head-of-state");
  if (office === "leader") return !held.some((one) => LEADING.has(one));
  return HIGHEST.has(office) && !held.some((one) => one === office || LOOSE.has(one));
}

const COUNTRIES = set("countries nations states");
const COUNTRIES_REACH = 4;

/** "the leaders of the two countries", said by their ministers: of those alone "leader" says that they are not these. */
function areMeant({chunks}: Clause, role: PartyMention, to: number, pair: PartyMention[]): boolean {
  const office = officeOf(role);
  const ofBoth = findWord(chunks, COUNTRIES, to, to + COUNTRIES_REACH) > 0;
  if (office === "leader" && !ofBoth) return false;
  return pair.length ? areOthers(office, pair.flatMap(officesOf)) : ofBoth;
}
