import type {Span} from "./span.ts";
import {isCapitalised, tokenize, type Token} from "./tokens.ts";

/** A dictionary hit: tokens [first, last) of a document match a term, and `value` is what the term stands for. */
export interface Hit<V> extends Span {
  first: number;
  last: number;
  term: string;
  value: V;
}

interface Node<V> {
  next: Map<string, Node<V>>;
  /** Children reached by any word that begins so. */
  prefixes: Letters<V> | null;
  entries: {term: string; capitals: boolean[]; value: V}[];
}

/** Beginnings of words, letter by letter: most words leave it after two, without a string being cut. */
interface Letters<V> {
  next: Map<string, Letters<V>>;
  node: Node<V> | null;
}

/** A word-level trie over the terms of the codebook; one pass finds every term. */
export interface Lexicon<V> {
  root: Node<V>;
  key: (token: Token) => string;
}

const byFold = (token: Token): string => token.fold;

const node = <V>(): Node<V> => ({next: new Map(), prefixes: null, entries: []});

/**
 * Builds a lexicon. A term in small letters matches any case; a capital in a term must be a capital in the text;
 * `word*` matches every word that begins so.
 */
export function buildLexicon<V>(
  terms: Iterable<readonly [term: string, value: V]>,
  key = byFold,
): Lexicon<V> {
  const lexicon = {root: node<V>(), key};
  for (const [term, value] of terms) insert(lexicon, term, value);
  return lexicon;
}

function insert<V>({root, key}: Lexicon<V>, term: string, value: V): void {
  let at = root;
  const tokens = tokenize(term).filter(
    (token, i, all) => !(token.text === "*" && all[i - 1]?.kind === "word"),
  );
  for (const token of tokens) {
    at = term[token.end] === "*" ? prefixChild(at, token.fold) : child(at.next, key(token));
  }
  at.entries.push({term, capitals: tokens.map(isCapitalised), value});
}

function child<V>(map: Map<string, Node<V>>, key: string): Node<V> {
  const found = map.get(key) ?? node<V>();
  map.set(key, found);
  return found;
}

function prefixChild<V>(at: Node<V>, key: string): Node<V> {
  let letters = (at.prefixes ??= {next: new Map(), node: null});
  for (let i = 0; i < key.length; i++) {
    const next: Letters<V> = letters.next.get(key[i]!) ?? {next: new Map(), node: null};
    letters.next.set(key[i]!, next);
    letters = next;
  }
  return (letters.node ??= node<V>());
}

/** All hits in tokens [first, last), in order of position; hits of one position from the shortest to the longest. */
export function lookUp<V>(lexicon: Lexicon<V>, tokens: Token[], first = 0, last = tokens.length): Hit<V>[] {
  const hits: Hit<V>[] = [];
  for (let i = first; i < last; i++) follow(lexicon, lexicon.root, tokens, i, i, last, hits);
  return hits;
}

function walk<V>(
  lexicon: Lexicon<V>,
  at: Node<V>,
  tokens: Token[],
  from: number,
  i: number,
  last: number,
  hits: Hit<V>[],
): void {
  for (const entry of at.entries) {
    if (!entry.capitals.every((capital, k) => !capital || isCapitalised(tokens[from + k]!))) continue;
    const {term, value} = entry;
    hits.push({start: tokens[from]!.start, end: tokens[i - 1]!.end, first: from, last: i, term, value});
  }
  if (i < last) follow(lexicon, at, tokens, from, i, last, hits);
}

/** Walks on from a node with the word at token i. */
function follow<V>(
  lexicon: Lexicon<V>,
  at: Node<V>,
  tokens: Token[],
  from: number,
  i: number,
  last: number,
  hits: Hit<V>[],
): void {
  const key = lexicon.key(tokens[i]!);
  const exact = at.next.get(key);
  if (exact) walk(lexicon, exact, tokens, from, i + 1, last, hits);
  let letters = at.prefixes;
  for (let k = 0; letters; k++) {
    if (letters.node) walk(lexicon, letters.node, tokens, from, i + 1, last, hits);
    letters = letters.next.get(key[k]!) ?? null;
  }
}
