import type {Knowledge} from "../knowledge.ts";
import {buildLexicon, lookUp, type Lexicon} from "../lexicon.ts";
import type {AnyMention} from "../mentions/mention.ts";
import type {Reading} from "../reading.ts";
import type {Span} from "../span.ts";
import type {Token} from "../tokens.ts";
import {lightWords} from "./light.ts";
import {hashOf} from "./shingles.ts";

/** The number that parts the words before it from those behind. */
export const BREAK = -1;

/** The words of an article as numbers, so that thousands of articles can be counted; marks and names part them. */
export interface Units {
  reading: Reading;
  /** Number of the word in the vocabulary, or BREAK. */
  words: Int32Array;
  /** The token of each word, by index in the document. */
  tokens: Int32Array;
  /** 1 where the word can carry a message, 0 where it is one of grammar, a number or a name. */
  open: Uint8Array;
}

/** Words and their numbers, in the order in which they were met. */
export interface Vocabulary {
  words: string[];
  numbers: Map<string, number>;
  /** A hash of each word, which does not hang on what was read before it. */
  hashes: number[];
}

/** What tells the words of an article apart, made once a corpus. */
export interface Sorting {
  light: Set<string>;
  boilerplate: Lexicon<string>;
  outlets: Knowledge["outlets"];
  vocabulary: Vocabulary;
}

export function prepareSorting({codebook, outlets}: Knowledge): Sorting {
  const {boilerplate} = codebook.comparison;
  return {
    light: lightWords(codebook),
    boilerplate: buildLexicon(boilerplate.map((term) => [term, term] as const)),
    outlets,
    vocabulary: {words: [], numbers: new Map(), hashes: []},
  };
}

function numberOf({words, numbers, hashes}: Vocabulary, word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, words.length);
  hashes.push(hashOf(word));
  return words.push(word) - 1;
}

/** How a token is taken: as a word, as a light one, not at all, or as an end of what stands before it. */
type Part = "open" | "light" | "skipped" | "break";

/** The words of an article in its order. People, titles, towns and days part them; other names are light. */
export function unitsOf(reading: Reading, sorting: Sorting): Units {
  const {tokens, sentences} = reading.document;
  const marks = markTokens(reading, sorting);
  const [words, places, open]: [number[], number[], number[]] = [[], [], []];
  for (const {first, last} of sentences) {
    for (let i = first; i < last; i++) {
      const part = marks[i] ?? partOf(tokens[i]!, sorting);
      if (part === "skipped") continue;
      const isBreak = part === "break";
      words.push(isBreak ? BREAK : numberOf(sorting.vocabulary, tokens[i]!.fold));
      places.push(i);
      open.push(part === "open" ? 1 : 0);
    }
    words.push(BREAK);
    places.push(last - 1);
    open.push(0);
  }
  return {
    reading,
    words: Int32Array.from(words),
    tokens: Int32Array.from(places),
    open: Uint8Array.from(open),
  };
}

/** "win-win" is "win win", and a phrase in quotation marks the same as without. */
const SKIPPED = new Set(["-", '"', "'"]);
/** "mutual respect, equality and …": a comma stands inside formulas, as a word of grammar does. */
const LIGHT = new Set([",", "'s"]);

function partOf({kind, fold}: Token, {light}: Sorting): Part {
  if (kind === "word") return light.has(fold) || fold.length === 1 ? "light" : "open";
  if (kind === "number" || LIGHT.has(fold)) return "light";
  return SKIPPED.has(fold) ? "skipped" : "break";
}

function markTokens({document, mentions, statements}: Reading, {boilerplate, outlets}: Sorting) {
  const {tokens} = document;
  const marks: (Part | undefined)[] = new Array<Part | undefined>(tokens.length).fill(undefined);
  const set = (first: number, last: number, part: Part) => {
    for (let i = first; i < last; i++) if (marks[i] !== "break") marks[i] = part;
  };
  const said = statements.filter(({stance}) => stance === "says").flatMap(({cue}) => cue);
  for (const [first, last] of runsOf(tokens, said)) set(first, last, "light");
  for (const hit of lookUp(outlets, tokens)) set(hit.first, hit.last, "break");
  for (const hit of lookUp(boilerplate, tokens)) set(hit.first, hit.last, "break");
  for (const mention of mentions) set(mention.first, mention.last, nameOf(mention));
  return marks;
}

/** "the one-China principle" is a formula with a name in it; a person, a title, a town or a day is none, and has none around it. */
const nameOf = (mention: AnyMention): Part =>
  mention.kind === "organisation" || (mention.kind === "country" && mention.form !== "capital")
    ? "light"
    : "break";

/** The tokens [first, last) that lie in each of the spans. */
function* runsOf(tokens: readonly Token[], spans: readonly Span[]): Generator<[number, number]> {
  for (const {start, end} of spans) {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    let last = low;
    while (last < tokens.length && tokens[last]!.start < end) last++;
    yield [low, last];
  }
}
