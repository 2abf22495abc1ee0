import type {Alignment} from "../../loaders/schema.ts";
import type {Context, Hand} from "./comparison.js";
import {evidenceOf} from "./tellers.js";

/** Claims that are matched many to many, put together so that each is shown and counted once. */

export interface Point {
  relation: Alignment["relation"];
  /** the rows whose left words, and those whose right words, are shown, in the order of the text */
  left: Alignment[];
  right: Alignment[];
}

/** Where the words of a row stand. */
type Places = Pick<Context, "evidence">;

/**
 * The points of some rows of one relation: the surest matches pair claims one to one, a claim that is left joins the
 * point of the one it is most like, and a match of two claims that are both shown already is not told again. A day, a
 * place or a claim alone is a point of its own.
 */
export function pointsOf(rows: readonly Alignment[], places: Places): Point[] {
  const points = new Map<Alignment, Point>();
  const shown = new Map<string, Point>();
  const matches = rows.filter(isMatch).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  for (const isFirst of [true, false])
    for (const row of matches) {
      const [ours, theirs] = [keyOf(row, "left", places), keyOf(row, "right", places)];
      const [left, right] = [shown.get(ours), shown.get(theirs)];
      if ((left && right) || (isFirst && (left ?? right))) continue;
      const point = left ?? right ?? {relation: row.relation, left: [], right: []};
      if (!left) point.left.push(row);
      if (!right) point.right.push(row);
      shown.set(ours, point).set(theirs, point);
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

/** Words and where they stand: an article may say the same words twice, of two things. */
const keyOf = (row: Alignment, hand: Hand, places: Places): string =>
  `${hand} ${row[`${hand}_article`]} ${evidenceOf(row, hand, places)[0]?.start} ${row[hand]}`;
