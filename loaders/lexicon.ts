import type {Span} from "./span.ts";
import {isCapitalised, tokenize, type Token} from "./tokens.ts";

/** A dictionary hit: tokens [first, last) of a document match a term, and `value` is what the term stands for. */
export interface Hit<V> extends Span {
  first: number;
  last: number;
  term: string;
  value: V;
}

interface Node {
  next: Map<string, Node>;
  /** Children reached by any word that begins so. */
  prefixes: Letters | null;
  entries: {term: string; capitals: boolean[]; value: unknown; part: number}[];
}

/** Beginnings of words, letter by letter: most words leave it after two, without a string being cut. */
interface Letters {
  next: Map<string, Letters>;
  node: Node | null;
}

/** A word-level trie over the terms of several lexicons: each word of a text is looked up once, whoever asks. */
interface Dictionary {
  root: Node;
  key: (token: Token) => string;
  parts: number;
  /** What each part has in the tokens that were looked through last: one lexicon after another is asked of one text. */
  last: {tokens: Token[]; hits: Hit<unknown>[][]} | null;
}

/** The terms of one kind, and what each of them stands for: one part of a dictionary. */
export interface Lexicon<V> {
  dictionary: Dictionary;
  part: number;
  /** No value is kept here; the type of those that are found. */
  of?: V;
}

type Terms<V> = Iterable<readonly [term: string, value: V]>;

const byFold = (token: Token): string => token.fold;

const node = (): Node => ({next: new Map(), prefixes: null, entries: []});

/**
 * Builds a lexicon. A term in small letters matches any case; a capital in a term must be a capital in the text;
 * `word*` matches every word that begins so.
 */
export const buildLexicon = <V>(terms: Terms<V>, key = byFold): Lexicon<V> =>
  buildLexicons({terms}, key).terms;

/** Builds lexicons that are asked of the same texts, so that one pass over a text serves all of them. */
export function buildLexicons<T extends Record<string, unknown>>(
  terms: {[K in keyof T]: Terms<T[K]>},
  key = byFold,
): {[K in keyof T]: Lexicon<T[K]>} {
  const names = Object.keys(terms);
  const dictionary: Dictionary = {root: node(), key, parts: names.length, last: null};
  const lexicons = names.map((name, part) => {
    for (const [term, value] of terms[name]!) insert(dictionary, part, term, value);
    return [name, {dictionary, part}];
  });
  return Object.fromEntries(lexicons) as {[K in keyof T]: Lexicon<T[K]>};
}

function insert({root, key}: Dictionary, part: number, term: string, value: unknown): void {
  let at = root;
  const tokens = tokenize(term).filter(
    (token, i, all) => !(token.text === "*" && all[i - 1]?.kind === "word"),
  );
  for (const token of tokens) {
    at = term[token.end] === "*" ? prefixChild(at, token.fold) : child(at.next, key(token));
  }
  at.entries.push({term, capitals: tokens.map(isCapitalised), value, part});
}

function child(map: Map<string, Node>, key: string): Node {
  const found = map.get(key) ?? node();
  map.set(key, found);
  return found;
}

function prefixChild(at: Node, key: string): Node {
  let letters = (at.prefixes ??= {next: new Map(), node: null});
  for (let i = 0; i < key.length; i++) {
    const next: Letters = letters.next.get(key[i]!) ?? {next: new Map(), node: null};
    letters.next.set(key[i]!, next);
    letters = next;
  }
  return (letters.node ??= node());
}

/** All hits in tokens [first, last), in order of position; hits of one position from the shortest to the longest. */
export function lookUp<V>(
  {dictionary, part}: Lexicon<V>,
  tokens: Token[],
  first = 0,
  last = tokens.length,
): readonly Hit<V>[] {
  const whole = first === 0 && last === tokens.length;
  if (!whole) return pass(dictionary, tokens, first, last)[part] as Hit<V>[];
  if (dictionary.last?.tokens !== tokens)
    dictionary.last = {tokens, hits: pass(dictionary, tokens, first, last)};
  return dictionary.last.hits[part] as Hit<V>[];
}

/** The hits of every part. */
function pass(dictionary: Dictionary, tokens: Token[], first: number, last: number): Hit<unknown>[][] {
  const hits = Array.from({length: dictionary.parts}, (): Hit<unknown>[] => []);
  for (let i = first; i < last; i++) follow(dictionary, dictionary.root, tokens, i, i, last, hits);
  return hits;
}

function walk(
  dictionary: Dictionary,
  at: Node,
  tokens: Token[],
  from: number,
  i: number,
  last: number,
  hits: Hit<unknown>[][],
): void {
  for (const {term, value, capitals, part} of at.entries) {
    if (!capitals.every((capital, k) => !capital || isCapitalised(tokens[from + k]!))) continue;
    hits[part]!.push({
      start: tokens[from]!.start,
      end: tokens[i - 1]!.end,
      first: from,
      last: i,
      term,
      value,
    });
  }
  if (i < last) follow(dictionary, at, tokens, from, i, last, hits);
}

/** Walks on from a node with the word at token i. */
function follow(
  dictionary: Dictionary,
  at: Node,
  tokens: Token[],
  from: number,
  i: number,
  last: number,
  hits: Hit<unknown>[][],
): void {
  const key = dictionary.key(tokens[i]!);
  const exact = at.next.get(key);
  if (exact) walk(dictionary, exact, tokens, from, i + 1, last, hits);
  let letters = at.prefixes;
  for (let k = 0; letters; k++) {
    if (letters.node) walk(dictionary, letters.node, tokens, from, i + 1, last, hits);
    letters = letters.next.get(key[k]!) ?? null;
  }
}
