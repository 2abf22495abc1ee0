import {expect, test} from "vitest";
import {modulesOf} from "../../site/bake/modules.ts";
import {HOST} from "../../site/bake/reader.ts";
import {folder} from "../folder.ts";

/** A site with these scripts, and what they tell. */
function site(files: Record<string, string>) {
  const told: unknown[] = [];
  const out = folder(files);
  return {
    told,
    modules: modulesOf(out, {tell: (value: unknown) => told.push(value), name: "a window's own"}),
  };
}

test("a script imports what a browser would, also at run time, and each module is run once", async () => {
  const {told, modules} = site({
    "lib/one.js": `import {two} from "./two.js"; tell("one"); export const one = () => two + 1;`,
    "lib/two.js": `tell("two"); export const two = 2; export const name = import.meta.url;`,
  });
  modules.run(`import {one} from "./lib/one.js"; tell(one());`, `${HOST}index.html`);
  modules.run(`import("./lib/two.js").then(({name}) => tell(name));`, `${HOST}index.html`);
  await new Promise(setImmediate);
  expect(told).toEqual(["two", "one", 3, `${HOST}lib/two.js`]);
});

test("a module may name things as the browser does, and modules may ask for one another", () => {
  const {told, modules} = site({
    "a.js": `import {b} from "./b.js"; const name = "a"; export const a = () => name + b();`,
    "b.js": `import {a} from "./a.js"; export const b = () => (tell(typeof a), "b");`,
  });
  modules.run(`import {a} from "./a.js"; tell(a());`, `${HOST}index.html`);
  expect(told).toEqual(["function", "ab"]);
});

test("a module that is not there is named", () => {
  const {modules} = site({});
  expect(() => modules.run(`import "./gone.js";`, `${HOST}index.html`)).toThrow(
    "no such module in the site: gone.js",
  );
});
