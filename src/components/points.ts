import type {Alignment} from "../../loaders/schema.ts";

/** Claims that are matched many to many, put together so that each is shown and counted once. */

export interface Point {
  relation: Alignment["relation"];
  /** the rows whose left words, and those whose right words, are shown, in the order of the text */
  left: Alignment[];
  right: Alignment[];
}

type Hand = "left" | "right";

/**
 * The points of some rows of one relation: the surest matches pair claims one to one, a claim that is left joins the
 * point of the one it is most like, and a match of two claims that are both shown already is not told again. A day, a
 * place or a claim alone is a point of its own.
 */
export function pointsOf(rows: readonly Alignment[]): Point[] {
  const points = new Map<Alignment, Point>();
  const shown = new Map<string, Point>();
  const matches = rows.filter(isMatch).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  for (const isFirst of [true, false])
    for (const row of matches) {
      const [left, right] = [shown.get(keyOf(row, "left")), shown.get(keyOf(row, "right"))];
      if ((left && right) || (isFirst && (left ?? right))) continue;
      const point = left ?? right ?? {relation: row.relation, left: [], right: []};
      if (!left) point.left.push(row);
      if (!right) point.right.push(row);
      shown.set(keyOf(row, "left"), point).set(keyOf(row, "right"), point);
      points.set(row, point);
    }
  const all = rows.flatMap((row) => (isMatch(row) ? (points.get(row) ?? []) : pointOf(row)));
  const order = new Map(rows.map((row, i) => [row, i]));
  const inOrder = (list: Alignment[]) => list.sort((a, b) => order.get(a)! - order.get(b)!);
  return [...new Set(all)].map((point) => ({
    ...point,
    left: inOrder(point.left),
    right: inOrder(point.right),
  }));
}

const isMatch = ({aspect, relation}: Alignment): boolean => aspect === "claim" && relation === "shared";

const pointOf = (row: Alignment): Point => ({
  relation: row.relation,
  left: row.left === null ? [] : [row],
  right: row.right === null ? [] : [row],
});

const keyOf = (row: Alignment, hand: Hand): string =>
  `${hand} ${hand === "left" ? row.left_article : row.right_article} ${row[hand]}`;
