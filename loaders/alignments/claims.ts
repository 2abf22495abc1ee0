import type {Sentence} from "../documents.ts";
import {lookUp} from "../lexicon.ts";
import type {Reading} from "../reading.ts";
import type {Span} from "../span.ts";
import {isOpen} from "../statements/grammar.ts";
import type {Token} from "../tokens.ts";
import {cutClauses, type Run} from "./clauses.ts";
import type {Wording} from "./wording.ts";

/** A clause-sized span that tells one thing, with its tokens and its sentence. */
export interface Claim extends Span, Run {
  sentence: Sentence;
}

/** Fewer open words of its own than this, and a clause is told with its neighbour. */
const LEAST_WORDS = 3;

/** The claims of an article in reading order; datelines, credits and formulas of publication are none. */
export function readClaims(reading: Reading, wording: Wording): Claim[] {
  const {document, statements} = reading;
  const {tokens} = document;
  const idle = idleTokens(reading);
  const cues = new Set(statements.flatMap((statement) => statement.cue.map((span) => span.start)));
  const speaks = (k: number) => cues.has(tokens[k]?.start ?? -1);
  return document.sentences.flatMap((sentence) => {
    const runs = cutClauses(tokens, sentence, wording.verbs, speaks);
    return joinShort(runs, (run) => weight(tokens, run, idle))
      .filter((run) => !isBoilerplate(reading, run, idle, wording))
      .map((run) => toClaim(tokens, run, sentence));
  });
}

/** Tokens that name who speaks and by which verb, or only a day: words of attribution, not of the claim. */
function idleTokens({document, statements, mentions}: Reading): Set<number> {
  const spans = [
    ...statements.flatMap((statement) => [...statement.source, ...statement.cue]),
    ...mentions.filter(({kind}) => kind === "date"),
  ];
  const sorted = spans.sort((a, b) => a.start - b.start);
  const idle = new Set<number>();
  let next = 0;
  let reach = 0;
  for (const {start} of document.tokens) {
    while (next < sorted.length && sorted[next]!.start <= start) reach = Math.max(reach, sorted[next++]!.end);
    if (start < reach) idle.add(start);
  }
  return idle;
}

const weight = (tokens: readonly Token[], {first, last}: Run, idle: Set<number>): number =>
  tokens.slice(first, last).filter((token) => isOpen(token) && !idle.has(token.start)).length;

/** A clause too short to tell anything alone belongs to the one before it, the first to the one behind it. */
function joinShort(runs: Run[], size: (run: Run) => number): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    const short = before && (size(run) < LEAST_WORDS || size(before) < LEAST_WORDS);
    if (short) joined[joined.length - 1] = {first: before.first, last: run.last};
    else joined.push(run);
  }
  return joined;
}

/** A line of publication, or one that names only people, places and days. */
function isBoilerplate({document, mentions}: Reading, run: Run, idle: Set<number>, {boilerplate}: Wording): boolean {
  const {tokens} = document;
  if (lookUp(boilerplate, tokens, run.first, run.last).length) return true;
  const named = mentions.filter(({first, last}) => first < run.last && run.first < last);
  const told = tokens
    .slice(run.first, run.last)
    .filter((token) => isOpen(token) && !named.some((mention) => mention.start <= token.start && token.start < mention.end));
  return told.length < 2 && weight(tokens, run, idle) < LEAST_WORDS + named.length;
}

const EDGE = /^([,;:.–—-]|--|and|but|or)$/;

/** The span of a run without the marks and conjunctions at its edges. */
function toClaim(tokens: readonly Token[], {first, last}: Run, sentence: Sentence): Claim {
  while (last - first > 1 && EDGE.test(tokens[first]!.fold)) first++;
  while (last - first > 1 && EDGE.test(tokens[last - 1]!.fold)) last--;
  return {start: tokens[first]!.start, end: tokens[last - 1]!.end, first, last, sentence};
}
