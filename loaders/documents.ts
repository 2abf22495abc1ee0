import {isCapitalised, startsLine, tokenize, type Token} from "./tokens.ts";
import {exact, trim, type Span} from "./span.ts";

/** A sentence as a span, with the tokens [first, last) that it holds and the number of its paragraph. */
export interface Sentence extends Span {
  first: number;
  last: number;
  paragraph: number;
}

/** An article's immutable text with its sentences and tokens (spaCy's Doc). */
export interface Document {
  article: string;
  text: string;
  tokens: Token[];
  sentences: Sentence[];
}

/** A full stop after one of these ends no sentence. */
const ABBREVIATIONS = new Set(
  "mr mrs ms dr smt amb sec eng engr rt retd prof gen lt col maj capt sgt sen rep gov st adm brig cmdr hon rev no vol art jan feb mar apr jun jul aug sep sept oct nov dec vs md mohd muhd inc ltd co corp fr sr jr messrs h.e e.g i.e etc".split(
    " ",
  ),
);
/**
 * Tokens after which a sentence is cut at the next space, so that a text without full stops is read in linear time.
 * The longest of the sample articles has 106; no cut falls into any of them or of the gold.
 */
const LONGEST = 250;
const CLOSING = /^["')\]]$/;
const OPENING = /^["'([*•·-]$/;

/** Builds the document of a text; `body` is where the text proper starts, after a date line. */
export function readDocument(article: string, text: string, body = 0): Document {
  const tokens = unwrapped(tokenize(text, body));
  return {article, text, tokens, sentences: sentences(text, tokens)};
}

function sentences(text: string, tokens: Token[]): Sentence[] {
  const found: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  for (let i = 1; i <= tokens.length; i++) {
    if (i < tokens.length && !isBoundary(tokens, i) && !isTooLong(tokens, first, i)) continue;
    if (i === first) continue;
    const span = trim(text, {start: tokens[first]!.start, end: tokens[i - 1]!.end});
    found.push({...span, first, last: i, paragraph});
    if (startsLine(tokens[i])) paragraph++;
    first = i;
  }
  return found;
}

/** A script without spaces is cut all the same, later. */
const isTooLong = (tokens: Token[], first: number, i: number): boolean =>
  i - first >= (tokens[i]!.before === "none" ? 2 * LONGEST : LONGEST);

/** In a text wrapped at a width a line end is a space like another, also within a name: "Ambassador Rosa⏎Quispe". */
const unwrapped = (tokens: Token[]): Token[] =>
  isWrapped(tokens)
    ? tokens.map((token) => (token.before === "line" ? {...token, before: "space"} : token))
    : tokens;

/** A text whose lines break before small letters was wrapped at a width. */
function isWrapped(tokens: Token[]): boolean {
  const breaks = tokens.filter((token) => token.before === "line");
  const small = breaks.filter((token) => token.kind === "word" && !isCapitalised(token));
  return small.length > 1 && small.length * 4 > breaks.length;
}

/** Whether a sentence starts at token i: after a blank line, a line end, or a stop before a capital. */
function isBoundary(tokens: Token[], i: number): boolean {
  const next = tokens[i]!;
  if (startsLine(next)) return true;
  // Most words stand behind a word without a stop, and nothing else needs to be asked.
  const previous = tokens[i - 1]!;
  if (previous.kind !== "mark" && !previous.text.endsWith(".")) return false;
  // "the U.S.-Peru dialogue": a hyphen that touches the stop before it ties two words.
  if ((CLOSING.test(next.fold) || next.fold === "-") && next.before === "none") return false;
  const stop = stopBefore(tokens, i);
  if (stop < 0) return false;
  // "at their best. in history": damaged texts stop before small letters, sentences do not start with them.
  return startsSentence(tokens, i) && !isAbbreviated(tokens, stop, i);
}

/** The index of the stop that ends just before token i, closing quotes and brackets passed over; -1 if none. */
function stopBefore(tokens: Token[], i: number): number {
  let k = i - 1;
  while (k >= 0 && CLOSING.test(tokens[k]!.fold) && tokens[k]!.before === "none") k--;
  if (k < 0) return -1;
  if (/^([.!?]|\.{2,}|[。！？])$/.test(tokens[k]!.fold)) return k;
  // An abbreviation such as U.S. carries its own stop.
  return tokens[k]!.text.endsWith(".") && tokens[k]!.text.length > 2 ? k : -1;
}

function startsSentence(tokens: Token[], i: number): boolean {
  let k = i;
  while (k < tokens.length && OPENING.test(tokens[k]!.fold)) k++;
  const next = tokens[k];
  if (!next) return true;
  // "MOSCOW, June 25. /TASS/": the agency's mark belongs to the dateline.
  if (next.text === "/") return false;
  return next.kind === "number" ? next.before !== "none" : isCapitalised(next);
}

function isAbbreviated(tokens: Token[], stop: number, i: number): boolean {
  const mark = tokens[stop]!;
  // "in the U.S. President Biden": only a long word after an abbreviation that carries its stop may start a sentence.
  if (mark.kind === "word")
    return (
      (tokens[i]!.before !== "none" || tokens[i]!.kind === "word") &&
      !/^(the|a|an|in|on|he|she|it|they|but|this)$/.test(tokens[i]!.fold)
    );
  const word = tokens[stop - 1];
  if (mark.text !== "." || !word || mark.before !== "none") return false;
  return ABBREVIATIONS.has(word.fold);
}

/** The sentence that holds a position; the last one before it where none does. */
export function sentenceAt(document: Document, position: number): Sentence | null {
  let low = 0;
  let high = document.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (document.sentences[middle]!.start <= position) low = middle;
    else high = middle - 1;
  }
  return document.sentences[low] ?? null;
}

export const words = (document: Document, span: Span): string => exact(document.text, span);
