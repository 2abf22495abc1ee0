import type {Sentence} from "../documents.ts";
import {lookUp} from "../lexicon.ts";
import type {Reading} from "../reading.ts";
import {byPosition, exact, type Span} from "../span.ts";
import {DETERMINERS, FINITE, isOpen, isWord, SUBJECTS} from "../statements/grammar.ts";
import {isCapitalised, type Token} from "../tokens.ts";
import {cutClauses} from "./clauses.ts";
import type {Run} from "./predicates.ts";
import type {Wording} from "./wording.ts";

/** A clause-sized span that tells one thing, with its tokens and its sentence. */
export interface Claim extends Span, Run {
  sentence: Sentence;
  /** Says in short what the text below it tells. */
  headline: boolean;
}

/** Fewer open words of its own than this, and a clause is told with its neighbour. */
const LEAST_WORDS = 2;

/** The claims of an article in reading order; datelines, credits and formulas of publication are none. */
export function readClaims(reading: Reading, wording: Wording): Claim[] {
  const {tokens, sentences} = reading.document;
  const marks = mark(reading);
  const cues = new Set(reading.statements.flatMap(({cue}) => cue.map((span) => span.start)));
  const speaks = (k: number) => cues.has(tokens[k]?.start ?? -1);
  const isTold = (run: Run) =>
    isAnyWord(tokens, run, marks) && !lookUp(wording.boilerplate, tokens, run.first, run.last).length;
  return sentences.flatMap((sentence) => {
    const runs = cutClauses(tokens, sentence, wording.verbs, speaks).flatMap(cutContent(tokens, marks));
    const body = runs.length > 1 && !isTold(runs[0]!) ? runs.slice(1) : runs;
    return joinShort(tokens, body, marks)
      .filter(isTold)
      .map((run) => ({...toClaim(tokens, run), sentence, headline: isHeadline(reading, sentence)}));
  });
}

/** What the tokens of an article are, beside words: `idle` ones name who speaks, the verb, or a day. */
interface Marks {
  /** Words that tell of a contact. */
  met: Set<number>;
  idle: Set<number>;
  named: Set<number>;
  content: Set<number>;
  cue: Set<number>;
}

function mark({document: {tokens}, statements, mentions, accounts}: Reading): Marks {
  const cue = statements.flatMap((statement) => statement.cue);
  const said = statements.filter(({stance}) => stance === "says").flatMap((statement) => statement.cue);
  const dates = mentions.filter(({kind}) => kind === "date");
  const met = accounts.flatMap(({evidence}) =>
    evidence.filter(({role}) => role === "cue").map(({span}) => span),
  );
  return {
    met: covered(tokens, met),
    idle: covered(tokens, [...statements.flatMap(({source}) => source), ...said, ...dates]),
    named: covered(tokens, mentions),
    content: covered(
      tokens,
      statements.flatMap(({content}) => content),
    ),
    cue: covered(tokens, cue),
  };
}

/** The indices of the tokens that begin inside one of the spans. */
function covered(tokens: readonly Token[], spans: readonly Span[]): Set<number> {
  const sorted = [...spans].sort(byPosition);
  const inside = new Set<number>();
  let next = 0;
  let reach = 0;
  tokens.forEach(({start}, i) => {
    while (next < sorted.length && sorted[next]!.start <= start) reach = Math.max(reach, sorted[next++]!.end);
    if (start < reach) inside.add(i);
  });
  return inside;
}

/** An open word that points at nothing else: no article, no pronoun. */
const isTelling = (token: Token) =>
  isOpen(token) && !DETERMINERS.has(token.fold) && !SUBJECTS.has(token.fold);

const indices = ({first, last}: Run) => Array.from({length: last - first}, (_, i) => first + i);

/** "In a call from his counterpart on Monday the president said | that …": that they spoke is one thing, what was said another. */
const cutContent =
  (tokens: readonly Token[], {met, cue, content}: Marks) =>
  (run: Run): Run[] => {
    const begins = (i: number) =>
      content.has(i) && [tokens[i], tokens[i - 1]].some((token) => token?.fold === "that");
    const at = indices(run).find(begins) ?? run.first;
    const before = indices({first: run.first, last: at});
    const isTold = before.some((i) => met.has(i)) && before.some((i) => cue.has(i));
    return isTold
      ? [
          {first: run.first, last: at},
          {first: at, last: run.last},
        ]
      : [run];
  };

/** A clause too short to tell anything alone, or that only attributes, belongs to the one before it; the first to the one behind it. */
function joinShort(tokens: readonly Token[], runs: Run[], {idle, content, cue, met}: Marks): Run[] {
  const isShort = (run: Run) =>
    indices(run).filter((i) => isTelling(tokens[i]!) && !idle.has(i)).length < LEAST_WORDS;
  const attributes = (run: Run) =>
    indices(run).some((i) => cue.has(i)) &&
    !indices(run).some((i) => met.has(i)) &&
    !indices(run).some((i) => content.has(i) && isOpen(tokens[i]));
  const joined: Run[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    if (before && (isShort(run) || isShort(before) || attributes(run)))
      joined[joined.length - 1] = {first: before.first, last: run.last};
    else joined.push(run);
  }
  return joined;
}

/** Whether a run has a word beyond names and days: "By …", "ANKARA" and "June 14, 2023" have none. */
const isAnyWord = (tokens: readonly Token[], run: Run, {named}: Marks): boolean =>
  indices(run).some((i) => {
    const token = tokens[i]!;
    if (named.has(i) || !isWord(token)) return false;
    return FINITE.has(token.fold) || (isTelling(token) && !isCapitalised(token));
  });

const EDGE = /^([,;:.]|--?|and|but|or)$/;

/** The span of a run without the marks and conjunctions at its edges. */
function toClaim(tokens: readonly Token[], {first, last}: Run): Span & Run {
  while (last - first > 1 && EDGE.test(tokens[first]!.fold)) first++;
  while (last - first > 1 && EDGE.test(tokens[last - 1]!.fold)) last--;
  return {start: tokens[first]!.start, end: tokens[last - 1]!.end, first, last};
}

/** A line above the text that no stop ends. */
function isHeadline({document: {text, sentences}}: Reading, sentence: Sentence): boolean {
  const above =
    sentence === sentences[0] && sentences.length > 1 && sentences[1]!.paragraph > sentence.paragraph;
  return above && !/[.!?]["”']?$/.test(exact(text, sentence));
}
