import {parse} from "csv-parse/sync";
import {parquetReadObjects} from "hyparquet";
import {expect, test} from "vitest";
import {columnsOf} from "../../loaders/columns.ts";
import {compile} from "../../loaders/compile.ts";
import {toCsv} from "../../loaders/csv.ts";
import {toParquet} from "../../loaders/parquet.ts";
import {TABLES, type TableName} from "../../loaders/schema.ts";
import {UNITS, unitOf} from "../../loaders/units.ts";
import {isNumber} from "../../site/dictionary.ts";

const tables = compile({articles: "data/articles", data: "data"});
const names = Object.keys(TABLES) as TableName[];

/** As JSON has it: no undefined, no typed number. */
const plain = (rows: readonly object[]): unknown => JSON.parse(JSON.stringify(rows));

test("each table can be read back from Parquet as it is, lists and nulls too", async () => {
  for (const name of names) {
    const {buffer} = toParquet(name, tables[name]);
    expect(plain(await parquetReadObjects({file: buffer as ArrayBuffer})), name).toEqual(plain(tables[name]));
  }
});

test("each table can be read back from CSV: null is empty, a list is JSON", () => {
  for (const name of names) {
    const read: Record<string, string>[] = parse(Buffer.from(toCsv(name, tables[name])), {columns: true});
    const told = tables[name].map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, value]) => [
          column,
          value === null ? "" : Array.isArray(value) ? JSON.stringify(value) : String(value),
        ]),
      ),
    );
    expect(read, name).toEqual(told);
  }
});

test("a table without rows has its columns all the same", async () => {
  expect(Buffer.from(toCsv("problems", [])).toString()).toBe("file,line,message\r\n");
  const {buffer} = toParquet("problems", []);
  expect(await parquetReadObjects({file: buffer as ArrayBuffer})).toEqual([]);
});

test("the same rows are the same bytes", () => {
  expect(toParquet("contacts", tables.contacts)).toEqual(toParquet("contacts", tables.contacts));
});

test("every column that holds numbers says in what they count, and no unit is of a column that is not there", () => {
  const numbers = names.flatMap((name) =>
    columnsOf(name)
      .filter(isNumber)
      .map((column) => [name, column.name] as const),
  );
  expect(numbers.filter(([name, column]) => unitOf(name, column) === null)).toEqual([]);
  const known = new Set(numbers.flatMap(([name, column]) => [column, `${name}.${column}`]));
  expect(Object.keys(UNITS).filter((key) => !known.has(key))).toEqual([]);
});

test("every column says what it means", () => {
  for (const name of names)
    for (const {meaning, name: column} of columnsOf(name)) expect(meaning, `${name}.${column}`).not.toBe("");
});
