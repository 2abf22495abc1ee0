import * as Plot from "npm:@observablehq/plot";
import {chart} from "./chart.js";
import {element} from "./element.js";
import {drawable, fitted, widest} from "./labels.js";

/** One bar: what it counts, how many, and where they are listed. */
export interface Bar {
  label: string;
  count: number;
  href: string;
  color?: string;
  /** what stands at its end, where that is not the count */
  note?: string;
}

export interface BarsOptions {
  width: number;
  /** what it is called in addresses and files */
  name: string;
  title: string;
  caption: string;
  /** what is counted, in the plural */
  unit: string;
  /** what each bar stands for, as the head of its column */
  kind: string;
  color?: string;
  /** to what the reader has narrowed what is counted, in words */
  filter?: string;
}

/** Counts as horizontal bars, each with its number at its end; on a phone the labels stand above. */
export function bars(
  rows: readonly Bar[],
  {name, title, caption, unit, kind, color, filter, ...options}: BarsOptions,
): HTMLElement {
  const width = drawable(options.width);
  const isWide = width >= 420;
  const step = isWide ? 24 : 40;
  const room = isWide ? Math.min(widest(rows.map(({label}) => label)), width * 0.42) : width - 4;
  const marginLeft = isWide ? room + 12 : 2;
  const place = new Map(rows.map((row, i) => [row, i * step]));
  const y = (row: Bar): number => place.get(row)! + (isWide ? 0 : 17);
  const about = (row: Bar): string => `${row.label}: ${row.note ? `${row.note}, ` : ""}${row.count} ${unit}`;
  const total = rows.length * step;
  const most = rows.reduce((found, {count}) => Math.max(found, count), 1);
  const plot = Plot.plot({
    width,
    height: total + 4,
    marginLeft,
    marginRight: Math.max(44, widest(rows.map(({note}) => note ?? "")) + 12),
    marginTop: 2,
    marginBottom: 2,
    x: {domain: [0, most], axis: null},
    y: {domain: [0, total], range: [2, 2 + total], axis: null},
    marks: [
      Plot.rect(rows, {
        x1: 0,
        x2: "count",
        y1: (row: Bar) => y(row) + 4,
        y2: (row: Bar) => y(row) + 20,
        fill: (row: Bar) => row.color ?? color ?? "var(--accent)",
        href: "href",
        ariaLabel: about,
        title: about,
      }),
      Plot.text(rows, {
        x: "count",
        y: (row: Bar) => y(row) + 12,
        dx: 6,
        text: (row: Bar) => row.note ?? row.count.toLocaleString("en"),
        textAnchor: "start",
        fill: "var(--ink)",
        fontWeight: 600,
        ariaHidden: "true",
      }),
      Plot.text(rows, {
        x: 0,
        y: (row: Bar) => (isWide ? y(row) + 12 : y(row) - 7),
        dx: isWide ? -8 : 0,
        text: (row: Bar) => fitted(row.label, room),
        textAnchor: isWide ? "end" : "start",
        fill: "var(--ink)",
        ariaHidden: "true",
      }),
      isWide ? Plot.ruleX([0], {stroke: "var(--line-strong)", ariaHidden: "true"}) : null,
    ],
  });
  return chart(plot, {
    name,
    title,
    description: `${rows.map(({label, count}) => `${label} ${count}`).join(", ")}.`,
    caption,
    filter,
    rows,
    columns: [
      {name: kind, value: (row) => element("a", {href: row.href}, row.label)},
      {name: unit.charAt(0).toUpperCase() + unit.slice(1), value: (row) => row.count},
    ],
  });
}
