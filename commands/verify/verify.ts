import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Members} from "../../site/archive.ts";
import {changesOf, hashOfFile, type Hashes} from "../../site/hashes.ts";
import {filesOf, type Manifest} from "../../site/manifest.ts";
import type {Provenance} from "../../site/provenance.ts";
import {isShard} from "../../site/shards.ts";
import {firstDifference, shortened, type Difference} from "./rows.ts";

/** A file or a table of the site that is not what it should be, in one line. */
export type Fault = string;

/** Packages with another version than that with which the site was built. */
export const packageChanges = (
  was: Provenance["packages"],
  is: Provenance["packages"],
): {name: string; how: string}[] =>
  changesOf(was, is).map(({name}) => ({name, how: `${was[name] ?? "none"}, now ${is[name] ?? "none"}`}));

/** Files of the site that are not as they were built, the tables with the rest. */
export const siteFaults = (out: string, {files}: Manifest): Fault[] =>
  changesOf(files, filesOf(out)).map(({name, how}) => `${name}: ${how} since it was built`);

/** Compares what was computed anew with what is published, byte by byte; a table that differs is told by its first row. */
export function tableFaults(out: string, manifest: Manifest, rebuilt: Hashes, members: Members): Fault[] {
  const files = publishedIn(out, manifest.files);
  const hashes = Object.entries(manifest.tables).map(([name, hash]) => [
    name,
    hashIn(files.get(name)) ?? hash,
  ]);
  const differing = changesOf(Object.fromEntries(hashes), rebuilt).map(({name}) => name);
  return differing
    .filter((name) => !differing.some((other) => other !== name && other === wholeOf(name)))
    .map(
      (name) =>
        `${name}: ${name in manifest.tables ? difference(files.get(name), members[name]) : "computed, but not published"}`,
    );
}

/** The table of which an Arrow file or a shard holds the same rows again: told of once is enough. */
const wholeOf = (name: string): string =>
  isShard(name) ? `${name.split(/[/.]/)[1]}.json` : name.replace(/(?:arrow|csv|parquet)$/, "json");

/** The hash of a published table as it lies there; null of one that no page shows, or that is gone. */
const hashIn = (file: string | undefined): string | null =>
  file !== undefined && existsSync(file) ? hashOfFile(file) : null;

/** The published file of each table: Framework puts a part of its hash into its name; that of a shard has one itself. */
function publishedIn(out: string, files: Hashes): Map<string, string> {
  const tables = Object.keys(files).flatMap((file) => {
    const name = TABLE.exec(file)?.[1];
    if (name === undefined) return [];
    return [[isShard(name) ? name : name.replace(HASH, "."), join(out, file)] as const];
  });
  return new Map(tables);
}

const TABLE = /^_file\/data\/tables\/(.+\.[0-9a-f]{8}\.\w+)$/;
const HASH = /\.[0-9a-f]{8}\.(?=\w+$)/;

function difference(file: string | undefined, rebuilt: Uint8Array | undefined): string {
  if (rebuilt === undefined) return "published, but no longer computed";
  if (file === undefined || !existsSync(file)) return "computed anew, it differs from what the manifest says";
  const [one, other] = [readFileSync(file, "utf8"), Buffer.from(rebuilt).toString("utf8")];
  const [was, is] = [one, other].map(rowsIn);
  const found = was && is ? firstDifference(was, is) : null;
  if (found) return inWords(found);
  const [published, now] = shortened(one, other);
  return file.endsWith(".json") ? `published ${published}, rebuilt ${now}` : "other bytes";
}

function rowsIn(json: string): Record<string, unknown>[] | null {
  try {
    const rows: unknown = JSON.parse(json);
    return Array.isArray(rows) ? rows : null;
  } catch {
    return null;
  }
}

function inWords({row, line, column, published, rebuilt}: Difference): string {
  const place = `first differs in line ${line}, row ${row}`;
  if (column !== null) return `${place}, column ${column}: published ${published}, rebuilt ${rebuilt}`;
  return `${place}: only ${published === null ? `rebuilt: ${rebuilt}` : `published: ${published}`}`;
}
