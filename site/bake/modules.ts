import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {transformSync} from "esbuild";

/** Runs built scripts of a site as a browser would, in Node. */
export interface Modules {
  /** Loads the module at an address below HOST, if it is not loaded yet, and returns what it exports. */
  load(url: string): object;
  /** Loads it anew for all who ask from now on. */
  reload(url: string): object;
  /** Puts this in the place of a module. */
  replace(url: string, exports: object): void;
  /** Runs a script of the page at this address. */
  run(script: string, page: string): void;
}

/** Each script becomes a function of its own, which is given `globals` by their names. */
export function modulesOf(out: string, globals: Readonly<Record<string, unknown>>): Modules {
  const names = Object.keys(globals);
  const values = Object.values(globals);
  const compiled = new Map<string, Run>();
  const loaded = new Map<string, {exports: object}>();
  const from = (url: string) => (path: string) => load(new URL(path, url).href);
  const load = (url: string): object => loaded.get(url)?.exports ?? reload(url);
  const reload = (url: string): object => {
    const module = {exports: {}};
    // Kept before it runs, since modules may ask for one another.
    loaded.set(url, module);
    const run = compiled.get(url) ?? compile(sourceOf(out, url), names);
    compiled.set(url, run);
    run(module, from(url), url, ...values);
    return module.exports;
  };
  return {
    load,
    reload,
    replace: (url, exports) => void loaded.set(url, {exports}),
    run: (script, page) => compile(script, names)({exports: {}}, from(page), page, ...values),
  };
}

type Run = (
  module: {exports: object},
  require: (path: string) => object,
  moduleUrl: string,
  ...globals: unknown[]
) => void;

function sourceOf(out: string, url: string): string {
  const path = decodeURI(new URL(url).pathname).slice(1);
  if (!existsSync(join(out, path))) throw new Error(`no such module in the site: ${path}`);
  return readFileSync(join(out, path), "utf8");
}

/** As a function, in which imports are calls, those at run time too. */
function compile(script: string, names: readonly string[]): Run {
  const {code} = transformSync(script, {
    format: "cjs",
    target: "esnext",
    supported: {"dynamic-import": false},
    define: {"import.meta.url": "moduleUrl"},
    logLevel: "silent",
  });
  // In a block of its own, a module may name things as the browser does.
  return new Function("module", "require", "moduleUrl", ...names, `"use strict";{${code}\n}`) as Run;
}
