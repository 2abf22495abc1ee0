import {isEvent, isParty, isPersonal, isVerb, isWord, set, type Chunk, type PartyMention} from "./chunks.ts";
import {BY_OF, TO, WHOM} from "./grammar.ts";
import type {Clause} from "./subjects.ts";

const PLACE_CLAUSE = set("where which");

const WHEN = set("when");
const TEMPORAL = set("before after while");

/** "Xi's visit, where he met Putin"; "held consultations, during which he met Lavrov": he is who did the former. */
export function backward({chunks, groups, discourse}: Clause, start: number): PartyMention[] | null {
  // "agreed during the visit of B to C in May, when he met D"
  if (isWord(chunks[start], WHEN)) {
    const visitor = groups.findLast(({from, to}) => to <= start && isVisitOf(chunks, from));
    if (visitor?.parties.length === 1) return visitor.parties;
  }
  if (isWord(chunks[start], PLACE_CLAUSE)) {
    // "after a visit by B to C, where he met D"
    const visitor = groups.findLast(({from, to}) => to <= start && isVisitOf(chunks, from));
    if (visitor?.parties.length === 1) return visitor.parties;
    // "invited the prime minister to the summit, where she met": who went there, if one stands right before.
    const near = groups.findLast(({to, parties}) => to <= start && isPersonal(parties.at(-1)!));
    const went = near && isWord(chunks[near.to], TO) && !chunks.slice(near.to, start).some(isEvent);
    if (went) return [near.parties.at(-1)!];
  }
  const subject = groups.find(
    (group) =>
      group.to <= start && group.subject && group.parties.length === 1 && isPersonal(group.parties[0]!),
  );
  if (subject) return subject.parties;
  // "At the end of the talk the president sent greetings to B, whom he will receive": he is who acts before.
  const acts = groups.find(
    ({to, possessive, preposition, parties: [one, more]}) =>
      to <= start && !possessive && !preposition && !more && isPersonal(one!),
  );
  // "He praised B, whom he met": not B himself.
  if (acts && isWord(chunks[start], WHOM) && acts.to < start - 1) return acts.parties;
  // "On the second day A called on B, before he met C": nothing else marks A as the subject.
  if (acts && isWord(chunks[start], TEMPORAL) && isVerb(chunks[acts.to])) return acts.parties;
  return isWord(chunks[start], PLACE_CLAUSE) && discourse.event?.agent ? [discourse.event.agent] : null;
}

const VISIT_REACH = 8;

/** Whether the group that begins at chunk i is whose visit, told just before, "by" or "of" says: "a visit of the same kind in August by B". */
function isVisitOf(chunks: Chunk[], i: number): boolean {
  const near = chunks.slice(Math.max(0, i - VISIT_REACH), i);
  const visit = near.findLastIndex((chunk) => isEvent(chunk) && chunk.cue.construct === "visit");
  return visit >= 0 && isWord(chunks[i - 1], BY_OF) && !near.slice(visit).some(isParty);
}
