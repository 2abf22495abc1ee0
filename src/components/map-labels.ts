/** Where the names of discs have room, so that none covers another name or another disc. */

/** A disc, and how wide its name is, in px. */
export interface Spot {
  x: number;
  y: number;
  r: number;
  width: number;
}

export interface Size {
  width: number;
  height: number;
}

export type Anchor = "start" | "middle" | "end";

/** Where the name is anchored. */
export interface Label {
  x: number;
  y: number;
  anchor: Anchor;
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

const GAP = 4;
const HEIGHT = 15;

/** Names in the order of the discs: the first has the first choice; null where nothing is free. */
export function labelsOf(spots: readonly Spot[], size: Size): (Label | null)[] {
  // The corners of a disc's square are empty.
  const taken = spots.map(({x, y, r}): Box => [x - r * 0.8, y - r * 0.8, x + r * 0.8, y + r * 0.8]);
  return spots.map((spot, i) => {
    const free = choicesOf(spot).find(({box}) => {
      const [left, top, right, bottom] = box;
      const isWithin = left >= 0 && top >= 0 && right <= size.width && bottom <= size.height;
      return isWithin && !taken.some((other, j) => j !== i && overlaps(box, other));
    });
    if (free === undefined) return null;
    taken.push(free.box);
    return free.label;
  });
}

/** To the right, to the left, above, below. */
function choicesOf({x, y, r, width}: Spot): {label: Label; box: Box}[] {
  const [right, left, above, below] = [x + r + GAP, x - r - GAP, y - r - HEIGHT / 2, y + r + HEIGHT / 2];
  const half = HEIGHT / 2;
  return [
    {label: {x: right, y, anchor: "start"}, box: [right, y - half, right + width, y + half]},
    {label: {x: left, y, anchor: "end"}, box: [left - width, y - half, left, y + half]},
    {
      label: {x, y: above, anchor: "middle"},
      box: [x - width / 2, above - half, x + width / 2, above + half],
    },
    {
      label: {x, y: below, anchor: "middle"},
      box: [x - width / 2, below - half, x + width / 2, below + half],
    },
  ];
}

const overlaps = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
