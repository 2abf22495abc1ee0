import type {FigureRow, Report} from "../../loaders/evaluate/report.ts";
import {element} from "./element.js";
import type {Section} from "./evaluation-measures.js";

/** Figures with their intervals, those of the held-out articles first. */

const NAMES: Record<FigureRow["split"], string> = {test: "Held out", dev: "Development"};

/** Heads of the columns of figures, each with what it is in plain words. */
const SCORE = [
  ["F1", "both in one"],
  ["95 % interval", "by chance"],
  ["Recall", "finds"],
  ["Precision", "is right"],
] as const;
const SHARE = [
  ["Share", "is right"],
  ["95 % interval", "by chance"],
  ["Count", "of how many"],
] as const;

/** A section of measures as a table: a row per split, with a dot and its interval between 0 and 1. */
export function evaluationTable({title, measures}: Section, {figures}: Report): HTMLElement {
  const bodies = measures.flatMap(({group, name, label, meaning}) => {
    const rows = figures.filter((row) => row.group === group && row.name === name && row.value !== null);
    return rows.length ? [body(label, meaning, rows)] : [];
  });
  const isScore = figures.some(
    ({group, name, kind}) =>
      kind === "f1" && measures.some((one) => one.group === group && one.name === name),
  );
  const columns = isScore ? SCORE : SHARE;
  const head = [
    element("th", {scope: "col", role: "columnheader"}, "Measure"),
    element("th", {scope: "col", role: "columnheader"}, "Articles"),
    element("th", {scope: "col", role: "columnheader", class: "scale"}, scale()),
    columns.map(([name, plain]) =>
      element(
        "th",
        {scope: "col", role: "columnheader", class: "number"},
        name,
        element("span", {class: "meaning"}, plain),
      ),
    ),
  ];
  return element(
    "div",
    {
      class: "table-box whole",
      role: "region",
      "aria-label": `How often the machine is right: ${title}`,
      tabindex: 0,
    },
    element(
      "table",
      {class: "evaluation", role: "table", "aria-label": title},
      element("thead", {role: "rowgroup"}, element("tr", {role: "row"}, head)),
      bodies,
    ),
  );
}

function body(label: string, meaning: string | undefined, rows: readonly FigureRow[]): HTMLElement {
  const name = element(
    "th",
    {scope: "rowgroup", role: "rowheader", rowspan: rows.length},
    label,
    meaning && element("span", {class: "meaning"}, meaning),
  );
  return element(
    "tbody",
    {role: "rowgroup"},
    rows.map((row, i) => element("tr", {role: "row", class: row.split}, i === 0 && name, cells(row))),
  );
}

function cells(row: FigureRow): HTMLElement[] {
  const {split, kind, value, low, high, right, wanted, found, precision, recall} = row;
  const show = kind === "f1" ? figure : percent;
  const between = isSpread(row) ? `${show(low!).replace(UNIT, "")}–${show(high!)}` : "–";
  const cell = (name: string, kindOf: string, ...content: (string | Node)[]) =>
    element("td", {role: "cell", class: kindOf, "data-name": name}, ...content);
  const first = [
    cell("Articles", "split", NAMES[split]),
    cell("Scale", "scale", drawing(row)),
    cell(kind === "f1" ? "F1" : "Share", "number value", show(value!)),
    cell("95 % interval", "number between", between),
  ];
  if (kind === "rate") return [...first, cell("right in", "number tally", `${right} of ${wanted}`)];
  return [
    ...first,
    cell("finds", "number tally", count(right, wanted, recall)),
    cell("right", "number tally", count(right, found, precision)),
  ];
}

/** Where all is right, or nothing, all resamples are alike, and tell nothing of chance. */
const isSpread = ({low, high}: FigureRow): boolean => low !== null && high !== null && low < high;

/** "29 of 44", or the share where the measure is a mean and counts nothing. */
function count(right: number | null, of: number | null, share: number | null): string {
  if (right !== null && of !== null) return `${right} of ${of}`;
  return share === null ? "–" : percent(share);
}

const figure = (value: number): string => value.toFixed(2);
const UNIT = "\u202f%";
const percent = (value: number): string => `${Math.round(100 * value)}${UNIT}`;

const SVG = "http://www.w3.org/2000/svg";
const [WIDTH, HEIGHT, EDGE] = [160, 16, 6];
const x = (value: number): number => EDGE + value * (WIDTH - 2 * EDGE);

function shape(name: string, attributes: Record<string, string | number>, text?: string): SVGElement {
  const made = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, `${value}`);
  if (text !== undefined) made.textContent = text;
  return made;
}

/** The figures stand beside it in words, so for those who do not see it there is nothing in it. */
function drawing(row: FigureRow): SVGElement {
  const middle = HEIGHT / 2;
  const drawn = shape("svg", {viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: "interval", "aria-hidden": "true"});
  for (const tick of [0, 0.5, 1])
    drawn.append(shape("line", {class: "tick", x1: x(tick), x2: x(tick), y1: 0, y2: HEIGHT}));
  if (isSpread(row))
    drawn.append(shape("line", {class: "range", x1: x(row.low!), x2: x(row.high!), y1: middle, y2: middle}));
  drawn.append(shape("circle", {class: "dot", cx: x(row.value!), cy: middle, r: 4.5}));
  return drawn;
}

/** What the dots mean, for the head of the tables. */
export function evaluationKey(): HTMLElement {
  const sample = {value: 0.6, low: 0.35, high: 0.85} as FigureRow;
  const item = (split: FigureRow["split"], words: string) =>
    element("span", {class: split}, drawing(sample), ` ${words}`);
  return element(
    "p",
    {class: "dots"},
    item("test", "held-out articles: nearer to the truth, with its 95 % interval"),
    item("dev", "development articles, by which the rules were mended"),
  );
}

/** The numbers at which the rows' lines stand. */
function scale(): SVGElement {
  const drawn = shape("svg", {
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    class: "interval",
    role: "img",
    "aria-label": "from 0 to 1",
  });
  for (const [tick, anchor] of [
    [0, "start"],
    [0.5, "middle"],
    [1, "end"],
  ] as const)
    drawn.append(
      shape(
        "text",
        {x: tick === 0 ? 2 : tick === 1 ? WIDTH - 2 : x(tick), y: 12, "text-anchor": anchor},
        `${tick}`,
      ),
    );
  return drawn;
}
