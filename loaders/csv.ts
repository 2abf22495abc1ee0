import {stringify} from "csv-stringify/sync";
import {columnsOf} from "./columns.ts";
import type {TableName, Tables} from "./schema.ts";

/**
 * A table as CSV (RFC 4180, UTF-8), with its columns in the first line: what is null is empty, a list is JSON, and yes
 * and no are `true` and `false`, as Frictionless tables have it. Words stand as they are, even where a spreadsheet would
 * take them for a formula.
 */
export function toCsv<N extends TableName>(name: N, rows: Tables[N]): Uint8Array {
  const columns = columnsOf(name).map(({name: column}) => column);
  const cast = {object: (value: object) => JSON.stringify(value), boolean: String};
  const text = stringify(rows as object[], {header: true, columns, cast, record_delimiter: "\r\n"});
  return new TextEncoder().encode(text);
}
