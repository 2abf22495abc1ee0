import {findWord, isEvent, isWord, set, type Chunk, type PartyMention} from "../chunks.ts";
import {isArrival} from "../events.ts";
import {FOR, IN} from "../grammar.ts";
import type {Link} from "./links.ts";

/** A meeting of several at which others meet: an occasion, and no contact of its own. */

const isMany = (party: PartyMention): boolean => party.kind === "role" && party.plural;

const OCCASION = set("sidelines margins attend attending attended participate participating part for");
const OCCASION_REACH = 8;
/** What closes the words that lead to the noun: "On the margins of the council, a meeting". */
const CLOSES = set(", ;");

/** "on the sidelines of the trilateral meeting of C, D and E", "came to attend the ministers' meeting of C and D": where they are, and not whom they meet. */
export function isOccasion(chunks: Chunk[], i: number, {group}: Link): boolean {
  const lead = chunks.slice(Math.max(0, i - OCCASION_REACH), i);
  const from = lead.findLastIndex((chunk) => chunk.kind !== "word" || isWord(chunk, CLOSES));
  const bodies = group.parties.every((party) => party.kind === "country" || isMany(party));
  const many = group.parties.length > 2 || group.parties.some(isMany);
  return (
    bodies &&
    many &&
    lead.slice(from + 1).some((_, k, words) => isLeadTo(words, k) && isBesideContact(chunks, i, words[k]!))
  );
}

const PART = set("part");
const TIME = set("time");

/** "part in", and not "as part of"; nor "for the first time". */
const isLeadTo = (words: Chunk[], k: number): boolean =>
  isWord(words[k], OCCASION) &&
  !(isWord(words[k], PART) && !isWord(words[k + 1], IN)) &&
  !(isWord(words[k], FOR) && findWord(words, TIME, k) > 0);

/** "met B, who came for the meeting of C, D and E"; not "Preparations for", "arrived for the meeting of C and D". */
const isBesideContact = (chunks: Chunk[], i: number, word: Chunk): boolean =>
  !isWord(word, FOR) || chunks.slice(0, i).some((chunk) => isEvent(chunk) && !isArrival(chunk.cue));
