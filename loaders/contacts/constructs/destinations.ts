import type {PlaceMention} from "../../mentions/mention.ts";
import {
  findWord,
  isEvent,
  isNoun,
  isParty,
  isPersonal,
  isWord,
  set,
  wordOf,
  type Chunk,
  type PartyMention,
} from "../chunks.ts";
import {COMMA, HERE, HIS, IN, ON, TO_IN} from "../grammar.ts";
import {clauseStart, subjectOf, type Clause} from "../subjects.ts";

/** Where a visit leads, with the chunk that says so. */
export interface Destination {
  place: PlaceMention | null;
  country: string;
  at: number;
}

const STOPS = set(". ; : , and that after");
/** How far from a visit its "to" may stand. */
const REACH = 9;

/** Where "to" or "in" leads: "to Russia", "to the Chinese capital", "to the country", "to his country". */
export function destination(clause: Clause, i: number): Destination | null {
  const {chunks} = clause;
  for (let k = i + 1; k < chunks.length && k < i + REACH; k++) {
    const chunk = chunks[k]!;
    const named = k === i + 1 && (isParty(chunk) || chunk.kind === "place" || isWord(chunk, NEIGHBOURING));
    const found = named || isWord(chunk, TO_IN) ? afterPreposition(clause, k) : null;
    if (found) return found;
    if (isWord(chunk, STOPS) || isEvent(chunk)) return null;
  }
  return null;
}

/** What chunk k names, or the chunk after it where it is "to" or "in". */
export const afterPreposition = (clause: Clause, k: number): Destination | null =>
  target(clause, isWord(clause.chunks[k], TO_IN) ? k + 1 : k);

const NEIGHBOURING = set("neighbouring neighboring nearby");
const ARTICLES = set("the a his her their");
const MEMBERS = set("countries nations states members");
const COUNTRY = set("country capital");

function target(clause: Clause, from: number): Destination | null {
  const {chunks} = clause;
  let at = from;
  while (isWord(chunks[at], ARTICLES) || isWord(chunks[at], NEIGHBOURING)) at++;
  const chunk = chunks[at];
  if (chunk?.kind === "place") return {place: chunk.place, country: chunk.place.country!, at};
  // "a tour of Saarc countries"
  if (isParty(chunk)) return isWord(chunks[at + 1], MEMBERS) ? null : ofParty(chunk.party, at);
  const first = firstListed(chunks, at);
  if (first) return first;
  if (!isWord(chunk, COUNTRY)) return null;
  const country = isWord(chunks[at - 1], HIS) ? ownCountry(clause, from) : otherCountry(clause, from);
  return country ? {place: null, country, at} : null;
}

const LANDS = set(
  "countries nations states capitals cities exporters producers importers members neighbours neighbors",
);
const LANDS_REACH = 5;
const LISTS = set(", - -- – — : (");
/** "several states, C complained": no list. */
const LISTED = set(", and .");

/** "will visit two countries, C and D", "the three big exporters - C, D and E": the first of the list that says which. */
function firstListed(chunks: Chunk[], from: number): Destination | null {
  const lands = findWord(chunks, LANDS, from, from + LANDS_REACH);
  if (lands < 0 || !isWord(chunks[lands + 1], LISTS) || !isWord(chunks[lands + 3], LISTED)) return null;
  return chunks.slice(from, lands).every(({kind}) => kind === "word")
    ? ofChunk(chunks[lands + 2], lands + 2)
    : null;
}

/** A country, or an international organisation under the code of its people; nobody visits a person's name. */
function ofParty(party: PartyMention, at: number): Destination | null {
  if (party.kind === "country") return {place: null, country: party.country!, at};
  return party.kind === "organisation" && party.party ? {place: null, country: party.party, at} : null;
}

/** A town, or what stands for a country. */
function ofChunk(chunk: Chunk | undefined, at: number): Destination | null {
  if (chunk?.kind === "place" && chunk.place.country)
    return {place: chunk.place, country: chunk.place.country, at};
  return isParty(chunk) ? ofParty(chunk.party, at) : null;
}

/** "to his country": of whoever does it. */
const ownCountry = (clause: Clause, i: number): string | null =>
  subjectOf(clause, i)[0]?.country ?? clause.discourse.subject?.country ?? null;

/** "coming to the country": the last other country told of before, or the one that the sentence names: "C fell silent while A was visiting the country". */
function otherCountry(clause: Clause, i: number): string | null {
  const {chunks, discourse} = clause;
  for (let k = i; k >= 0; k--) {
    const chunk = chunks[k]!;
    if (chunk.kind === "place") return chunk.place.country;
  }
  return discourse.event?.host ?? countryBefore(clause, i);
}

function countryBefore({chunks, groups}: Clause, i: number): string | null {
  const own = groups.findLast(({to, parties}) => to <= i && parties.every(isPersonal))?.parties[0]?.country;
  const named = chunks
    .slice(0, i)
    .flatMap((chunk) =>
      isParty(chunk) && chunk.party.kind === "country" ? (chunk.party.country ?? []) : [],
    );
  const others = new Set(named.filter((country) => country !== own));
  return others.size === 1 ? [...others][0]! : null;
}

const MEANWHILE = set("during while as where");
const STRIKES = /^(?:shook|hit|struck|rocked|swept|paralysed|paralyzed|gripped)$/;

/** "A quake shook C during a visit by A", "In Lima police closed streets while A was on a visit": the one country in which the rest of the sentence stands. */
export function whereItFell({chunks, discourse}: Clause, i: number): Destination | null {
  const start = clauseStart(chunks, i);
  if (discourse.event || !isWord(chunks[start], MEANWHILE)) return null;
  const found = chunks.slice(0, start).flatMap((chunk, k) => {
    const led = isWord(chunks[k - 1], IN) || STRIKES.test(wordOf(chunks[k - 1]));
    return (led ? ofChunk(chunk, i) : null) ?? [];
  });
  return new Set(found.map(({country}) => country)).size === 1 ? found.at(-1)! : null;
}

const READIES = /^(?:prepar\w+|brac(?:es|ed|ing)|await\w*)$/;
const GUARDS = set("security police guard guards carpet streets roads");
const AHEAD = set("ahead");

/** "Peru tightened security ahead of A's visit", "C prepares for the arrival of A": whoever makes ready for a guest is the host. */
export function whoReadies({chunks, groups}: Clause, i: number): Destination | null {
  const host = groups.find(({subject, to}) => subject && to < i);
  const [one, more] = host?.parties ?? [];
  if (!one || more || one.kind !== "country") return null;
  const between = chunks.slice(host!.to, i);
  const guards = findWord(between, GUARDS, 0) >= 0 && findWord(between, AHEAD, 0) > 0;
  const readies = guards || between.some((chunk) => READIES.test(wordOf(chunk)));
  return readies && findWord(between, COMMA, 0) < 0 ? {place: null, country: one.country!, at: i} : null;
}

const HERE_REACH = 4;
const PHASE = set(
  "begin begins began beginning starting started opened opening end ends ended ending concluded concludes concluding wrapped wrapping wound winding",
);
const PHASE_REACH = 6;
const LEADS = set("to of in around across through");

/** "OSLO (Agency) - A arrived here", "A, ending a two-day visit, said": where it is written, which goes without saying until a contact is told. */
export function whereWritten({chunks, discourse}: Clause, i: number): Destination | null {
  const {here, event} = discourse;
  if (!here?.country) return null;
  const behind =
    chunks.slice(i + 1, i + HERE_REACH).some((chunk) => isWord(chunk, HERE)) ||
    isHereOn(chunks, i) ||
    / here$/.test(wordOf(chunks[i]));
  const before = chunks.slice(Math.max(0, i - PHASE_REACH), i);
  // "began a tour of Africa": where that is, nobody knows.
  const begun = isNoun(chunks[i])
    ? before.some((chunk) => isWord(chunk, PHASE)) && !isWord(chunks[i + 1], LEADS)
    : chunks[i + 1]?.kind === "date";
  return behind || (begun && !event) ? {place: here, country: here.country, at: i} : null;
}

/** "A, here on a three-day official visit" */
const isHereOn = (chunks: Chunk[], i: number): boolean =>
  chunks
    .slice(Math.max(0, i - ON_REACH), i)
    .some((chunk, k, near) => isWord(chunk, HERE) && isWord(near[k + 1], ON));

/** "Putin's China visit", "his Beijing trip", "her White House visit". */
export function destinationBefore(chunks: Chunk[], i: number): Destination | null {
  const chunk = chunks[i - 1];
  if (chunk?.kind === "place" && chunk.place.country)
    return {place: chunk.place, country: chunk.place.country, at: i};
  if (isParty(chunk) && chunk.party.kind === "country" && chunk.party.form !== "demonym")
    return {place: null, country: chunk.party.country!, at: i};
  return whereOn(chunks, i);
}

const ON_REACH = 7;

/** "is in Lima on a three-day official visit", "stayed in C on his visit": the town or country right before "on". */
function whereOn(chunks: Chunk[], i: number): Destination | null {
  const on = chunks.findLastIndex(
    (chunk, k) => k < i && ((chunk.kind !== "word" && chunk.kind !== "date") || isWord(chunk, ON)),
  );
  if (i - on > ON_REACH || !isWord(chunks[on], ON)) return null;
  const chunk = chunks[on - 1];
  const lead = chunks[on - 2];
  // "invited B to C on a visit": nobody is there yet.
  if (!isWord(lead, IN) && !(isEvent(lead) && / in$/.test(lead.term))) return null;
  return ofChunk(chunk, i);
}
