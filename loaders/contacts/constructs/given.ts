import {isPersonal, isWord, set} from "../chunks.ts";
import {subjectOf, type Clause} from "../subjects.ts";
import {NOBODY, type Sides} from "./sides.ts";

const PAY = set("paid pay pays paying");
const GRANT = set("granted grant grants granting gave give gives giving accorded accords");
const ARTICLE = set("a an");
/** How many adjectives may stand between an article and its noun. */
const ATTRIBUTES = 3;

/** "A paid B a courtesy call", "B granted A an audience": who takes it stands before the noun; the guest is on the left. */
export function givenTo(clause: Clause, i: number): Sides | null {
  const {chunks, groups} = clause;
  const near = Math.max(0, i - 1 - ATTRIBUTES);
  const article = chunks.findLastIndex((chunk, k) => k < i && k >= near && isWord(chunk, ARTICLE));
  const taker = groups.find(({to, possessive}) => to === article && !possessive);
  const verb = taker && chunks[taker.from - 1];
  if (!taker?.parties.every(isPersonal) || !(isWord(verb, PAY) || isWord(verb, GRANT))) return null;
  const giver = subjectOf(clause, taker.from - 1);
  const [left, right] = isWord(verb, PAY) ? [giver, taker.parties] : [taker.parties, giver];
  return {...NOBODY, left, right, each: true};
}
