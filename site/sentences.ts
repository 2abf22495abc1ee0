import {readDateLine} from "../loaders/dates/first-line.ts";
import {readDocument} from "../loaders/documents.ts";

/** A sentence of an article: the context in which evidence is shown on pages that do not hold the whole text. */
export interface SentenceRow {
  article: string;
  start: number;
  end: number;
  exact: string;
}

/** The sentences of a text, cut as they were when it was read. */
export function sentencesOf(article: string, text: string): SentenceRow[] {
  const {sentences} = readDocument(article, text, readDateLine(text)?.end ?? 0);
  return sentences.map(({start, end}) => ({article, start, end, exact: text.slice(start, end)}));
}
