import {findWord, isEvent, isNoun, isParty, isVerb, isWord, set, type Chunk} from "./chunks.ts";
import {COMMA_AND, IN_AT_DURING} from "./grammar.ts";
import {isFinite} from "./clauses.ts";

const OPENERS = set(
  "that said says announced added believes believed reported confirmed noted claimed warned insisted hopes hoped denied promised",
);
const ARTICLES = set("the a an his her its their our my some many several thousands hundreds dozens no");
const ADVERBS = set("also now then soon later today tomorrow and");
/** Nouns that stand for whoever speaks, or for those told of. */
const OWN = set(
  "two both sides side parties pair duo leaders delegation delegations country nation government kingdom state administration ministry visit trip tour talks meeting he she they we i you it",
);
const HELD = set("held hold had have holds has conducted");

/**
 * Whether the verb at chunk i, or the one that holds its noun, has a subject of its own behind chunk `to` of whom nobody
 * knows: "A said that the team would travel to C", "A said her mother visited C". It was not A.
 */
export function isOfStranger(chunks: Chunk[], to: number, i: number): boolean {
  if (isOfMatter(chunks, to, i)) return false;
  const held = (chunk: Chunk, k: number) => k < i && k > to && isWord(chunk, HELD);
  const verb = isNoun(chunks[i]) ? chunks.findLastIndex(held) : i;
  const opener = chunks.findLastIndex((chunk, k) => k >= to && k < verb && isWord(chunk, OPENERS));
  if (opener < 0) return false;
  let from = opener + 1;
  while (chunks[from]?.kind === "date" || isWord(chunks[from], ADVERBS)) from++;
  const phrase = chunks.slice(from, verb);
  const finite = phrase.findIndex(isFinite);
  return (
    isUnknown(finite < 0 ? phrase : phrase.slice(0, finite)) &&
    findWord(phrase, COMMA_AND, Math.max(0, finite)) < 0
  );
}

const WHILE = set("while but as when ;");
const CROWDS = set("leaders envoys diplomats officials ministers lawmakers negotiators presidents");

const CROWD_REACH = 3;
const OBJECT_REACH = 4;

/** "A asked for help, while on Tuesday European leaders rang B": people of no country known. */
export const areStrangers = (chunks: Chunk[], start: number, i: number): boolean =>
  isVerb(chunks[i]) &&
  // "C and D made up as ministers met": those are theirs.
  chunks.slice(i + 1, i + OBJECT_REACH).some(isParty) &&
  isWord(chunks[start], WHILE) &&
  findWord(chunks, CROWDS, Math.max(start, i - CROWD_REACH), i) > 0 &&
  chunks.slice(start + 1, i).every((chunk) => chunk.kind === "word" || chunk.kind === "date");

const MATTERS = set(
  "issue issues matter matters question questions topic topics subject subjects case war conflict crisis plan plans deal agreement decision proposal problem situation project idea pact treaty",
);

/** "A said the matter came up during talks with B": a thing holds no talks. */
function isOfMatter(chunks: Chunk[], to: number, i: number): boolean {
  const lead = chunks.findLastIndex((chunk, k) => k > to && k <= i && isWord(chunk, IN_AT_DURING));
  const said = chunks.findLastIndex((chunk, k) => k >= to && k < lead && isWord(chunk, OPENERS));
  return (
    (lead === i || isNoun(chunks[i])) &&
    said >= 0 &&
    findWord(chunks, MATTERS, said, Math.min(lead, said + MATTER_REACH)) > 0
  );
}

/** "said the whole matter". */
const MATTER_REACH = 5;

/** "the team", "a group of students", "her mother": a noun that names nobody, and tells of no contact. */
const isUnknown = (phrase: Chunk[]): boolean =>
  isWord(phrase[0], ARTICLES) && isPlain(phrase[1]) && findWord(phrase, OWN, 0) < 0 && !phrase.some(isEvent);

const isPlain = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === "word" && /^\p{L}{2}/u.test(chunk.word);
