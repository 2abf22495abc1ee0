import {createHash, randomUUID} from "node:crypto";
import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import {basename, dirname, join} from "node:path";

/**
 * Results by the hash of all that they were made from: an entry is never out of date, it is only no longer asked for. One
 * packed file, a line an entry: the hash, a space, the JSON.
 */
export interface Cache {
  /** Null where it lasts no longer than the process. */
  file: string | null;
  /** Beside that file: what this run makes, written at once, so that whoever stops it loses nothing. */
  beside: string | null;
  /** What runs that were stopped have left there. */
  left: string[];
  /** What every result rests on besides its inputs, as `fingerprint` tells it. */
  code: string;
  /** From earlier runs, as bytes: most of a changed corpus is never parsed. */
  kept: Map<string, Buffer>;
  /** What this run has asked for; the rest is left out when the cache is saved. */
  used: Map<string, Buffer>;
}

/** A result: the hash of its inputs, its JSON. */
export type Entry = readonly [key: string, json: Buffer];

const LINE = 0x0a;
const KEY = 64;

/** Opens a cache; one that is not there, or cannot be read, is empty. */
export function openCache(file: string, code: string): Cache {
  const left = besides(file);
  const kept = new Map([file, ...left].flatMap((part) => entriesOf(readBytes(part))));
  return {file, beside: `${file}.${process.pid}.${randomUUID()}`, left, code, kept, used: new Map()};
}

/** What stands beside the file of runs that have ended; a run that goes on has its own there. */
const besides = (file: string): string[] =>
  existsSync(dirname(file))
    ? readdirSync(dirname(file))
        .filter((name) => name.startsWith(`${basename(file)}.`) && !isRunning(Number(name.split(".").at(-2))))
        .map((name) => join(dirname(file), name))
    : [];

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

/** A line that is cut off is none. */
function entriesOf(bytes: Buffer): Entry[] {
  const entries: Entry[] = [];
  let start = 0;
  for (let end; (end = bytes.indexOf(LINE, start)) >= 0; start = end + 1)
    entries.push([bytes.toString("latin1", start, start + KEY), bytes.subarray(start + KEY + 1, end)]);
  return entries;
}

const lineOf = ([key, json]: Entry): Buffer => Buffer.concat([Buffer.from(`${key} `), json, Buffer.of(LINE)]);

/** A cache for a process that stays and reads again, always with the code that it has loaded. */
export const memory = (): Cache => ({
  file: null,
  beside: null,
  left: [],
  code: "",
  kept: new Map(),
  used: new Map(),
});

/** The hash of these inputs, which must be all from which the result is made. */
export const keyOf = ({code}: Cache, inputs: readonly unknown[]): string =>
  createHash("sha256")
    .update(JSON.stringify([code, inputs]))
    .digest("hex");

/** The JSON that this run, or an earlier one of the same code, made from the inputs of this hash. */
export const keptOf = ({kept, used}: Cache, key: string): Buffer | null =>
  used.get(key) ?? kept.get(key) ?? null;

/** Keeps results that were just made; they are written when this returns. */
export function keep({beside, used}: Cache, entries: readonly Entry[]): void {
  for (const [key, json] of entries) used.set(key, json);
  if (beside === null || entries.length === 0) return;
  mkdirSync(dirname(beside), {recursive: true});
  appendFileSync(beside, Buffer.concat(entries.map(lineOf)));
}

/** What `make` gives for these inputs, which must be all that it uses; made only if neither this run nor an earlier one of the same code made it. */
export function recall<T>(cache: Cache, inputs: readonly unknown[], make: () => T): T {
  const key = keyOf(cache, inputs);
  const kept = keptOf(cache, key);
  if (kept) {
    cache.used.set(key, kept);
    return JSON.parse(kept.toString()) as T;
  }
  const made = make();
  keep(cache, [[key, Buffer.from(JSON.stringify(made))]]);
  return made;
}

/** Node reads no more in one piece. */
const LARGEST = 2 ** 31 - 1;

/** Writes what this run asked for, under another name first: whoever stops it leaves the old file, and what was made since beside it. */
export function saveCache({file, beside, left, kept, used}: Cache): void {
  if (file === null || beside === null) return;
  const isWritten = used.size === kept.size && [...used.keys()].every((key) => kept.has(key));
  if (!isWritten || left.length) writeWhole(file, used);
  for (const part of [beside, ...left]) rmSync(part, {force: true});
}

/** Takes away what this run has written, whatever earlier ones have left. */
export function dropCache({beside}: Cache): void {
  if (beside !== null) rmSync(beside, {force: true});
}

function writeWhole(file: string, entries: ReadonlyMap<string, Buffer>): void {
  mkdirSync(dirname(file), {recursive: true});
  const fresh = `${file}~${randomUUID()}`;
  const out = openSync(fresh, "w");
  let size = 0;
  for (const entry of entries) {
    const line = lineOf(entry);
    size += line.length;
    if (size > LARGEST) break;
    writeSync(out, line);
  }
  closeSync(out);
  renameSync(fresh, file);
}
