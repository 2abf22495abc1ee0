import {spawn} from "node:child_process";
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {expect, test} from "vitest";
import {PROJECT} from "../../site/places.ts";
import {besideOf, checkOwn, leftoversOf, recover, swap} from "../../site/swap.ts";
import {folder} from "../folder.ts";

const FILES = 40;

/** A whole site: as many files, each with the number of its build. */
function make(site: string, build: number): void {
  mkdirSync(site);
  for (let i = 0; i < FILES; i++) writeFileSync(join(site, `${i}.html`), `${build}`);
}

/** The builds of which the files of a site are, each once, and how many files there are. */
function told(site: string): {builds: number; files: number} {
  const texts = readdirSync(site).map((name) => readFileSync(join(site, name), "utf8"));
  return {builds: new Set(texts).size, files: texts.length};
}

test("the new site takes the place of the old, with or without a slash at its name, and nothing is left beside it", () => {
  const root = folder({"dist/old.html": "old", "dist.readout-new/new.html": "new"});
  swap(`${join(root, "dist")}/`);
  expect(readdirSync(root)).toEqual(["dist"]);
  expect(readdirSync(join(root, "dist"))).toEqual(["new.html"]);
});

test("a folder that no build has made is not replaced, and its name stands at the end", () => {
  const root = folder({"docs/thesis.txt": "mine", "dist/manifest.json": "{}"});
  expect(() => checkOwn(join(root, "docs"))).toThrow(/^holds what no build has made, .*: .*docs$/);
  expect(() => checkOwn(join(root, "docs", "thesis.txt"))).toThrow(/^holds what no build has made/);
  expect(() => checkOwn(join(root, "dist"))).not.toThrow();
  expect(() => checkOwn(join(root, "none"))).not.toThrow();
});

test("a first site needs none before it", () => {
  const root = folder({"dist.readout-new/new.html": "new"});
  swap(join(root, "dist"));
  expect(readdirSync(join(root, "dist"))).toEqual(["new.html"]);
});

test("a kill between the two renames loses nothing: the next build brings the site back", () => {
  const root = folder({"dist.readout-old/old.html": "old", "dist.readout-new/new.html": "new"});
  recover(join(root, "dist"));
  expect(readdirSync(root)).toEqual(["dist"]);
  expect(readdirSync(join(root, "dist"))).toEqual(["old.html"]);
});

test("what a killed build left is gone, and the site that stands is not touched", () => {
  const root = folder({
    "dist/a.html": "a",
    "dist.readout-old/old.html": "",
    "dist.readout-new/half.html": "",
  });
  recover(join(root, "dist"));
  expect(readdirSync(root)).toEqual(["dist"]);
  expect(readFileSync(join(root, "dist", "a.html"), "utf8")).toBe("a");
});

test("a site that cannot be moved is told of, with where the new one is", () => {
  const root = folder({
    "dist.readout-new/new.html": "new",
    "dist.readout-old/in-the-way.html": "",
    "dist/a.html": "",
  });
  expect(() => swap(join(root, "dist"))).toThrow(/move it yourself: .*dist\.readout-new \(ENOTEMPTY\)/);
});

/** Builds again and again, as fast as it can, until it is killed. */
const ENDLESS = (site: string): string => `
  import {mkdirSync, writeFileSync} from "node:fs";
  import {besideOf, recover, swap} from ${JSON.stringify(pathToFileURL(join(PROJECT, "site", "swap.ts")).href)};
  const site = ${JSON.stringify(site)};
  recover(site);
  process.stdout.write("ready");
  for (let build = Date.now(); ; build++) {
    mkdirSync(besideOf(site));
    for (let i = 0; i < ${FILES}; i++) writeFileSync(besideOf(site) + "/" + i + ".html", String(build));
    swap(site);
  }
`;

test("whenever a build is killed, one whole site is there, never a mix of two", async () => {
  const root = folder({});
  const site = join(root, "dist");
  make(site, 0);
  writeFileSync(join(root, "endless.ts"), ENDLESS(site));
  for (const wait of [0, 3, 11, 27]) {
    const child = spawn(process.execPath, ["--import", "tsx", join(root, "endless.ts")], {cwd: PROJECT});
    await new Promise((ready) => child.stdout.once("data", ready));
    await new Promise((over) => setTimeout(over, wait));
    const ended = new Promise((end) => child.once("exit", end));
    child.kill("SIGKILL");
    await ended;
    if (existsSync(site)) expect(told(site)).toEqual({builds: 1, files: FILES});
    recover(site);
    expect(told(site)).toEqual({builds: 1, files: FILES});
    expect(leftoversOf(site).filter(existsSync)).toEqual([]);
  }
  expect(existsSync(besideOf(site))).toBe(false);
});
