import {
  findWord,
  isEvent,
  isParty,
  isPersonal,
  isWord,
  set,
  type Chunk,
  type PartyMention,
} from "../chunks.ts";
import {COMMA, ON, TO} from "../grammar.ts";
import {groupFrom, type Group} from "../groups.ts";
import {subjectAfter, subjectOf, type Clause} from "../subjects.ts";
import {NOBODY, type Sides} from "./sides.ts";

const BY_LETTER = set("in by via through with");
/** How many chunks may stand between that word and the letter: "in a New Year's message". */
const LEAD_REACH = 6;
const OPEN = set("open social media telegram");
const PAGE = set("channel post app");

/** "In a letter to B, A promised peace", "In a message on Friday, A congratulated B", "A congratulated B by telegram". */
export function note(clause: Clause, i: number): Sides {
  const {chunks} = clause;
  const lead = chunks.findLastIndex((chunk, k) => k < i && k >= i - LEAD_REACH && isWord(chunk, BY_LETTER));
  if (lead < 0 || chunks.slice(lead + 1, i).some(isOther) || isPublic(chunks, i)) return NOBODY;
  const to = isWord(chunks[i + 1], TO) ? groupFrom(chunks, i + 2) : null;
  // "in a message to the nation, A thanked B": its reader is no other.
  if (isWord(chunks[i + 1], TO) && !to?.parties.every(isPersonal)) return NOBODY;
  const fronted = lead <= 1 || isWord(chunks[lead - 1], COMMA);
  const [taker, ...behind] = to?.parties ?? [];
  const doer =
    fronted && behind.length ? behind : fronted ? subjectAfter(clause, i) : subjectOf(clause, lead);
  const left = doer.filter(isPersonal);
  const right = taker ? [taker] : addressed(clause, left, fronted ? i : 0, fronted ? chunks.length : lead);
  return left.length && right.length ? {...NOBODY, left, right, each: true} : NOBODY;
}

/** "in B's reply to the letter", "in the talks, a letter": something else stands before it. */
const isOther = (chunk: Chunk): boolean => isParty(chunk) || isEvent(chunk) || isWord(chunk, OPEN);

/** "in an open letter", "in a message on Facebook", "in a telegram post": for all to read. */
const isPublic = (chunks: Chunk[], i: number): boolean =>
  isWord(chunks[i + 1], PAGE) || (isWord(chunks[i + 1], ON) && chunks[i + 2]?.kind !== "date");

const ADDRESSED = set(
  "congratulate congratulated congratulates felicitated greeted thanked thanks told assured informed wished promised invited urged asked reminded",
);

/** "congratulated B": whom, between chunks `from` and `to`, such a word leads to. */
function addressed({chunks, groups}: Clause, left: PartyMention[], from: number, to: number): PartyMention[] {
  const verb = findWord(chunks, ADDRESSED, from, to);
  const object: Group | undefined = groups.find((group) => verb >= 0 && group.from === verb + 1);
  const people = object && !object.possessive ? object.parties.filter(isPersonal) : [];
  return people.filter((party) => !left.includes(party));
}
