import {
  findWord,
  isEvent,
  isParty,
  isPersonal,
  isWord,
  set,
  type Chunk,
  type PartyMention,
} from "../chunks.ts";
import {BREAKS, BY, COMMA, COMMA_AND, IN_AT, OF, ON, POSSESSIVE, STOPS, WHOM, WITH} from "../grammar.ts";
import {groupFrom, type Group} from "../groups.ts";
import {isAtHead, isLed} from "../led.ts";
import {closesDay} from "./days.ts";
import {including, isCrowd, membersOf} from "./members.ts";
import {antecedent, clauseStart, type Clause} from "../subjects.ts";
import {isAdverb} from "../tense.ts";

const PASSABLE = set(
  "with to in-person one-on-one face-to-face face also again up once twice several many times first time length both in person today yesterday here there on at the for his her their my our a an comrade by phone telephone via video link earlier and then",
);
/** How far the object of a verb may stand from it, and how many words a house between them may take. */
const OBJECT_REACH = 12;
const HOUSE_REACH = 6;

/** The group after a verb, with dates, places and adverbs between. */
export function directObject({chunks}: Clause, i: number): Group | null {
  let inside: number | null = null;
  for (let k = i + 1; k < chunks.length && k < i + OBJECT_REACH; k++) {
    if (isAmongOthers(chunks, k)) k += 4;
    k = pastAside(chunks, k);
    k = pastMatter(chunks, k);
    const chunk = chunks[k];
    if (!chunk) return null;
    const group = isHouse(chunks, k, inside) ? null : groupFrom(chunks, k);
    // "received a delegation headed by A"
    const headed = group && headOf(chunks, group);
    // "talked Peru with B": a country is what they spoke of.
    if (group && isTalkedOver(chunks, group)) continue;
    // "met in Lima during the inauguration of C", "at the office of C": whose it is, and not who was met.
    if (group && inside !== null && (isWord(chunk, OF) || isWord(chunks[k - 1], OF))) return null;
    if (group) return headed ?? (group.possessive ? null : group);
    // "received in the Palace of the Dawn his colleague": a house may stand between, in a few words.
    if (isWord(chunk, IN_AT)) inside = k;
    if (
      chunk.kind === "date" ||
      chunk.kind === "place" ||
      isWord(chunk, PASSABLE) ||
      isAdverb(chunk) ||
      closesDay(chunks, k)
    )
      continue;
    const housed =
      inside !== null && k - inside <= HOUSE_REACH && (isInner(chunk) || isHouse(chunks, k, inside));
    if (!housed) return delegation(chunks, k) ?? including(chunks, k);
  }
  return null;
}

const isTalkedOver = (chunks: Chunk[], {parties, to}: Group): boolean =>
  isWord(chunks[to], WITH) && parties.every(({kind}) => kind === "country");

const ABOUT = set("about on");
const MATTER_REACH = 4;

/** "talked about this with B": a few words may say first what it was about. */
function pastMatter(chunks: Chunk[], k: number): number {
  const lead = isWord(chunks[k], ABOUT) ? findWord(chunks, WITH, k + 1, k + 1 + MATTER_REACH) : -1;
  return lead > 0 && chunks.slice(k + 1, lead).every(({kind}) => kind === "word") ? lead : k;
}

const ASIDE_REACH = 7;

/** "received today, June 14, the minister", "received, at the palace, the minister": where and when, between commas. */
function pastAside(chunks: Chunk[], k: number): number {
  const close = isWord(chunks[k], COMMA) ? findWord(chunks, COMMA, k + 1, k + ASIDE_REACH) : -1;
  const aside = chunks.slice(k + 1, close);
  const tellsWhen =
    close > 0 && (isWord(aside[0], IN_AT) || isWord(aside[0], ON) || aside[0]?.kind === "date");
  const plain = aside.every(
    (chunk) => chunk.kind !== "event" && !(isParty(chunk) && isPersonal(chunk.party)),
  );
  return tellsWhen && plain ? close + 1 : k;
}

const ASIDE = [",", "among", "others", ","];

/** "met, among others, the president of B" */
export const isAmongOthers = (chunks: Chunk[], k: number): boolean =>
  ASIDE.every((word, j) => {
    const chunk = chunks[k + j];
    return chunk?.kind === "word" && chunk.word === word;
  });

/** "received at the Foreign Ministry his colleague": a body that "in" or "at" leads to is where it happened. */
const isHouse = (chunks: Chunk[], k: number, inside: number | null): boolean => {
  const chunk = chunks[k];
  return inside !== null && k - inside <= HOUSE_REACH && isParty(chunk) && !isPersonal(chunk.party);
};

const isInner = (chunk: Chunk | undefined) =>
  chunk?.kind === "word" && !isWord(chunk, STOPS) && !isWord(chunk, COMMA_AND);

/** "Wang Yi, whom the president received", "B, whom he met": the object stands before the clause. */
export function relativeObject({chunks, groups}: Clause, i: number): PartyMention[] {
  const start = clauseStart(chunks, i);
  return isWord(chunks[start], WHOM) ? antecedent(groups, start) : [];
}

export const BEEN = set("was were been being be");
/** How far behind a passive verb, in chunks, its agent may stand. */
const BY_REACH = 14;

/** "was received at the ministry by B", "were discussed with A by B": the agent of a passive, some words behind. */
export function agentBehind(chunks: Chunk[], i: number): Group | null {
  if (!isPassiveAt(chunks, i)) return null;
  for (let k = i + 1; k < chunks.length && k < i + BY_REACH; k++) {
    const group = isWord(chunks[k], BY) ? groupFrom(chunks, k + 1) : null;
    if (group?.parties.every(isPersonal)) return group;
    if (isEvent(chunks[k]) || isWord(chunks[k], STOPS)) return null;
  }
  return null;
}

const PASSIVE = /^(?:was|were) (?:given|accorded)\b/;
const ADVERBS = set("on in also then later today yesterday warmly jointly");
const BEEN_REACH = 4;

/** "was received", "was on Monday received", "were also discussed": only a day and adverbs stand between. */
function isPassiveAt(chunks: Chunk[], i: number): boolean {
  // "was given a warm welcome there by B"
  const at = chunks[i];
  if (isEvent(at) && PASSIVE.test(at.term)) return true;
  if (isWord(chunks[i - 2], BEEN)) return true;
  for (let k = i - 1; k >= 0 && k >= i - BEEN_REACH; k--) {
    if (isWord(chunks[k], BEEN)) return true;
    if (chunks[k]!.kind !== "date" && !isWord(chunks[k], ADVERBS)) return false;
  }
  return false;
}

const DELEGATION_REACH = 12;

/** "a delegation of lawmakers headed by B", "with B at its head". */
export function delegation(chunks: Chunk[], from: number): Group | null {
  for (let k = from; k < Math.min(chunks.length, from + DELEGATION_REACH); k++) {
    const chunk = chunks[k]!;
    if (isLed(chunks, k + 1)) return groupFrom(chunks, k + 2);
    const group = isWord(chunk, WITH) ? groupFrom(chunks, k + 1) : null;
    if (group?.parties.every(isPersonal) && isAtHead(chunks, group.to)) return group;
    if (chunk.kind === "date" || chunk.kind === "event" || isWord(chunk, BREAKS)) return null;
  }
  return null;
}

const UNDER = set("under");

/** Who leads the delegation, or the many, of whom a group tells, or who they are: "a Peruvian delegation headed by B", "lawmakers under B"; null where nothing says so. */
export function headOf(chunks: Chunk[], group: Group): Group | null {
  const {parties, to} = group;
  const named = membersOf(chunks, group);
  if (named) return named;
  if (parties.every(({country}) => country === null)) return delegation(chunks, to);
  if (!parties.every(isCrowd)) return null;
  const end = pastHome(chunks, to);
  const at = isWord(chunks[end], COMMA) ? end + 1 : end;
  if (isWord(chunks[at], UNDER)) return groupFrom(chunks, at + 1);
  return isLed(chunks, at + 1) || isWord(chunks[at], WITH) ? delegation(chunks, at) : null;
}

const HOME_REACH = 6;

/** "a delegation of the ministry of B", "of B's ministry", "of B's Agency for Fish": whose it is. */
function pastHome(chunks: Chunk[], to: number): number {
  const next = chunks[to + 1];
  if (isWord(chunks[to], POSSESSIVE) && next?.kind === "word") {
    let end = to + 1;
    while (end < to + HOME_REACH && isInner(chunks[end]) && !isLed(chunks, end + 1)) end++;
    return isLed(chunks, end + (isWord(chunks[end], COMMA) ? 2 : 1)) ? end : to;
  }
  const house = isParty(next) && !isPersonal(next.party);
  return house && (isWord(chunks[to], OF) || isWord(chunks[to], POSSESSIVE)) ? to + 2 : to;
}

const NOT_VAGUE = set(", . ; : and in on to");
const VAGUE_REACH = 9;

/** "with the third authority of the Russian government": a few words that lead to a body. */
export function vague(chunks: Chunk[], from: number): Group | null {
  for (let k = from; k < Math.min(chunks.length, from + VAGUE_REACH); k++) {
    const chunk = chunks[k]!;
    // "the members of the delegation of A": a body of no country leads on to whose it is.
    if (isParty(chunk) && (chunk.party.country !== null || isPersonal(chunk.party)))
      return groupFrom(chunks, k);
    if (isParty(chunk)) continue;
    if (chunk.kind === "place" && isParty(chunks[k + 1])) continue;
    if (chunk.kind !== "word" || isWord(chunk, NOT_VAGUE)) return null;
  }
  return null;
}
