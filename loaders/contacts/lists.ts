import {isPerson, pastAdjectives} from "./adjectives.ts";
import {pastApposition} from "./appositions.ts";
import {
  findWord,
  isEvent,
  isParty,
  isPersonal,
  isWord,
  set,
  wordOf,
  type Chunk,
  type PartyMention,
} from "./chunks.ts";
import {isFinite, isGrammar} from "./clauses.ts";
import {AND, AS, BETWEEN, BY, COMMA, COMMA_AND, IN, POSSESSIVE, PREPOSITIONS, WELL, WITH} from "./grammar.ts";
import {isPresiding} from "./led.ts";

/** Whom commas and "and" join to one list. */

/** The party that "and" or a comma joins to what ends at chunk i; null where a new clause begins instead. */
export function coordinated(
  chunks: Chunk[],
  i: number,
  inner: boolean,
  lead: Chunk | undefined,
  last: PartyMention,
): number | null {
  const hangs = isWord(lead, PREPOSITIONS);
  const joint = pastConjunction(chunks, i);
  if (joint === i) return null;
  const k = pastAdjectives(chunks, hangs ? pastUnknown(chunks, joint) : joint);
  const next = chunks[k];
  if (!isParty(next) || isWord(chunks[k + 1], POSSESSIVE)) return null;
  // '"I met B," A wrote': what is quoted ends between the two.
  if (isWord(chunks[i], COMMA) && isWord(chunks[i + 1], QUOTE)) return null;
  // "the intervention in Ukraine, Putin and Xi": a comma does not join a country to a person.
  // "talks between Minister A and the Icelandic government": between takes two, whatever they are.
  const two = isWord(lead, BETWEEN) && isWord(chunks[i], AND);
  if (!two && isPersonal(next.party) !== isPersonal(last)) return null;
  // "met with Xi, and Lavrov held talks", "With A, B also met": what a verb follows begins a clause of its own.
  const opens = inner || (hangs && isWord(chunks[i], COMMA) && joint === i + 1);
  const end = pastApposition(chunks, k + 1, next.party);
  // "with A, head of the house; Premier B; and C": so lists of long titles are parted, and clauses elsewhere.
  if (isWord(chunks[i], SEMICOLON) && (!(hangs || inner) || !isItem(chunks, i, end))) return null;
  // "A, who visited C and D, met B": a comma ends the clause in which countries are listed.
  const closes = !isPersonal(next.party) && isWord(chunks[end], COMMA);
  const behind = isWord(chunks[i], COMMA) && joint === i + 1;
  const doer = isDoer(chunks, end) || (behind && (isPast(chunks, end) || isOfOpening(chunks, lead, end)));
  return opens && !closes && doer && chunks[i]?.kind === "word" ? null : k;
}

/** "Hosted by Norway, Peru and Iceland hold talks": by whom, the comma ends, where several then act. */
function isOfOpening(chunks: Chunk[], lead: Chunk | undefined, end: number): boolean {
  const k = isWord(chunks[end], AND) ? pastAdjectives(chunks, end + 1) : -1;
  const next = chunks[k];
  if (!isWord(lead, BY) || lead !== chunks[1] || !isParty(next)) return false;
  return isDoer(chunks, pastApposition(chunks, k + 1, next.party));
}

const PAST = /^\p{L}{2,}ed$/u;
const IRREGULAR = set("gave took made put drew laid brought thought sought felt wrote spoke began");

/** "During talks with A, B praised her": a list has no verb behind its comma; "with A, B accompanied by C" is one. */
const isPast = (chunks: Chunk[], i: number): boolean =>
  (PAST.test(wordOf(chunks[i])) || isWord(chunks[i], IRREGULAR)) && !isWord(chunks[i + 1], BY);

/** Whether who stands between a semicolon at chunk i and chunk `end` is one of a list, not who acts: "; Premier B; and C." */
const isItem = (chunks: Chunk[], i: number, end: number): boolean =>
  isWord(chunks[end], SEMICOLON) ||
  (isFurther(chunks, i) && !isDoer(chunks, end)) ||
  (isWord(chunks[i + 1], AND) && isLast(chunks[end]));

const isLast = (chunk: Chunk | undefined): boolean =>
  !chunk || chunk.kind === "place" || chunk.kind === "date" || isWord(chunk, LAST);

/** Whether a semicolon has already parted two of a list: "; Premier B; Ministers C and D". */
function isFurther(chunks: Chunk[], i: number): boolean {
  const near = chunks.slice(Math.max(0, i - DESCRIPTION_REACH), i);
  const before = near.findLastIndex((chunk) => isWord(chunk, SEMICOLON));
  return before >= 0 && !near.slice(before).some((chunk) => isEvent(chunk) || isFinite(chunk));
}

const LAST = set(". in on at");

const QUOTE = set('"');

const UNKNOWN_REACH = 3;

/** "with A, somebody unknown, B and C": a name that nobody knows, between two marks of a list, is passed over. */
function pastUnknown(chunks: Chunk[], i: number): number {
  const close = findWord(chunks, COMMA, i, i + UNKNOWN_REACH + 1);
  if (close <= i || !isWord(chunks[i - 1], COMMA)) return i;
  const plain = chunks
    .slice(i, close)
    .every((chunk) => chunk.kind === "word" && /^\p{L}/u.test(chunk.word) && !isGrammar(chunk));
  return plain && isListedNext(chunks, close + 1) ? close + 1 : i;
}

/** A person, behind articles and adjectives, whom a comma or "and" follows. */
function isListedNext(chunks: Chunk[], i: number): boolean {
  const k = pastAdjectives(chunks, i);
  return isPerson(chunks[k]) && isWord(chunks[pastApposition(chunks, k + 1, chunks[k].party)], COMMA_AND);
}

const DESCRIPTION_REACH = 12;

/** Whether a verb follows at chunk i, or behind what commas set off: "B, a member of the board, will come". */
function isDoer(chunks: Chunk[], i: number): boolean {
  if (!isWord(chunks[i], COMMA)) return isFinite(chunks[i]) && !isPresiding(chunks[i]);
  const close = findWord(chunks, COMMA, i + 1, i + DESCRIPTION_REACH);
  return isFinite(chunks[i + 1]) || (close > 0 && isFinite(chunks[close + 1]));
}

const SEMICOLON = set(";");
const JOINTS = set("and , ; & plus - / -- — –");
const ALONG = set("along together");
const ADDITION = set("addition");

/** Where a conjunction that begins at chunk i ends; i itself where none begins. */
function pastConjunction(chunks: Chunk[], i: number): number {
  if (isWord(chunks[i], AS) && isWord(chunks[i + 1], WELL) && isWord(chunks[i + 2], AS)) return i + 3;
  const along = isWord(chunks[i], COMMA) ? i + 1 : i;
  if (isWord(chunks[along], IN) && isWord(chunks[along + 1], ADDITION)) return along + 3;
  if (isWord(chunks[along], ALONG) && isWord(chunks[along + 1], WITH)) return along + 2;
  let k = i;
  while (isWord(chunks[k], JOINTS)) k++;
  return k;
}
