import type {ToldClaim} from "./features.ts";
import {isSameMeasure, isSameValue} from "./quantities.ts";

/** How alike two claims are, in [0, 1]. */
export type Similarity = (left: ToldClaim, right: ToldClaim) => number;

/**
 * Weights by kind of key, set on the pairs of data/gold/labels/dev.yaml: a shared topic code says most, as
 * "anchor of stability" and "improvement of the activities" share nothing else.
 */
const KIND: Record<string, number> = {
  t: 1.5,
  n: 1.5,
  e: 2,
  c: 1.5,
  d: 1.5,
  s: 2,
  l: 0.6,
  w: 1,
};
/** A word that every readout has counts this much of another. */
const COMMON = 0.3;
/** What a quantity weighs: fully where both tell its value, partly where they count the same thing differently. */
const QUANTITY = 2.5;
const UNEQUAL = 0.6;
/** Pivoted length (Singhal, Buckley and Mitra 1996): long claims lose less than under a plain cosine. */
const SLOPE = 0.6;

/**
 * Cosine of the claims' keys under inverse claim frequency within the two accounts (Salton's TF-IDF on the pair
 * alone, so that a comparison never changes when other articles are added), with quantities compared by value.
 */
export function compareBy(claims: readonly ToldClaim[], common: Set<string>): Similarity {
  const frequency = new Map<string, number>();
  for (const {keys} of claims) for (const key of keys) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  const weight = (key: string) => {
    const kind = KIND[key[0]!]! * (common.has(key.slice(2)) ? COMMON : 1);
    return (kind * Math.log(1 + claims.length / frequency.get(key)!)) ** 2;
  };
  const quantity = (QUANTITY * Math.log(1 + claims.length / 2)) ** 2;
  const norm = ({keys, quantities}: ToldClaim) =>
    Math.sqrt([...keys].reduce((sum, key) => sum + weight(key), quantities.length * quantity));
  const norms = new Map(claims.map((claim) => [claim, norm(claim)]));
  const pivot = [...norms.values()].reduce((sum, one) => sum + one, 0) / Math.max(1, claims.length);
  const length = (claim: ToldClaim) =>
    Math.min(norms.get(claim)!, (1 - SLOPE) * pivot + SLOPE * norms.get(claim)!);
  return (left, right) => {
    const shared = [...left.keys].filter((key) => right.keys.has(key));
    const dot = shared.reduce((sum, key) => sum + weight(key), quantity * sameQuantities(left, right));
    return dot === 0 ? 0 : Math.min(1, dot / (length(left) * length(right)));
  };
}

/** How many quantities of one claim the other tells too; one of another value counts in part. */
const sameQuantities = (left: ToldClaim, right: ToldClaim): number =>
  left.quantities.reduce((sum, a) => {
    const same = right.quantities.filter((b) => isSameMeasure(a, b));
    return sum + (same.some((b) => isSameValue(a, b)) ? 1 : same.length ? UNEQUAL : 0);
  }, 0);
