import {isPersonal, isWord, set, type Chunk, type EventChunk} from "../chunks.ts";
import {groupFrom, type Group} from "../groups.ts";
import {subjectOf, type Clause} from "../subjects.ts";
import {linkedTo} from "./links.ts";
import {directObject} from "./objects.ts";
import {NOBODY, type Sides} from "./sides.ts";

/** A met (with) B; A and B met. */
export function meet(clause: Clause, i: number): Sides {
  const right = directObject(clause, i)?.parties ?? [];
  return {...NOBODY, left: subjectOf(clause, i), right, each: true};
}

/** A telephoned B. */
export function call(clause: Clause, i: number): Sides {
  const object = directObject(clause, i);
  if (!object || !isCalled(clause.chunks, i, object)) return NOBODY;
  return {...NOBODY, left: subjectOf(clause, i), right: object.parties, each: true};
}

const CALLED_TO = set("to for");
const AFTER_CALL = set(", . to and on in after during earlier today late for ; --");

/** "Called" only where nothing is called anything: "called the visit historic" is no call. */
function isCalled(chunks: Chunk[], i: number, object: Group): boolean {
  const next = chunks[object.to];
  // "called on the minister to act" asks for something; "called on the minister in Moscow" is a visit of courtesy.
  if (isWord(next, CALLED_TO) && / (on|upon)$/.test((chunks[i] as EventChunk).term)) return false;
  const plain = !next || next.kind === "date" || next.kind === "place" || isWord(next, AFTER_CALL);
  return plain && object.parties.every(isPersonal);
}

/** A discussed a matter with B; A and B discussed a matter. */
export function discuss(clause: Clause, i: number): Sides {
  const left = subjectOf(clause, i);
  const linked = linkedTo(clause.chunks, i, true);
  const right = linked?.word === "with" && linked.group.parties.every(isPersonal) ? linked.group.parties : [];
  return {...NOBODY, left: left.every(isPersonal) ? left : [], right, each: true};
}

/** A sent a letter to B. */
export function write(clause: Clause, i: number): Sides {
  const right = (directObject(clause, i)?.parties ?? []).filter(isPersonal);
  return {...NOBODY, left: subjectOf(clause, i), right, each: true};
}

/** The meeting was attended by A; A attended the meeting. */
export function attend(clause: Clause, i: number): Sides {
  const present = groupFrom(clause.chunks, i + 1)?.parties ?? subjectOf(clause, i);
  return {...NOBODY, right: present.filter((party) => party.kind === "person")};
}

const BY_BETWEEN = set("by between");

/** A and B signed, agreed, proclaimed: two people of two countries who do one thing. */
export function joint(clause: Clause, i: number): Sides {
  // "the understandings reached by A and B": the doers may stand behind.
  const by = isWord(clause.chunks[i + 1], BY_BETWEEN) ? groupFrom(clause.chunks, i + 2) : null;
  const left = by?.parties ?? subjectOf(clause, i);
  return left.length > 1 && left.every(isPersonal) ? {...NOBODY, left} : NOBODY;
}
