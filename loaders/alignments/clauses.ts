import type {Sentence} from "../documents.ts";
import {
  COORDINATORS,
  DETERMINERS,
  FINITE,
  isAdverb,
  isDash,
  isMark,
  isPast,
  isWord,
  PREPOSITIONS,
  RELATIVES,
} from "../statements/grammar.ts";
import type {Token} from "../tokens.ts";
import {beginsPredicate, hasVerb, isIrregularPast, isObject, type Cut, type Run} from "./predicates.ts";
import type {VerbForm} from "./wording.ts";

/**
 * Cuts a sentence where a new clause begins: at semicolons, before coordinated verbs and clauses ("… and expressed
 * readiness to …"), before relative clauses and before the members of a parallel series ("to A, to B and to C").
 * A grammar of closed classes stands in for a parser.
 */
export function cutClauses(
  tokens: readonly Token[],
  sentence: Sentence,
  verbs: Map<string, VerbForm>,
  speaks: (token: number) => boolean,
): Run[] {
  const runs: Run[] = [];
  const cut: Cut = {tokens, sentence, from: sentence.first, verbs, speaks};
  for (let k = sentence.first + 1; k < sentence.last; k++) {
    if (!beginsClause(cut, k)) continue;
    runs.push({first: cut.from, last: k});
    cut.from = k;
  }
  return [...runs, {first: cut.from, last: sentence.last}];
}

function beginsClause(cut: Cut, k: number): boolean {
  const {tokens, verbs} = cut;
  const before = tokens[k - 1];
  if (isMark(before, ";:") || isDash(before)) return tokens[k]!.before !== "none";
  if (OPENERS.some((words) => isPhrase(tokens, k, words))) return true;
  const comma = isMark(before, ",");
  const joined = COORDINATORS.has(tokens[k]!.fold);
  if ((!comma && !joined) || isPhrase(tokens, k, ["but", "also"])) return false;
  // "China has always viewed and handled the relationship": two verbs of one object are one clause.
  const isNoun = PREPOSITIONS.has(tokens[k - 2]?.fold ?? "") || DETERMINERS.has(tokens[k - 2]?.fold ?? "");
  if (joined && !comma && !isNoun && verbs.has(before!.fold) && verbs.has(tokens[k + 1]?.fold ?? ""))
    return false;
  if (/^(particularly|especially|notably)$/.test(tokens[k]!.fold)) return comma;
  const next = afterConnectives(tokens, k);
  return (
    beginsPredicate(cut, next, joined) ||
    beginsMember(cut, next, joined) ||
    (comma && isSuperlative(tokens, k)) ||
    (hasVerb(cut, k) && (comma ? beginsSentence(cut, next) : beginsShortSentence(cut, next)))
  );
}

/** Words that begin a clause without a comma. */
const OPENERS = [["as", "well", "as"], ["in", "order", "to"], ["so", "as", "to"], ["while"], ["whereas"]];

const isPhrase = (tokens: readonly Token[], k: number, words: string[]) =>
  words.every((word, i) => tokens[k + i]?.fold === word);

function afterConnectives(tokens: readonly Token[], from: number): number {
  let k = from;
  while (COORDINATORS.has(tokens[k]?.fold ?? "") || isAdverb(tokens[k])) k++;
  return k;
}

/** Another member of a series that a preposition, an infinitive or "that" holds parallel, or words that open one. */
function beginsMember({tokens, sentence}: Cut, k: number, joined: boolean): boolean {
  const word = tokens[k]?.fold ?? "";
  if (word === "including") return true;
  if (isPhrase(tokens, k, ["in", "addition", "to"])) return true;
  if (isPhrase(tokens, k, ["in", "particular"]) || isPhrase(tokens, k, ["among", "them"])) return true;
  if (word === "that") return joined;
  if (!PREPOSITIONS.has(word)) return false;
  const earlier = tokens.slice(sentence.first, k - NEIGHBOUR).some((token) => token.fold === word);
  const rest = tokens.slice(k, sentence.last);
  return earlier && (joined || rest.some((token, i) => token.fold === "and" && rest[i + 1]?.fold === word));
}

/** "in May and in Lima": what one word parts from its like is no member of its own. */
const NEIGHBOUR = 3;

/** "A met B in Lima, the first visit of its kind in ten years": what is remarkable about it is told beside it. */
const isSuperlative = (tokens: readonly Token[], k: number): boolean =>
  DETERMINERS.has(tokens[k]!.fold) && REMARKABLE.test(tokens[k + 1]?.fold ?? "");
const REMARKABLE = /^(first|second|third|fourth|fifth|latest|only|highest|largest)$/;

/** How far a subject may reach before its verb. */
const SUBJECT_LENGTH = 12;

/** A relative clause, or a clause with a subject of its own before its verb. */
function beginsSentence({tokens, sentence, verbs, speaks}: Cut, k: number): boolean {
  const word = tokens[k]?.fold ?? "";
  if ((RELATIVES.has(word) && word !== "that") || /^(where|whose|when)$/.test(word)) return true;
  if (word === "with" && isAbsolute(tokens.slice(k + 1, Math.min(sentence.last, k + SUBJECT_LENGTH)), verbs))
    return true;
  if (PREPOSITIONS.has(word)) return /^(which|whom)$/.test(tokens[k + 1]?.fold ?? "");
  if (verbs.get(word) === "gerund") return false;
  for (let i = k + 1; i < Math.min(sentence.last, k + SUBJECT_LENGTH); i++) {
    const token = tokens[i]!;
    const form = verbs.get(token.fold);
    if (token.kind === "mark" && !/^['’-]/.test(token.text)) return false;
    if (RELATIVES.has(token.fold) || token.fold === "to") return false;
    if (FINITE.has(token.fold) || form === "past" || isIrregularPast(token)) return true;
    if (isPast(token) && (speaks(i) || isObject(tokens[i + 1]))) return true;
    if (form === "third" && (DETERMINERS.has(tokens[i + 1]?.fold ?? "") || speaks(i))) return true;
  }
  return false;
}

/** "… with the two sides agreeing to keep in touch": a subject and its participle. */
function isAbsolute(tokens: readonly Token[], verbs: Cut["verbs"]): boolean {
  const verb = tokens.findIndex(({fold}) => verbs.get(fold) === "gerund");
  return verb > 0 && tokens.slice(0, verb).every((token) => isWord(token) && !PREPOSITIONS.has(token.fold));
}

/** "… and vaccine cooperation should be stepped up": a few words and their verb, behind a clause with one of its own. */
function beginsShortSentence({tokens, from, sentence}: Cut, k: number): boolean {
  if (!tokens.slice(from, k).some((token) => FINITE.has(token.fold))) return false;
  const verb = tokens.slice(k, Math.min(k + 5, sentence.last)).findIndex((token) => FINITE.has(token.fold));
  return (
    verb > 0 && tokens.slice(k, k + verb).every((token) => isWord(token) && !PREPOSITIONS.has(token.fold))
  );
}
