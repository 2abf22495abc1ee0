import type {Format} from "../../loaders/schema.ts";

/** What the codes of protocol levels and formats are called. */

const LEVELS = [
  "Heads of state",
  "Heads of government",
  "Speakers and vice-presidents",
  "Ministers",
  "Deputy ministers and envoys",
  "Senior officials",
  "Other officials",
];

/** 1 is head of state; null, that the articles do not tell. */
export const levelName = (level: number | null): string => LEVELS[(level ?? 0) - 1] ?? "Level not told";

/** Highest first, those without a level last. */
export const byLevel = (a: {level: number | null}, b: {level: number | null}): number =>
  (a.level ?? 9) - (b.level ?? 9);

export const formatName = (format: Format): string =>
  format === "multilateral-sidelines" ? "on the sidelines" : format.replace("-", " ");

/** The few kinds of format that can be told apart by their shape. */
export type Kind = "visit" | "in person" | "on the sidelines" | "at a distance";

export function kindOf(format: Format): Kind {
  if (format === "visit" || format === "multilateral-sidelines")
    return format === "visit" ? "visit" : "on the sidelines";
  return /call|letter/.test(format) ? "at a distance" : "in person";
}

/** Names of d3's symbols. */
export const SYMBOLS: Record<Kind, "square" | "circle" | "diamond" | "triangle"> = {
  visit: "square",
  "in person": "circle",
  "on the sidelines": "diamond",
  "at a distance": "triangle",
};
