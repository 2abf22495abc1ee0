import type {Article, Side, Use} from "../../loaders/schema.ts";
import type {Quoted} from "./evidence.js";
import type {Panel} from "./panel.js";

/** What the charts of the sides' page share: names, colours, the panel, and the words behind each row. */
export interface Voices {
  /** a country's name by its code */
  names: (code: string) => string;
  /** sides in the order of their colours */
  sides: readonly string[];
  articles: ReadonlyMap<string, Article>;
  panel: Panel;
  /** the words on which a formula, an omission, or a side's word or topic rests */
  usesOf: (record: string) => Quoted[];
}

/** Uses by record, in the order of publication. */
export function usesByRecord(
  uses: readonly Use[],
  articles: ReadonlyMap<string, Article>,
): (record: string) => Use[] {
  const found = new Map<string, Use[]>();
  for (const use of uses) {
    const own = found.get(use.record);
    if (own) own.push(use);
    else found.set(use.record, [use]);
  }
  const day = ({article}: Use): string => articles.get(article)?.published ?? "9";
  return (record) =>
    (found.get(record) ?? [])
      .map((use) => ({use, day: day(use)}))
      .sort(
        (a, b) => compare(a.day, b.day) || compare(a.use.article, b.use.article) || a.use.start - b.use.start,
      )
      .map(({use}) => use);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Fewer articles of a side than these are read, not counted: what two of them share may be chance. */
export const FEW_ARTICLES = 10;

/** Sides with their articles that are counted, in English and without reprints; those with most first. */
export function articlesBySide(
  sides: readonly Side[],
  articles: ReadonlyMap<string, Article>,
): Map<string, Article[]> {
  const found = sides.map((row): [string, Article[]] => [
    row.side,
    row.articles.map((id) => articles.get(id)!),
  ]);
  return new Map(found.sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)));
}
