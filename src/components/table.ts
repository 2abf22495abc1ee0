import type {Column} from "./chart.js";
import {element} from "./element.js";
import {counted} from "./words.js";

/** Up to so many rows stand on the page in full; more scroll in a box that fits the window. */
const SHORT = 100;

/** Rows as a table in a box of its own, which can be scrolled by keyboard; beyond `most` rows it says how many more. */
export function table<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  {label, most = 500}: {label: string; most?: number},
): HTMLElement {
  if (!rows.length) return element("p", {class: "note"}, "Nothing to show.");
  const head = columns.map(({name}) => element("th", {scope: "col", role: "columnheader"}, name));
  const body = rows.slice(0, most).map((row) =>
    element(
      "tr",
      {role: "row"},
      columns.map(({name, value}) => cell(name, value(row))),
    ),
  );
  // On a phone the rows stack, and a table that is not laid out as one is none without these roles.
  const inside = element(
    "table",
    {class: "records stacks", role: "table"},
    element("thead", {role: "rowgroup"}, element("tr", {role: "row"}, head)),
    element("tbody", {role: "rowgroup"}, body),
  );
  const size = rows.length > SHORT ? "table-box" : "table-box whole";
  const box = element("div", {class: size, role: "region", "aria-label": label, tabindex: 0}, inside);
  if (rows.length <= most) return box;
  const note = `The first ${most.toLocaleString("en")} of ${counted(rows.length, "row")}; the table is whole on the data page.`;
  return element("div", {}, box, element("p", {class: "note"}, note));
}

const cell = (name: string, value: string | number | Node | null): HTMLElement =>
  element("td", {role: "cell", "data-name": name, class: value === null ? "none" : null}, value ?? "–");
