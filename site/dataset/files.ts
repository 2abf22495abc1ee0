import {readdirSync} from "node:fs";
import {join} from "node:path/posix";
import {inOrder} from "../hashes.ts";

/** In which a table is published, with what servers call it. */
export const MEDIA_TYPES = {
  csv: "text/csv",
  json: "application/json",
  parquet: "application/vnd.apache.parquet",
  arrow: "application/vnd.apache.arrow.stream",
} as const;

/** The published files of tables, from the folder of the site: `contacts.csv` is `_file/data/tables/contacts.0123abcd.csv`. */
export function tableFiles(out: string): ReadonlyMap<string, string> {
  const folder = "_file/data/tables";
  const names = readdirSync(join(out, folder)).filter((name) => NAME.test(name));
  return new Map(
    Object.entries(inOrder(names.map((name) => [name.replace(NAME, "$1.$2"), join(folder, name)]))),
  );
}

/** Framework puts a part of its hash into the name of a file. */
const NAME = /^(\w+)\.[0-9a-f]{8}\.(csv|json|parquet|arrow)$/;
