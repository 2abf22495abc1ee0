import {z} from "zod";
import {MEANINGS, TABLES, type TableName, type Tables} from "../loaders/schema.ts";

/** A published table as the data page tells of it. */
export interface TableEntry {
  name: string;
  /** what one row is */
  meaning: string;
  rows: number;
  columns: ColumnEntry[];
}

export interface ColumnEntry {
  name: string;
  type: "text" | "day" | "whole number" | "number" | "yes or no" | "list of text";
  nullable: boolean;
  meaning: string;
  /** the only values that it may have, where these are few */
  values: string[] | null;
  /** the first that the table has, as JSON */
  example: string | null;
}

interface Property {
  type?: string | string[];
  format?: string;
  enum?: string[];
  description?: string;
  anyOf?: Property[];
}

/** The data dictionary, made from the schema that every row has passed. */
export const dictionaryOf = (tables: Tables): TableEntry[] =>
  (Object.keys(TABLES) as TableName[]).map((name) => {
    const {properties = {}} = z.toJSONSchema(TABLES[name]) as {properties?: Record<string, Property>};
    const rows = tables[name] as Record<string, unknown>[];
    const columns = Object.entries(properties).map(([column, property]) => ({
      ...columnEntry(column, property),
      example: exampleOf(rows, column),
    }));
    return {name, meaning: MEANINGS[name], rows: rows.length, columns};
  });

function columnEntry(name: string, property: Property): Omit<ColumnEntry, "example"> {
  // JSON Schema tells that a value may be null in two ways: `anyOf`, or a list of types.
  const options = property.anyOf ?? [property];
  const types = options.flatMap(({type}) => type ?? []);
  const own = options.find(({type}) => type !== "null")!;
  return {
    name,
    type: own.format === "date" ? "day" : (TYPES[types.find((type) => type !== "null") ?? ""] ?? "text"),
    nullable: types.includes("null"),
    meaning: property.description ?? own.description ?? "",
    values: own.enum ?? null,
  };
}

const TYPES: Record<string, ColumnEntry["type"]> = {
  string: "text",
  integer: "whole number",
  number: "number",
  boolean: "yes or no",
  array: "list of text",
};

function exampleOf(rows: readonly Record<string, unknown>[], column: string): string | null {
  const row = rows.find((candidate) => candidate[column] !== null);
  return row ? JSON.stringify(row[column]) : null;
}
