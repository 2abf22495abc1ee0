import {bisector} from "d3-array";
import type {Document} from "../documents.ts";
import {isHonorific} from "../mentions/honorifics.ts";
import type {AnyMention, PersonMention} from "../mentions/mention.ts";
import {nameEnd, nameId, nameLabel, nameWords, type NameRules} from "../mentions/names.ts";
import {byPosition, overlaps} from "../span.ts";
import {isCapitalised, type Token} from "../tokens.ts";
import {DETERMINERS, isMark, isOpen, isPossessive} from "./grammar.ts";
import type {Run, StatementDraft} from "./statement.ts";

/** What an article says, with the people whom only their words make known. */
export interface Heard {
  statements: StatementDraft[];
  mentions: AnyMention[];
}

/** Fewer words than this are no full name, more are a title or a body. */
const WORDS = {least: 2, most: 4};

/**
 * Coaches, analysts and shopkeepers hold no office by which they could be found: "said Rosa Quispe, who sells fish". Where
 * a source has a full name that nothing else claims, and the words around it say that it is a person's, it is one; and so
 * is every source that is its last word alone.
 */
export function withStrangers({statements, mentions}: Heard, document: Document, names: NameRules): Heard {
  const {tokens} = document;
  const taken = new Uint8Array(tokens.length);
  for (const {start, end} of mentions) {
    const {first, last} = runOf(tokens, {start, end});
    taken.fill(1, first, last);
  }
  const found = new Map<string, PersonMention>();
  for (const statement of statements.filter(({speaker}) => speaker === null)) {
    const name = strangerIn(tokens, statement, taken, names);
    const person = name && toPerson(tokens, name, names);
    if (person) found.set(tokens[name.last - 1]!.fold, person);
  }
  if (!found.size) return {statements, mentions};
  const heard = statements.map((statement) => {
    const person = statement.speaker === null ? found.get(lastWord(tokens, statement)) : undefined;
    return person ? {...statement, speaker: person.entity, speakerName: person.label} : statement;
  });
  return {statements: heard, mentions: [...mentions, ...found.values()].sort(byPosition)};
}

function strangerIn(
  tokens: readonly Token[],
  {source, cue}: StatementDraft,
  taken: Uint8Array,
  names: NameRules,
): Run | null {
  const run = source[0] && runOf(tokens, source[0]);
  if (!run) return null;
  const spoken = (i: number) => cue.some((words) => overlaps(words, tokens[i]!));
  for (let first = run.first; first < run.last; first++) {
    const last = nameEnd(tokens as Token[], first, run.last, names);
    const length = nameWords(tokens as Token[], first, last).length;
    const isName = length >= WORDS.least && length <= WORDS.most && !taken.subarray(first, last).includes(1);
    if (isName && isPerson(tokens, {first, last}, run.first, spoken)) return {first, last};
    first = Math.max(first, last - 1);
  }
  return null;
}

/** "captain A B", "the coach of the team, A B", "A B, who …", "A B, the association's director", "Mr A B". */
function isPerson(
  tokens: readonly Token[],
  {first, last}: Run,
  opening: number,
  spoken: (token: number) => boolean,
): boolean {
  const [before, behind] = [tokens[first - 1], tokens[last]];
  if (!before) return false;
  const isNoun = (i: number) =>
    isOpen(tokens[i]) && !isCapitalised(tokens[i]!) && !spoken(i) && tokens[i]!.kind === "word";
  if (isHonorific(tokens as Token[], first - 1)) return true;
  if (isNoun(first - 1) && !DETERMINERS.has(before.fold) && !isPossessive(before)) return true;
  if (isMark(before, ",") && first - 2 > opening && isNoun(first - 2)) return true;
  if (behind?.fold === "who" || (isMark(behind, ",") && tokens[last + 1]?.fold === "who")) return true;
  return isMark(behind, ",") && isTitled(tokens, last + 1);
}

/** "the party's director", "a friend of the family": nouns for people, by their endings. */
const HUMAN =
  /(?:[^s]er|[^s]or|ist|man|woman|chief|head|coach|captain|friend|secretary|analyst|expert|president)$/;
const APPOSITION = 8;

function isTitled(tokens: readonly Token[], from: number): boolean {
  if (!DETERMINERS.has(tokens[from]?.fold ?? "")) return false;
  const rest = tokens.slice(from, from + APPOSITION);
  const end = rest.findIndex((token) => isMark(token, ",.") || /^(of|at|for|in)$/.test(token.fold));
  const noun = rest[(end < 0 ? rest.length : end) - 1];
  return !!noun && HUMAN.test(noun.fold);
}

const at = bisector((token: Token) => token.start);

/** The tokens of a span. */
function runOf(tokens: readonly Token[], {start, end}: {start: number; end: number}): Run {
  return {first: at.left(tokens as Token[], start), last: at.left(tokens as Token[], end)};
}

function lastWord(tokens: readonly Token[], {source}: StatementDraft): string {
  if (!source[0]) return "";
  const {first, last} = runOf(tokens, source[0]);
  return last - first === 1 ? tokens[first]!.fold : (nameIn(tokens, first, last) ?? "");
}

/** The last word of the capitalised ones with which a longer source ends, or that stand before its comma. */
function nameIn(tokens: readonly Token[], first: number, last: number): string | null {
  const comma = tokens.slice(first, last).findIndex((token) => isMark(token, ","));
  const end = comma > 0 && isCapitalised(tokens[first + comma - 1]!) ? first + comma : last;
  return isCapitalised(tokens[end - 1]!) ? tokens[end - 1]!.fold : null;
}

function toPerson(tokens: readonly Token[], {first, last}: Run, names: NameRules): PersonMention {
  const words = nameWords(tokens as Token[], first, last);
  const span = {start: tokens[first]!.start, end: tokens[last - 1]!.end};
  return {
    kind: "person",
    ...span,
    first,
    last,
    name: span,
    entity: nameId(words, names),
    label: nameLabel(words, null, names),
    country: null,
    owned: false,
    office: null,
    role: null,
    further: [],
    rule: "named-speaker",
  };
}
