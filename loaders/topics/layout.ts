import type {Document, Sentence} from "../documents.ts";
import type {Span} from "../span.ts";

/** Which sentences of an article are its lead, and where its content ends. */
export interface Layout {
  lead: Sentence[];
  content: Span;
}

const STOPPED = /[.!?…。][\s"'”’»)\]/]*$/;
/** A caption or a place and a day ("Ankara, May 3.") is no first sentence. */
const SHORTEST = 8;
/** Menu, headline, subtitle, byline: no more of what stands above the first sentence is looked at. */
const LONGEST_HEAD = 6;
/** A text without full stops is content all the same; and one line without its stop is a sentence cut short. */
const FURNITURE = 1 / 2;
const FEWEST = 2;

/** The lead is all down to the first sentence with a stop; below the last one stand headlines of others, and buttons. */
export function layOut(document: Document): Layout {
  const {text, sentences} = document;
  const isStopped = (sentence: Sentence) => STOPPED.test(text.slice(sentence.start, sentence.end));
  const first = sentences.findIndex(
    (sentence) => isStopped(sentence) && sentence.last - sentence.first > SHORTEST,
  );
  const last = sentences.findLastIndex(isStopped);
  const below = sentences.length - 1 - last;
  const isFurnished = below >= FEWEST && below <= sentences.length * FURNITURE;
  return {
    lead: sentences.slice(0, Math.min(first < 0 ? 1 : first + 1, LONGEST_HEAD)),
    content: {start: 0, end: isFurnished ? sentences[last]!.end : text.length},
  };
}
