import type {Article} from "../../loaders/schema.ts";
import type {State} from "./address.js";
import type {Quoted} from "./evidence.js";
import {hasPhrase} from "./phrase.js";

/** Every place of a topic, a name or a phrase with what stands left and right of it: a concordance, keyword in context. */

/** What a line tells of its article. */
export type Source = Pick<Article, "published" | "outlet" | "side" | "language">;

/** The sentences of an article that the report may hold, in the order of its text. */
export interface TextRow extends Source {
  article: string;
  sentences: readonly string[];
  /** where each of them begins */
  starts: readonly number[];
}

/** One place, with its surroundings as far as the report holds the text. */
export interface Line extends Quoted, Source {
  left: string;
  right: string;
}

/** A line of a topic or a name, with the sentence in which it stands. */
export interface KeptLine extends Line {
  /** where the sentence begins */
  sentence: number;
  said: string;
}

/** Letters left and right of the word: about what a line of a page holds. */
const CONTEXT = 90;
/** White space between sentences is no longer than this; where more is missing, words were left out. */
const BLANKS = 8;

/** The lines of these places of a text; none of a place that the report may not show. */
export const linesAt = (text: TextRow, places: readonly Quoted[]): KeptLine[] =>
  places.flatMap(({start, end, exact}) => {
    const i = sentenceAt(text, start);
    if (i < 0) return [];
    const {article, published, outlet, side, language} = text;
    const around = {left: leftOf(text, i, start), right: rightOf(text, i, end)};
    const sentence = {sentence: text.starts[i]!, said: text.sentences[i]!};
    return [{article, start, end, exact, ...around, ...sentence, published, outlet, side, language}];
  });

function sentenceAt({sentences, starts}: TextRow, place: number): number {
  const i = starts.findLastIndex((start) => start <= place);
  return i >= 0 && place < starts[i]! + sentences[i]!.length ? i : -1;
}

/** Those of a side and an outlet, where the address names them. */
export const narrowed = <Row extends Source>(lines: readonly Row[], {side, outlet}: State): Row[] =>
  lines.filter(
    (line) => (!side || (line.side ?? "none") === side) && (!outlet || (line.outlet ?? "none") === outlet),
  );

/** Of a topic, a name or both (null where none is asked for), those whose sentence has all that is sought. */
export function linesWith(
  words: string | undefined,
  ofTopic: readonly KeptLine[] | null,
  ofName: readonly KeptLine[] | null,
): readonly KeptLine[] {
  const lines = ofTopic && ofName ? together(ofTopic, ofName) : (ofTopic ?? ofName ?? []);
  if (!words?.trim()) return lines;
  const isThere = hasPhrase(words);
  return lines.filter(({said}) => isThere(said));
}

/** The lines whose sentences hold one of the others, too. */
function together(lines: readonly KeptLine[], others: readonly KeptLine[]): KeptLine[] {
  const sentenceOf = ({article, sentence}: KeptLine): string => `${sentence} ${article}`;
  const theirs = new Set(others.map(sentenceOf));
  return lines.filter((line) => theirs.has(sentenceOf(line)));
}

/** What stands left of a place in the sentence with this index. */
export function leftOf(text: TextRow, i: number, start: number): string {
  let left = text.sentences[i]!.slice(0, start - text.starts[i]!);
  for (let k = i - 1; k >= 0 && left.length < CONTEXT; k -= 1)
    left = text.sentences[k]! + between(text, k) + left;
  return flat(left).slice(-CONTEXT);
}

/** What stands right of where it ends. */
export function rightOf(text: TextRow, i: number, end: number): string {
  let right = text.sentences[i]!.slice(Math.max(0, end - text.starts[i]!));
  for (let k = i + 1; k < text.sentences.length && right.length < CONTEXT; k += 1)
    right += between(text, k - 1) + text.sentences[k]!;
  return flat(right).slice(0, CONTEXT);
}

/** What stands between a sentence and the next. */
const between = ({sentences, starts}: TextRow, k: number): string =>
  starts[k + 1]! - starts[k]! - sentences[k]!.length > BLANKS ? " … " : " ";
/** White space as one blank; a blank alone, of which there are most, is left as it is. */
const flat = (words: string): string => words.replace(/[^\S ]\s*| \s+/g, " ");
