import type {PlaceMention} from "../mentions/mention.ts";
import {isParty, isPersonal, isWord, set, type Chunk, type PartyMention} from "./chunks.ts";
import {groupFrom, PREPOSITIONS, type Group} from "./groups.ts";
import {clauseStart, joinedBefore, ownerOf, subjectAfter, subjectOf, type Clause} from "./subjects.ts";

/** Who stands on either side of a cue. `each` says that every one on the right is a counterpart of their own. */
export interface Sides {
  left: PartyMention[];
  right: PartyMention[];
  each: boolean;
  host: string | null;
  /** One told the other something in it: "A told B in a conversation". */
  spoken: boolean;
  /** The visited town, for a visit. */
  town: PlaceMention | null;
}

const NOBODY: Sides = {left: [], right: [], each: false, host: null, spoken: false, town: null};
const PASSABLE = set(
  "with to separately respectively jointly briefly also again both personally privately virtually in person today yesterday here there on at the for his her their a an comrade by phone telephone via video link earlier and then",
);

/** The parties around the cue at chunk i, by the construct of the cue. */
export function sidesOf(clause: Clause, i: number): Sides {
  const chunk = clause.chunks[i]!;
  if (chunk.kind !== "event") return NOBODY;
  return BY_CONSTRUCT[chunk.cue.construct](clause, i);
}

const BY_CONSTRUCT = {meet, hold, receive, visit, travel, call, discuss, write, attend, joint};

/** A met (with) B; A and B met. */
function meet(clause: Clause, i: number): Sides {
  const left = subjectOf(clause, i);
  const right = directObject(clause, i);
  return {...NOBODY, left, right: right?.parties ?? [], each: true};
}

/** The group after a verb, with dates, places and adverbs between. */
function directObject({chunks}: Clause, i: number): Group | null {
  let inside = 0;
  for (let k = i + 1; k < chunks.length && k < i + 12; k++) {
    const group = groupFrom(chunks, k);
    if (group) return group.possessive ? null : group;
    const chunk = chunks[k]!;
    // "received in the Palace of the Dawn his colleague": a house may stand between, in a few words.
    if (isWord(chunk, set("in at"))) inside = k;
    if (chunk.kind === "date" || chunk.kind === "place" || isWord(chunk, PASSABLE)) continue;
    if (
      !inside ||
      k - inside > 6 ||
      chunk.kind !== "word" ||
      isWord(chunk, STOPS) ||
      isWord(chunk, set(", and"))
    )
      return delegation(chunks, k);
  }
  return null;
}

/** "Wang Yi, whom the president received": the object stands before the clause. */
function relativeObject({chunks, groups}: Clause, i: number): PartyMention[] {
  const start = clauseStart(chunks, i);
  if (!isWord(chunks[start], set("whom"))) return [];
  return groups.find((group) => group.to === start || group.to === start - 1)?.parties.slice(-1) ?? [];
}

const LED = set("led headed chaired represented");
/** "a delegation of lawmakers headed by B". */
function delegation(chunks: Chunk[], from: number): Group | null {
  for (let k = from; k < Math.min(chunks.length, from + 8); k++) {
    if (isWord(chunks[k], LED) && isWord(chunks[k + 1], set("by"))) return groupFrom(chunks, k + 2);
    if (chunks[k]!.kind !== "word" && chunks[k]!.kind !== "place" && chunks[k]!.kind !== "party") return null;
    if (isWord(chunks[k], set(". ; :"))) return null;
  }
  return null;
}

/** Talks between A and B; A's talks with B; A held talks with B; after talks with B, A said. */
function hold(clause: Clause, i: number): Sides {
  const {chunks} = clause;
  const linked = linkedTo(chunks, i);
  if (linked?.word === "between") return {...NOBODY, left: linked.group.parties, each: false};
  const owner = ownerOf(clause, i)?.parties ?? [];
  const joined = joinedBefore(clause, i);
  const first = linked?.word === "of" && linked.group.parties.some(isPersonal) ? linked.group.parties : [];
  const right =
    linked?.word === "with" || linked?.word === "from"
      ? linked.group.parties
      : first.length
        ? (linkedTo(chunks, linked!.end, true)?.group.parties ?? [])
        : [];
  const left = [first, owner, joined, subjectOf(clause, i)].find((parties) => parties.length) ?? [];
  const object = right.length ? [] : objectBefore(clause, i, left);
  if (object.length) return {...NOBODY, left, right: object, each: true, spoken: true};
  if (!right.length) return {...NOBODY, left: joined.length > 1 ? joined : left, each: false};
  return {
    ...NOBODY,
    left: left.length && !same(left, right) ? left : subjectAfter(clause, i),
    right,
    each: true,
  };
}

/** "A told B in a phone call", "A assured B at their meeting": who was spoken to is the other party. */
function objectBefore({chunks, groups}: Clause, i: number, left: PartyMention[]): PartyMention[] {
  const preposition = chunks
    .slice(Math.max(0, i - 4), i)
    .some((chunk) => isWord(chunk, set("in during at by over")));
  if (!preposition || left.length !== 1) return [];
  const group = groups
    .filter(
      (candidate) =>
        candidate.to <= i &&
        candidate.from > clauseStart(chunks, i) &&
        !candidate.possessive &&
        !candidate.preposition,
    )
    .at(-1);
  const other = group?.parties.filter(isPersonal) ?? [];
  return other.some((party) => party.country !== left[0]!.country && !left.includes(party))
    ? other.filter((party) => party.country !== left[0]!.country)
    : [];
}

const same = (a: PartyMention[], b: PartyMention[]) => a.every((party) => b.includes(party));
const STOPS = set(". ; : that who which while when where after before said says ) but told noted");

/** The group to which "with", "between" or "of" leads from the noun at chunk i, within the clause. */
function linkedTo(
  chunks: Chunk[],
  i: number,
  onlyWith = false,
): {word: string; group: Group; end: number} | null {
  for (let k = i + 1; k < chunks.length && k < i + 30; k++) {
    const chunk = chunks[k]!;
    if (chunk.kind === "event" && chunk.cue.construct !== "hold") return null;
    if (isWord(chunk, STOPS) || (isWord(chunk, set(",")) && !isAside(chunks, k))) return null;
    const word = chunk.kind === "word" ? chunk.word : "";
    if (
      word === "with" ||
      word === "between" ||
      word === "among" ||
      (word === "from" && isCall(chunks[i])) ||
      (word === "of" && !onlyWith && (k === i + 1 || isPlaced(chunks, i, k)))
    ) {
      const group =
        groupFrom(chunks, k + 1) ??
        (word === "with" ? (delegation(chunks, k + 1) ?? vague(chunks, k + 1)) : null);
      if (group && !(word !== "between" && group.possessive))
        return {word: word === "among" ? "between" : word, group, end: group.to - 1};
    }
    if (
      isParty(chunk) &&
      !isWord(chunks[k - 1], PREPOSITIONS) &&
      !isWord(chunks[k - 1], set("the and -")) &&
      chunk.party.kind !== "country" &&
      chunk.party.kind !== "organisation"
    )
      return null;
  }
  return null;
}

/** "the meeting in Astana of the president with his guest": only a place or a day stands between. */
const isPlaced = (chunks: Chunk[], i: number, k: number) =>
  k - i < 6 &&
  isParty(chunks[k + 1]) &&
  chunks
    .slice(i + 1, k)
    .every((chunk) => chunk.kind === "place" || chunk.kind === "date" || isWord(chunk, set("in on at")));

/** "with the third authority of the Russian government": a few words that lead to a body. */
function vague(chunks: Chunk[], from: number): Group | null {
  for (let k = from; k < Math.min(chunks.length, from + 6); k++) {
    if (isParty(chunks[k])) return groupFrom(chunks, k);
    if (chunks[k]!.kind === "place" && isParty(chunks[k + 1])) continue;
    if (chunks[k]!.kind !== "word" || isWord(chunks[k], set(", . ; : and in on to"))) return null;
  }
  return null;
}

/** "a phone call from B", "a courtesy call from B" */
const isCall = (chunk: Chunk | undefined) =>
  chunk?.kind === "event" &&
  (["phone-call", "letter"].includes(chunk.cue.format) || / call$/.test(chunk.term));

/** A comma within the noun's clause: "talks, in Moscow, with B"; "a phone conversation, at request, with B". */
function isAside(chunks: Chunk[], k: number): boolean {
  const near = chunks.slice(k + 1, k + 4);
  if (
    near.some(
      (chunk) => chunk.kind === "date" || chunk.kind === "place" || isWord(chunk, set("with between")),
    )
  )
    return true;
  const close = chunks.findIndex((chunk, j) => j > k && isWord(chunk, set(",")));
  return close > 0 && close - k < 6 && isWord(chunks[close + 1], set("with between"));
}

/** B received A; A was received by B; A welcomed the arrival of B. */
function receive(clause: Clause, i: number): Sides {
  const {chunks} = clause;
  const cue = chunks[i] as Chunk & {kind: "event"};
  // "a summit to be hosted by B" receives nobody: who is received stands before "was", "were", "been".
  const passive =
    /^(was|were|being|be) .* by$/.test(cue.term) ||
    (isWord(chunks[i - 1], set("was were been being")) && isWord(chunks[i + 1], set("by"))) ||
    (isWord(chunks[i - 1], set("be")) &&
      isWord(chunks[i - 2], set("to")) &&
      isWord(chunks[i - 3], set("set due scheduled expected is")) &&
      isWord(chunks[i + 1], set("by")));
  const subject = subjectOf(clause, i);
  const object = (arrivalOf(chunks, i) ?? directObject(clause, i))?.parties ?? relativeObject(clause, i);
  const [host, guests] = passive ? [object, subject] : [subject, object];
  const people = guests.filter((party) => isPersonal(party) || party.kind === "organisation");
  return {...NOBODY, left: host, right: people, each: true, host: host[0]?.country ?? null};
}

const ARRIVAL = set("arrival visit delegation presence");
/** "welcomed the arrival of B", "received a delegation headed by B". */
function arrivalOf(chunks: Chunk[], i: number): Group | null {
  for (let k = i + 1; k < i + 5 && k < chunks.length; k++) {
    const noun = chunks[k]!;
    const arrival = isWord(noun, ARRIVAL) || (noun.kind === "event" && noun.cue.construct === "visit");
    if (arrival && isWord(chunks[k + 1], set("of by"))) return groupFrom(chunks, k + 2);
    if (isParty(noun)) return null;
  }
  return delegation(chunks, i + 1);
}

/** A's visit to C; a visit of A to C; A paid a visit to C; during a visit to C, A said. */
function visit(clause: Clause, i: number): Sides {
  const {chunks} = clause;
  const of = isWord(chunks[i + 1], set("of by")) ? groupFrom(chunks, i + 2) : null;
  const target = destination(clause, of ? of.to - 1 : i) ?? destinationBefore(chunks, i);
  const by = target && isWord(chunks[target.at + 1], set("by of")) ? groupFrom(chunks, target.at + 2) : null;
  const owner = ownerOf(clause, i);
  const visitors = (of ?? by ?? owner)?.parties ?? firstOf(subjectOf(clause, i), subjectAfter(clause, i));
  return toVisit(clause, visitors, target);
}

const firstOf = (...lists: PartyMention[][]) => lists.find((list) => list.length) ?? [];

interface Destination {
  place: PlaceMention | null;
  country: string;
  at: number;
}

/** Where "to" or "in" leads: "to Russia", "to the Chinese capital", "to the country", "to his country". */
function destination(clause: Clause, i: number): Destination | null {
  const {chunks} = clause;
  for (let k = i + 1; k < chunks.length && k < i + 9; k++) {
    if (
      isWord(chunks[k], set("to in")) ||
      (k === i + 1 && (isParty(chunks[k]) || chunks[k]!.kind === "place"))
    ) {
      const found = target(clause, isWord(chunks[k], set("to in")) ? k + 1 : k);
      if (found) return found;
    }
    if (isWord(chunks[k], set(". ; : , and that after")) || chunks[k]!.kind === "event") return null;
  }
  return null;
}

function target(clause: Clause, from: number): Destination | null {
  const {chunks, discourse} = clause;
  let k = from;
  while (isWord(chunks[k], set("the a his her their neighbouring neighboring"))) k++;
  const chunk = chunks[k];
  if (chunk?.kind === "place") return {place: chunk.place, country: chunk.place.country!, at: k};
  if (isParty(chunk) && chunk.party.kind === "country")
    return {place: null, country: chunk.party.country!, at: k};
  if (isParty(chunk) && chunk.party.kind === "organisation" && chunk.party.party)
    return {place: null, country: chunk.party.party, at: k};
  if (isWord(chunk, set("country capital"))) {
    const own = isWord(chunks[k - 1], set("his her their"));
    const country = own
      ? (subjectOf(clause, from)[0]?.country ?? discourse.subject?.country)
      : otherCountry(clause, from);
    return country ? {place: null, country, at: k} : null;
  }
  return null;
}

/** "coming to the country": the last other country told of before. */
function otherCountry({chunks, discourse}: Clause, i: number): string | null {
  for (let k = i; k >= 0; k--) {
    const chunk = chunks[k]!;
    if (chunk.kind === "place") return chunk.place.country;
  }
  return discourse.event?.host ?? null;
}

/** "Putin's China visit", "his Beijing trip". */
function destinationBefore(chunks: Chunk[], i: number): Destination | null {
  const chunk = chunks[i - 1];
  if (chunk?.kind === "place" && chunk.place.country)
    return {place: chunk.place, country: chunk.place.country, at: i};
  if (isParty(chunk) && chunk.party.kind === "country" && chunk.party.form === "name")
    return {place: null, country: chunk.party.country!, at: i};
  return null;
}

function toVisit(clause: Clause, visitors: PartyMention[], found: Destination | null): Sides {
  if (!found) return {...NOBODY, left: visitors};
  const guests = visitors.filter(
    (party) => party.country !== found.country && (isPersonal(party) || party.kind === "organisation"),
  );
  return {...NOBODY, left: guests, host: found.country, town: found.place};
}

/** A arrived in C, A visited C. */
function travel(clause: Clause, i: number): Sides {
  let k = i + 1;
  while (
    clause.chunks[k]?.kind === "date" ||
    isWord(clause.chunks[k], set("also again then later today yesterday"))
  )
    k++;
  return toVisit(
    clause,
    subjectOf(clause, i),
    target(clause, isWord(clause.chunks[k], set("to in")) ? k + 1 : k),
  );
}

const AFTER_CALL = set(", . to and on in after during earlier today late for ; --");
/** A telephoned B; "called" only where nothing is called anything: "called the visit historic" is no call. */
function call(clause: Clause, i: number): Sides {
  const object = directObject(clause, i);
  const next = object ? clause.chunks[object.to] : undefined;
  // "called on the minister to act" asks for something; "called on the minister in Moscow" is a visit of courtesy.
  const asks =
    isWord(next, set("to for")) && / (on|upon)$/.test((clause.chunks[i] as Chunk & {kind: "event"}).term);
  const plain = asks
    ? false
    : !next || next.kind === "date" || next.kind === "place" || isWord(next, AFTER_CALL);
  return object && plain && object.parties.every(isPersonal)
    ? {...NOBODY, left: subjectOf(clause, i), right: object.parties, each: true}
    : NOBODY;
}

/** A discussed a matter with B; A and B discussed a matter. */
function discuss(clause: Clause, i: number): Sides {
  const left = subjectOf(clause, i);
  const linked = linkedTo(clause.chunks, i, true);
  const right = linked?.word === "with" && linked.group.parties.every(isPersonal) ? linked.group.parties : [];
  return {...NOBODY, left: left.every(isPersonal) ? left : [], right, each: true};
}

/** A sent a letter to B. */
function write(clause: Clause, i: number): Sides {
  const object = directObject(clause, i);
  return {
    ...NOBODY,
    left: subjectOf(clause, i),
    right: (object?.parties ?? []).filter(isPersonal),
    each: true,
  };
}

/** The meeting was attended by A; A attended the meeting. */
function attend(clause: Clause, i: number): Sides {
  const object = groupFrom(clause.chunks, i + 1);
  return {
    ...NOBODY,
    left: [],
    right: (object?.parties ?? subjectOf(clause, i)).filter((party) => party.kind === "person"),
  };
}

/** A and B signed, agreed, proclaimed: two people of two countries who do one thing. */
function joint(clause: Clause, i: number): Sides {
  // "the understandings reached by A and B": the doers may stand behind.
  const by = isWord(clause.chunks[i + 1], set("by between")) ? groupFrom(clause.chunks, i + 2) : null;
  const left = by?.parties ?? subjectOf(clause, i);
  return left.length > 1 && left.every(isPersonal) ? {...NOBODY, left} : NOBODY;
}
