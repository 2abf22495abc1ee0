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
import {AND, AS, BY, COMMA, HIM, OF, WERE, WHO} from "../grammar.ts";
import {groupFrom, type Group} from "../groups.ts";
import {antecedents, clauseStart, subjectOf, type Clause} from "../subjects.ts";
import {bySide, isListed, isSideOf} from "./by-side.ts";
import {heads as headsOf} from "./heads.ts";
import {linkedTo} from "./links.ts";
import {NOBODY, type Sides} from "./sides.ts";

/** The meeting was attended by A; A attended the meeting; the delegation included A. */
export function attend(clause: Clause, i: number): Sides {
  const {term} = clause.chunks[i] as EventChunk;
  if (BARE.test(term) && !isAtLast(clause, i)) return NOBODY;
  const others = attendedBy(clause, i);
  if (others) return others;
  const listed = bySide(clause, i);
  if (listed) return {...NOBODY, right: listed.filter(isSomebody)};
  const body = bodyOf(clause, i);
  // "Topics included trade", "the list included A": only a side consists of people who are there.
  if (CONSISTS.test(term) && !body) return NOBODY;
  // "Heading the Indian side is A and on Pakistan's side is B".
  if (/^(?:heading|leading) the$/.test(term) && !clause.groups.some(({to}) => to <= i))
    return headsOf(clause, i);
  const him = himAnd(clause, i);
  if (him) return {...NOBODY, right: him};
  // "B is heading the Pakistani delegation": who leads it is told before; whoever leads a country is at no meeting.
  const heads = / the$/.test(term);
  const other = otherSide(clause, i, heads);
  const list = other.length && !heads ? null : listBehind(clause, i);
  const behind = list ?? groupFrom(clause.chunks, i + 1)?.parties;
  if (heads && !behind?.every(isSideOf)) return NOBODY;
  const present =
    heads || !behind ? (listBefore(clause, i) ?? whoWere(clause, i) ?? subjectOf(clause, i)) : behind;
  // "The Indian delegation was led by A", "B was accompanied by A": A is of that country.
  const country = (heads ? behind : (escorted(clause, i) ?? body))?.[0]?.country ?? null;
  const people = [...present, ...asDid(clause, i)].filter(isSomebody);
  const led = people.map((party) => (party.country === null ? {...party, country} : party));
  return {...NOBODY, right: [...led, ...other]};
}

/** Which activities they were, only the sentence before can say. */
const BARE = /(?:attended|took part|participated|activities|events)$/;
const ENDS_BARE = set(". too");
/** Words that deny or doubt it, or lead to something else that was attended. */
const ELSEWHERE = set("; : that which who whom whether if neither nor not never no none when while in at on");
/** How far from its end the next sentence begins. */
const GAP = 4;

/** "A, deputy minister of C, attended.": the contact of the sentence before; "attended a concert", "In Lima a prize was given; A attended" are something else. */
function isAtLast({chunks, discourse: {event}}: Clause, i: number): boolean {
  const near = event !== null && Math.abs(chunks[0]!.start - event.sentence.end) < GAP;
  const ends =
    isWord(chunks[i + 1], ENDS_BARE) || (isWord(chunks[i + 1], COMMA) && isWord(chunks[i + 2], AS));
  return near && ends && !chunks.slice(0, i).some((_, k) => isElsewhere(chunks, k));
}

const isElsewhere = (chunks: Chunk[], k: number): boolean => {
  const chunk = chunks[k]!;
  if (chunk.kind === "place") return chunks[k + 1]?.kind !== "party";
  return chunk.kind === "date" || isEvent(chunk) || isWord(chunk, ELSEWHERE);
};

const GATHERING = /(?:meeting|meetings|talks|negotiations|call|summit)$/;

/** "A attended the meeting of B with C in April": a contact of its own, in which A took part. */
function attendedBy(clause: Clause, i: number): Sides | null {
  const linked = GATHERING.test((clause.chunks[i] as EventChunk).term) ? linkedTo(clause.chunks, i) : null;
  if (!linked?.group.parties.some(isPersonal)) return null;
  const more = linked.word === "of" ? linkedTo(clause.chunks, linked.end, true) : null;
  const met = [...linked.group.parties, ...(more?.group.parties ?? [])];
  const two = new Set(met.map(({country}) => country)).size > 1;
  return two ? {...NOBODY, left: [...met, ...subjectOf(clause, i)]} : null;
}

/** "chaired by him and B": the subject of the sentence before, of another country than B. */
function himAnd({chunks, discourse: {subject}}: Clause, i: number): PartyMention[] | null {
  if (!isWord(chunks[i + 1], HIM) || !isWord(chunks[i + 2], AND)) return null;
  const beside = groupFrom(chunks, i + 3)?.parties ?? [];
  return subject && beside.length && beside.every(({country}) => country !== subject.country)
    ? [subject, ...beside]
    : null;
}

/** "The Prime Minister of C was present": an office says who, where it is known who holds it. */
const isSomebody = ({kind, entity}: PartyMention): boolean =>
  kind === "person" || (kind === "role" && entity !== null);

const DID = set("did was were had");
const DID_REACH = 10;

/** "A sat in on the talks, as did B and C". */
function asDid({chunks}: Clause, i: number): PartyMention[] {
  const as = findWord(chunks, AS, i + 1, i + DID_REACH);
  return as > 0 && isWord(chunks[as + 1], DID) ? (groupFrom(chunks, as + 2)?.parties ?? []) : [];
}

/** "B was accompanied by": whose company it is. */
const escorted = (clause: Clause, i: number): PartyMention[] | null =>
  /^(?:accompanied|flanked|aided|assisted|joined)/.test((clause.chunks[i] as EventChunk).term)
    ? subjectOf(clause, i)
    : null;

/** "A and B, who prepare the meetings, attended": all whom a clause describes that a comma closes. */
function whoWere({chunks, groups}: Clause, i: number): PartyMention[] | null {
  const start = clauseStart(chunks, i);
  const closed = isWord(chunks[start], WHO) && isWord(chunks[i - 1], COMMA);
  return closed ? antecedents(groups, start) : null;
}

const CONSISTS = /^(?:also )?(?:includ|compris|consist)/;

/** Of which body those are who are named: "the Indian delegation was led by A", "attending from the Chinese side were A and B". */
function bodyOf({chunks, groups}: Clause, i: number): PartyMention[] | undefined {
  const {term} = chunks[i] as EventChunk;
  const isBody = (party: PartyMention) => party.kind === "organisation" || isRepresented(party, term);
  const body =
    groups.findLast(({to, parties}) => to <= i && isBody(parties[0]!)) ??
    groups.find(({from, parties}) => from > i && from < i + WERE_REACH && isSideOf(parties[0]!));
  return body?.parties;
}

/** Words after which all are named who were there: "attended by", "included", "attending from their side were". */
const LIST =
  /(?:^| )(?:by|included|includes|comprised|of|were|was)$|which (?:also )?(?:took part|participated)$/;
const WERE_REACH = 12;
const ENDS = set(". ; : ( that who which while when where after before");

/** All who are named behind, whatever words a long title puts between: "attended by A, Co-Chair of the Commission on Trade B and C". */
function listBehind({chunks, groups}: Clause, i: number): PartyMention[] | null {
  const {term} = chunks[i] as EventChunk;
  const were = /attending/.test(term) ? findWord(chunks, WERE, i + 1, i + WERE_REACH) : -1;
  const from = were > 0 ? were + 1 : i + 1;
  if (were < 0 && !LIST.test(term)) return null;
  const end = chunks.findIndex(
    (chunk, k) =>
      k >= from &&
      (isBreak(chunks, k) || (isWord(chunk, ENDS) && !isAside(chunks, k) && !isListed(chunks, k))),
  );
  return severalOf(groups, chunks, from, end < 0 ? chunks.length : end);
}

const OPEN = set("(");
const CLOSE = set(")");
const ASIDE_REACH = 6;

/** A bracket that closes within a few words, behind which the list goes on. */
const isAside = (chunks: Chunk[], k: number): boolean =>
  isWord(chunks[k], OPEN) && findWord(chunks, CLOSE, k + 1, k + ASIDE_REACH) > 0;

/** Something else that is told; "Co-Chair of the commission" is a title. */
const isBreak = (chunks: Chunk[], k: number): boolean => isEvent(chunks[k]) && !isWord(chunks[k + 1], OF);

/** "A, head of the agency for something B and C were present". */
function listBefore({chunks, groups}: Clause, i: number): PartyMention[] | null {
  const from = chunks.findLastIndex((chunk, k) => k < i && (isEvent(chunk) || isWord(chunk, ENDS))) + 1;
  return /present|took part|participated|attend/.test((chunks[i] as EventChunk).term)
    ? severalOf(groups, chunks, from, i)
    : null;
}

const WELL = set("well");

/** "A, B, as well as C were present" */
const isAsWell = (chunks: Chunk[], at: number): boolean =>
  isWord(chunks[at - 1], AS) && isWord(chunks[at - 2], WELL);

/** The people named in chunks [from, to) in no phrase of their own; null where they are not several. */
function severalOf(groups: Group[], chunks: Chunk[], from: number, to: number): PartyMention[] | null {
  const free = groups.filter(
    (group) =>
      group.from >= from &&
      group.to <= to &&
      !group.possessive &&
      (group.preposition === null || isWord(chunks[group.from - 1], BY) || isAsWell(chunks, group.from)),
  );
  const people = free.flatMap(({parties}) => parties.filter(({kind}) => kind === "person"));
  return people.length > 1 ? people : null;
}

/** "The Indian side was led by A and the Ukrainian side by B", "A heads the Indian delegation and B the Ukrainian one". */
function otherSide({chunks, groups}: Clause, i: number, heads: boolean): PartyMention[] {
  const {term} = chunks[i] as EventChunk;
  const sides = groups.filter(
    ({from, parties}) => from > i && parties.length === 1 && isRepresented(parties[0]!, term),
  );
  const side = heads ? sides[1] : sides[0];
  if (!side) return heads ? [] : oneBehind(chunks, i);
  const head = groups.findLast(({to, from}) => to <= side.from && from > sides[0]!.to);
  const leader = heads ? head : leaderBehind(chunks, side.to);
  return ofSide(leader, side.parties[0]!.country);
}

/** Those who lead a side are of its country. */
const ofSide = (leader: Pick<Group, "parties"> | null | undefined, country: string | null): PartyMention[] =>
  (leader?.parties ?? [])
    .filter(({kind}) => kind === "person")
    .map((one) => ({...one, country: one.country ?? country}));

/** "the Icelandic side by B", "while the Icelandic side will be headed by B": who stands behind the next "by". */
function leaderBehind(chunks: Chunk[], from: number): Group | null {
  const near = chunks.slice(from, from + BY_REACH);
  const by = near.findIndex((chunk) => isWord(chunk, BY) || (isEvent(chunk) && / by$/.test(chunk.term)));
  return by < 0 ? null : groupFrom(chunks, from + by + 1);
}

const ONE = set("one");

/** "The Peruvian delegation was headed by A, the Icelandic one by B" */
function oneBehind(chunks: Chunk[], i: number): PartyMention[] {
  const one = findWord(chunks, ONE, i + 1);
  const owner = chunks[one - 1];
  return owner?.kind === "place" ? ofSide(leaderBehind(chunks, one + 1), owner.place.country) : [];
}

/** How far behind a side its "represented by" may end. */
const BY_REACH = 5;

const REPRESENTED = /represented by$/;

/** "Peru was represented by A and Iceland by B": there a country is a side too. */
const isRepresented = (party: PartyMention, term: string): boolean =>
  isSideOf(party) || (REPRESENTED.test(term) && party.kind === "country");
