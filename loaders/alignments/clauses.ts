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
  SUBJECTS,
} from "../statements/grammar.ts";
import {isCapitalised, type Token} from "../tokens.ts";
import type {VerbForm} from "./wording.ts";

/** Tokens [first, last) of a document. */
export interface Run {
  first: number;
  last: number;
}

interface Cut {
  tokens: readonly Token[];
  /** The sentence, and the clause begun last. */
  sentence: Run;
  from: number;
  verbs: Map<string, VerbForm>;
  /** Whether the words that begin at a token attribute: "noted", "expressed readiness". */
  speaks: (token: number) => boolean;
}

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
  const {tokens} = cut;
  const before = tokens[k - 1];
  if (isMark(before, ";:") || (isDash(before) && before!.fold !== "-")) return tokens[k]!.before !== "none";
  if (isPhrase(tokens, k, ["as", "well", "as"]) || isPhrase(tokens, k, ["in", "order", "to"])) return true;
  if (isPhrase(tokens, k, ["so", "as", "to"]) || /^(while|whereas)$/.test(tokens[k]!.fold)) return true;
  const comma = isMark(before, ",");
  const joined = COORDINATORS.has(tokens[k]!.fold);
  if (!comma && !joined) return false;
  const next = afterConnectives(tokens, k);
  return beginsPredicate(cut, next, joined) || beginsMember(cut, next, joined) || (comma && beginsSentence(cut, next, joined));
}

const isPhrase = (tokens: readonly Token[], k: number, words: string[]) =>
  words.every((word, i) => tokens[k + i]?.fold === word);

function afterConnectives(tokens: readonly Token[], from: number): number {
  let k = from;
  while (COORDINATORS.has(tokens[k]?.fold ?? "") || isAdverb(tokens[k])) k++;
  return k;
}

/** A verb whose subject stands before: "and conveyed", ", adding", "and is ready", ", intensify exchanges". */
function beginsPredicate(cut: Cut, k: number, joined: boolean): boolean {
  const {tokens, verbs} = cut;
  const token = tokens[k];
  if (!isWord(token) || isCapitalised(token)) return false;
  if (FINITE.has(token.fold)) return joined;
  const form = verbs.get(token.fold);
  if (form === "base") return hasObject(tokens, k + 1) && isGoverned(cut, k);
  if (form === "gerund") return hasObject(tokens, k + 1);
  if (form === "third") return joined && hasObject(tokens, k + 1);
  if (isPast(token)) return (joined || cut.speaks(k)) && (form === "past" || cut.speaks(k) || hasObject(tokens, k + 1, true));
  return cut.speaks(k) && /ing$/.test(token.fold);
}

/** Whether an object or complement can begin at k; `sure` asks for a word that no adjective takes behind it. */
function hasObject(tokens: readonly Token[], k: number, sure = false): boolean {
  const token = tokens[k];
  if (!token || token.kind === "mark") return token?.text === '"' || token?.text === "“";
  if (/^(of|for|in|between|and|or)$/.test(token.fold)) return sure && !COORDINATORS.has(token.fold);
  if (!sure) return true;
  return DETERMINERS.has(token.fold) || PREPOSITIONS.has(token.fold) || SUBJECTS.has(token.fold) || token.fold === "that" || isCapitalised(token) || isAdverb(token);
}

/** Infinitives and imperatives are strung together only where something governs them: "should A, B and C", "to A and B". */
function isGoverned({tokens, sentence}: Cut, k: number): boolean {
  for (let i = sentence.first; i < k; i++)
    if (/^(to|will|would|should|must|shall|can|could|may|might|not|n't|let)$/.test(tokens[i]!.fold)) return true;
  return false;
}

/** Another member of a series that a preposition, an infinitive or "that" holds parallel, or words that open one. */
function beginsMember({tokens, from, sentence}: Cut, k: number, joined: boolean): boolean {
  const word = tokens[k]?.fold ?? "";
  if (word === "including" || isPhrase([...tokens.slice(k, k + 2)], 0, ["in", "particular"])) return true;
  if (word === "that") return joined;
  if (!PREPOSITIONS.has(word)) return false;
  const earlier = tokens.slice(from, k).some((token) => token.fold === word);
  const later = tokens.slice(k, sentence.last).some((token, i, rest) => token.fold === "and" && rest[i + 1]?.fold === word);
  return earlier && (joined || later);
}

/** How far a subject may reach before its verb. */
const SUBJECT_LENGTH = 12;

/** A relative clause, or a clause with a subject of its own before its verb. */
function beginsSentence(cut: Cut, k: number, _joined: boolean): boolean {
  const {tokens, sentence, verbs} = cut;
  const word = tokens[k]?.fold ?? "";
  if ((RELATIVES.has(word) && word !== "that") || /^(where|whose|when)$/.test(word)) return true;
  if (PREPOSITIONS.has(word) && /^(which|whom)$/.test(tokens[k + 1]?.fold ?? "")) return true;
  if (PREPOSITIONS.has(word) || verbs.get(word) === "gerund") return false;
  for (let i = k + 1; i < Math.min(sentence.last, k + SUBJECT_LENGTH); i++) {
    const token = tokens[i]!;
    if (token.kind === "mark" && !/^['’-]/.test(token.text)) return false;
    if (RELATIVES.has(token.fold) || /^to$/.test(token.fold)) return false;
    if (FINITE.has(token.fold) || (isPast(token) && (verbs.get(token.fold) === "past" || !/ed$/.test(token.fold)))) return true;
    if (verbs.get(token.fold) === "third" && (DETERMINERS.has(tokens[i + 1]?.fold ?? "") || cut.speaks(i))) return true;
  }
  return false;
}
