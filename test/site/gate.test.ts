import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {droppedArticles, pageFaults} from "../../site/gate.ts";
import {importFaults} from "../../site/imports.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-gate-"));
afterAll(() => rmSync(folder, {recursive: true}));

/** Writes a site of these files, each in a folder of its own, and returns where. */
function site(files: Record<string, string>): string {
  const out = mkdtempSync(join(folder, "site-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(out, name)), {recursive: true});
    writeFileSync(join(out, name), content);
  }
  return out;
}

const script = (code: string): string => `<script type="module">${code}</script>`;

test("links within the site may be relative, with a query or a place; links to other hosts may stand", () => {
  const out = site({
    "index.html": `<a href="./">a</a><a href="article/a%20b.html?x=1#s1-2">b</a><a href="https://example.org/">c</a><a href="#top">d</a>`,
    "article/a b.html": `<a href="../index.html">up</a><img src="data:image/png;base64,AA==">`,
  });
  expect(pageFaults(out, "index.html")).toEqual([]);
  expect(pageFaults(out, "article/a b.html")).toEqual([]);
});

test("a link to nowhere is named, whether the page is missing, the base path is assumed or the site is left", () => {
  const out = site({
    "index.html": `<a href="./gone.html">a</a><a href="/contacts.html">b</a><a href="../x.html">c</a>`,
  });
  expect(pageFaults(out, "index.html")).toEqual([
    "index.html: leads nowhere: ./gone.html",
    "index.html: leads nowhere: /contacts.html",
    "index.html: leads nowhere: ../x.html",
  ]);
});

test("whatever a browser would fetch from another host is named", () => {
  const page = `<script src="https://a.example/x.js"></script><img src="//b.example/y.png"><link rel="stylesheet" href="http://c.example/z.css">`;
  const out = site({"index.html": page});
  expect(pageFaults(out, "index.html").filter((fault) => fault.includes("another host"))).toEqual([
    "index.html: asks another host: https://a.example/x.js",
    "index.html: asks another host: //b.example/y.png",
    "index.html: asks another host: http://c.example/z.css",
  ]);
});

test("an error that Framework wrote into the page is named", () => {
  const out = site({
    "index.html": `<div class="observablehq--inspect observablehq--error">SyntaxError: Unexpected token (1:6)</div>`,
  });
  expect(pageFaults(out, "index.html")).toEqual(["index.html: SyntaxError: Unexpected token (1:6)"]);
});

test("imports that no browser can follow are named, inline and in files, static and dynamic", async () => {
  const out = site({
    "index.html": script(
      `import a from "lodash"; import("./b.js"); export * from "https://cdn.example/c.js";`,
    ),
    "b.js": `import fs from "node:fs"; import "./gone.js";`,
  });
  expect(await importFaults(out, ["index.html", "b.js"])).toEqual([
    "b.js: imports a file that is not there: ./gone.js",
    "b.js: imports what no browser has: node:fs",
    "index.html: imports a package that is not there: lodash",
    "index.html: imports from another host: https://cdn.example/c.js",
  ]);
});

test("a script that does not parse is named", async () => {
  const out = site({"index.html": script("const = 1;"), "a.js": "export const a = 1;"});
  expect(await importFaults(out, ["index.html", "a.js"])).toEqual([
    `index.html: Expected identifier but found "="`,
  ]);
});

test("Framework's own script may name libraries that no page asks for", async () => {
  const out = site({"_observablehq/client.js": `export const d3 = () => import("../_npm/d3@7/_esm.js");`});
  expect(await importFaults(out, ["_observablehq/client.js"])).toEqual([]);
});

test("an article that is neither read nor listed as a problem is named", () => {
  const articles = site({"a.md": "", "sub/b.txt": "", "c.txt": "", ".DS_Store": ""});
  const tables = {articles: [{file: "a.md"}], problems: [{file: "sub/b.txt"}]} as never;
  expect(droppedArticles(articles, tables)).toEqual([
    `article neither read nor listed as a problem: ${join(articles, "c.txt")}`,
  ]);
});
