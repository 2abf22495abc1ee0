import {readdirSync, statSync} from "node:fs";
import {isAbsolute, join, relative, resolve} from "node:path";
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
    const path = fromHere(name);
    return isFolder(path) ? inputsIn(path, charset) : [fileInput(path, true, charset)];
  });
}

/** npm runs a command in the project's folder, wherever it was called; there a path means what it meant to the caller. */
const fromHere = (path: string): string =>
  isAbsolute(path) ? path : relative(".", resolve(process.env.INIT_CWD ?? ".", path)) || ".";

export const addressInput = (address: string, charset: string | null, fetching: Fetching): Input => ({
  name: address,
  named: true,
  open: async () => {
    const page = await fetchEntry(address, fetching);
    return {...page, charset: charset ?? page.charset};
  },
});

/** Whether a path leads to a folder; one that leads nowhere or in a circle does not, and says so when it is opened. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** A pipe would never end, and a device is no file. */
const fileInput = (path: string, named: boolean, charset: string | null): Input => ({
  name: path,
  named,
  open: async () => {
    if (!opened(path, () => statSync(path)).isFile()) throw refusal("not a file that can be read", path);
    return entry(path, path, {charset});
  },
});

async function standardInput(charset: string | null): Promise<Entry> {
  const read = entry("standard input", process.stdin, {charset});
  return {...read, content: await collect(read)};
}

/** All files below a folder, in order of path; hidden ones are nobody's articles, and links to folders may lead back. */
function inputsIn(folder: string, charset: string | null): Input[] {
  try {
    return opened(folder, () => readdirSync(folder, {withFileTypes: true}))
      .filter(({name}) => !name.startsWith("."))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return inputsIn(path, charset);
        return isFolder(path) ? [] : [fileInput(path, false, charset)];
      });
  } catch (error) {
    return [{name: folder, named: true, open: () => Promise.reject(error as Error)}];
  }
}

/** What the system says of a path, or a refusal. */
function opened<T>(path: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    throw refusal(code === "ENOENT" ? "no such file" : `cannot be read, ${code}`, path);
  }
}
