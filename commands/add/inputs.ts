import {lstatSync, readdirSync, statSync} from "node:fs";
import {join} from "node:path";
import {collect, entry, type Entry} from "./entry.ts";
import {fetchEntry, type Fetching} from "./fetch.ts";
import {refusal} from "./refusal.ts";

/** Something to be read, opened when its turn comes. */
export interface Input {
  name: string;
  /** Whether it was named itself, and not found in a folder: then it matters that it is nothing that is read. */
  named: boolean;
  open: () => Promise<Entry>;
}

const ADDRESS = /^[a-z][a-z0-9+.-]+:\/\//i;

/** What the command line names: files, folders with all that is in them, addresses, standard input. */
export function inputsOf(names: readonly string[], charset: string | null, fetching: Fetching): Input[] {
  return names.flatMap((name) => {
    if (name === "-") return [{name: "standard input", named: true, open: () => standardInput(charset)}];
    if (ADDRESS.test(name)) return [addressInput(name, charset, fetching)];
    return isFolder(name)
      ? filesIn(name).map((file) => fileInput(file, false, charset))
      : [fileInput(name, true, charset)];
  });
}

export const addressInput = (address: string, charset: string | null, fetching: Fetching): Input => ({
  name: address,
  named: true,
  open: async () => {
    const page = await fetchEntry(address, fetching);
    return {...page, charset: charset ?? page.charset};
  },
});

const isFolder = (path: string): boolean => statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false;

/** A pipe would never end, and a device is no file. */
const fileInput = (path: string, named: boolean, charset: string | null): Input => ({
  name: path,
  named,
  open: async () => {
    const stat = statSync(path, {throwIfNoEntry: false});
    if (!stat) throw refusal("no such file", path);
    if (!stat.isFile()) throw refusal("not a file that can be read", path);
    return entry(path, path, {charset});
  },
});

async function standardInput(charset: string | null): Promise<Entry> {
  const read = entry("standard input", process.stdin, {charset});
  return {...read, content: await collect(read)};
}

/** All files below a folder, in order of path; hidden ones are nobody's articles, and links may lead back. */
function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith("."))
    .sort((a, b) => (a < b ? -1 : 1))
    .flatMap((name) => {
      const path = join(folder, name);
      const stat = lstatSync(path);
      if (stat.isSymbolicLink() && isFolder(path)) return [];
      return stat.isDirectory() ? filesIn(path) : [path];
    });
}
