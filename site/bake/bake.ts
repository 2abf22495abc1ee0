import {readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path/posix";
import {group} from "d3-array";
import {pagesOf} from "../pages.ts";
import type {Essence} from "./essence.ts";
import {modulesOf} from "./modules.ts";
import {bakePage} from "./page.ts";
import {openReader} from "./reader.ts";
import {RUN_PAGES} from "./limit.ts";

/**
 * Writes into every page of the built site what its scripts show, so that it can be read, printed, archived and
 * indexed without them; returns what fails. One reader turns all pages, since to open one takes longer than most.
 */
export async function bake(out: string, essence: Essence): Promise<string[]> {
  const reader = openReader(out);
  const modules = modulesOf(out, reader.globals);
  const kinds = [...group(pagesOf(out), kindOf).values()];
  const faults: string[] = [];
  for (const path of kinds.filter((kind) => kind.length <= RUN_PAGES).flat()) {
    const baked = await bakePage(readFileSync(join(out, path), "utf8"), path, reader, modules);
    faults.push(...baked.faults);
    writeFileSync(join(out, path), baked.html);
  }
  for (const path of kinds.filter((kind) => kind.length > RUN_PAGES).flat()) {
    const page = readFileSync(join(out, path), "utf8");
    writeFileSync(join(out, path), withText(page, essence(path)));
  }
  return faults;
}

/** Pages of records are of the kind of their folder; all others are of the report's own. */
const kindOf = (path: string): string => dirname(path);

/** For those without scripts alone: nothing would put it away when scripts show more. */
const withText = (page: string, text: string | null): string =>
  text === null ? page : page.replace(/<\/main>/, () => `<noscript>${text}</noscript>\n</main>`);
