import {mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {toJson} from "../loaders/tables.ts";
import {shardFile, shardOf, type ShardedBy, type ShardIndex} from "../src/components/shard-names.ts";
import type {Members} from "./archive.ts";
import {sha256} from "./hashes.ts";

/**
 * Tables cut into files small enough to be read when evidence is opened, or for a record's page: the rows of one
 * record, or of one article, always lie in one of them. With few rows there is one file, with millions thousands.
 */

/** By which columns pages ask for rows; nobody asks for those that have none. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  articles: ["id"],
  entities: ["id"],
  mentions: ["article"],
  contacts: ["id"],
  participants: ["contact"],
  accounts: ["contact", "article"],
  topic_mentions: ["article"],
  statements: ["article"],
  alignments: ["contact"],
  uses: ["record"],
  evidence: ["record", "article"],
  sentences: ["article"],
  rights: ["article"],
  found: ["number"],
  met: ["who"],
  parties: ["who"],
};

/** About how many characters a shard holds, unless one record alone has more. */
const SIZE = 32_000;

type Row = Readonly<Record<string, unknown>>;

export interface Shards {
  index: ShardIndex;
  files: Members;
}

/** The shards of these tables; one that nobody asks for by record is left whole. */
export function shardsOf(tables: Readonly<Record<string, readonly object[]>>): Shards {
  return joined(
    ...Object.entries(tables).flatMap(([table, rows]) =>
      (KEYS[table] ?? []).map((column) =>
        asShards(`${table}.${column}`, cut(rows as readonly Row[], column)),
      ),
    ),
  );
}

/** What was cut by whoever asks for it: the files, and how they are called. */
export function asShards(by: ShardedBy, shards: readonly (readonly object[])[]): Shards {
  const {hash, files} = namedByContent(
    by,
    shards.map((rows) => bytes(toJson(rows))),
  );
  return {index: {[by]: {count: shards.length, hash}}, files};
}

export const joined = (...shards: readonly Shards[]): Shards => ({
  index: Object.assign({}, ...shards.map(({index}) => index)) as ShardIndex,
  files: Object.assign({}, ...shards.map(({files}) => files)) as Members,
});

/** As members of the archive, with the `shards.json` that tells how each table is cut. */
export const shardMembers = ({index, files}: Shards): Members => ({
  ...files,
  "shards.json": bytes(JSON.stringify(index)),
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function cut(all: readonly Row[], column: string): Row[][] {
  const rows = all.filter((row) => row[column] !== null);
  const count = Math.max(1, Math.ceil((rows.length * lengthOf(rows)) / SIZE));
  const shards = Array.from({length: count}, (): Row[] => []);
  for (const row of rows) shards[shardOf(row[column] as string, count)]!.push(row);
  return shards;
}

/** Under names that change with what the files hold, so that a browser may keep them. */
export function namedByContent(
  by: ShardedBy,
  contents: readonly Uint8Array[],
  type?: "json" | "arrow",
): {hash: string; files: Members} {
  const hash = sha256(contents.map(sha256).join()).slice(0, 8);
  return {
    hash,
    files: Object.fromEntries(contents.map((content, i) => [shardFile(by, i, hash, type), content])),
  };
}

/** Mean length of a row as JSON, of a hundred that lie evenly in the table. */
function lengthOf(rows: readonly Row[]): number {
  const step = Math.max(1, Math.floor(rows.length / 100));
  const some = rows.filter((_, i) => i % step === 0);
  return some.reduce((sum, row) => sum + JSON.stringify(row).length, 0) / Math.max(1, some.length);
}

export const isShard = (name: string): boolean => name.startsWith("shards/");

/** Puts the shards where pages look for them; Framework publishes only files that a page names. */
export function publishShards(out: string, members: Members): void {
  for (const [name, content] of Object.entries(members)) {
    if (!isShard(name)) continue;
    const path = join(out, "_file", "data", "tables", name);
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, content);
  }
}
