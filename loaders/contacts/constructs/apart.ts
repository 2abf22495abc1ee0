import {isPair} from "../anaphora.ts";
import {isWord, type EventChunk, type PartyMention} from "../chunks.ts";
import {AND, WITH} from "../grammar.ts";
import {subjectOf, type Clause} from "../subjects.ts";
import {directObject} from "./objects.ts";
import {NOBODY, type Sides} from "./sides.ts";
import {alsoWith, isTalkOf} from "./verbs.ts";

/** "A huddled in Lima on Monday with B": a verb that stands apart from its "with", a day, a place and adverbs between. */
export function apart(clause: Clause, i: number): Sides {
  const {chunks} = clause;
  const object = directObject(clause, i);
  const between = object ? chunks.slice(i + 1, object.from) : [];
  const left = subjectOf(clause, i);
  if (!object || !between.some((chunk) => isWord(chunk, WITH))) return ofTwo(clause, i, left);
  // "had lunch on Tuesday and then fell out with B": the "with" is another verb's.
  if (between.some((chunk) => isWord(chunk, AND))) return NOBODY;
  const right = [...object.parties, ...alsoWith(chunks, object)];
  return isTalkOf(chunks[i] as EventChunk, left, right) ? NOBODY : {...NOBODY, left, right, each: true};
}

/** "A and B had lunch in Lima": two of two countries, and nobody with whom. */
const ofTwo = ({chunks}: Clause, i: number, left: PartyMention[]): Sides =>
  isPair(left) && !isWord(chunks[i + 1], WITH) ? {...NOBODY, left} : NOBODY;
