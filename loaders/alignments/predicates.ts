import {
  DETERMINERS,
  FINITE,
  isAdverb,
  isPast,
  isWord,
  PREPOSITIONS,
  SUBJECTS,
} from "../statements/grammar.ts";
import {isCapitalised, type Token} from "../tokens.ts";
import type {VerbForm} from "./wording.ts";

/** Tokens [first, last) of a document. */
export interface Run {
  first: number;
  last: number;
}

/** A sentence on its way to clauses. */
export interface Cut {
  tokens: readonly Token[];
  /** The sentence, and the clause begun last. */
  sentence: Run;
  from: number;
  verbs: ReadonlyMap<string, VerbForm>;
  /** Whether the words that begin at a token attribute: "noted", "expressed readiness". */
  speaks: (token: number) => boolean;
}

/** A shorter participle at the head of a sentence only introduces: "Speaking there, the minister …". */
const OPENING = 4;

/** "Held", "met": a past form that no adjective shares. */
export const isIrregularPast = (token: Token) => isPast(token) && !token.fold.endsWith("ed");

/**
 * Whether the clause so far has its verb: "At the same time," and "… that in this context," still wait for theirs, a
 * participle that opens the sentence tells something of its own ("Pleased with the progress of ties, the leaders …").
 */
export function hasVerb({tokens, sentence, from, verbs}: Cut, k: number): boolean {
  if (k - sentence.first > OPENING && /.(ed|ing)$/.test(tokens[sentence.first]!.fold)) return true;
  for (let i = k - 1; i >= from && tokens[i]!.fold !== "that"; i--) {
    const form = verbs.get(tokens[i]!.fold);
    if (FINITE.has(tokens[i]!.fold) || isPast(tokens[i]!) || form === "third") return true;
  }
  return false;
}

/** A verb whose subject stands before: "and conveyed", ", adding", "and is ready", ", intensify exchanges". */
export function beginsPredicate(cut: Cut, k: number, joined: boolean): boolean {
  const {tokens, verbs} = cut;
  const token = tokens[k];
  if (!isWord(token) || isCapitalised(token)) return false;
  if (FINITE.has(token.fold)) return joined || (hasVerb(cut, k) && !isBehindAside(cut, k));
  const form = verbs.get(token.fold);
  if (form === "base") return hasObject(tokens, k + 1) && isGoverned(cut, k) && !isAttribute(tokens, k);
  if (form === "gerund") return hasObject(tokens, k + 1);
  if (form === "third") return (joined || hasVerb(cut, k)) && hasObject(tokens, k + 1);
  if (!isPast(token)) return cut.speaks(k) && /ing$/.test(token.fold);
  if (cut.speaks(k)) return joined || hasVerb(cut, k);
  return joined && (form === "past" || isIrregularPast(token) || isObject(tokens[k + 1]));
}

/** "Trade, he said, has grown": the verb behind who speaks is that of the words before. */
function isBehindAside({tokens, from, speaks}: Cut, k: number): boolean {
  const opens = tokens.slice(Math.max(from, k - ASIDE), k - 1).some(({fold}) => fold === ",");
  return opens && tokens[k - 1]!.fold === "," && speaks(k - 2);
}

/** How many tokens an aside may have with its commas: ", the minister said,". */
const ASIDE = 7;

const ADJECTIVES = new Set(
  "open secure clean clear complete direct separate mature calm smooth free".split(" "),
);

/** "a free and open region": what is a verb elsewhere stands between an article and its noun. */
const isAttribute = (tokens: readonly Token[], k: number): boolean =>
  ADJECTIVES.has(tokens[k]!.fold) &&
  tokens[k - 1]?.fold === "and" &&
  DETERMINERS.has(tokens[k - 3]?.fold ?? "");

/** Whether an object or complement can follow: "support for", "trade and" are nouns. */
function hasObject(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k];
  if (!token || token.kind === "mark") return token?.fold === '"';
  return !/^(of|for|in|between|and|or)$/.test(token.fold);
}

/** A word that follows a verb in -ed but no adjective: "visited the", "signed on"; not "related issues". */
export const isObject = (token: Token | undefined): boolean =>
  isWord(token) &&
  (DETERMINERS.has(token.fold) ||
    PREPOSITIONS.has(token.fold) ||
    SUBJECTS.has(token.fold) ||
    isCapitalised(token) ||
    isAdverb(token));

/** Infinitives and imperatives are strung together only where something governs them: "should A, B and C", "to A and B". */
function isGoverned({tokens, sentence}: Cut, k: number): boolean {
  const governs = /^(to|will|would|should|must|shall|can|could|may|might|not|n't|let)$/;
  for (let i = sentence.first; i < k; i++) if (governs.test(tokens[i]!.fold)) return true;
  return false;
}
