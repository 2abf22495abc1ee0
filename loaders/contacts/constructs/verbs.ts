import {
  isEvent,
  isParty,
  isPersonal,
  isWord,
  set,
  wordOf,
  type Chunk,
  type EventChunk,
  type PartyMention,
} from "../chunks.ts";
import {isPair} from "../anaphora.ts";
import {
  AS,
  AT,
  A_AN,
  BY,
  COMMA,
  COMMA_AND,
  FOLLOWED,
  FOR,
  FOR_TO,
  HIM,
  ON,
  THEM,
  TO,
  WELL,
  WHO,
  WITH,
} from "../grammar.ts";
import {groupFrom, type Group} from "../groups.ts";
import {antecedents, clauseStart, isTwo, subjectOf, themAt, whom, type Clause} from "../subjects.ts";
import {fronted, withHer} from "./fronted.ts";
import {isSetting, linkedTo} from "./links.ts";
import {agentBehind, directObject, relativeObject} from "./objects.ts";
import {eachOf, NOBODY, type Sides} from "./sides.ts";
import {isFulfilled, meetOthers} from "./unmet.ts";

/** A met (with) B; A and B met. */
export function meet(clause: Clause, i: number): Sides {
  if (isFulfilled(clause.chunks, i)) return NOBODY;
  const object = directObject(clause, i);
  const met = object
    ? [...object.parties, ...alsoWith(clause.chunks, object), ...alsoMet(clause.chunks, object)]
    : [];
  const both = met.length ? [] : bothOf(clause, i);
  const left = both.length ? both : subjectOf(clause, i);
  // "People of the border were met by A and B": by both together.
  if (!left.length && isPair(met) && / by$/.test((clause.chunks[i] as EventChunk).term))
    return {...NOBODY, left: met};
  const two = isTwo(clause.chunks, i + 1);
  const right =
    two || isHim(clause.chunks, i + 1, object)
      ? whom(clause, i, left)
      : object
        ? met
        : relativeObject(clause, i);
  if (isTalkOf(clause.chunks[i] as EventChunk, left, right)) return NOBODY;
  if (!right.length && meetOthers(clause.chunks, i, left)) return NOBODY;
  return {...NOBODY, left, right, each: !two};
}

/** "She said the company was talking with Iceland": nobody rings a country. */
export const isTalkOf = ({term}: EventChunk, left: PartyMention[], right: PartyMention[]): boolean =>
  /^(?:speak|talk)ing\b/.test(term) && left.every(isPersonal) && right.every(({kind}) => kind === "country");

/** "met her in Lima"; "met her dear friend B" is of B. */
const isHim = (chunks: Chunk[], k: number, object: Group | null): boolean =>
  (isWord(chunks[k], HIM) || isWord(chunks[themAt(chunks, k)], THEM)) &&
  !(
    object && chunks.slice(k + 1, object.from).every((chunk) => chunk.kind === "word" && !isWord(chunk, ENDS))
  );

const ENDS = set("in on at for with by to from and , .");

const LATER = set("later then also separately afterwards subsequently");
const LATER_REACH = 14;

/** "met A in Paris and later with B in Brussels": a second "with" of the same verb. */
export function alsoWith(chunks: Chunk[], {to}: Group, leads = WITH): PartyMention[] {
  for (let k = to; k < chunks.length - 2 && k < to + LATER_REACH; k++) {
    const chunk = chunks[k]!;
    // "will meet with A, followed by B and C": one after the other.
    if (isWord(chunk, FOLLOWED) && isWord(chunks[k + 1], BY)) return metNext(chunks, k + 2);
    const well = isWord(chunk, AS) && isWord(chunks[k + 1], WELL) && isWord(chunks[k + 2], AS) && k + 3;
    const more =
      well ||
      (isWord(chunk, COMMA_AND) && leadAt(chunks, isWord(chunks[k + 1], LATER) ? k + 2 : k + 1, leads));
    // "with B, with Iceland as the main subject": beside somebody, a country is what they spoke of.
    if (more && isWord(chunks[more], leads))
      return (groupFrom(chunks, more + 1)?.parties ?? []).filter(({kind}) => kind !== "country");
    if (isEvent(chunk) || isParty(chunk)) return [];
  }
  return [];
}

/** "with A, and on Tuesday with B": a day may stand before the second. */
const leadAt = (chunks: Chunk[], k: number, leads: typeof WITH): number =>
  isWord(chunks[k], leads) ? k : pastSetting(chunks, k);

/** "met A in Paris on Monday and B in Brussels on Tuesday": a second object of the same verb, behind the first one's day and town. */
export function alsoMet(chunks: Chunk[], {to}: Group): PartyMention[] {
  const k = pastSetting(chunks, to);
  return k > to && isWord(chunks[k], COMMA_AND)
    ? metNext(chunks, pastSetting(chunks, pastAnd(chunks, k)))
    : [];
}

/** Those named from chunk i on, unless they own or do something: "followed by B's call to C". */
function metNext(chunks: Chunk[], i: number): PartyMention[] {
  const group = groupFrom(chunks, i);
  if (!group || group.possessive || !group.parties.every(isPersonal)) return [];
  const next = chunks[group.to];
  // "followed by B and C at a press conference": that is something else.
  if (isWord(next, AT) && isWord(chunks[group.to + 1], A_AN)) return [];
  return !next || isSetting(next) || isStay(chunks, group.to) || isWord(next, STOP) ? group.parties : [];
}

const STOP = set(". ;");

/** "on Monday, and on Tuesday B" */
const pastAnd = (chunks: Chunk[], k: number): number => (isWord(chunks[k + 1], COMMA_AND) ? k + 2 : k + 1);

export function pastSetting(chunks: Chunk[], from: number): number {
  let k = from;
  while (isSetting(chunks[k]) || isStay(chunks, k)) k++;
  return k;
}

/** "for half an hour": the preposition. */
const isStay = (chunks: Chunk[], k: number): boolean => {
  const next = chunks[k + 1];
  return isWord(chunks[k], FOR) && next?.kind === "date" && next.date.type === "DURATION";
};

/** "A and B, who plan to meet", "A and B, who held talks in Lima": with nobody else to meet, all of them. */
export function bothOf({chunks, groups}: Clause, i: number): PartyMention[] {
  const start = clauseStart(chunks, i);
  return isWord(chunks[start], WHO) ? antecedents(groups, start) : [];
}

const LEADS = set("with to on upon");

/** A spoke (today, by phone) with B: a verb that tells of a contact only where such a word leads to somebody. */
export function speak(clause: Clause, i: number): Sides {
  const {chunks} = clause;
  const object = directObject(clause, i);
  if (!object || !chunks.slice(i + 1, object.from).some((chunk) => isWord(chunk, LEADS)))
    return togetherAt(clause, i);
  const right = [...object.parties, ...alsoWith(chunks, object, LEADS)];
  return {...NOBODY, left: subjectOf(clause, i), right, each: true};
}

const LAST = /\blast spoke|^came together$/;

/** "The two had last spoken in Lima", "A and B came together": the two of whom the text told before; "A and B spoke on Monday": with nobody but each other. */
function togetherAt(clause: Clause, i: number): Sides {
  const both = bothOf(clause, i);
  const left = isPair(both) ? both : subjectOf(clause, i);
  const last = LAST.test((clause.chunks[i] as EventChunk).term);
  return last || (isPair(left) && isDayAlone(clause.chunks, i + 1)) ? {...NOBODY, left} : NOBODY;
}

/** A day, and then a further clause or none: not "spoke on Monday at the forum", "spoke on Monday, and C speaks today". */
function isDayAlone(chunks: Chunk[], i: number): boolean {
  const k = isWord(chunks[i], ON) ? i + 1 : i;
  const next = chunks[k + 1];
  const alone = !next || isWord(next, STOP) || isWord(next, COMMA_AND);
  return chunks[k]?.kind === "date" && alone && !chunks.slice(k).some((chunk) => SPEAKS.test(wordOf(chunk)));
}

const SPEAKS = /^(?:(?:will|would|to) )?sp(?:eak|oke)/;

/** A telephoned B. */
export function call(clause: Clause, i: number): Sides {
  const object = directObject(clause, i);
  const left = subjectOf(clause, i);
  if (isHim(clause.chunks, i + 1, object)) return callOnHim(clause, i, left);
  if (!object || !isCalled(clause.chunks, i, object)) return NOBODY;
  // "A, together with B, called on C": at one door.
  const team =
    IN_PERSON.test((clause.chunks[i] as EventChunk).term) &&
    new Set(left.flatMap(({country}) => country ?? [])).size < 2;
  const {parties: right} = object;
  // "A joins B and C": who are together already.
  const joins = /^join/.test((clause.chunks[i] as EventChunk).term);
  return {...NOBODY, ...(team || joins ? {left, right} : eachOf(left, right)), each: !joins};
}

/** "told B, who had called on him"; "another ambassador called on him as well": on whoever was called on before. */
function callOnHim(clause: Clause, i: number, left: PartyMention[]): Sides {
  if (!isCalled(clause.chunks, i, {to: i + 2, parties: []})) return NOBODY;
  const {event} = clause.discourse;
  const host =
    event?.construct === "call" && event.agent ? event.parties.filter((party) => party !== event.agent) : [];
  const other = host.filter(({country}) => left.every((party) => party.country !== country));
  return {...NOBODY, left, right: other.length === 1 ? other : whom(clause, i, left), each: true};
}

const IN_PERSON = / (?:on|upon)$/;

const AFTER_CALL = set(
  ", . to and on in after during earlier later today late for ; -- at before separately again there here while when as too",
);

/** "Called" only where nothing is called anything: "called the visit historic" is no call. */
function isCalled(chunks: Chunk[], i: number, {to, parties}: Pick<Group, "to" | "parties">): boolean {
  const next = chunks[to];
  if (IN_PERSON.test((chunks[i] as EventChunk).term) && isAppeal(chunks, to)) return false;
  const plain = !next || next.kind === "date" || next.kind === "place" || isWord(next, AFTER_CALL);
  return plain && parties.every(isPersonal);
}

const PURPOSE = set(
  "discuss talk convey hand present exchange review express brief say deliver thank pay congratulate bid offer inform",
);

/** "called on the minister on Monday to act" asks for something; "called on the minister in Moscow to discuss trade" is a visit of courtesy. */
function isAppeal(chunks: Chunk[], from: number): boolean {
  const k = pastSetting(chunks, from);
  return isWord(chunks[k], FOR_TO) && !isWord(chunks[k + 1], PURPOSE);
}

/** A discussed a matter with B; A and B discussed a matter. */
export function discuss(clause: Clause, i: number): Sides {
  // "Cooperation was discussed with A by B", "had been talked over by A and B".
  const left = agentBehind(clause.chunks, i)?.parties ?? subjectOf(clause, i);
  const linked = linkedTo(clause.chunks, i, true);
  const told =
    withHer(clause, i, left) ?? (linked?.word === "with" ? linked.group.parties : fronted(clause, i, left));
  const right = told.every(isPersonal) ? told : [];
  // "a former minister and a former ambassador discuss the war": for whoever watches.
  if ([...left, ...right].every(isFormer)) return NOBODY;
  return {...NOBODY, left: left.every(isPersonal) ? left : [], right, each: true};
}

const isFormer = (party: PartyMention): boolean => isPersonal(party) && /^former\b/i.test(party.role ?? "");

/** A summoned B. A country that summons an ambassador has nobody there yet. */
export function summon(clause: Clause, i: number): Sides {
  const left = subjectOf(clause, i).filter(isPersonal);
  const right = (directObject(clause, i)?.parties ?? []).filter(isPersonal);
  return left.length ? {...NOBODY, left, right, each: true} : NOBODY;
}

/** A told B that all was well. Only a name is told in person: "told the ministry", "told the Speaker" may be somebody of the same house. */
export function tell(clause: Clause, i: number): Sides {
  const by = agentBehind(clause.chunks, i);
  const left = by?.parties ?? subjectOf(clause, i);
  const him = by ? subjectOf(clause, i) : whom(clause, i, left);
  return spokenTo(left, him.length ? him : (directObject(clause, i)?.parties ?? []));
}

/** "To President B she said that all was well": she is whoever did before what the text told last. */
export function address({chunks, groups, discourse: {subject, event}}: Clause, i: number): Sides {
  const whom = groups.find(({from, to}) => from <= 2 && to === i);
  // "According to B, she said", "To B, she said, trade is dear": that is who says so, or for whom it is dear.
  if (!whom || !isWord(chunks[0], TO) || isWord(chunks[i + 1], COMMA)) return NOBODY;
  return spokenTo([subject ?? event?.agent ?? []].flat(), whom.parties);
}

function spokenTo(left: PartyMention[], right: PartyMention[]): Sides {
  const both = left.every(isPersonal) && right.every(({kind}) => kind === "person");
  return both && right.length ? {...NOBODY, left, right, each: true} : NOBODY;
}

/** A wrote to B, A sent congratulations to B. */
export function write(clause: Clause, i: number): Sides {
  const right = (directObject(clause, i)?.parties ?? []).filter(isPersonal);
  return {...NOBODY, left: subjectOf(clause, i), right, each: true};
}
