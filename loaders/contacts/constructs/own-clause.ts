import {isPersonal, isWord, set, type Chunk} from "../chunks.ts";
import {COMMA, HE_THEY} from "../grammar.ts";
import {groupFrom} from "../groups.ts";
import type {Clause} from "../subjects.ts";

const ONE_OF = set("was were is are the first second third fourth fifth latest last only");
const THAT = set("that which");
const HELD = set("had has have held holds made paid conducted");
const ADVERBS = set("has have had recently earlier also just then previously");
/** How many words may make the noun one of several: "were only the second". */
const ONE_OF_REACH = 6;

/**
 * The verb of the clause that says whose the noun at chunk i was: "the talks that A held with B", "the trip A made to
 * C", "the call was the first that A has had with B"; null where no such clause follows.
 */
export function ownClause(clause: Clause, i: number): number | null {
  const {chunks} = clause;
  let k = i + 1;
  while (k < i + ONE_OF_REACH && isWord(chunks[k], ONE_OF)) k++;
  const that = isWord(chunks[k], THAT);
  if (k > i + 1 && !that) return null;
  const from = that ? k + 1 : k;
  const to = isWord(chunks[from], HE_THEY) ? from + 1 : (holderAt(clause, from) ?? -1);
  if (to < 0) return null;
  let verb = to;
  while (isAdverb(chunks[verb])) verb++;
  if (isWord(chunks[verb], HELD)) return verb;
  // "the call that A and B had last month": no participle follows.
  return isWord(chunks[to], HELD) ? to : null;
}

/** Where somebody's name or office ends that begins at chunk k. */
function holderAt({chunks, groups}: Clause, k: number): number | null {
  const first = groupFrom(chunks, k);
  // "that A and B, the president, had": all who are its subject.
  const group = groups.find(({from, subject}) => subject && from === first?.from) ?? first;
  if (!group?.parties.every(isPersonal) || group.possessive) return null;
  return isWord(chunks[group.to], COMMA) && isWord(chunks[group.to + 1], HELD) ? group.to + 1 : group.to;
}

const isAdverb = (chunk: Chunk | undefined): boolean => chunk?.kind === "date" || isWord(chunk, ADVERBS);
