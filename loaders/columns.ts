import {z} from "zod";
import {TABLES, type TableName} from "./schema.ts";

/** A column as its schema has it. */
export interface Column {
  name: string;
  type: "text" | "day" | "whole number" | "number" | "yes or no" | "list of text";
  nullable: boolean;
  meaning: string;
  /** the only values that it may have, where these are few */
  values: string[] | null;
}

interface Property {
  type?: string | string[];
  format?: string;
  enum?: string[];
  description?: string;
  anyOf?: Property[];
}

/** The columns of a published table, in their order. */
export function columnsOf(table: TableName): Column[] {
  const {properties = {}} = z.toJSONSchema(TABLES[table]) as {properties?: Record<string, Property>};
  return Object.entries(properties).map(([name, property]) => columnOf(name, property));
}

function columnOf(name: string, property: Property): Column {
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

const TYPES: Record<string, Column["type"]> = {
  string: "text",
  integer: "whole number",
  number: "number",
  boolean: "yes or no",
  array: "list of text",
};
