import {areTold, pairOf} from "./anaphora.ts";
import {
  findWord,
  isDoing,
  isEvent,
  isPersonal,
  isVerb,
  isWord,
  set,
  wordOf,
  type Chunk,
  type PartyMention,
} from "./chunks.ts";
import {holdersBefore, isCollective, lastPair, manyBefore, pairBefore} from "./collective.ts";
import {besideAside} from "./asides.ts";
import {backward} from "./backward.ts";
import {membersOf} from "./constructs/members.ts";
import type {Discourse} from "./events.ts";
import {
  AS,
  BEFORE_AFTER,
  BY,
  COMMA,
  HAVING,
  HIM,
  HIM_THEM,
  OF,
  OF_TO,
  PREPOSITIONS,
  THE,
  THEM,
} from "./grammar.ts";
import {isFinite} from "./clauses.ts";
import type {Group} from "./groups.ts";
import {isLed} from "./led.ts";
import {guestOf, himBeside, isDelegation, isHe} from "./pronouns.ts";
import {isOfModal} from "../dates/reported.ts";
import {saidAt} from "./said-at.ts";
import {addressed, voiceOf} from "./speakers.ts";
import {areStrangers, isOfStranger} from "./strangers.ts";

/** A sentence under analysis. */
export interface Clause {
  chunks: Chunk[];
  groups: Group[];
  discourse: Discourse;
}

const BOUNDARY = set(
  '; : that while when where who which whom after before because whereas although though since until but -- during following as "',
);

/** The index of the last chunk before i that begins a clause; -1 for the start of the sentence. */
export function clauseStart(chunks: Chunk[], i: number): number {
  let k = i - 1;
  while (k >= 0 && !isAhead(chunks, k) && (!isWord(chunks[k], BOUNDARY) || isAdverbial(chunks, k))) k--;
  return k;
}

const AHEAD = set("ahead prior");

/** "met B on Monday prior to the visit of C": Monday is not of the visit. */
export const isAhead = (chunks: Chunk[], k: number): boolean =>
  isWord(chunks[k], AHEAD) && isWord(chunks[k + 1], OF_TO);

const THAT = set("it that this");

const AS_OF = set("part well of early");

/** "On Thursday, before that, she saw B", "who as part of a tour saw B": such words begin no clause. */
const isAdverbial = (chunks: Chunk[], k: number): boolean =>
  (isWord(chunks[k], AS) && isWord(chunks[k + 1], AS_OF)) ||
  (isWord(chunks[k], BEFORE_AFTER) && isWord(chunks[k + 1], THAT)) ||
  (isWord(chunks[k], THAT) && isWord(chunks[k - 1], BEFORE_AFTER));

const WHO = set("who whom");

/** "After touring C and meeting with B": what a verb leads to is its object. */
const isDone = (chunk: Chunk | undefined): boolean => isVerb(chunk) || isDoing(chunk);

/** Who does what chunk i says: the last group before it that begins the clause, or whom the clause refers back to. */
export function subjectOf(clause: Clause, i: number): PartyMention[] {
  const {chunks, groups, discourse} = clause;
  const start = clauseStart(chunks, i);
  // "A, who came on Monday, and B met": the clause lies within their group.
  const inside = (group: Group) => group.to > start && group.to <= i;
  const doer = sayer(clause, i) ?? besideAside(chunks, groups, i);
  if (doer) return doer;
  const voice = voiceOf(clause, start, i) ?? addressed(clause, start, i);
  if (voice) return voice;
  if (
    isOfStranger(chunks, Math.max(start, groups.findLast(({to, subject}) => subject && to <= i)?.to ?? 0), i)
  )
    return [];
  if (areStrangers(chunks, start, i)) return [];
  const last =
    besideVerb(clause, groups.findLast(inside)) ?? groups.findLast((group) => inside(group) && group.subject);
  const own = last && (bearerOf(clause, last, start) ?? membersOf(chunks, last, groups) ?? last);
  const leader = own && isDelegation(own) ? guestOf(discourse) : null;
  if (leader) return [leader];
  if (own)
    return areTold(own.parties)
      ? (pairOf(clause, own) ?? own.parties)
      : [...himBeside(clause, own), ...own.parties];
  if (isCollective(chunks, start, i))
    return (
      pairBefore(groups, start) ??
      holdersBefore(clause, start) ??
      manyBefore(clause, start, i) ??
      lastPair(clause, start)
    );
  const latter = latterOf(clause, start, i);
  if (latter.length) return latter;
  const said = chunks.slice(start + 1, i).some((_, k, all) => isHe(all, k) || isAgent(all, k));
  if (said)
    return (
      backward(clause, start) ??
      (isWord(chunks[start], AS_ONE) && !isUnderWay(discourse) ? ahead(clause, start, i) : null) ??
      subjectBefore(discourse) ??
      ahead(clause, start, i) ??
      []
    );
  if (isWord(chunks[start], WHO)) return whoOf(clause, start);
  // "The Union's foreign policy chief A": nothing marks it as the subject but that nothing marks it otherwise.
  const bare = groups.findLast(
    (group) => inside(group) && !group.possessive && !group.preposition && !isDone(chunks[group.from - 1]),
  );
  if (bare)
    return isVerb(chunks[i]) && areTold(bare.parties) ? (pairOf(clause, bare) ?? bare.parties) : bare.parties;
  // "While visiting C, A met B": behind the comma as well.
  if (start >= 0 && !(start === 0 && i === 1 && isParticiple(chunks[i]))) return subjectOf(clause, start);
  return isParticiple(chunks[i]) || isWord(chunks[i - 1], HAVING) ? subjectAfter(clause, i) : [];
}

/** "A, who met B", "The two, who met in Lima": whom the clause describes. */
function whoOf(clause: Clause, start: number): PartyMention[] {
  const described = antecedent(clause.groups, start);
  const both = !described.length && isCollective(clause.chunks, clauseStart(clause.chunks, start), start);
  return both ? lastPair(clause, start) : described;
}

/** "C and D agree on fish Minister A met B": where a headline runs into its text, the person right before the verb, not its countries. */
function besideVerb({chunks, groups}: Clause, near: Group | undefined): Group | undefined {
  if (!near || near.possessive || near.preposition || !near.parties.every(isPersonal)) return undefined;
  const opening = groups.find(({subject}) => subject);
  const countries = opening && opening !== near && opening.parties.every(({kind}) => kind === "country");
  return countries && isFinite(chunks[near.to]) ? near : undefined;
}

const subjectBefore = ({subject}: Discourse): PartyMention[] | null => (subject ? [subject] : null);

/** "A was in Lima. As he met B, C called for unity": he of whom the contact told last was. */
const isUnderWay = ({subject, event}: Discourse): boolean =>
  subject !== null && event !== null && event.parties.some(({entity}) => entity === subject.entity);

/** "As she flew home, A said": of one person; "When she was in C, A signed a bill" may be of two. */
const AS_ONE = set("as before after");

/** "When he visited C in May, A praised its fish": he is who is named behind the comma, unless that one is of C or does something with him; where somebody was told of before, "when" may be of that one. */
function ahead(clause: Clause, start: number, i: number): PartyMention[] | null {
  const {chunks, groups} = clause;
  if (start !== 0 || !isHe(chunks, 1)) return null;
  const [one, more] = subjectAfter(clause, i);
  const withHim = findWord(chunks, HIM_THEM, i) > 0;
  if (!one || more || withHim) return null;
  const comma = findWord(chunks, COMMA, i + 1);
  const atHome = groups.some(
    ({to, parties}) => to <= comma && parties.some(({country}) => country === one.country),
  );
  return one.kind === "person" && !atHome ? [one] : null;
}

const FINITE = set("is are was were has have had will would said says told noted stressed added");

/** "A, member of the bureau, chairman of the party (P) and commander of the army, met": all the offices are those of A. */
function bearerOf({chunks, groups}: Clause, last: Group, start: number): Group | null {
  if (last.parties.some(({kind}) => kind === "person" || kind === "country")) return null;
  const first = groups.find(({from, subject}) => subject && from > start);
  const [one, more] = first?.parties ?? [];
  if (!first || first === last || more || one!.kind !== "person") return null;
  const apposed = isWord(chunks[first.to], COMMA) || isWord(chunks[first.to - 1], COMMA);
  const between = chunks.slice(first.to, last.from);
  const other = between.some((chunk) => isVerb(chunk) || isWord(chunk, FINITE) || isWord(chunk, WHO));
  const his = last.parties.every(({country}) => country === null || country === one!.country);
  return apposed && his && !other ? first : null;
}

const WHEN_WHILE = set("when while");

/** "A has suggested that C and D do more, receiving B", "A said C would do more at talks with B": it is of the person who opens the sentence. */
function sayer({chunks, groups}: Clause, i: number): PartyMention[] | null {
  const participle = isParticiple(chunks[i]);
  const led = participle && isWord(chunks[i - 1], WHEN_WHILE) ? i - 1 : saidAt(chunks, i);
  const beside = participle && isWord(chunks[i - 1], COMMA);
  if (!beside && led < 0) return null;
  const near = groups.findLast(({to, subject}) => to <= i && subject);
  const first = groups.find(({to, subject}) => to <= i && subject);
  if (!near || !first || near.parties.every(isPersonal) || !first.parties.every(isPersonal)) return null;
  return beside || isWish(chunks.slice(near.to, led), near, first) ? first.parties : null;
}

/** "A said C should", where A is of C: not a spokesman of C, nor "A said C asked", which tells what C did there. */
const isWish = (said: Chunk[], near: Group, {parties}: Group): boolean =>
  said.some((chunk) => isOfModal(wordOf(chunk))) &&
  parties.every((party) => !("office" in party) || party.office !== "spokesperson") &&
  near.parties.every(({country}) => parties.some((party) => party.country === country));

const LATTER = set("latter");

/** "a pact that he signed with B when the latter came": the last one named before. */
function latterOf({chunks, groups}: Clause, start: number, i: number): PartyMention[] {
  if (findWord(chunks, LATTER, start + 1, i) < 0) return [];
  const last = groups.findLast(({to, parties}) => to <= i && isPersonal(parties.at(-1)!));
  return last ? [last.parties.at(-1)!] : [];
}

/** "Receiving B on Monday, A said": who does it stands behind the comma. */
const isParticiple = (chunk: Chunk | undefined): boolean => isEvent(chunk) && /^\w{2,}ing\b/.test(chunk.term);

/** "had been made plain by him" */
const isAgent = (chunks: Chunk[], k: number) => isWord(chunks[k], HIM) && isWord(chunks[k - 1], BY);

const BOTH = set("both");
const TWO = set("two");

/** "received both", "met the two": nobody else is named behind it. */
export const isTwo = (chunks: Chunk[], i: number): boolean =>
  (isWord(chunks[i], BOTH) && isOpen(chunks[i + 1])) ||
  (isWord(chunks[i], THE) && isWord(chunks[i + 1], TWO) && isOpen(chunks[i + 2]));

const isOpen = (chunk: Chunk | undefined): boolean =>
  chunk?.kind !== "party" && (chunk?.kind !== "word" || isWord(chunk, BEHIND_TWO));

const BEHIND_TWO = set("in on at for after before during separately together later and , .");

/** "A received him": somebody of another country, whom the sentence names before or the last one told of. */
export function whom({chunks, groups, discourse}: Clause, i: number, left: PartyMention[]): PartyMention[] {
  const two = isTwo(chunks, i + 1)
    ? discourse.pair.filter((party) => party.country !== left[0]?.country)
    : [];
  if (two.length > 1 && left.length === 1) return two;
  const at = themAt(chunks, i + 1);
  if (!isWord(chunks[at], HIM_THEM) || left.length !== 1) return [];
  const other = (party: PartyMention) => isPersonal(party) && party.country !== left[0]!.country;
  const them = isWord(chunks[at], THEM) ? severalBefore({chunks, groups, discourse}, i) : [];
  if (them.length && them.every(other)) return them;
  const told = groups.findLast(({to, parties}) => to <= i && other(parties.at(-1)!))?.parties.at(-1);
  if (told) return [told];
  const agent = discourse.event?.parties.find(other);
  return discourse.subject && other(discourse.subject) ? [discourse.subject] : agent ? [agent] : [];
}

const EACH = set("both each all");

/** Where a pronoun stands: "with them", "with both of them". */
export const themAt = (chunks: Chunk[], k: number): number =>
  isWord(chunks[k], EACH) && isWord(chunks[k + 1], OF) ? k + 2 : k;

/** How far before its sentence, in characters, those may be named whom "them" means. */
const THEM_REACH = 250;

/** "A and B will attend, and C is to meet them": the last several whom the sentence, or the one before it, names together. */
function severalBefore({chunks, groups, discourse: {told}}: Clause, i: number): PartyMention[] {
  const own = groups.findLast(({to, parties}) => to <= i && parties.length > 1 && parties.every(isPersonal));
  const near = told.length > 1 && chunks[0]!.start - told.at(-1)!.end < THEM_REACH;
  return own?.parties ?? (near ? told : []);
}

/** Whom a relative clause describes: the last of the group that ends at the relative word or at the comma before it. */
export const antecedent = (groups: Group[], relative: number): PartyMention[] =>
  antecedents(groups, relative).slice(-1);

/** All of that group: "A and B, who plan to meet". */
export const antecedents = (groups: Group[], relative: number): PartyMention[] =>
  groups.find(({to}) => to === relative || to === relative - 1)?.parties ?? [];

const isFronted = (chunks: Chunk[], i: number): boolean =>
  chunks
    .slice(Math.max(0, clauseStart(chunks, i)), i)
    .some((chunk) => isWord(chunk, BOUNDARY) || isWord(chunk, PREPOSITIONS));

/** The first group after the next comma, or whom "he" means there: "After talks with Wang Yi in Beijing, Lavrov said". */
export function subjectAfter({chunks, groups, discourse}: Clause, i: number): PartyMention[] {
  const comma = findWord(chunks, COMMA, i + 1);
  // "The talks with A build on progress, after the promise that B gave": a noun that no preposition leads has its own verb.
  const behind = isFronted(chunks, i) || isParticiple(chunks[i]) || isWord(chunks[i - 1], HAVING);
  if (comma < 0 || !behind) return [];
  if (isHe(chunks, comma + 1)) return discourse.subject ? [discourse.subject] : [];
  // "a delegation led by A said": not the delegation but whoever leads it.
  return (
    groups.find(({from, to, subject}) => from > comma && subject && !isLed(chunks, to + 1))?.parties ?? []
  );
}
