import type {ColumnEntry, TableEntry} from "../../site/dictionary.ts";
import {element, type Child} from "./element.js";
import {table} from "./table.js";
import {capital, counted} from "./words.js";

/** Every published table: what a row is, what its columns mean, and its files. */

type Files = Readonly<Record<string, {json: string; arrow: string}>>;

export function dataSummary(tables: readonly TableEntry[]): HTMLElement {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return element(
    "p",
    {class: "lead"},
    `${capital(counted(tables.length, "table"))} with ${counted(rows, "row")} hold everything that this report counts. They join by the ids of articles, contacts and entities; every span is half-open and counts UTF-16 units of the article’s text.`,
  );
}

export const dataTables = (tables: readonly TableEntry[], files: Files): HTMLElement =>
  element(
    "div",
    {},
    tables.map((entry) => section(entry, files)),
  );

const section = (entry: TableEntry, files: Files): HTMLElement =>
  element(
    "section",
    {id: entry.name},
    element("h2", {}, element("code", {}, entry.name)),
    element("p", {}, [
      `A row is ${entry.meaning}. `,
      element("strong", {class: "number"}, counted(entry.rows, "row")),
      ". ",
      links(entry.name, files),
    ]),
    columnTable(entry),
  );

function links(name: string, files: Files): Child {
  const file = files[name];
  if (!file) return null;
  const link = (kind: "json" | "arrow", words: string): HTMLElement =>
    element(
      "a",
      {href: file[kind], download: `${name}.${kind}`, "aria-label": `Download ${name} as ${words}`},
      words,
    );
  return ["Download: ", link("json", "JSON"), ", ", link("arrow", "Arrow"), "."];
}

const columnTable = ({name, columns}: TableEntry): HTMLElement =>
  table<ColumnEntry>(
    columns,
    [
      {name: "Column", value: (column) => element("code", {}, column.name)},
      {name: "Type", value: ({type, nullable}) => (nullable ? `${type}, or null` : type)},
      {name: "Meaning", value: meaning},
      {name: "Example", value: ({example}) => example && element("code", {}, shortened(example))},
    ],
    {label: `Columns of ${name}`},
  );

const meaning = ({meaning, values}: ColumnEntry): HTMLElement =>
  element(
    "span",
    {},
    capital(meaning),
    values && element("span", {class: "note"}, ` One of: ${values.join(", ")}`),
  );

const shortened = (example: string): string => (example.length > 60 ? `${example.slice(0, 59)}…` : example);
