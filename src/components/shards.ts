import {FileAttachment} from "observablehq:stdlib";
import {content} from "./content.js";
import {shardFile, shardOf, type ShardedBy, type ShardIndex} from "./shard-names.js";

/** Rows of single records, from small files: what a panel or a record's page reads instead of a whole table. */

/** This module lies two folders below the site's root, in a preview and in a build. */
const folder = new URL("../../_file/data/tables/", import.meta.url);

/** What was read of files, by name; what a name holds never changes, since its hash is in it. */
const read = new Map<string, Promise<unknown>>();

/**
 * The rows whose `column` is one of these keys, in the order of the keys and, for each, of the table; throws what the
 * compiler said where there are no tables. `by` is one that `site/shards.ts` cuts.
 */
export async function rowsBy<Row extends object>(by: ShardedBy, keys: readonly string[]): Promise<Row[]> {
  const asked = [...new Set(keys)];
  if (!asked.length) return [];
  const {count} = (await indexOf())[by]!;
  const rows = await rowsIn<Record<string, unknown>>(by, [
    ...new Set(asked.map((key) => shardOf(key, count))),
  ]);
  const column = by.slice(by.indexOf(".") + 1);
  const found = new Map(asked.map((key): [unknown, Row[]] => [key, []]));
  for (const row of rows) found.get(row[column])?.push(row as Row);
  return [...found.values()].flat();
}

/** The rows of these shards of a table, by their numbers. */
export async function rowsIn<Row>(by: ShardedBy, shards: readonly number[]): Promise<Row[]> {
  const {hash} = (await indexOf())[by]!;
  const files = await Promise.all(shards.map((shard) => readOnce(shardFile(by, shard, hash), rowsOf)));
  return files.flat() as Row[];
}

let index: Promise<ShardIndex> | undefined;

function indexOf(): Promise<ShardIndex> {
  index ??= content(FileAttachment("../data/tables/shards.json")) as Promise<ShardIndex>;
  index.catch(() => (index = undefined));
  return index;
}

const rowsOf = async (response: Response) => (await response.json()) as Record<string, unknown>[];

/** What `parse` makes of a file below the tables, fetched once however often it is asked for; asked anew if that failed. */
export function readOnce<T>(file: string, parse: (response: Response) => Promise<T>): Promise<T> {
  const known = (read.get(file) as Promise<T> | undefined) ?? fetchFile(file).then(parse);
  read.set(file, known);
  known.catch(() => read.delete(file));
  return known;
}

/** A file by its name below the tables; one that is gone belongs to an older report than the one that is now at this address. */
async function fetchFile(file: string): Promise<Response> {
  // eslint-disable-next-line no-restricted-globals -- it lies in this site, under a name that no page can state
  const response = await fetch(new URL(file, folder));
  if (!response.ok) throw new Error(`not in this report any more, load the page again: ${file}`);
  return response;
}
