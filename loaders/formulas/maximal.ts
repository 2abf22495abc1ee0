import {articlesOf, type Level, type Stream} from "./ngrams.ts";

/** A run of words that a side uses in several articles, and does not only use within a longer one. */
export interface Run {
  length: number;
  /** Where it begins in the side's row of words, in the order of the articles. */
  positions: number[];
}

/** A run must hold so many words that carry a message, or it is grammar: "in accordance with the". */
const LEAST_OPEN = 2;

/**
 * The maximal ones of frequent runs, longest first: a run counts if enough articles use it outside all longer ones
 * that count. Runs longer than `longest` are passages told again; they count as nothing, and nor does what is only in them.
 */
export function maximalRuns(stream: Stream, levels: readonly Level[], least: number, longest: number): Run[] {
  const ends = new Int32Array(stream.words.length);
  const runs: Run[] = [];
  for (let length = levels.length; length > 1; length--) {
    const level = levels[length - 1]!;
    if (length > longest) cover(ends, level.positions, length);
    else runs.push(...countedRuns(stream, level, length, least, ends));
  }
  return runs;
}

/** Those of one length. What they cover hides shorter ones, not each other. */
function countedRuns(stream: Stream, level: Level, length: number, least: number, ends: Int32Array): Run[] {
  const whole = select(level, (position) => isWhole(stream, position, length));
  const free = freeOf(whole, length, ends);
  const counts = articlesOf(free, stream.owner);
  const found = new Map<number, number[]>();
  whole.ids.forEach((id, k) => {
    if ((counts[id] ?? 0) < least) return;
    const own = found.get(id);
    if (own) own.push(whole.positions[k]!);
    else found.set(id, [whole.positions[k]!]);
  });
  const runs = [...found.values()].map((positions) => ({length, positions}));
  for (const {positions} of runs) cover(ends, positions, length);
  return runs;
}

function cover(ends: Int32Array, positions: Iterable<number>, length: number): void {
  for (const position of positions) ends[position] = Math.max(ends[position]!, position + length);
}

/** Begins and ends with a word that carries a message, and has enough of them. */
function isWhole({open}: Stream, position: number, length: number): boolean {
  if (!open[position] || !open[position + length - 1]) return false;
  let count = 0;
  for (let i = position; i < position + length; i++) count += open[i]!;
  return count >= LEAST_OPEN;
}

/** The uses that lie within no longer run. */
function freeOf(level: Level, length: number, ends: Int32Array): Level {
  let reach = 0;
  let from = 0;
  return select(level, (position) => {
    while (from <= position) reach = Math.max(reach, ends[from++]!);
    return reach < position + length;
  });
}

function select({positions, ids}: Level, holds: (position: number) => boolean): Level {
  const kept = positions.map((_, k) => k).filter((k) => holds(positions[k]!));
  return {positions: kept.map((k) => positions[k]!), ids: kept.map((k) => ids[k]!)};
}
