import * as Plot from "npm:@observablehq/plot";
import {chart, type Column} from "./chart.js";
import {element} from "./element.js";
import {drawable, fitted, widest} from "./labels.js";
import {groupMarks, type MatrixGroups} from "./matrix-groups.js";

/** Counts of pairs: rows down, columns across, and in each cell how many. */

export interface Cell {
  row: string;
  column: string;
  count: number;
  href: string;
  /** none of what it counts has taken place: drawn hollow */
  hollow?: boolean;
  /** how full its colour is, 0 to 1, where that is not its count beside the largest */
  tone?: number;
  /** beyond chance: framed */
  clear?: boolean;
  /** what is said of it, where that is more than its count */
  about?: string;
}

export interface MatrixOptions {
  width: number;
  /** what it is called in addresses and files */
  name: string;
  title: string;
  caption: string;
  description: string;
  /** what is counted, in the plural */
  unit: string;
  /** in their order, with the words that stand beside them */
  rows: ReadonlyMap<string, string>;
  columns: ReadonlyMap<string, string>;
  heads: [string, string];
  /** rows and columns are the same, in one order: only one half is drawn */
  isHalf?: boolean;
  /** further columns of the table */
  more?: readonly Column<Cell>[];
  groups?: MatrixGroups;
  /** to what the reader has narrowed what is counted, in words */
  filter?: string;
}

/** Slanting labels rise and reach as far as the sine and cosine of 45°. */
const SLANT = Math.SQRT1_2;

/** With more rows than these, large cells would make it taller than a window. */
const TALL = 12;

/** On a narrow screen it keeps its size and scrolls in its own box. */
export function matrix(cells: readonly Cell[], options: MatrixOptions): HTMLElement {
  const width = drawable(options.width);
  const {
    name,
    title,
    caption,
    description,
    unit,
    rows,
    columns,
    heads,
    isHalf = false,
    more = [],
    groups,
    filter,
  } = options;
  const names = (key: string, of: ReadonlyMap<string, string>): string => of.get(key) ?? key;
  const isWide = width >= 700;
  const beside = Math.min(widest([...rows.values()]), isWide ? 330 : 150);
  const above = Math.min(widest([...columns.values()]), isWide ? 280 : 150);
  const marginLeft = beside + 14;
  const marginTop = above * SLANT + 20;
  const beyond = groups ? widest([...groups.rows.values()]) + 16 : 0;
  const below = groups ? widest([...groups.columns.values()]) * SLANT + 14 : 0;
  const slant = Math.max(above * SLANT + 8, beyond, below);
  const size = Math.max(
    24,
    Math.min(rows.size > TALL ? 28 : 40, (width - marginLeft - slant) / Math.max(1, columns.size)),
  );
  const most = cells.reduce((found, {count}) => Math.max(found, count), 1);
  const about = ({row, column, count, about: words}: Cell): string =>
    words ?? `${names(row, rows)} and ${names(column, columns)}: ${count} ${unit}`;
  const plot = Plot.plot({
    width: marginLeft + size * columns.size + slant,
    height: marginTop + size * rows.size + 8 + below,
    marginLeft,
    marginTop,
    marginRight: slant,
    marginBottom: 8 + below,
    x: {type: "band", domain: [...columns.keys()], axis: null, paddingInner: 0.06, paddingOuter: 0},
    y: {type: "band", domain: [...rows.keys()], axis: null, paddingInner: 0.06, paddingOuter: 0},
    marks: [
      grid(rows, columns, isHalf, cells),
      ...(groups ? groupMarks(groups, size) : []),
      Plot.cell(cells, {
        x: "column",
        y: "row",
        fill: "var(--accent)",
        fillOpacity: (cell: Cell) => (cell.hollow ? 0 : 0.1 + 0.46 * (cell.tone ?? cell.count / most)),
        stroke: (cell: Cell) => (cell.hollow ? "var(--planned)" : "none"),
        strokeWidth: 1.5,
        strokeDasharray: "3 2",
        inset: 1,
        href: "href",
        ariaLabel: about,
        title: about,
      }),
      Plot.cell(
        cells.filter(({clear}) => clear),
        {
          x: "column",
          y: "row",
          stroke: "var(--ink)",
          strokeWidth: 2,
          inset: 1,
          pointerEvents: "none",
          ariaHidden: "true",
        },
      ),
      Plot.text(cells, {
        x: "column",
        y: "row",
        text: (cell: Cell) => `${cell.count}`,
        fill: "var(--ink)",
        fontWeight: 600,
        pointerEvents: "none",
        ariaHidden: "true",
      }),
      Plot.axisY({
        tickFormat: (key: string) => fitted(names(key, rows), beside),
        tickSize: 0,
        label: null,
        fill: "var(--ink)",
        ariaHidden: "true",
      }),
      Plot.axisX({
        anchor: "top",
        tickFormat: (key: string) => fitted(names(key, columns), above),
        tickRotate: -45,
        tickSize: 0,
        label: null,
        textAnchor: "start",
        fill: "var(--ink)",
        ariaHidden: "true",
      }),
    ],
  });
  const table: Column<Cell>[] = [
    {name: heads[0], value: ({row}) => names(row, rows)},
    {name: heads[1], value: ({column}) => names(column, columns)},
    {
      name: unit.charAt(0).toUpperCase() + unit.slice(1),
      value: ({href, count}) => element("a", {href}, count),
    },
  ];
  const figure = chart(plot, {
    name,
    title,
    description,
    caption,
    filter,
    rows: cells,
    columns: [...table, ...more],
  });
  figure.classList.add("keeps-size");
  return figure;
}

/** Where a row and a column cross and nothing is counted, a point keeps the eye in line. */
function grid(
  rows: ReadonlyMap<string, string>,
  columns: ReadonlyMap<string, string>,
  isHalf: boolean,
  cells: readonly Cell[],
): Plot.Markish {
  const filled = new Set(cells.map(({row, column}) => `${row} ${column}`));
  const all = [...rows.keys()].flatMap((row, i) =>
    [...columns.keys()].slice(0, isHalf ? i + 1 : undefined).map((column) => ({row, column})),
  );
  const empty = all.filter(({row, column}) => !filled.has(`${row} ${column}`));
  return Plot.dot(empty, {x: "column", y: "row", r: 1, fill: "var(--line-strong)", ariaHidden: "true"});
}
