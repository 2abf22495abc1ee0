import {isParty, isPersonal, isWord, set, type Chunk, type PartyMention} from "./chunks.ts";
import {AND, IN} from "./grammar.ts";
import type {Group} from "./groups.ts";
import type {Clause} from "./subjects.ts";

const STOP = set(
  ", . ; : of with by for to from at in on about and or that was were is are has had will said during after",
);
const OWNER_REACH = 6;

/** The group that owns the noun at chunk i: "Lavrov's talks", "Xi's first state visit". */
export function ownerOf(clause: Clause, i: number): Group | null {
  const {chunks, groups} = clause;
  const group = groups.findLast((candidate) => candidate.possessive && candidate.to < i);
  if (!group || i - group.to > OWNER_REACH) return null;
  return chunks
    .slice(group.to + 1, i)
    .every((chunk, k, all) => isAttribute(chunk) || isShared(chunk, all[k - 1]))
    ? withJoint(clause, group)
    : null;
}

/** "Secretary A and Foreign Secretary B's meeting": both own it. */
function withJoint({chunks, groups}: Clause, group: Group): Group {
  const before = groups.find(({to}) => to === group.from - 1);
  const joint = before && isWord(chunks[group.from - 1], AND) && [...before.parties, ...group.parties];
  const people = joint && joint.length === 2 && joint.every(isPersonal);
  return people && joint[0]!.country !== joint[1]!.country ? {...group, parties: joint} : group;
}

const isAttribute = (chunk: Chunk) =>
  chunk.kind === "place" ||
  chunk.kind === "date" ||
  (chunk.kind === "word" && !STOP.has(chunk.word)) ||
  (isParty(chunk) && chunk.party.kind === "country");

const PARTICIPATION = set("participation involvement");

/** "Sherman's participation in the dialogue": the owner takes part. */
const isShared = (chunk: Chunk, before: Chunk | undefined) =>
  isWord(chunk, IN) && isWord(before, PARTICIPATION);

const DASH = set("-");
const DASH_OR_ARTICLE = set("- the a");
const DASH_AND = set("- and");
const JOINED_REACH = 5;

/** The parties that stand right before a noun, joined by a dash: "the Xi-Putin summit", "Russian-Chinese consultations". */
export function joinedBefore({chunks, groups}: Clause, i: number): PartyMention[] {
  const end = attributesFrom(chunks, i);
  const group = groups.find((candidate) => candidate.to === end && candidate.parties.length > 1);
  if (group && chunks.slice(group.from, group.to).some((chunk) => isWord(chunk, DASH))) return group.parties;
  const [left, dash, right] = [chunks[end - 3], chunks[end - 2], chunks[end - 1]];
  const pair = left?.kind === "place" && right?.kind === "place" && isWord(dash, DASH_AND);
  return pair ? [left.place, right.place] : [];
}

/** "C-D government consultations": no side of its own. */
const isSeat = (chunk: Chunk): boolean =>
  isParty(chunk) && chunk.party.kind === "organisation" && chunk.party.seated;

/** Where the words begin that stand between the noun at chunk i and whom it is joined to: "the Xi-Putin [working] summit". */
function attributesFrom(chunks: Chunk[], i: number): number {
  let k = i;
  while (k > 0 && i - k < JOINED_REACH - 1) {
    const chunk = chunks[k - 1]!;
    const attribute = chunk.kind === "word" ? !STOP.has(chunk.word) : isSeat(chunk);
    if (!attribute || isWord(chunk, DASH_OR_ARTICLE)) break;
    k--;
  }
  return k;
}
