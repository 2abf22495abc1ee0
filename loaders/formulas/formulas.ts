import type {Units, Vocabulary} from "../words/units.ts";
import {maximalRuns, type Run} from "./maximal.ts";
import {frequentRuns, streamOf, type Stream} from "./ngrams.ts";

/** A formula of one side: its words, and every use of it. */
export interface Formula {
  side: string;
  /** Numbers of its words. */
  words: number[];
  uses: Use[];
}

/** Words [first, last) of an article that use a formula. */
export interface Use {
  article: Units;
  first: number;
  last: number;
}

/** More words in a row are a passage told again, as background is; "comprehensive … for a new era" has nine. */
const LONGEST = 24;

/**
 * Two words that carry a message are a formula only if the rarer of them comes in it at least this often: "no limits",
 * but not "deepen cooperation", since cooperation is also expanded and valued. On the Chinese and Russian articles of
 * data/gold 0.5 leaves 20 formulas; at 0.7 "core interests", "open up new" and "diplomatic relations" are lost with two
 * more, at 0.3 one is won, "ready to work".
 */
const COHESION = 0.5;

/** In how many articles a formula must be: two of few, three of more, and one in 200 where a side has thousands. */
const leastArticles = (articles: number): number =>
  articles < 30 ? 2 : Math.max(3, Math.ceil(articles / 200));

/** What one side's articles say again and again, longest first; `articles` are without reprints. */
export function formulasOf(
  side: string,
  articles: readonly Units[],
  vocabulary: Vocabulary,
  ordinary: ReadonlySet<string>,
): Formula[] {
  const stream = streamOf(articles);
  const least = leastArticles(articles.length);
  const levels = frequentRuns(stream, least, LONGEST + 1);
  const counts = wordCounts(stream, vocabulary.words.length);
  return maximalRuns(stream, levels, least, LONGEST)
    .filter((run) => isBound(run, stream, counts))
    .map((run) => toFormula(side, run, stream))
    .filter(({words}) => !ordinary.has(words.map((word) => vocabulary.words[word]).join(" ")));
}

function wordCounts({words}: Stream, size: number): Int32Array {
  const counts = new Int32Array(size);
  for (const word of words) if (word >= 0) counts[word]!++;
  return counts;
}

/** Whether its words belong together, rather than meet. */
function isBound({positions, length}: Run, {words, open}: Stream, counts: Int32Array): boolean {
  const first = positions[0]!;
  const carrying: number[] = [];
  for (let i = first; i < first + length; i++) if (open[i]) carrying.push(counts[words[i]!]!);
  return carrying.length > 2 || positions.length >= COHESION * Math.min(...carrying);
}

function toFormula(side: string, {positions, length}: Run, stream: Stream): Formula {
  const {articles, words, owner, place} = stream;
  const first = positions[0]!;
  return {
    side,
    words: [...words.subarray(first, first + length)],
    uses: positions.map((at) => ({
      article: articles[owner[at]!]!,
      first: place[at]!,
      last: place[at]! + length,
    })),
  };
}
