import {isPersonal, isWord, set, type PartyMention} from "../chunks.ts";
import {subjectOf, type Clause} from "../subjects.ts";
import {linkedTo} from "./links.ts";
import {firstOf, NOBODY, type Sides} from "./sides.ts";

/** A and B agreed by phone; by phone, A went over it with B; A told B by phone; A had B on the phone. */
export function medium(clause: Clause, i: number): Sides {
  const linked = linkedTo(clause.chunks, i, true);
  const behind = clause.groups.find(({from, subject}) => from > i && subject)?.parties ?? [];
  const left = firstOf(subjectOf(clause, i), behind).filter(isPersonal);
  const right = firstOf(linked?.word === "with" ? linked.group.parties : [], objectBefore(clause, i, left));
  return {...NOBODY, left, right: right.filter(isPersonal), each: right.length > 0};
}

const HAD_TOLD = set("had has told");

/** "had B on the phone", "told B by phone": whom such a verb leads to at once, before chunk i. */
function objectBefore({chunks, groups}: Clause, i: number, left: PartyMention[]): PartyMention[] {
  const object = groups.findLast(({to}) => to <= i);
  const verb = object && chunks.slice(0, object.from).findLastIndex((chunk) => isWord(chunk, HAD_TOLD));
  const near = object && verb !== undefined && verb >= 0 && object.from - verb < OBJECT_REACH;
  return near && !left.includes(object.parties[0]!) ? object.parties : [];
}

/** Words that may stand between the verb and its object: "had the Peruvian [minister]". */
const OBJECT_REACH = 4;
