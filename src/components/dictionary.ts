import type {ColumnEntry, TableEntry} from "../../site/dictionary.ts";
import type {Files} from "./downloads.js";
import {element, type Child} from "./element.js";
import {table} from "./table.js";
import {capital, counted} from "./words.js";

/** Every published table: what a row is, what its columns mean, and its files. */

type Downloads = Readonly<Record<string, Files>>;

export function dataSummary(tables: readonly TableEntry[]): HTMLElement {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return element(
    "p",
    {class: "lead"},
    `${capital(counted(tables.length, "table"))} with ${counted(rows, "row")} hold everything that this report counts. They join by the ids of articles, contacts and entities; every span is half-open and counts UTF-16 units of the article’s text.`,
  );
}

export const dataTables = (tables: readonly TableEntry[], files: Downloads): HTMLElement =>
  element(
    "div",
    {},
    tables.map((entry) => section(entry, files)),
  );

const section = (entry: TableEntry, files: Downloads): HTMLElement =>
  element(
    "section",
    {id: entry.name},
    element("h3", {}, element("code", {}, entry.name)),
    element("p", {}, [
      `A row is ${entry.meaning}. `,
      element("strong", {class: "number"}, counted(entry.rows, "row")),
      ". ",
      links(entry.name, files),
    ]),
    columnTable(entry),
  );

function links(name: string, files: Downloads): Child {
  const file = files[name];
  if (!file) return null;
  const kinds = Object.entries(WORDS) as [keyof Files, string][];
  const link = ([kind, words]: [keyof Files, string]): HTMLElement =>
    element(
      "a",
      {href: file[kind], download: `${name}.${kind}`, "aria-label": `Download ${name} as ${words}`},
      words,
    );
  return ["Download: ", kinds.map((kind, i) => [i ? ", " : null, link(kind)]), "."];
}

const WORDS: Record<keyof Files, string> = {csv: "CSV", json: "JSON", parquet: "Parquet", arrow: "Arrow"};

const columnTable = ({name, columns}: TableEntry): HTMLElement =>
  table<ColumnEntry>(
    columns,
    [
      {name: "Column", value: (column) => element("code", {}, column.name)},
      {name: "Type", value: ({type, nullable}) => (nullable ? `${type}, or null` : type)},
      {name: "Meaning", value: meaning},
      {name: "Unit", value: ({unit}) => unit},
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
