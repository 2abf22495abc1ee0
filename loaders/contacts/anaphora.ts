import {findWord, isPersonal, set, type PartyMention} from "./chunks.ts";
import type {Group} from "./groups.ts";
import type {Clause} from "./subjects.ts";

/** "the ministers", "the two leaders": whom they mean was told before. */
export const isAnaphoric = ([one, more]: PartyMention[]): boolean =>
  more === undefined && one?.kind === "role" && one.plural && !one.owners.length;

/** Two people of two countries. */
export const isPair = (parties: PartyMention[]): boolean =>
  parties.length === 2 && parties.every(isPersonal) && parties[0]!.country !== parties[1]!.country;

/** "A will welcome B, and the two presidents will talk": two of that office in the sentence, else the two told of last. */
export function pairOf(clause: Clause, {from, to, parties: [role]}: Group): PartyMention[] | null {
  const {groups, discourse} = clause;
  const before = groups.filter((group) => group.to <= from).flatMap(({parties}) => parties);
  const told = before.filter(
    (party) => isPersonal(party) && party.office !== null && party.office === officeOf(role!),
  );
  if (isPair(told)) return told;
  // "During A's meeting with B, both leaders reviewed": the two whom the sentence has named.
  const people = before.filter(({kind}) => kind === "person");
  const pair = isPair(people) ? people : discourse.pair;
  const owners = [...new Set((pair.length ? pair : before).flatMap(({country}) => country ?? []))];
  const others = pair.length > 0 && areOthers(role!, pair);
  if (owners.length === 2 && (others || isOfBoth(clause, role!, to)))
    return [{...role!, owners} as PartyMention];
  return pair.length ? pair : null;
}

const officeOf = (party: PartyMention): string | null => (isPersonal(party) ? party.office : null);

const HIGHEST = new Set(["head-of-state", "head-of-government", "foreign-minister", "defence-minister"]);
/** Offices of which a country has one holder, and which no looser word for somebody else means. */
export const isHighest = (office: string): boolean => HIGHEST.has(office);

/** "The ministers agreed; the two heads of state had talked by phone": those told of hold another office. */
function areOthers(role: PartyMention, pair: PartyMention[]): boolean {
  const offices = pair.flatMap((party) => officeOf(party) ?? []);
  const office = officeOf(role);
  return (
    office !== null &&
    isHighest(office) &&
    offices.length > 0 &&
    offices.every((held) => !isLike(held, office))
  );
}

/** Words that the same person may be called by. */
const LOOSE = new Set(["leader", "chairman", "minister", "official", "secretary-of-state", "supreme-leader"]);
const isLike = (held: string, office: string): boolean => held === office || LOOSE.has(held);

const COUNTRIES = set("countries nations states");
const COUNTRIES_REACH = 4;

/** "the leaders of the two countries", said by their ministers. */
const isOfBoth = ({chunks, discourse: {pair}}: Clause, role: PartyMention, to: number): boolean =>
  officeOf(role) === "leader" &&
  findWord(chunks, COUNTRIES, to, to + COUNTRIES_REACH) > 0 &&
  !pair.some((party) => ["leader", "head-of-state", "head-of-government"].includes(officeOf(party) ?? ""));
