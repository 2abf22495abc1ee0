import type {Article} from "../../loaders/schema.ts";
import type {SentenceRow} from "../../site/sentences.ts";
import {element, type Child} from "./element.js";
import type {Quoted} from "./evidence.js";
import {articleLink} from "./links.js";
import {dayName} from "./names.js";
import {segmentsOf} from "./segments.js";
import {capital, possessive} from "./words.js";

/** Words in their sentences, with where they are from. */

/** The articles in which the words stand, and what countries are called. */
export interface Context {
  articles: readonly Article[];
  /** a country's name by its code */
  country: (code: string) => string;
}

/** More than these are not shown: the whole is in the tables. */
export const MOST = 60;

export const sentenceOf = (row: Quoted, sentences: readonly SentenceRow[]): SentenceRow | undefined =>
  sentences.find(({article, start, end}) => article === row.article && start <= row.start && row.start < end);

/** Words in their sentences: each sentence once, the words marked, with where it is from. */
export function passages(
  rows: readonly Quoted[],
  sentences: readonly SentenceRow[],
  {articles, country}: Context,
): HTMLElement[] {
  const groups = new Map<SentenceRow | Quoted, Quoted[]>();
  for (const row of rows) {
    const sentence = sentenceOf(row, sentences) ?? row;
    groups.set(sentence, [...(groups.get(sentence) ?? []), row]);
  }
  return [...groups].slice(0, MOST).map(([sentence, marked]) => {
    const article = articles.find(({id}) => id === sentence.article);
    return passage(sentence, marked, article, country);
  });
}

function passage(
  sentence: Quoted,
  marked: readonly Quoted[],
  article: Article | undefined,
  country: Context["country"],
): HTMLElement {
  const {start} = sentence;
  const spans = marked.map((row) => ({start: row.start - start, end: row.end - start}));
  const words = segmentsOf(sentence.exact, spans).map(({text, marks}): Child =>
    marks.length ? element("mark", {}, text) : text,
  );
  const source =
    article && element("a", {href: articleLink(article.id, marked[0])}, sourceOf(article, country));
  return element("figure", {class: "passage"}, [
    element("blockquote", {lang: article?.language}, words),
    element("figcaption", {}, source),
  ]);
}

/** "TASS, Russia’s account, 25 June 2023"; of an article without outlet and side, its headline. */
export function sourceOf({title, published, outlet, side}: Article, country: Context["country"]): string {
  const whose = side === null ? null : `${possessive(country(side))} account`;
  const known = [outlet, whose].filter((part) => part !== null);
  const day = published === null ? "no day of publication" : dayName(published);
  return capital([...(known.length ? known : [title]), day].join(", "));
}
