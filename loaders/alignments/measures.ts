import type {Quantity} from "./quantities.ts";

/** Whether two quantities are of one kind and count the same thing, by the words behind them. */
export const isSameMeasure = (a: Quantity, b: Quantity): boolean =>
  a.kind === b.kind && (!UNITS.has(a.kind) || a.unit.some((word) => b.unit.includes(word)));

/** A sum is of a currency, a number of some thing; any two percentages may be of one. */
const UNITS = new Set<Quantity["kind"]>(["count", "ordinal", "money"]);

/** How far a round number may stand from what it rounds: "about 170 minutes" and "nearly three hours". */
const ROUNDING = 0.1;

/** Whether two quantities tell one value: the same, or the same once rounded as the words admit. */
export function isSameValue(a: Quantity, b: Quantity): boolean {
  if (a.value === b.value) return true;
  if (a.kind === "ordinal" || a.kind === "years") return false;
  const apart = Math.abs(a.value - b.value) / Math.max(a.value, b.value);
  return (
    apart <= (a.hedged || b.hedged ? ROUNDING : 0) || rounds(a.value, b.value) || rounds(b.value, a.value)
  );
}

/** Whether one value is the other told with fewer digits: 28 for 27.9, 200 for 196.5. */
function rounds(round: number, fine: number): boolean {
  const digits = (value: number) =>
    value
      .toPrecision(12)
      .replace(/e.*$/, "")
      .replace(".", "")
      .replace(/^0+|0+$/g, "").length;
  const kept = digits(round);
  return kept > 1 && kept < digits(fine) && Number(fine.toPrecision(kept)) === round;
}
