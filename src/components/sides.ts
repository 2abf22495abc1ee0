/**
 * Colours of the sides, by their order and not by their names: another pair of countries is another codebook entry,
 * not another palette. The colours themselves stand in style.css, for light and dark, and differ for colour-blind
 * readers too: more than three would not, so further sides share the neutral one and are told apart by their names.
 */

const COLOURS = 3;

/** The sides that the rows name, most frequent first, then alphabetical. */
export function sidesOf(rows: readonly {side: string | null}[]): string[] {
  const counts = new Map<string, number>();
  for (const {side} of rows) if (side !== null) counts.set(side, (counts.get(side) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1));
}

/** The class of a side's elements, whose `--side` is its colour: `side-0` … `side-2`, `side-other`. */
export function sideClass(side: string | null, sides: readonly string[]): string {
  const i = side === null ? -1 : sides.indexOf(side);
  return i >= 0 && i < COLOURS ? `side-${i}` : "side-other";
}

/** The colour of a side, for a fill or a stroke. */
export const sideColor = (side: string | null, sides: readonly string[]): string =>
  `var(--${sideClass(side, sides)})`;
