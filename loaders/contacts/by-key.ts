import {max, min} from "d3-array";
import {groupEach} from "../group-each.ts";

type Keys = readonly (string | null)[];

/** Rows by their keys, such as who takes part: of an article of a thousand contacts, those alone are asked that share one. */
export interface ByKey<Row> {
  /** The first row, in the order of all, with one of these keys and for which the question holds. */
  first: (keys: Keys, holds: (row: Row) => boolean) => Row | undefined;
  last: (keys: Keys, holds: (row: Row) => boolean) => Row | undefined;
}

export function byKey<Row>(rows: readonly Row[], keysOf: (row: Row) => Keys): ByKey<Row> {
  const places = groupEach(rows.keys(), (i) => known(keysOf(rows[i]!)));
  const of = (keys: Keys) => known(keys).flatMap((key) => (places.has(key) ? [places.get(key)!] : []));
  return {
    first: (keys, holds) => {
      const found = of(keys).flatMap((list) => list.find((i) => holds(rows[i]!)) ?? []);
      return rows[min(found) ?? rows.length];
    },
    last: (keys, holds) => {
      const found = of(keys).flatMap((list) => list.findLast((i) => holds(rows[i]!)) ?? []);
      return rows[max(found) ?? rows.length];
    },
  };
}

const known = (keys: Keys): string[] => keys.filter((key) => key !== null);
