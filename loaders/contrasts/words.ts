import {stemmer} from "stemmer";
import type {Use} from "../formulas/formulas.ts";
import type {Reading} from "../reading.ts";
import type {Units, Vocabulary} from "../words/units.ts";
import type {Counted} from "./tally.ts";

/** An article's words that carry a message, by stem, with the place of the first of each. */
export interface Worded {
  reading: Reading;
  counts: Counted;
  firsts: ReadonlyMap<string, Use>;
}

/** Counts an article's words by stem: "cooperate" and "cooperation" are one. */
export function wordsOf(article: Units, stems: readonly string[]): Worded {
  const counts = new Map<string, number>();
  const firsts = new Map<string, Use>();
  article.words.forEach((word, i) => {
    if (!article.open[i]) return;
    const stem = stems[word]!;
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
    if (!firsts.has(stem)) firsts.set(stem, {article, first: i, last: i + 1});
  });
  return {reading: article.reading, counts, firsts};
}

export const stemsOf = ({words}: Vocabulary): string[] => words.map((word) => stemmer(word));

/** Each stem as its most common form in these articles. */
export function formsOf(articles: readonly Units[], {words}: Vocabulary, stems: readonly string[]) {
  const counts = new Map<number, number>();
  for (const article of articles)
    article.words.forEach((word, i) => {
      if (article.open[i]) counts.set(word, (counts.get(word) ?? 0) + 1);
    });
  const best = new Map<string, number>();
  for (const [word, n] of counts) {
    const other = best.get(stems[word]!);
    const isBetter =
      other === undefined ||
      n > counts.get(other)! ||
      (n === counts.get(other)! && words[word]! < words[other]!);
    if (isBetter) best.set(stems[word]!, word);
  }
  return (stem: string): string => words[best.get(stem) ?? -1] ?? stem;
}
