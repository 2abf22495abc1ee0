/** How often a group of texts has each word or topic: by uses, and by articles that have it at all. */
export interface Tally {
  uses: Map<string, number>;
  articles: Map<string, number>;
  totalUses: number;
  totalArticles: number;
}

/** What one article has: each term with its number of uses. */
export type Counted = ReadonlyMap<string, number>;

export function tallyOf(articles: readonly Counted[]): Tally {
  const tally: Tally = {uses: new Map(), articles: new Map(), totalUses: 0, totalArticles: 0};
  for (const article of articles)
    for (const [term, uses] of article) {
      tally.uses.set(term, (tally.uses.get(term) ?? 0) + uses);
      tally.articles.set(term, (tally.articles.get(term) ?? 0) + 1);
      tally.totalUses += uses;
      tally.totalArticles++;
    }
  return tally;
}

/** A tally without what another holds, which is part of it: all sides but one. */
export function without(all: Tally, part: Tally): Tally {
  const less = (a: Map<string, number>, b: Map<string, number>) =>
    new Map([...a].map(([term, n]) => [term, n - (b.get(term) ?? 0)]));
  return {
    uses: less(all.uses, part.uses),
    articles: less(all.articles, part.articles),
    totalUses: all.totalUses - part.totalUses,
    totalArticles: all.totalArticles - part.totalArticles,
  };
}
