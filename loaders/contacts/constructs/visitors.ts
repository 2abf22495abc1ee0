import {isPersonal, isWord, set, type Chunk, type PartyMention} from "../chunks.ts";
import {BY_OF, COMMA, HERE, HIS, ON, WHO} from "../grammar.ts";
import {groupFrom, type Group} from "../groups.ts";
import {antecedent, clauseStart, subjectAfter, subjectOf, type Clause} from "../subjects.ts";

/** An ambassador who arrives takes up a post; countries do not travel. */
export const isVisitor = (party: PartyMention): boolean =>
  (isPersonal(party) && party.office !== "ambassador") || party.kind === "organisation";

const EARLIER = set("earlier later");

/** "a visit last week by A", "an arrival on Monday of A": where a day ends that stands at chunk k; k itself where none does. */
export function pastDays(chunks: Chunk[], k: number): number {
  const day = isWord(chunks[k], ON) || isWord(chunks[k], EARLIER) ? k + 1 : k;
  return chunks[day]?.kind === "date" ? day + 1 : k;
}

/** "by A", "of A", behind a day as well: whose the visit is that ends before chunk k. */
export function doer(chunks: Chunk[], k: number): Group | null {
  const by = pastDays(chunks, k);
  return isWord(chunks[by], BY_OF) ? groupFrom(chunks, by + 1) : null;
}

const HIS_REACH = 3;

const isOwn = (chunks: Chunk[], i: number): boolean =>
  chunks.slice(Math.max(0, i - HIS_REACH), i).some((chunk) => isWord(chunk, HIS));

/** "C must act before his visit, A said": he is no country. */
export function comers(clause: Clause, i: number): PartyMention[] {
  const subject = subjectOf(clause, i);
  return isOwn(clause.chunks, i) ? subject.filter(isVisitor) : subject;
}

/** "During his stay, A and B will discuss trade": the first of the two came, for nobody stays with himself. */
export function guestAfter(clause: Clause, i: number): PartyMention[] {
  const after = subjectAfter(clause, i);
  return isWord(clause.chunks[i - 1], HIS) ? after.slice(0, 1) : after;
}

/** "is set to meet A, B and C during his trip": he is the one person who is the subject of the sentence. */
export function his({chunks, groups}: Clause, i: number): Pick<Group, "parties"> | null {
  const own = isOwn(chunks, i);
  // "A met B, who is on his visit to C": he is whom the clause describes.
  const start = clauseStart(chunks, i);
  if (own && isWord(chunks[start], WHO)) return {parties: antecedent(groups, start)};
  // "A told the ministry to act in time for his visit": a body has none.
  const people = groups.filter(({to, parties}) => to < i && parties.some(isPersonal));
  if (!own) return null;
  // "A lawyer met B before his visit": whose, nobody knows.
  const near = isWord(chunks[start], DURING) ? onlyPerson(people) : null;
  return onlyPerson(people.filter(({subject}) => subject)) ?? near;
}

/** "An egg was thrown at A during his visit": the one person told of; not "A's son". */
function onlyPerson([group, more]: Group[]): Group | null {
  if (!group || more || group.parties.length > 1) return null;
  return group.subject || (!group.possessive && group.preposition !== "of") ? group : null;
}

const DURING = set("during while");

/** "The pledge was made by A during a visit to C": who did what the sentence tells, behind its passive. */
export function agentBefore({chunks, groups}: Clause, i: number): Group | null {
  const start = clauseStart(chunks, i);
  if (!isWord(chunks[start], DURING)) return null;
  const near = groups.findLast(({to}) => to <= start);
  const agent = near?.preposition === "by" && !near.possessive && near.parties.every(isPersonal);
  return agent && !groups.some(({subject, parties}) => subject && parties.some(isPersonal)) ? near : null;
}

const ON_REACH = 5;

/** "speaking beside B, on a visit to C", "A, here on a visit": after a comma the visitor is whoever stands right before it. */
export function aside({chunks, groups}: Clause, i: number): Group | null {
  const on = chunks.findLastIndex((chunk, k) => k < i && k >= i - ON_REACH && isWord(chunk, ON));
  const lead = isWord(chunks[on - 1], HERE) ? on - 1 : on;
  if (lead < 1 || !isWord(chunks[lead - 1], COMMA)) return null;
  return groups.find(({to, possessive}) => !possessive && (to === lead - 1 || to === lead)) ?? null;
}
