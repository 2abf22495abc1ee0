import {chartActions, sourceOf} from "./chart-actions.js";
import {embedded, standAlone} from "./embed.js";

/** What makes a Plot drawing a chart of the report: a name, a description, a caption and the same rows as a table. */

export interface Column<Row> {
  name: string;
  /** what stands in the cell; a node may be a link */
  value: (row: Row) => string | number | Node | null;
}

export interface ChartOptions<Row> {
  /** what it is called in addresses and files, unlike any other of its page, and for good: "by-level" */
  name: string;
  /** states the finding, computed */
  title: string;
  /** the pattern in words, with numbers from the data, for those who do not see the drawing */
  description: string;
  /** unit, denominator, exclusions, source */
  caption: string;
  /** one per mark */
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  /** finds the marks in the drawing; by default links, which Plot's `href` channel makes of marks */
  marks?: string;
  /** the table of which the rows are all, if they are */
  table?: string;
  /** to what the reader has narrowed the rows, in words: "held, 2024" */
  filter?: string;
}

/**
 * Wraps what `Plot.plot` returned. The figure carries `data-name`, `data-rows` (how many rows there are), `data-marks` (the
 * selector of the marks) and, where given, `data-table`; the browser tests hold the three and the table's length
 * against one another.
 */
export function chart<Row>(plot: Element, options: ChartOptions<Row>): HTMLElement {
  const {name, title, description, caption, rows, marks = "a", table} = options;
  if (!name) throw new Error(`chart without a name: ${title}`);
  const figure = element("figure", {
    class: "chart",
    "data-name": name,
    "data-rows": `${rows.length}`,
    "data-marks": marks,
  });
  if (table !== undefined) figure.dataset.table = table;
  const text = element("p", {class: "visually-hidden", id: idOf(title)}, description);
  if (rows.length) nameDrawing(mainDrawing(plot), title, text.id, marks);
  const note = element("figcaption", {}, caption);
  const heading = element("h3", {class: "chart-title"}, title);
  const scroll = element("div", {class: "chart-plot"}, plot);
  const foot = element("div", {class: "chart-foot"}, twin(options));
  figure.append(heading, text, rows.length ? scroll : "Nothing to show.", note, foot);
  if (embedded() === name) standAlone(figure, sourceOf(document));
  else foot.append(chartActions(figure, options));
  return figure;
}

/** Plot returns the drawing itself, or a figure in which legends are drawings too; the last is the chart. */
const mainDrawing = (plot: Element): Element =>
  plot.matches("svg") ? plot : [...plot.querySelectorAll(":scope > svg, :scope > div > svg")].at(-1)!;

/** Plot names groups, which may have no name; around links `img` would hide them from a screen reader. */
function nameDrawing(drawing: Element, title: string, described: string, marks: string): void {
  for (const group of drawing.querySelectorAll("g[aria-label], g[aria-description]")) {
    group.removeAttribute("aria-label");
    group.removeAttribute("aria-description");
  }
  drawing.setAttribute("role", drawing.querySelector("a") ? "group" : "img");
  drawing.setAttribute("aria-label", title);
  drawing.setAttribute("aria-describedby", described);
  roveFocus([...drawing.querySelectorAll<SVGElement>(marks)].filter((mark) => mark.matches("a")));
}

/** A chart is one Tab stop, however many marks it has: arrows, Home and End go from mark to mark. */
function roveFocus(links: SVGElement[]): void {
  links.forEach((link, i) => {
    link.setAttribute("tabindex", i ? "-1" : "0");
    link.addEventListener("keydown", (event) => {
      const to = links[nextOf((event as KeyboardEvent).key, i, links.length)];
      if (to === undefined) return;
      event.preventDefault();
      for (const other of links) other.setAttribute("tabindex", other === to ? "0" : "-1");
      to.focus();
    });
  });
}

function nextOf(key: string, i: number, length: number): number {
  const steps: Record<string, number> = {
    ArrowRight: i + 1,
    ArrowDown: i + 1,
    ArrowLeft: i - 1,
    ArrowUp: i - 1,
  };
  return {...steps, Home: 0, End: length - 1}[key] ?? -1;
}

/** The rows as a table, folded; its box can be reached and scrolled by keyboard. */
function twin<Row>({title, rows, columns}: ChartOptions<Row>): HTMLElement {
  const head = element("tr", {}, ...columns.map(({name}) => element("th", {scope: "col"}, name)));
  const body = rows.map((row) =>
    element("tr", {}, ...columns.map(({value}) => element("td", {}, value(row) ?? "–"))),
  );
  const table = element("table", {}, element("thead", {}, head), element("tbody", {}, ...body));
  const box = element(
    "div",
    {class: "table-box", role: "region", "aria-label": `Table: ${title}`, tabindex: "0"},
    table,
  );
  return element("details", {class: "twin"}, element("summary", {}, "Show as table"), box);
}

/** The same title gives the same id, so that a page is the same whenever it is drawn. */
const idOf = (title: string): string => `about-${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-")}`;

function element(name: string, attributes: Record<string, string>, ...children: (string | number | Node)[]) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.map((child) => (typeof child === "number" ? `${child}` : child)));
  return made;
}
