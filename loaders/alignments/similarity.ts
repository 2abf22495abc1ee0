import type {ToldClaim} from "./features.ts";
import {isSameMeasure, isSameValue} from "./quantities.ts";

/** How alike two claims are, in [0, 1]. */
export type Similarity = (left: ToldClaim, right: ToldClaim) => number;

/**
 * Weights by kind of key, set on the pairs of data/gold/labels/dev.yaml: a shared topic code says most, as
 * "anchor of stability" and "improvement of the activities" share nothing else.
 */
const KIND: Record<string, number> = {t: 2, e: 2, d: 1.5, s: 1.2, w: 1};
/** A word that every readout has counts this much of another. */
const COMMON = 0.3;
/** What telling of the contact itself weighs, and an equal quantity. */
const TELLS = 2.5;
const EQUAL = 2.5;

/**
 * Cosine of the claims' keys under inverse claim frequency within the two accounts (Salton's TF-IDF on the pair
 * alone, so that a comparison never changes when other articles are added), with quantities compared by value.
 */
export function compareBy(claims: readonly ToldClaim[], common: Set<string>): Similarity {
  const frequency = new Map<string, number>();
  for (const {keys} of claims) for (const key of keys) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  const weight = (key: string) => {
    const kind = KIND[key[0]!]! * (common.has(key.slice(2)) ? COMMON : 1);
    return kind * Math.log(1 + claims.length / frequency.get(key)!);
  };
  const scale = Math.log(1 + claims.length / 2);
  const norm = ({keys}: ToldClaim) => Math.sqrt([...keys].reduce((sum, key) => sum + weight(key) ** 2, 0));
  return (left, right) => {
    const shared = [...left.keys].filter((key) => right.keys.has(key));
    const equal =
      (tellsSame(left, right) ? (TELLS * scale) ** 2 : 0) + equals(left, right) * (EQUAL * scale) ** 2;
    const dot = shared.reduce((sum, key) => sum + weight(key) ** 2, equal);
    return dot === 0
      ? 0
      : Math.min(1, dot / Math.sqrt((norm(left) ** 2 + equal) * (norm(right) ** 2 + equal)));
  };
}

const tellsSame = (left: ToldClaim, right: ToldClaim) =>
  [...left.tells].some((contact) => right.tells.has(contact));

const equals = (left: ToldClaim, right: ToldClaim): number =>
  left.quantities.filter((a) => right.quantities.some((b) => isSameMeasure(a, b) && isSameValue(a, b)))
    .length;
