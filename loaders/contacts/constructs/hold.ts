import {
  findWord,
  isEvent,
  isPersonal,
  isWord,
  set,
  type Chunk,
  type EventChunk,
  type PartyMention,
} from "../chunks.ts";
import {BETWEEN, FOR, OF, PREPOSITIONS, WHOM, WITH} from "../grammar.ts";
import {groupFrom, type Group} from "../groups.ts";
import {joinedBefore, ownerOf} from "../owners.ts";
import {isAnaphoric, isPair, pairOf} from "../anaphora.ts";
import {spokenOwner} from "../speakers.ts";
import {clauseStart, subjectAfter, subjectOf, whom, type Clause} from "../subjects.ts";
import {fronted, opening} from "./fronted.ts";
import {givenTo, paidBy} from "./given.ts";
import {isMeal, linkedTo, type Link} from "./links.ts";
import {isOccasion} from "./occasion.ts";
import {isAttended, isAwaited, isMatter, isTheme} from "../matters.ts";
import {isAdverb, isHeldNoun} from "../tense.ts";
import {agentBehind} from "./objects.ts";
import {ownClause} from "./own-clause.ts";
import {isWithOthers} from "./unmet.ts";
import {isToCall, isTalksTo} from "./verbal.ts";
import {alsoMet, alsoWith, bothOf, call, speak} from "./verbs.ts";
import {firstOf, isNoGathering, NOBODY, type Sides} from "./sides.ts";
import {inFront, toldIn, toldInWhich} from "./spoken.ts";
import {another, theirs} from "./theirs.ts";
import {agentBeside, escorted} from "./beside-noun.ts";

/** Talks between A and B; A's talks with B; A held talks with B; after talks with B, A said. */
export function hold(clause: Clause, i: number): Sides {
  if (isToCall(clause.chunks, i)) return call(clause, i);
  if (isTalksTo(clause.chunks, i)) return speak(clause, i);
  if (isAppeal(clause.chunks, i) || isGiven(clause.chunks, i) || isAwaited(clause.chunks, i)) return NOBODY;
  const met =
    gerund(clause, i) ?? givenTo(clause, i) ?? paidBy(clause, i) ?? heldWith(clause, i) ?? another(clause, i);
  if (met) return met;
  const linked = partnersOf(clause.chunks, i);
  if (!linked && (isWithOthers(clause.chunks, i) || isKnown(clause.chunks, i))) return NOBODY;
  const matter = isMatter(clause.chunks, i);
  const two = linked && linked.word !== "with" && isTwoTold(clause, linked.group, matter);
  if (two) return {...NOBODY, left: two};
  if (linked?.word === "with" && isTheme(clause.chunks, i, linked.group)) return NOBODY;
  if (linked?.word === "between")
    return {...NOBODY, left: linked.group.parties, beside: besideOf(clause.chunks, linked.group)};
  if (linked?.word === "of" && (isGathering(linked.group.parties) || isOccasion(clause.chunks, i, linked)))
    return NOBODY;
  // "The 13th Dialogue of C and D", "a trilateral summit of C, D and E": with nobody named, the countries.
  if (
    linked?.word === "of" &&
    areCountries(linked.group.parties) &&
    !isWord(clause.chunks[linked.end + 1], COUNTRIES)
  )
    return {...NOBODY, left: linked.group.parties};
  // "Between A and B on Monday took place the talk": as scrapes have it.
  const between = linked ? [] : opening(clause, i, "between");
  if (between.length > 1) return {...NOBODY, left: between};
  const joined = joinedBefore(clause, i);
  const owner = (spokenOwner(clause, i) ?? ownerOf(clause, i)?.parties ?? []).filter(isNoGathering);
  const others = matter || isBodys(clause.chunks, i);
  const doer = others && linked === null ? [] : subjectOf(clause, i);
  const subject = [...doer, ...escorted(clause, i, doer)];
  // "A held the tenth C-D consultation with B": somebody stands before his country.
  const somebody = linked?.word === "with" ? subject.filter(isPersonal) : [];
  const own = firstOf(
    holders(linked),
    owner.filter(isSingle),
    agentBeside(clause, i, linked),
    somebody,
    owner,
    joined,
    subject,
  );
  const left = own.length ? own : lastAgent(clause, i, linked);
  const right = firstOf(
    counterparts(clause.chunks, linked),
    withWhom(clause, i, left),
    fronted(clause, i, left),
    himOf(clause, i, left),
  );
  if (right.length)
    return {...NOBODY, left: unless(left, right) ?? holderBehind(clause, i, linked), right, each: true};
  const told = (left.length ? toldIn(clause, i, left) : inFront(clause, i)) ?? toldInWhich(clause, i);
  const alone = told ?? theirs(clause, i);
  if (alone || isAttended(clause.chunks, i)) return alone ?? NOBODY;
  return {...NOBODY, left: joined.length > 1 ? joined : firstOf(bothWho(clause, i, linked), left)};
}

/** "A and B, who held talks in Lima": both, where the noun names nobody else, as in "talks with their parties". */
const bothWho = (clause: Clause, i: number, linked: Link | null): PartyMention[] => {
  const others = linked !== null || isWord(clause.chunks[i + 1], WITH);
  const both = others || !isHeldNoun(clause.chunks, i) ? [] : bothOf(clause, i);
  return isPair(both) ? both : [];
};

/** "A held consultations between the ministries of C and D with B": of whom the series is, and then with whom he held it. */
function partnersOf(chunks: Chunk[], i: number): Link | null {
  const linked = linkedTo(chunks, i);
  if (linked?.word !== "between" || linked.group.parties.some(({kind}) => kind === "person")) return linked;
  const further = linkedTo(chunks, linked.end, true);
  return further?.word === "with" && further.group.parties.some(isPersonal) ? further : linked;
}

/** "the talks that A had with B were frank", "the call that A and B had last month" */
function heldWith(clause: Clause, i: number): Sides | null {
  const verb = ownClause(clause, i);
  if (verb === null) return null;
  const left = subjectOf(clause, verb);
  const linked = linkedTo(clause.chunks, verb, true);
  if (linked?.word === "with") return {...NOBODY, left, right: linked.group.parties, each: true, verb};
  return isPair(left) && endsAt(clause.chunks, verb + 1) ? {...NOBODY, left, verb} : null;
}

/** A day, a place or a mark: the verb before it has no object or participle of its own. */
const endsAt = (chunks: Chunk[], k: number): boolean =>
  chunks[k]?.kind !== "party" &&
  (chunks[k]?.kind !== "word" || isWord(chunks[k], PREPOSITIONS) || isWord(chunks[k], CLOSES));

const CLOSES = set(". , ; : ) -- last this earlier recently");

/** "between A and B as well as between C and D" */
function besideOf(chunks: Chunk[], group: Group): PartyMention[][] {
  const pair = alsoWith(chunks, group, BETWEEN);
  return pair.length > 1 ? [pair] : [];
}

const COUNTRIES = set("countries nations states sides");
const COUNTRIES_REACH = 4;

/** "the summit of the presidents": the two told of; of what is merely discussed, "the meeting of the ministers" is not theirs. */
function isTwoTold(clause: Clause, group: Group, matter: boolean): PartyMention[] | null {
  if (!isAnaphoric(group.parties)) return null;
  const {chunks} = clause;
  // "of the leaders of the five permanent members": of whom it says.
  const others =
    isWord(chunks[group.to], OF) && findWord(chunks, COUNTRIES, group.to, group.to + COUNTRIES_REACH) < 0;
  const two = others ? null : pairOf(clause, group);
  return matter && two?.some((party) => party.kind === "person") ? null : two;
}

/** A person or the holder of an office, where several offices of two countries name a mechanism: "the C-D Foreign Ministers' Dialogue". */
const isSingle = (party: PartyMention): boolean => !(party.kind === "role" && party.plural);

const BESIDE = set("after during before at following of");
const BESIDE_REACH = 4;

/** "held talks in the wake of a meeting of the Asian Bank": of a body, and beside what they did. */
function isBodys(chunks: Chunk[], i: number): boolean {
  if (!isWord(chunks[i + 1], OF)) return false;
  const near = chunks.slice(Math.max(0, i - BESIDE_REACH), i);
  const led = near.findLastIndex((chunk) => isWord(chunk, BESIDE));
  return led >= 0 && near.slice(led + 1).every(({kind}) => kind === "word");
}

/** "African problems call for African solutions", "a call for restraint": nobody rings anybody. */
const isAppeal = (chunks: Chunk[], i: number): boolean =>
  /^calls?$/.test((chunks[i] as EventChunk).term) && isWord(chunks[i + 1], FOR);

const KNOWLEDGE = set("knowledge familiar briefed aware details");
const KNOWLEDGE_REACH = 4;

/** "a source with knowledge of the talks": whoever knows of them. */
const isKnown = (chunks: Chunk[], i: number): boolean =>
  chunks.slice(Math.max(0, i - KNOWLEDGE_REACH), i).some((chunk) => isWord(chunk, KNOWLEDGE));

const GIVEN_REACH = 4;

/** "hosted separate receptions for B": the verb tells of it. */
const isGiven = (chunks: Chunk[], i: number): boolean =>
  isMeal(chunks[i]) &&
  chunks
    .slice(Math.max(0, i - GIVEN_REACH), i)
    .some((chunk) => isEvent(chunk) && chunk.cue.construct === "receive");

const BEFORE_GERUND = set("after before while when since upon by ,");
const BEING = set("is are was were be been");

/** "wrapped up a trip after meeting A and B", "she is today meeting with A": no noun, for its object follows at once. */
function gerund(clause: Clause, i: number): Sides | null {
  const {chunks} = clause;
  const at = chunks[i];
  if (!isEvent(at) || at.term !== "meeting") return null;
  const beside = isAdverb(chunks[i - 1]) || chunks[i - 1]?.kind === "date";
  const being = isWord(chunks[beside ? i - 2 : i - 1], BEING);
  if (i > 0 && !being && !isWord(chunks[i - 1], BEFORE_GERUND)) return null;
  const from = being && isWord(chunks[i + 1], WITH) ? i + 2 : i + 1;
  const owner = groupFrom(chunks, from);
  // "after meeting A's minister B": B, and not A.
  const object = owner?.possessive ? groupFrom(chunks, owner.to + 1) : owner;
  return object?.parties.every(isPersonal)
    ? {...NOBODY, left: subjectOf(clause, i), right: object.parties, each: true}
    : null;
}

/** "the summit of the Security Council", "of the Union": a meeting of one body is none of those who speak of it. */
const isGathering = (parties: PartyMention[]): boolean =>
  parties.every(({kind}) => kind === "organisation") ||
  (parties.length === 1 && parties[0]!.kind === "country");

/** More than so many are a bloc. */
const TABLE = 4;

const areCountries = (parties: PartyMention[]): boolean =>
  parties.length > 1 &&
  parties.length <= TABLE &&
  parties.every(({kind}) => kind === "country") &&
  new Set(parties.map(({country}) => country)).size === parties.length;

/** "the meeting of A with B": A, if it is somebody. */
const holders = (linked: Link | null): PartyMention[] =>
  linked?.word === "of" && linked.group.parties.some(isPersonal) ? linked.group.parties : [];

function counterparts(chunks: Chunk[], linked: Link | null): PartyMention[] {
  if (linked?.word === "with" || linked?.word === "from")
    return [...linked.group.parties, ...alsoWith(chunks, linked.group), ...alsoMet(chunks, linked.group)];
  return holders(linked).length ? (linkedTo(chunks, linked!.end, true)?.group.parties ?? []) : [];
}

/** "invited by B, a member of the board, with whom he will chair the consultations": somebody of another country before it. */
function withWhom({chunks, groups}: Clause, i: number, left: PartyMention[]): PartyMention[] {
  const start = clauseStart(chunks, i);
  if (!isWord(chunks[start], WHOM) || !isWord(chunks[start - 1], WITH)) return [];
  const other = (party: PartyMention) =>
    isPersonal(party) &&
    left.every(({country, entity}) => country !== party.country && entity !== party.entity);
  const told = groups.findLast(({to, parties}) => to <= start && other(parties.at(-1)!));
  return told && left.length ? [told.parties.at(-1)!] : [];
}

/** How many chunks may stand before a noun that opens its sentence; before one with people, more. */
const OPENING = {any: 4, people: 9};

/** "Meetings with B and C followed": of him of whom the sentence before told. */
function lastAgent(clause: Clause, i: number, linked: Link | null): PartyMention[] {
  const {groups, discourse} = clause;
  const reach = linked?.group.parties.every(isPersonal) ? OPENING.people : OPENING.any;
  if (i > reach) return [];
  const {event} = discourse;
  // Whoever was received goes on to the next; his host stays, as he does where he received the envoys of several countries.
  const guest =
    event?.construct === "receive"
      ? event.parties.find((party) => party !== event.agent && !isEnvoyOf(party))
      : event?.agent;
  // "The ministers of C and D discussed it": in the talks with B, one of them took part.
  const agent = guest && isSingle(guest) ? guest : discourse.subject;
  const alone =
    linked?.word === "with" && groups.every(({from, subject}) => from >= linked.group.from || !subject);
  if (!agent || !alone) return [];
  const others = ({country}: PartyMention) =>
    linked.group.parties.every((party) => country !== party.country);
  // "In talks with B, A praised her. During her meeting with C, A spoke of fish": whoever speaks then is she, and not B.
  const [behind] = subjectAfter(clause, i);
  const owner = behind?.kind === "person" && behind.country !== agent.country && others(behind);
  return owner ? [behind] : others(agent) ? [agent] : [];
}

/** "the ambassadors of C and D", of which one is told here by his country alone. */
const isEnvoyOf = (party: PartyMention): boolean => party.kind === "role" && party.owners.length === 0;

/** "At the request of Ambassador A, B had a meeting with him". */
const himOf = (clause: Clause, i: number, left: PartyMention[]): PartyMention[] =>
  isWord(clause.chunks[i + 1], WITH) ? whom(clause, i + 1, left) : [];

/** The left side; null where it is nobody, or only those who stand on the right. */
const unless = (left: PartyMention[], right: PartyMention[]): PartyMention[] | null =>
  left.every((party) => right.includes(party)) ? null : left;

const HELD = set("held conducted");
const HELD_REACH = 12;

/** "Talks with B were held by A", "a call from B was received by A", "After talks with B, A said": who is told of behind. */
function holderBehind(clause: Clause, i: number, linked: Link | null): PartyMention[] {
  const taken = linked?.word === "from" ? takerBehind(clause.chunks, linked.end) : null;
  if (taken) return taken.parties;
  const held = findWord(clause.chunks, HELD, i + 1, i + HELD_REACH);
  const agent = held > 0 ? agentBehind(clause.chunks, held) : null;
  return agent?.parties ?? subjectAfter(clause, i);
}

const TAKEN_REACH = 4;

/** "was received by A", "was received late on Sunday by A" */
function takerBehind(chunks: Chunk[], end: number): Group | null {
  const near = chunks.slice(end + 1, end + TAKEN_REACH);
  const verb = near.find((chunk) => isEvent(chunk) && chunk.cue.construct === "receive");
  if (!isEvent(verb)) return null;
  const k = chunks.indexOf(verb, end);
  return / by$/.test(verb.term) ? groupFrom(chunks, k + 1) : agentBehind(chunks, k);
}
