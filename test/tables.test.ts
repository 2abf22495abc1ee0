import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {tableFromIPC} from "@uwdata/flechette";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {z} from "zod";
import {TABLES, type TableName, type Tables} from "../loaders/schema.ts";
import {checkTables, toArrow, toJson, writeTables} from "../loaders/tables.ts";

const NAMES = Object.keys(TABLES) as TableName[];
const EMPTY = Object.fromEntries(NAMES.map((name) => [name, []])) as unknown as Tables;

/** Any row that a table's schema allows, with every script in its words. */
function rowOf(name: TableName): fc.Arbitrary<object> {
  return fc.record(
    Object.fromEntries(Object.entries(TABLES[name].shape).map(([key, schema]) => [key, valueOf(schema)])),
  );
}

const words = fc.string({unit: "grapheme", minLength: 1, maxLength: 12});

function valueOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodNullable) return fc.option(valueOf(schema.unwrap() as z.ZodType), {nil: null});
  if (schema instanceof z.ZodArray) return fc.array(fc.constantFrom("PER", "NGA", "ISL"), {maxLength: 3});
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...(schema.options as string[]));
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber)
    return schema.format ? fc.integer({min: 1, max: 7}) : fc.double({min: 0, max: 1, noNaN: true});
  return words;
}

const plain = (value: unknown): unknown =>
  value !== null && typeof value === "object" && Symbol.iterator in value
    ? [...(value as Iterable<unknown>)]
    : value;

/** The rows of an Arrow table, as JSON would have them. */
const rowsOf = (bytes: Uint8Array) =>
  tableFromIPC(bytes)
    .toArray()
    .map((row) =>
      Object.fromEntries(Object.entries(row as object).map(([key, value]) => [key, plain(value)])),
    );

describe.each(NAMES)("the table of %s", (name) => {
  it("is the same in Arrow and in JSON", () =>
    fc.assert(
      fc.property(fc.array(rowOf(name), {maxLength: 6}), (rows) => {
        const json = JSON.parse(toJson(rows)) as object[];
        expect(json).toEqual(rows);
        expect(rowsOf(toArrow(name, rows as never))).toEqual(json);
      }),
      {numRuns: 10},
    ));

  it("has the columns of the schema in both, in its order, without rows too", () => {
    const columns = Object.keys(TABLES[name].shape);
    expect(tableFromIPC(toArrow(name, [])).schema.fields.map((field) => field.name)).toEqual(columns);
    for (const column of columns) expect(column).toMatch(/^[a-z0-9]+(_[a-z0-9]+)*$/);
  });
});

describe("tables", () => {
  it("have a line for each record, so that two versions can be compared", () => {
    expect(toJson([{a: "x\ny"}, {a: null}])).toBe('[\n{"a":"x\\ny"},\n{"a":null}\n]\n');
    expect(toJson([])).toBe("[]\n");
  });

  it("give the same bytes for the same rows", () => {
    const problems = [{file: "a.txt", line: 3, message: "unknown key in head: mood"}];
    expect(toArrow("problems", problems)).toEqual(toArrow("problems", problems));
  });

  it("hold a text of a million characters, and one with characters of every plane", () => {
    const problems = ["x".repeat(1_000_000), "中😀\u0301\u202e</script>\u0001"].map((message) => ({
      file: "a",
      line: null,
      message,
    }));
    expect(rowsOf(toArrow("problems", problems))).toEqual(problems);
  });

  it("are written one after the other, each as JSON and as Arrow", () => {
    const out = join(mkdtempSync(join(tmpdir(), "readout-")), "not", "there", "yet");
    writeTables(EMPTY, out);
    expect(readdirSync(out)).toEqual(NAMES.flatMap((name) => [`${name}.arrow`, `${name}.json`]).sort());
    expect(readFileSync(join(out, "contacts.json"), "utf8")).toBe("[]\n");
    rmSync(out, {recursive: true});
  });
});

describe("a row that breaks its schema does not leave", () => {
  const problem = {file: "a.txt", line: 3, message: "x"};

  it.each([
    ["a wrong type", {...problem, line: "3"}, /line of .*"line":"3".*\(table problems\)/],
    ["a number out of range", {...problem, line: 0}, /line of .*\(table problems\)/],
    ["a key too many", {...problem, colour: "red"}, /unrecognized key.*\(table problems\)/],
    ["a key too few", {file: "a.txt", line: null}, /message of .*\(table problems\)/],
  ])("%s", (_, row, message) => {
    expect(() => checkTables({...EMPTY, problems: [problem, row as never]})).toThrow(message);
  });

  it("and a right one does", () => {
    expect(checkTables({...EMPTY, problems: [problem]}).problems).toEqual([problem]);
  });
});
