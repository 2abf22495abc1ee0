import {isAnaphoric, pairOf} from "../anaphora.ts";
import {isPersonal, type EventChunk, type PartyMention} from "../chunks.ts";
import type {Clause} from "../subjects.ts";
import type {Sides} from "./sides.ts";

/** "A and B met. C rang both leaders": a side that is no more than an office in the plural is the two told of, if the other is of neither country. */
export function withBoth(clause: Clause, i: number, sides: Sides): Sides {
  const {left, right} = sides;
  if (left.length !== 1 || !isAnaphoric(right)) return sides;
  const both = bothOf(clause, right).filter(({country}) => country !== left[0]!.country);
  if (both.length < 2) return sides;
  // "hosted the two leaders" has them at one table.
  const each = (clause.chunks[i] as EventChunk).cue.construct !== "receive";
  return {...sides, right: both, each};
}

function bothOf(clause: Clause, [role]: PartyMention[]): PartyMention[] {
  const group = clause.groups.find(({parties}) => parties[0] === role);
  return (group ? (pairOf(clause, group) ?? []) : []).filter(isPersonal);
}
