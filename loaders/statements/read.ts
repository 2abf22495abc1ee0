import type {StatementCue} from "../codebook.ts";
import type {Document} from "../documents.ts";
import type {Lexicon} from "../lexicon.ts";
import type {AnyMention} from "../mentions/mention.ts";
import {attributions} from "./attributions.ts";
import {prepare, type Reading} from "./reading.ts";
import type {Attribution, Run, StatementDraft} from "./statement.ts";

/** Reads who said what in a document; spans lie in its text, in reading order. */
export function readStatements(
  document: Document,
  mentions: readonly AnyMention[],
  cues: Lexicon<StatementCue>,
): StatementDraft[] {
  const reading = prepare(document, cues);
  void mentions;
  return attributions(reading)
    .map((one) => draft(reading, one))
    .filter((one) => one.content.length > 0);
}

function draft(reading: Reading, one: Attribution): StatementDraft {
  const bare = (runs: Run[]) =>
    runs.map((run) => withoutMarks(reading, run)).filter(({first, last}) => last > first);
  const spans = (runs: Run[]) =>
    bare(runs).map(({first, last}) => ({start: reading.tokens[first]!.start, end: reading.tokens[last - 1]!.end}));
  return {
    source: spans(one.source),
    cue: spans(one.cue),
    content: spans(one.content),
    kind: "indirect",
    speaker: null,
    speakerName: null,
    country: null,
    stance: one.stance,
    rule: one.rule,
  };
}

function withoutMarks({tokens}: Reading, {first, last}: Run): Run {
  while (first < last && EDGE.test(tokens[first]!.fold)) first++;
  while (last > first && EDGE.test(tokens[last - 1]!.fold)) last--;
  return {first, last};
}

const EDGE = /^([.,;:]|--?|―)$/;
