import {findWord, isPersonal, isWord, set} from "../chunks.ts";
import {A_AN, TO} from "../grammar.ts";
import {groupFrom} from "../groups.ts";
import {subjectOf, type Clause} from "../subjects.ts";
import {agentBehind} from "./objects.ts";
import {NOBODY, type Sides} from "./sides.ts";
import {alsoWith} from "./verbs.ts";

const PAY = set("paid pay pays paying");
const GRANT = set("granted grant grants granting gave give gives giving accorded accords");
/** How many adjectives may stand between an article and its noun. */
const ATTRIBUTES = 3;

/** "A paid B a courtesy call", "B granted A an audience": who takes it stands before the noun; the guest is on the left. */
export function givenTo(clause: Clause, i: number): Sides | null {
  const {chunks, groups} = clause;
  const near = Math.max(0, i - 1 - ATTRIBUTES);
  const article = chunks.findLastIndex((chunk, k) => k < i && k >= near && isWord(chunk, A_AN));
  const taker = groups.find(({to, possessive}) => to === article && !possessive);
  const verb = taker && chunks[taker.from - 1];
  if (!taker?.parties.every(isPersonal) || !(isWord(verb, PAY) || isWord(verb, GRANT))) return null;
  const giver = subjectOf(clause, taker.from - 1);
  const [left, right] = isWord(verb, PAY) ? [giver, taker.parties] : [taker.parties, giver];
  return {...NOBODY, left, right, each: true};
}

const PAID = set("paid made");
const PAID_REACH = 5;

/** "Courtesy calls were paid in Lima on Monday by A to B, and to C". */
export function paidBy({chunks}: Clause, i: number): Sides | null {
  const paid = findWord(chunks, PAID, i + 1, i + PAID_REACH);
  const giver = paid < 0 ? null : agentBehind(chunks, paid);
  if (!giver || !isWord(chunks[giver.to], TO)) return null;
  const taker = groupFrom(chunks, giver.to + 1);
  if (!taker?.parties.every(isPersonal)) return null;
  const right = [...taker.parties, ...alsoWith(chunks, taker, TO)];
  return {...NOBODY, left: giver.parties, right, each: true};
}
