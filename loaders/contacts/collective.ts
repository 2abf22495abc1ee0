import {areTold, isPair, pairOf} from "./anaphora.ts";
import {distinct, findWord, isPersonal, isWord, set, type Chunk, type PartyMention} from "./chunks.ts";
import {BOTH, OF_FROM} from "./grammar.ts";
import {groupFrom, type Group} from "./groups.ts";
import type {Clause} from "./subjects.ts";

const THEY = set("they pair duo delegations");
/** What may follow "the two" where it means two people, and not two days. */
const AFTER_BOTH = set(
  "sides men women parties countries nations neighbours neighbors governments held then also later last first had have will ,",
);

/** How far before its verb such a subject may begin; "each of the two" further, for it can mean nobody else. */
const REACH = {any: 8, each: 12};
const EACH = set("each");

const reachOf = (chunks: Chunk[], start: number, i: number): number =>
  findWord(chunks, EACH, start + 1, i) < 0 ? REACH.any : REACH.each;

/** "The two met", "they spoke", "the pair talked", "both sides held". */
export const isCollective = (chunks: Chunk[], start: number, i: number): boolean =>
  i - start < reachOf(chunks, start, i) &&
  chunks
    .slice(start + 1, i)
    .some(
      (chunk, k, all) =>
        isWord(chunk, THEY) ||
        (isWord(chunk, BOTH) && (all[k + 1] === undefined || isWord(all[k + 1], AFTER_BOTH))),
    );

/** "agreed between A and B when they met": the last two of two countries in the sentence so far. */
export function pairBefore(groups: Group[], start: number): PartyMention[] | null {
  const group = groups.findLast((candidate) => candidate.to <= start && candidate.parties.length === 2);
  if (group && isPair(group.parties)) return group.parties;
  // "The prime ministers of A, B and C travelled to Kyiv, where they met D"
  const several = groups.find(({to, subject, parties: [one]}) => to <= start && subject && isSeveral(one!));
  if (several) return several.parties;
  // "A heard plain words from his counterpart, B, when they met": the only two of two countries before.
  const told = groups
    .filter((candidate) => candidate.to <= start)
    .flatMap(({parties}) => parties.filter(({kind}) => kind === "person"));
  const people = distinct(told);
  return isPair(people) ? people : officialsBefore(groups, start);
}

/** "A gave that message to C's officials when they met": somebody and the officials of another country. */
function officialsBefore(groups: Group[], start: number): PartyMention[] | null {
  const told = groups.filter(({to}) => to <= start).flatMap(({parties}) => parties.filter(isPersonal));
  const officials = told.at(-1)?.kind === "role" && told.at(-1)!.country !== null;
  return officials && isPair(told) ? told : null;
}

/** "The heads of state held talks in Lima, when they agreed on fish": whom the office means that the sentence opens with. */
export function holdersBefore(clause: Clause, start: number): PartyMention[] | null {
  const opening = clause.groups.find(({to, subject}) => to <= start && subject);
  return opening && areTold(opening.parties) ? pairOf(clause, opening) : null;
}

/** "Peru's officials were silent when they met B": where the verb has an object, they are the many who open the sentence. */
export function manyBefore({chunks, groups}: Clause, start: number, i: number): PartyMention[] | null {
  const [one, more] = groups.find(({to, subject}) => to <= start && subject)?.parties ?? [];
  const many = one?.kind === "role" && one.plural && one.country !== null && !more;
  return many && groupFrom(chunks, i + 1)?.parties.every(isPersonal) ? [one] : null;
}

/** Whether more than two are named together before chunk `end`. */
export const nameMany = (groups: Group[], end: number): boolean =>
  groups.some(({to, parties}) => to <= end && parties.length > 2);

/** The two who are the subject of the sentence before, or told of last, or the two countries; nobody where the sentence has just named another: "the date was disclosed by C when the two met". */
export function lastPair(
  {chunks, groups, discourse: {pair, joint, two, event}}: Clause,
  start: number,
): PartyMention[] {
  const named = groups.some(
    ({to, preposition, parties: [one]}) => to <= start && preposition === "by" && isStranger(one!, pair),
  );
  // "A, B, C and D met in Lima, where they agreed": they are all of these.
  if (named || nameMany(groups, start)) return [];
  // "A and B disagree. The two countries held talks": not "the two men", nor "they".
  const others = findWord(chunks, PEOPLE, start + 1) >= 0;
  // "Officials from both sides met" is of governments, "The two sides met in the final" need not be.
  const side = findWord(chunks, SIDES, start + 1);
  const teams =
    side >= 0 && !chunks.slice(Math.max(0, side - SIDE_REACH), side).some((chunk) => isWord(chunk, OF_FROM));
  const lands = !pair.length && !event && !others && !teams;
  return joint.length ? joint : lands ? two : pair;
}

const PEOPLE = set("they men women pair duo");
const SIDES = set("sides parties");
/** "of the two sides". */
const SIDE_REACH = 3;

const isStranger = (party: PartyMention, pair: PartyMention[]): boolean =>
  party.kind === "person" && !pair.some(({entity}) => entity === party.entity);

const isSeveral = (party: PartyMention): boolean =>
  party.kind === "role" && party.plural && party.owners.length > 1;
