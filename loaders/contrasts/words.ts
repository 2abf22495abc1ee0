import {stemmer} from "stemmer";
import type {Use} from "../formulas/formulas.ts";
import type {Units, Vocabulary} from "../words/units.ts";
import type {Counted} from "./tally.ts";

/** An article's words that carry a message, by stem: "cooperate" and "cooperation" are one. */
export function wordsOf({words, open}: Units, stems: readonly string[]): Counted {
  const counts = new Map<string, number>();
  words.forEach((word, i) => {
    if (open[i]) counts.set(stems[word]!, (counts.get(stems[word]!) ?? 0) + 1);
  });
  return counts;
}

/** So many places of a word or topic are evidence; the panel that shows them lists no more. */
export const PLACES = 60;

/** The first place of a stem in each of the first articles that have it. */
export function firstUses(
  articles: readonly Units[],
  counts: readonly Counted[],
  stem: string,
  stems: readonly string[],
): Use[] {
  const found: Use[] = [];
  for (let i = 0; i < articles.length && found.length < PLACES; i++) {
    if (!counts[i]!.has(stem)) continue;
    const article = articles[i]!;
    const first = article.words.findIndex((word, k) => article.open[k] === 1 && stems[word] === stem);
    found.push({article, first, last: first + 1});
  }
  return found;
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
