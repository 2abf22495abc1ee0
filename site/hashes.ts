import {createHash} from "node:crypto";
import {closeSync, openSync, readdirSync, readSync, statSync} from "node:fs";
import {join} from "node:path/posix";
import {compareText} from "../loaders/order.ts";

/** SHA-256 by name, in order of name: of files by their path, with forward slashes. */
export type Hashes = Record<string, string>;

export const sha256 = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex");

/** SHA-256 of a file as it stands, as `sha256sum` prints it; read in pieces, for nobody says how large it is. */
export function hashOfFile(path: string): string {
  const hash = createHash("sha256");
  const piece = Buffer.alloc(1 << 20);
  const file = openSync(path, "r");
  try {
    for (let read; (read = readSync(file, piece)) > 0;) hash.update(piece.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return hash.digest("hex");
}

/** The hashes of the files below a folder, under `name/…`; hidden files are left out, and so is what cannot be read. */
export function hashesOf(folder: string, name = ""): Hashes {
  const files = filesIn(folder).filter((file) => isReadable(join(folder, file)));
  return inOrder(files.map((file) => [join(name, file), hashOfFile(join(folder, file))]));
}

export const inOrder = (hashes: readonly (readonly [string, string])[]): Hashes =>
  Object.fromEntries([...hashes].sort(([a], [b]) => compareText(a, b)));

/** Paths of all files below a folder, in no order; links to folders are not followed, since they may lead back. */
function filesIn(folder: string, below = ""): string[] {
  const entries = readdirSync(join(folder, below), {withFileTypes: true});
  return entries.flatMap((entry) => {
    const path = join(below, entry.name);
    if (entry.name.startsWith(".")) return [];
    return entry.isDirectory() ? filesIn(folder, path) : [path];
  });
}

/** A pipe would never end, and a link may lead nowhere; the reader lists both as problems. */
function isReadable(path: string): boolean {
  try {
    if (!statSync(path).isFile()) return false;
    closeSync(openSync(path, "r"));
    return true;
  } catch {
    return false;
  }
}

/** What became of a file between two lists of hashes. */
export interface FileChange {
  name: string;
  how: "changed" | "new" | "gone";
}

/** What differs between two lists, in order of name. */
export function changesOf(was: Record<string, string>, is: Record<string, string>): FileChange[] {
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])].sort(compareText);
  return names
    .filter((name) => was[name] !== is[name])
    .map((name) => ({
      name,
      how: was[name] === undefined ? "new" : is[name] === undefined ? "gone" : "changed",
    }));
}
