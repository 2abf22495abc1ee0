import type {Mistake} from "./mistake.ts";
import type {Judged} from "./match.ts";
import {toScore, type Metric, type Score} from "./scores.ts";

/** One account of the gold: its contact, and the contact that was found for it; null where it was missed. */
export interface Item {
  article: number;
  file: string;
  gold: string;
  found: string | null;
}

/** Every account of the gold that is not optional; `article` is its place in the list. */
export const identityItems = (judged: readonly Judged[]): Item[] =>
  judged.flatMap(({document: {file}, matches, missed}, article) => [
    ...matches
      .filter(({gold}) => !gold.optional)
      .map(({gold, found}) => ({article, file, gold: gold.contact_id, found: found.contact})),
    ...missed.map((gold) => ({article, file, gold: gold.contact_id, found: null})),
  ]);

/** Whether accounts of different articles are joined as the gold joins them. */
export function identityMetrics(judged: readonly Judged[]): Metric[] {
  const all = identityItems(judged);
  const matched = all.filter(({found}) => found !== null);
  const of = (name: string, score: Metric["score"]): Metric => ({
    group: "identity across articles",
    name,
    kind: "f1",
    articles: judged.length,
    unit: "articles",
    score,
  });
  return [
    of("pairwise, of matched accounts", pairwise(matched)),
    of("pairwise, of all accounts", pairwise(all)),
    of("B³, of matched accounts", bCubed(matched)),
    of("B³, of all accounts", bCubed(all)),
  ];
}

/** Two items that the gold, or what was found, says are one contact. */
export interface ItemPair {
  a: Item;
  b: Item;
  gold: boolean;
  found: boolean;
}

/** All pairs of accounts of different articles that are joined by the gold or by what was found. */
export const joinedPairs = (items: readonly Item[]): ItemPair[] =>
  items
    .flatMap((a, i) =>
      items
        .slice(i + 1)
        .filter((b) => a.article !== b.article)
        .map((b) => ({a, b, gold: a.gold === b.gold, found: a.found !== null && a.found === b.found})),
    )
    .filter(({gold, found}) => gold || found);

/** Precision and recall over pairs of accounts. */
function pairwise(items: readonly Item[]): Metric["score"] {
  const pairs = joinedPairs(items);
  return (weights) => {
    const count = (list: ItemPair[]) =>
      list.reduce((total, {a, b}) => total + weights[a.article]! * weights[b.article]!, 0);
    return toScore("f1", {
      right: count(pairs.filter(({gold, found}) => gold && found)),
      wanted: count(pairs.filter(({gold}) => gold)),
      found: count(pairs.filter(({found}) => found)),
    });
  };
}

/** B³ (Bagga and Baldwin 1998): for each account, how much of its group is rightly there; the mean of all. */
function bCubed(items: readonly Item[]): Metric["score"] {
  const isMate = (a: Item, b: Item, key: "gold" | "found") =>
    a === b || (a[key] !== null && a[key] === b[key]);
  const groups = items.map((item) => {
    const gold = items.filter((other) => isMate(item, other, "gold"));
    const found = items.filter((other) => isMate(item, other, "found"));
    return {item, gold, found, both: gold.filter((other) => found.includes(other))};
  });
  return (weights) => {
    const size = (list: readonly Item[]) => list.reduce((total, {article}) => total + weights[article]!, 0);
    const mean = (share: (entry: (typeof groups)[number]) => number) => {
      const drawn = groups.filter(({item}) => weights[item.article]! > 0);
      const total = drawn.reduce((sum, entry) => sum + weights[entry.item.article]! * share(entry), 0);
      return drawn.length ? total / size(items) : null;
    };
    const precision = mean(({both, found}) => size(both) / size(found));
    const recall = mean(({both, gold}) => size(both) / size(gold));
    return combine(precision, recall);
  };
}

function combine(precision: number | null, recall: number | null): Score {
  const sum = (precision ?? 0) + (recall ?? 0);
  const value = sum ? (2 * precision! * recall!) / sum : null;
  return {value, precision, recall, tally: null};
}

/** Accounts of matched contacts that are wrongly joined, or wrongly apart. */
export const identityMistakes = (judged: readonly Judged[]): Mistake[] =>
  joinedPairs(identityItems(judged).filter(({found}) => found !== null))
    .filter(({gold, found}) => gold !== found)
    .map(({a, b, gold}) => ({
      file: a.file,
      claim: "identity",
      about: b.file,
      wanted: gold ? `one: ${a.gold}` : `two: ${a.gold}, ${b.gold}`,
      found: gold ? `two: ${a.found}, ${b.found}` : `one: ${a.found}`,
      sentence: "",
    }));
