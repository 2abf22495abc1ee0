import {createHash} from "node:crypto";
import {closeSync, mkdirSync, openSync, readFileSync, renameSync, writeSync} from "node:fs";
import {dirname} from "node:path";

/**
 * Results by the hash of all that they were made from: an entry is never out of date, it is only no longer asked for. One
 * packed file, a line an entry: the hash, a space, the JSON.
 */
export interface Cache {
  /** Null where it lasts no longer than the process. */
  file: string | null;
  /** What every result rests on besides its inputs, as `fingerprint` tells it. */
  code: string;
  /** From earlier runs, as bytes: most of a changed corpus is never parsed. */
  kept: Map<string, Buffer>;
  /** What this run has asked for; the rest is left out when the cache is saved. */
  used: Map<string, Buffer>;
}

const LINE = 0x0a;
const KEY = 64;

/** Opens a cache; one that is not there, or cannot be read, is empty. */
export function openCache(file: string, code: string): Cache {
  return {file, code, kept: entriesOf(readBytes(file)), used: new Map()};
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

function entriesOf(bytes: Buffer): Map<string, Buffer> {
  const entries = new Map<string, Buffer>();
  let start = 0;
  for (let end; (end = bytes.indexOf(LINE, start)) >= 0; start = end + 1)
    entries.set(bytes.toString("latin1", start, start + KEY), bytes.subarray(start + KEY + 1, end));
  return entries;
}

/** A cache for a process that stays and reads again, always with the code that it has loaded. */
export const memory = (): Cache => ({file: null, code: "", kept: new Map(), used: new Map()});

/** What `make` gives for these inputs, which must be all that it uses; made only if neither this run nor an earlier one of the same code made it. */
export function recall<T>(cache: Cache, inputs: readonly unknown[], make: () => T): T {
  const key = createHash("sha256")
    .update(JSON.stringify([cache.code, inputs]))
    .digest("hex");
  const kept = cache.used.get(key) ?? cache.kept.get(key);
  const made = kept ? null : make();
  cache.used.set(key, kept ?? Buffer.from(JSON.stringify(made)));
  return kept ? (JSON.parse(kept.toString()) as T) : made!;
}

/** Node reads no more in one piece. */
const LARGEST = 2 ** 31 - 1;

/** Writes what this run asked for, under another name first: whoever stops it leaves the old file. */
export function saveCache({file, kept, used}: Cache): void {
  if (file === null) return;
  if (used.size === kept.size && [...used.keys()].every((key) => kept.has(key))) return;
  mkdirSync(dirname(file), {recursive: true});
  const fresh = `${file}.${process.pid}`;
  const out = openSync(fresh, "w");
  let size = 0;
  for (const [key, json] of used) {
    size += KEY + 1 + json.length + 1;
    if (size > LARGEST) break;
    writeSync(out, Buffer.concat([Buffer.from(`${key} `), json, Buffer.of(LINE)]));
  }
  closeSync(out);
  renameSync(fresh, file);
}
