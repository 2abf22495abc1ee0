import type {StatementCue} from "../codebook.ts";
import type {Document} from "../documents.ts";
import type {Lexicon} from "../lexicon.ts";
import type {AnyMention} from "../mentions/mention.ts";
import {attributions} from "./attributions.ts";
import {headlines, signed} from "./headlines.ts";
import {prepare, quotationAt, type Reading} from "./reading.ts";
import {openScene, type Scene} from "./scene.ts";
import {speakerOf} from "./speakers.ts";
import type {Attribution, Run, StatementDraft} from "./statement.ts";
import {TURN, turns} from "./turns.ts";

/** Reads who said what in a document: direct, indirect and mixed speech, in the sense of PARC3 and PolNeAR. */
export function readStatements(
  document: Document,
  mentions: readonly AnyMention[],
  cues: Lexicon<StatementCue>,
): StatementDraft[] {
  const reading = prepare(document, cues);
  const scene = openScene(reading, mentions);
  const floor = turns(reading, scene.mentions);
  const lines = headlines(reading, scene.mentions).filter((one) => !floor.some((turn) => isOfOne(turn, one)));
  const found = [...lines, ...floor, ...signed(reading), ...attributions(reading)];
  return found.map((one) => draft(scene, bare(reading, one))).filter(({content}) => content.length > 0);
}

/** A turn of a transcript is no headline that names its source. */
const isOfOne = (turn: Attribution, line: Attribution): boolean => turn.cue[0]!.first === line.cue[0]!.first;

function draft(scene: Scene, one: Attribution): StatementDraft {
  const {tokens} = scene.reading;
  const spans = (runs: Run[]) =>
    runs.map(({first, last}) => ({start: tokens[first]!.start, end: tokens[last - 1]!.end}));
  return {
    source: spans(one.source),
    cue: spans(one.cue),
    content: spans(one.content),
    kind: one.rule === TURN ? "direct" : kindOf(scene.reading, one.content),
    ...speakerOf(scene, one.source[0]),
    stance: one.stance,
    rule: one.rule,
  };
}

/** Marks at the edges belong to the sentence, not to what was said. */
function bare(reading: Reading, one: Attribution): Attribution {
  const strip = (runs: Run[]) =>
    runs.map((run) => withoutMarks(reading, run)).filter(({first, last}) => last > first);
  return {...one, source: strip(one.source), content: ordered(strip(one.content))};
}

const EDGE = /^([.,;:]|--?|―)$/;

function withoutMarks({tokens}: Reading, {first, last}: Run): Run {
  while (first < last && EDGE.test(tokens[first]!.fold)) first++;
  while (last > first && EDGE.test(tokens[last - 1]!.fold)) last--;
  return {first, last};
}

/** Fragments in reading order; of two that overlap, the later is dropped. */
function ordered(runs: Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of [...runs].sort((a, b) => a.first - b.first)) {
    if (run.first >= (kept.at(-1)?.last ?? 0)) kept.push(run);
  }
  return kept;
}

function kindOf(reading: Reading, content: readonly Run[]): StatementDraft["kind"] {
  let [quoted, plain] = [0, 0];
  for (const {first, last} of content) {
    for (let k = first; k < last; k++) {
      if (reading.tokens[k]!.kind === "mark") continue;
      if (quotationAt(reading, k)) quoted++;
      else plain++;
    }
  }
  return quoted === 0 ? "indirect" : plain === 0 ? "direct" : "mixed";
}
