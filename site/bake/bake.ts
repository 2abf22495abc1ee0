import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {modulesOf} from "./modules.ts";
import {bakePage} from "./page.ts";
import {openReader} from "./reader.ts";

/**
 * Writes into every page of the built site what its scripts show, so that it can be read, printed, archived and
 * indexed without them; returns what fails. One reader turns all pages, since to open one takes longer than most.
 */
export async function bake(out: string): Promise<string[]> {
  const reader = openReader(out);
  const modules = modulesOf(out, reader.globals);
  const faults: string[] = [];
  for (const path of pagesOf(out)) {
    const baked = await bakePage(readFileSync(join(out, path), "utf8"), path, reader, modules);
    faults.push(...baked.faults);
    writeFileSync(join(out, path), baked.html);
  }
  return faults;
}

const pagesOf = (out: string): string[] =>
  readdirSync(out, {recursive: true, encoding: "utf8"})
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".html"))
    .sort();
