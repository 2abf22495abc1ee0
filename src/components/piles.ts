import * as Plot from "npm:@observablehq/plot";
import {binName, endOf, startOf, stepName, type Step} from "./bins.js";
import type {Column} from "./chart.js";
import {element} from "./element.js";
import {drawable} from "./labels.js";
import {capital, counted} from "./words.js";

/** Piles by month or year: a square for each row while there are few, and bars of counts where there are many. */

export interface PileOptions {
  width: number;
  /** days that the axis must hold, in their order */
  days: readonly string[];
  step: Step;
}

/** Up to so many in one pile, each row is a mark of its own. */
export const UNITS = 15;

/** What a bar stands for, where marks of single rows would be too many. */
export interface Count {
  start: string;
  kind: string;
  count: number;
  color: string;
  href: string;
}

export const countColumns = (step: Step, kind: string, noun: string): Column<Count>[] => [
  {name: capital(stepName(step)), value: ({start}) => binName(start, step)},
  {name: kind, value: (row) => row.kind},
  {name: noun, value: ({href, count}) => element("a", {href}, count)},
];

/** As Plot names them. */
const INTERVALS = {month: "1 month", quarter: "3 months", half: "6 months", year: "1 year"} as const;

/** Bars of counts by month or year, stacked by kind. */
export function counts(rows: readonly Count[], {width, days, step}: PileOptions, noun: string): Element {
  const about = ({start, kind, count}: Count): string =>
    `${binName(start, step)}: ${counted(count, noun)}, ${kind.toLowerCase()}`;
  return Plot.plot({
    ...frame(width, 220, days, step),
    y: {grid: true, label: null, ticks: 5},
    marks: [
      Plot.rectY(rows, {
        x: ({start}: Count) => new Date(start),
        interval: INTERVALS[step],
        y: "count",
        fill: "color",
        z: "kind",
        insetLeft: 0.5,
        insetRight: 0.5,
        href: "href",
        ariaLabel: about,
        title: about,
      }),
      Plot.ruleY([0], {stroke: "var(--line-strong)", ariaHidden: "true"}),
    ],
  });
}

export interface Unit<Row> {
  day: (row: Row) => string;
  color: (row: Row) => string;
  href: (row: Row) => string;
  about: (row: Row) => string;
}

/** Squares piled up on the middle of their month or year. */
export function units<Row>(rows: readonly Row[], {width, days, step}: PileOptions, unit: Unit<Row>): Element {
  const heights = new Map<string, number>();
  const piled = rows.map((row) => {
    const start = startOf(unit.day(row), step);
    const height = heights.get(start) ?? 0;
    heights.set(start, height + 1);
    return {row, middle: new Date((+new Date(start) + +endOf(start, step)) / 2), height};
  });
  const most = Math.max(1, ...heights.values());
  const [first, last] = [days[0]!, days.at(-1)!].map((day) => startOf(day, step)) as [string, string];
  const bins = (+endOf(last, step) - +new Date(first)) / (+endOf(first, step) - +new Date(first));
  const size = Math.max(3, Math.min(14, (drawable(width) - 56) / bins - 2, 300 / most));
  return Plot.plot({
    ...frame(width, most * (size + 2) + 40, days, step),
    y: {domain: [0, most], axis: null},
    marks: [
      Plot.dot(piled, {
        x: "middle",
        y: ({height}: {height: number}) => height + 0.5,
        symbol: "square",
        r: size / 2,
        fill: ({row}: {row: Row}) => unit.color(row),
        href: ({row}: {row: Row}) => unit.href(row),
        ariaLabel: ({row}: {row: Row}) => unit.about(row),
        title: ({row}: {row: Row}) => unit.about(row),
      }),
      Plot.ruleY([0], {stroke: "var(--line-strong)", ariaHidden: "true"}),
    ],
  });
}

const frame = (given: number, height: number, days: readonly string[], step: Step) => ({
  width: drawable(given),
  height,
  marginLeft: 36,
  marginRight: 20,
  marginBottom: 36,
  marginTop: 4,
  x: {
    type: "utc" as const,
    domain: [new Date(startOf(days[0]!, step)), endOf(startOf(days.at(-1)!, step), step)],
    label: null,
    ticks: Math.max(2, Math.floor(drawable(given) / 90)),
  },
});
