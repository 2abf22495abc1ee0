import {parquetWriteBuffer} from "hyparquet-writer";
import {columnsOf, type Column} from "./columns.ts";
import type {TableName, Tables} from "./schema.ts";

/** A table as Parquet, packed with Snappy: days as text, as in the other formats, and lists as JSON. */
export function toParquet<N extends TableName>(name: N, rows: Tables[N]): Uint8Array {
  const columnData = columnsOf(name).map((column) => ({
    name: column.name,
    data: rows.map((row) => (row as Record<string, unknown>)[column.name]),
    type: TYPES[column.type],
    nullable: column.nullable,
  }));
  // Said here, for the version of the writer would change the bytes.
  return new Uint8Array(parquetWriteBuffer({columnData, createdBy: "Readout"}));
}

const TYPES = {
  text: "STRING",
  day: "STRING",
  "whole number": "INT32",
  number: "DOUBLE",
  "yes or no": "BOOLEAN",
  "list of text": "JSON",
} as const satisfies Record<Column["type"], string>;
