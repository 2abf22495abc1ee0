import {group} from "d3-array";
import {quoted} from "../../loaders/corrections/quote.ts";
import type {Article, Tables} from "../../loaders/schema.ts";
import {exact, overlaps, type Span} from "../../loaders/span.ts";
import {sentencesOf} from "../sentences.ts";

/**
 * What a report holds of an article's text: all of it, or, in a report to be deployed, the sentences on which a row
 * of a table rests. Sentences are never cut: words out of their sentence can say what nobody said.
 */
export interface Excerpts {
  article: string;
  /** length of the whole text, in UTF-16 units; spans count in it */
  characters: number;
  /** in the order of the text and apart from one another */
  passages: Passage[];
}

export interface Passage extends Span {
  exact: string;
}

/** An article's text as its page reads it. */
export type TextMember = Pick<Excerpts, "characters" | "passages"> & {id: string};

/** How much of an article a deployed report holds; a live one, which holds all, tells it too. */
export interface RightsRow {
  article: string;
  /** UTF-16 units of the whole text that are no white space */
  characters: number;
  /** those of them that stand in published passages */
  published: number;
}

/** All of a text. */
export const wholeOf = (article: string, text: string): Excerpts => ({
  article,
  characters: text.length,
  passages: text ? [{start: 0, end: text.length, exact: text}] : [],
});

/** What of each article's text may be published by its head; in the order of the articles. */
export function excerptsOf(tables: Tables, texts: ReadonlyMap<string, string>): Excerpts[] {
  const {evidence, topic_mentions, uses, review, corrections} = tables;
  const rows: Told[] = [...evidence, ...topic_mentions, ...uses, ...review, ...quotedIn(corrections, texts)];
  const told = group(rows, ({article}) => article);
  return tables.articles.map((article) => {
    const text = texts.get(article.id)!;
    return article.rights === "full"
      ? wholeOf(article.id, text)
      : evidenceOf(article, text, told.get(article.id) ?? []);
  });
}

/** Words of an article on which a row rests. */
type Told = Span & {article: string};

/** What editors quote in their corrections, where it stands. */
function quotedIn(corrections: Tables["corrections"], texts: ReadonlyMap<string, string>): Told[] {
  return corrections.flatMap(({article, quote}) =>
    quoted(texts.get(article) ?? "", quote).map((place) => ({article, ...place})),
  );
}

/** The headline is how an article is cited, and so is published where it stands in the text. */
function evidenceOf({id, title}: Article, text: string, rows: readonly Span[]): Excerpts {
  const parts = partsOf(id, text);
  const isTold = (part: Span): boolean => rows.some((row) => overlaps(row, part));
  const isEdge = (i: number): boolean => i === 0 || i === parts.length - 1;
  const kept = parts.map((part, i) => isEdge(i) || isTold(part) || title.includes(exact(text, part)));
  const passages = runsOf(parts, kept).map((span) => ({...span, exact: exact(text, span)}));
  return {article: id, characters: text.length, passages};
}

/** The sentences, and what stands before and after them: white space, or the day of publication. */
function partsOf(article: string, text: string): Span[] {
  const sentences = sentencesOf(article, text);
  const [first, last] = [sentences[0]?.start ?? 0, sentences.at(-1)?.end ?? 0];
  return [{start: 0, end: first}, ...sentences, {start: last, end: text.length}];
}

/** Parts that are kept and follow one another, as one span with the space between them. */
function runsOf(parts: readonly Span[], kept: readonly boolean[]): Span[] {
  const runs: Span[] = [];
  parts.forEach(({start, end}, i) => {
    if (!kept[i]) return;
    if (kept[i - 1]) runs.at(-1)!.end = end;
    else runs.push({start, end});
  });
  return runs.filter(({start, end}) => start < end);
}

/** How much of a text its passages are. */
export function rightsRow({article, passages}: Excerpts, text: string): RightsRow {
  const published = passages.reduce((sum, passage) => sum + inked(passage.exact), 0);
  return {article, characters: inked(text), published};
}

const inked = (text: string): number => text.replace(/\s+/g, "").length;

/** Whether a part of a text stands in its passages. */
export const isHeld = ({passages}: Excerpts, part: Span): boolean =>
  passages.some((passage) => overlaps(passage, part));
