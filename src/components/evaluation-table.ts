import type {FigureRow, Report} from "../../loaders/evaluate/report.ts";
import {element} from "./element.js";
import type {Section} from "./evaluation-measures.js";

/** Figures with their intervals, those of the held-out articles first. */

const NAMES: Record<FigureRow["split"], string> = {test: "Held out", dev: "Development"};

const SCORE = [
  ["F1", "both in one: the harmonic mean of precision and recall, 1 is perfect"],
  ["95 %", "95 % interval: where the figure would lie for other articles like these"],
  ["Finds", "recall: of what stands in the articles"],
  ["Right", "precision: of what the machine gives"],
] as const;
const SHARE = [
  ["Right", "share that is right"],
  ["95 %", "95 % interval: where the share would lie for other articles like these"],
  ["Count", "how many are right, of how many"],
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
    columns.map(([name, about]) =>
      element("th", {scope: "col", role: "columnheader", class: "number", title: about}, name),
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
  const between = low === null || high === null ? "–" : `${show(low)}–${show(high)}`;
  const cell = (name: string, kindOf: string, ...content: (string | Node)[]) =>
    element("td", {role: "cell", class: kindOf, "data-name": name}, ...content);
  const first = [
    cell("Articles", "split", NAMES[split]),
    cell("Scale", "scale", drawing(row)),
    cell(kind === "f1" ? "F1" : "Right", "number value", show(value!)),
    cell("95 %", "number between", between),
  ];
  if (kind === "rate") return [...first, cell("Count", "number count", `${right} of ${wanted}`)];
  return [
    ...first,
    cell("Finds", "number count", count(right, wanted, recall)),
    cell("Right", "number count", count(right, found, precision)),
  ];
}

/** "29 of 44", or the share where the measure is a mean and counts nothing. */
function count(right: number | null, of: number | null, share: number | null): string {
  if (right !== null && of !== null) return `${right} of ${of}`;
  return share === null ? "–" : percent(share);
}

const figure = (value: number): string => value.toFixed(2);
const percent = (value: number): string => `${Math.round(100 * value)} %`;

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
function drawing({value, low, high}: FigureRow): SVGElement {
  const middle = HEIGHT / 2;
  const drawn = shape("svg", {viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: "interval", "aria-hidden": "true"});
  for (const tick of [0, 0.5, 1])
    drawn.append(shape("line", {class: "tick", x1: x(tick), x2: x(tick), y1: 0, y2: HEIGHT}));
  if (low !== null && high !== null)
    drawn.append(shape("line", {class: "range", x1: x(low), x2: x(high), y1: middle, y2: middle}));
  drawn.append(shape("circle", {class: "dot", cx: x(value!), cy: middle, r: 4.5}));
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
    item("test", "held-out articles: the figure to trust, with its 95 % interval"),
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
