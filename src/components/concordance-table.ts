import {changeState} from "./address.js";
import type {Line} from "./concordance.js";
import type {Order} from "./concordance-order.js";
import {toCsv, type Cell, type Sheet} from "./copies.js";
import {growing} from "./growing.js";
import {element, type Child} from "./element.js";
import {articleLink} from "./links.js";
import {dayName} from "./names.js";
import {save} from "./save.js";
import {sideClass} from "./sides.js";
import {counted} from "./words.js";

export interface Options {
  order: Order;
  sides: readonly string[];
  names: (code: string) => string;
}

/** Lines at once: what a reader can look through, and a page can draw in a moment. */
const STEP = 100;

const COLUMNS: readonly {name: string; order: Order; class: string}[] = [
  {name: "Published", order: "date", class: "day"},
  {name: "Outlet", order: "outlet", class: "outlet"},
  {name: "Side", order: "side", class: "whose"},
  {name: "Left of it", order: "left", class: "left"},
  {name: "Right of it", order: "right", class: "right"},
];

/** The lines one beneath another, the words in the middle; the head of each column sorts by it. */
export function concordanceTable(lines: readonly Line[], options: Options): HTMLElement {
  const body = element("tbody", {role: "rowgroup"});
  const rest = growing(body, lines, {
    toRow: (line) => lineRow(line, options),
    step: STEP,
    unit: "line",
    all: `${lines.length}`,
  });
  const head = element(
    "tr",
    {role: "row"},
    COLUMNS.map((column) => headCell(column, options.order)),
  );
  const table = element(
    "table",
    {class: "concordance", role: "table"},
    element("thead", {role: "rowgroup"}, head),
    body,
  );
  return element("div", {}, table, rest);
}

function headCell({name, order, class: kind}: (typeof COLUMNS)[number], current: Order): HTMLElement {
  const isCurrent = order === current;
  const label = `Sort by ${name.toLowerCase()}`;
  const button = element(
    "button",
    {type: "button", class: "sorts needs-script", "aria-label": label, title: label},
    isCurrent ? "↓" : "↕",
  );
  button.addEventListener("click", () => changeState({sort: order}));
  const attributes = {scope: "col", role: "columnheader", "aria-sort": isCurrent ? "ascending" : null};
  return element("th", {...attributes, class: kind}, name, button);
}

function lineRow(line: Line, {sides, names}: Options): HTMLElement {
  const lang = line.language;
  const cell = (kind: string, ...children: Child[]) => element("td", {role: "cell", class: kind}, children);
  const words = element("a", {class: "keyword", href: articleLink(line.article, line)}, line.exact);
  const side = line.side === null ? "no side" : names(line.side);
  const left = cell("left", element("span", {lang}, line.left));
  const right = cell("right", element("span", {lang}, words, line.right));
  return element(
    "tr",
    {role: "row", class: sideClass(line.side, sides)},
    cell("day", line.published === null ? "no day" : dayName(line.published)),
    cell("outlet", line.outlet ?? "not named"),
    cell("whose", element("span", {class: "side-name"}, side)),
    left,
    right,
  );
}

/** The same lines, all of them, to be taken away; the address of each is that of its place in the text. */
export function concordanceSheet(lines: readonly Line[], caption: string): Sheet {
  const columns = [
    "published",
    "outlet",
    "side",
    "left",
    "words",
    "right",
    "article",
    "start",
    "end",
    "address",
  ];
  const rows = lines.map((line) => {
    const {published, outlet, side, left, exact, right, article, start, end} = line;
    const href = articleLink(article, line);
    return [published, outlet, side, left, exact, right, article, start, end, href].map((value): Cell => ({
      text: `${value ?? ""}`,
    }));
  });
  return {caption, columns, rows};
}

/** Saves all lines as CSV. */
export function linesButton(lines: readonly Line[], caption: string): HTMLElement {
  const words = `Download ${counted(lines.length, "line")} as CSV`;
  const button = element("button", {type: "button", class: "needs-script"}, words);
  const csv = (): string => toCsv(concordanceSheet(lines, caption));
  button.addEventListener("click", () => save("concordance.csv", new Blob([csv()], {type: "text/csv"})));
  return button;
}
