import {existsSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path/posix";
import type {Column} from "../../loaders/columns.ts";
import type {ColumnEntry, TableEntry} from "../dictionary.ts";
import {sha256} from "../hashes.ts";

/** What is published, told to programs as a Tabular Data Package (specs.frictionlessdata.io, version 1). */

export const ABOUT = {
  title: "Contacts between countries, as articles tell them",
  description:
    "Who met whom, when, where and about what, what each side says of it, and the words of the articles on which every row rests.",
  keywords: ["diplomacy", "event data", "official readouts", "data journalism"],
  rights:
    "Articles belong to their outlets: the tables hold facts about them, and quote the sentences on which rows rest.",
};

export function datapackageOf(
  out: string,
  tables: readonly TableEntry[],
  files: ReadonlyMap<string, string>,
  {version, digest}: {version: string; digest: string},
): object {
  return {
    profile: "tabular-data-package",
    name: "readout",
    id: digest,
    ...{
      title: ABOUT.title,
      description: `${ABOUT.description} ${ABOUT.rights}`,
      version,
      keywords: ABOUT.keywords,
    },
    resources: tables.map((table) => resourceOf(out, table, files.get(`${table.name}.csv`)!)),
  };
}

function resourceOf(out: string, {name, meaning, columns}: TableEntry, path: string): object {
  if (path === undefined || !existsSync(join(out, path)))
    throw new Error(`table is not published as csv: ${name}`);
  return {
    profile: "tabular-data-resource",
    ...{name, path, title: name, description: `A row is ${meaning}.`},
    ...{format: "csv", mediatype: "text/csv", encoding: "utf-8"},
    bytes: statSync(join(out, path)).size,
    hash: `sha256:${sha256(readFileSync(join(out, path)))}`,
    dialect: {lineTerminator: "\r\n", doubleQuote: true, header: true},
    schema: {
      fields: columns.map(fieldOf),
      missingValues: [""],
      ...(columns.some((column) => column.name === "id") && {primaryKey: "id"}),
    },
  };
}

const TYPES: Record<Column["type"], string> = {
  text: "string",
  day: "date",
  "whole number": "integer",
  number: "number",
  "yes or no": "boolean",
  "list of text": "array",
};

const fieldOf = ({name, type, meaning, nullable, values, unit, example}: ColumnEntry): object => ({
  name,
  type: TYPES[type],
  description: meaning,
  ...(unit !== null && {unit}),
  ...(example !== null && {example: JSON.parse(example) as unknown}),
  constraints: {...(!nullable && {required: true}), ...(values && {enum: values})},
});
