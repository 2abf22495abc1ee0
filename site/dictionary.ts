import {columnsOf, type Column} from "../loaders/columns.ts";
import {MEANINGS, TABLES, type TableName, type Tables} from "../loaders/schema.ts";
import {unitOf} from "../loaders/units.ts";

/** A published table as the data page tells of it. */
export interface TableEntry {
  name: string;
  /** what one row is */
  meaning: string;
  rows: number;
  columns: ColumnEntry[];
}

export interface ColumnEntry extends Column {
  /** in what a number counts or measures; null of what is no number */
  unit: string | null;
  /** the first that the table has, as JSON */
  example: string | null;
}

/** The data dictionary, made from the schema that every row has passed. */
export const dictionaryOf = (tables: Tables): TableEntry[] =>
  (Object.keys(TABLES) as TableName[]).map((name) => {
    const rows = tables[name] as Record<string, unknown>[];
    const columns = columnsOf(name).map((column) => ({
      ...column,
      unit: isNumber(column) ? unitOf(name, column.name) : null,
      example: exampleOf(rows, column.name),
    }));
    return {name, meaning: MEANINGS[name], rows: rows.length, columns};
  });

export const isNumber = ({type}: Column): boolean => type === "whole number" || type === "number";

function exampleOf(rows: readonly Record<string, unknown>[], column: string): string | null {
  const row = rows.find((candidate) => candidate[column] !== null);
  return row ? JSON.stringify(row[column]) : null;
}
