import type {Column} from "./chart.js";
import {element} from "./element.js";
import {counted} from "./words.js";

/** Up to so many rows stand on the page in full; more scroll in a box that fits the window. */
const SHORT = 60;

/** Rows as a table in a box of its own, which can be scrolled by keyboard; beyond `most` rows it says how many more. */
export function table<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  {label, most = 500}: {label: string; most?: number},
): HTMLElement {
  const head = columns.map(({name}) => element("th", {scope: "col"}, name));
  const body = rows.slice(0, most).map((row) =>
    element(
      "tr",
      {},
      columns.map(({value}) => element("td", {}, value(row) ?? "–")),
    ),
  );
  const box = element(
    "div",
    {
      class: rows.length > SHORT ? "table-box" : "table-box whole",
      role: "region",
      "aria-label": label,
      tabindex: 0,
    },
    element("table", {}, element("thead", {}, element("tr", {}, head)), element("tbody", {}, body)),
  );
  if (rows.length <= most) return box;
  const note = `The first ${most.toLocaleString("en")} of ${counted(rows.length, "row")}; the table is whole on the data page.`;
  return element("div", {}, box, element("p", {class: "note"}, note));
}
