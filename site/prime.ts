import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync} from "node:fs";
import {utimesSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import type {Members} from "./archive.ts";
import {cacheOf} from "./places.ts";

/**
 * Puts the archive's members where Framework keeps what its loader has made, newer than the loader, so that it
 * takes them as fresh. Left alone, Framework compares the loader's own time only: a build would publish whatever is
 * cached, however old, and could mix two generations of tables; and a preview would start a process per change.
 * Touching the loader then tells every open page to read again.
 */
export function prime(root: string, members: Members): void {
  const folder = membersOf(root);
  const now = Date.now();
  for (const [name, content] of Object.entries(members)) replace(join(folder, name), content, now + 1000);
  for (const name of filesIn(folder)) if (!(name in members)) rmSync(join(folder, name));
  const loader = join(root, "data", "tables.zip.ts");
  if (existsSync(loader)) utimesSync(loader, now / 1000, now / 1000);
}

/** Lets each table tell why there is none: an open page then shows the reason, and never the numbers of before. */
export function primeFailure(root: string, error: string): void {
  const content = new TextEncoder().encode(JSON.stringify({error}));
  const names = [...filesIn(membersOf(root)), ...askedFor(root)];
  prime(root, Object.fromEntries(names.map((name) => [name, content])));
}

/** What pages and components read, for a failure may come before there is any table to take the names from. */
function askedFor(root: string): string[] {
  const sources = filesIn(root).filter((name) => /\.(?:md|ts)$/.test(name));
  const texts = sources.map((name) => readFileSync(join(root, name), "utf8"));
  return texts.flatMap((text) =>
    [...text.matchAll(/data\/tables\/([\w/-]+\.\w+)/g)].map((match) => match[1]!),
  );
}

const membersOf = (root: string): string => join(cacheOf(root), "data", "tables");

/** Writes beside and renames, since a page may be reading. */
function replace(path: string, content: Uint8Array, time: number): void {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(`${path}.new`, content);
  utimesSync(`${path}.new`, time / 1000, time / 1000);
  renameSync(`${path}.new`, path);
}

/** Files below a folder, hidden ones left out. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, {recursive: true, encoding: "utf8"}).map((name) =>
    name.replaceAll("\\", "/"),
  );
  return names.filter((name) => !/(?:^|\/)\./.test(name) && statSync(join(folder, name)).isFile());
}
