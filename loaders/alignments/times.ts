import type {ToldClaim} from "./features.ts";

/**
 * The keys of what is still to come that one claim dates more widely than the other: "in October" and "in the autumn", "in
 * the second quarter" and "next year". Days gone by are told exactly, or are others.
 */
export function widerTimes(left: ToldClaim, right: ToldClaim): string[] {
  const [ours, theirs] = [ownTimes(left, right), ownTimes(right, left)];
  return ours.flatMap((a) => theirs.flatMap((b) => (isWithin(a, b) ? b : isWithin(b, a) ? a : [])));
}

const ownTimes = ({keys, reading: {article}}: ToldClaim, other: ToldClaim): string[] =>
  [...keys].filter(
    (key) =>
      key.startsWith("d:") &&
      !other.keys.has(key) &&
      article.published !== null &&
      key.slice(2) > article.published,
  );

function isWithin(inner: string, outer: string): boolean {
  const [from, to] = inner.slice(2).split("/");
  const [start, end] = outer.slice(2).split("/");
  return start! <= from! && to! <= end!;
}
