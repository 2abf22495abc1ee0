import type {ChartOptions} from "./chart.js";
import {toCsv, type Sheet} from "./copies.js";
import {element} from "./element.js";
import {embedCode} from "./embed.js";
import {pictureOf} from "./picture.js";
import {pngOf, save, svgText} from "./save.js";

/** What a reader takes from a chart: its drawing as SVG or PNG, its rows as CSV, itself for another site. */

/** Made by a script, for only a script can answer them: a copy without scripts shows none of them. */
export function chartActions<Row>(figure: HTMLElement, options: ChartOptions<Row>): HTMLElement {
  const {name, title, rows, filter} = options;
  const file = fileName(options);
  const picture = (): SVGSVGElement => pictureOf(figure, `${sourceOf(document)} ${address()}`.trim());
  const buttons = [
    button("SVG", () => save(`${file}.svg`, new Blob([svgText(picture())], {type: "image/svg+xml"}))),
    button("PNG", async () => save(`${file}.png`, await pngOf(picture()))),
    button("CSV", () => save(`${file}.csv`, new Blob([toCsv(sheetOf(options))], {type: "text/csv"}))),
  ];
  const count = `${rows.length.toLocaleString("en")} ${rows.length === 1 ? "row" : "rows"}`;
  return element(
    "div",
    {class: "chart-actions script-only needs-script", role: "group", "aria-label": `Take along: ${title}`},
    rows.length ? buttons : buttons[2],
    element("span", {class: "note"}, filter ? `(${count}; ${filter})` : `(${count})`),
    embedding(figure, name, title),
  );
}

/** Where a chart is from: the page, and the build, by the digest at its foot. */
export function sourceOf(page: Document): string {
  const digest = page.querySelector("#observablehq-footer .digest")?.textContent;
  return `Source: ${page.title}${digest ? `, digest ${digest}` : ""}.`;
}

/** The address of what is shown; that of a file says nothing to anybody else. */
const address = (): string => (location.protocol === "file:" ? "" : location.href);

/** The rows that the chart shows, as they stand in its table. */
export const sheetOf = <Row>({title, rows, columns}: ChartOptions<Row>): Sheet => ({
  caption: title,
  columns: columns.map(({name}) => name),
  rows: rows.map((row) => columns.map(({value}) => ({text: textOf(value(row))}))),
});

const textOf = (value: string | number | Node | null): string =>
  value instanceof Node ? (value.textContent ?? "") : `${value ?? ""}`;

/** "topics-together-only-contacts-14-rows": a file that has left its page still says what it holds. */
function fileName<Row>({name, rows, filter}: ChartOptions<Row>): string {
  const page = /([^/]*?)(?:\.html)?$/.exec(location.pathname)![1] || "index";
  const parts = [page, name, filter ?? "", `${rows.length} rows`];
  return parts
    .filter(Boolean)
    .join("-")
    .replace(/[^\p{L}\p{N}]+/gu, "-");
}

function button(name: string, act: () => void | Promise<void>): HTMLButtonElement {
  const made = element("button", {type: "button"}, name);
  made.addEventListener("click", () => void act());
  return made;
}

/** Made when it is opened: only then is the chart as high as it is drawn, and the address as the reader has left it. */
function embedding(figure: HTMLElement, name: string, title: string): HTMLElement {
  const code = element("textarea", {readonly: "", rows: 4, "aria-label": `Code to embed: ${title}`});
  const box = element("details", {class: "embedding"}, element("summary", {}, "Embed"), code);
  box.addEventListener("toggle", () => {
    if (!box.open) return;
    code.value = embedCode(name, title, Math.ceil(figure.offsetHeight));
    code.select();
  });
  return box;
}
