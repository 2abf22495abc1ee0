import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {
  bool,
  dictionary,
  float64,
  int32,
  list,
  tableFromArrays,
  tableToIPC,
  utf8,
  type DataType,
} from "@uwdata/flechette";
import {z} from "zod";
import {TABLES, type TableName, type Tables} from "./schema.ts";

/** Checks every row against its schema; throws with table, row and field, since a wrong row must not leave. */
export function checkTables(tables: Tables): Tables {
  for (const name of Object.keys(TABLES) as TableName[]) {
    const parsed = z.array(TABLES[name] as z.ZodType).safeParse(tables[name]);
    if (parsed.success) continue;
    const {path, message} = parsed.error.issues[0]!;
    const row = tables[name][path[0] as number];
    throw new Error(`${message.toLowerCase()}: ${path.join(".")} of ${JSON.stringify(row)} (table ${name})`);
  }
  return tables;
}

/** A table as JSON: an array of records, one record a line, so that two versions can be compared by line. */
export const toJson = (rows: readonly object[]): string =>
  rows.length ? `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n` : "[]\n";

/** A table as Arrow IPC stream: text as dictionaries, whole numbers as int32, the columns in the schema's order. */
export const toArrow = <N extends TableName>(name: N, rows: Tables[N]): Uint8Array =>
  arrowOf(TABLES[name], rows);

/** The same of rows of any schema. */
export function arrowOf(schema: z.ZodObject, rows: readonly object[]): Uint8Array {
  const shape = schema.shape as Record<string, z.ZodType>;
  const columns = Object.keys(shape);
  const values = Object.fromEntries(
    columns.map((key) => [key, rows.map((row) => (row as Record<string, unknown>)[key])]),
  );
  const types = Object.fromEntries(columns.map((key) => [key, arrowType(shape[key]!)]));
  return tableToIPC(tableFromArrays(values as Record<string, unknown[]>, {types}), {format: "stream"})!;
}

/** A new type object for each column: flechette cannot read back a dictionary type that two columns share. */
function arrowType(schema: z.ZodType): DataType {
  const {type} = z.toJSONSchema(schema, {io: "output"}) as {type?: string; anyOf?: {type: string}[]};
  const named =
    type ??
    (z.toJSONSchema(schema) as {anyOf?: {type: string}[]}).anyOf?.find((option) => option.type !== "null")
      ?.type;
  if (named === "integer") return int32();
  if (named === "number") return float64();
  if (named === "boolean") return bool();
  if (named === "array") return list(dictionary(utf8(), int32()));
  return dictionary(utf8(), int32());
}

/** Writes each table as NAME.json and NAME.arrow into a folder, which is made if need be; gives the paths of the files. */
export function writeTables(tables: Tables, out: string): string[] {
  mkdirSync(out, {recursive: true});
  return (Object.keys(TABLES) as TableName[]).flatMap((name) => {
    const [json, arrow] = [join(out, `${name}.json`), join(out, `${name}.arrow`)];
    writeFileSync(json, toJson(tables[name]));
    writeFileSync(arrow, toArrow(name, tables[name]));
    return [json, arrow];
  });
}
