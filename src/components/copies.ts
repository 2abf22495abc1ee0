import {element} from "./element.js";

/** A table to be taken into a story: as HTML, as Markdown, as CSV. */

export interface Cell {
  text: string;
  /** an address that opens the evidence */
  href?: string;
}

export interface Sheet {
  caption: string;
  columns: string[];
  rows: Cell[][];
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})[c]!);

export function toHtml({caption, columns, rows}: Sheet): string {
  const cell = ({text, href}: Cell): string =>
    href === undefined ? escapeHtml(text) : `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
  const head = columns.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map((one) => `<td>${cell(one)}</td>`).join("")}</tr>`);
  return `<table>\n<caption>${escapeHtml(caption)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join("\n")}\n</tbody>\n</table>\n`;
}

/** GitHub's tables; what Markdown would read as a mark of its own is escaped. */
export function toMarkdown({caption, columns, rows}: Sheet): string {
  const plain = (text: string): string => text.replace(/[\\`*_[\]<>|&#~]/g, "\\$&").replace(/\s+/g, " ");
  const cell = ({text, href}: Cell): string =>
    href === undefined ? plain(text) : `[${plain(text)}](<${href.replace(/[<>]/g, encodeURIComponent)}>)`;
  const line = (cells: string[]): string => `| ${cells.join(" | ")} |`;
  return [
    plain(caption),
    "",
    line(columns.map(plain)),
    line(columns.map(() => "---")),
    ...rows.map((row) => line(row.map(cell))),
    "",
  ].join("\n");
}

/** RFC 4180. What a spreadsheet would take for a formula gets an apostrophe, as it would be run on opening. */
export function toCsv({columns, rows}: Sheet): string {
  const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);
  const safe = (text: string): string => (/^[=+\-@\t\r]/.test(text) && !isNumber(text) ? `'${text}` : text);
  const quoted = (text: string): string => `"${safe(text).replaceAll('"', '""')}"`;
  const lines = [columns, ...rows.map((row) => row.map(({text}) => text))];
  return lines.map((line) => `${line.map(quoted).join(",")}\r\n`).join("");
}

const KINDS = [
  {name: "HTML", type: "text/html", make: toHtml},
  {name: "Markdown", type: "text/plain", make: toMarkdown},
  {name: "CSV", type: "text/plain", make: toCsv},
] as const;

/** Buttons that copy what is shown when they are pressed; where the clipboard is shut, the text stands to be copied. */
export function copyButtons(sheet: () => Sheet): HTMLElement {
  const told = element("span", {role: "status"});
  const shown = element("div");
  const buttons = KINDS.map(({name, type, make}) => {
    const button = element("button", {type: "button"}, name);
    button.addEventListener("click", () => void copy(make(sheet()), type, name, told, shown));
    return button;
  });
  return element(
    "div",
    {class: "copies script-only", role: "group", "aria-label": "Copy as table"},
    element("span", {}, "Copy as table: "),
    buttons,
    told,
    shown,
  );
}

async function copy(
  text: string,
  type: string,
  name: string,
  told: HTMLElement,
  shown: HTMLElement,
): Promise<void> {
  shown.replaceChildren();
  try {
    const plain = new Blob([text], {type: "text/plain"});
    const rich = type === "text/plain" ? {} : {[type]: new Blob([text], {type})};
    await navigator.clipboard.write([new ClipboardItem({"text/plain": plain, ...rich})]);
    told.textContent = `${name} copied`;
  } catch {
    const area = element("textarea", {readonly: "", rows: 6, "aria-label": `The table as ${name}`});
    area.value = text;
    shown.append(area);
    area.select();
    told.textContent = "Copy it from here:";
  }
}
