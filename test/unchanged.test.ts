import {cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {inputsOf, keepSaid, lastSaid} from "../loaders/unchanged.ts";
import {folder} from "./folder.ts";
import {WORKSPACE} from "./reader.ts";

const SAID = {problems: ["a.txt: odd"], summary: "one article"};

/** A small project whose tables have been written, and what it says of them when it is asked again. */
function compiled() {
  const project = folder({
    "loaders/a.ts": "one",
    "node_modules/.package-lock.json": "{}",
    "data/articles/a.txt": "They met.",
    "data/articles/deep/b.txt": "They rang.",
    "data/codebook/people.yaml": "[]",
    "out/contacts.json": "[]",
  });
  const at = (name: string) => join(project, name);
  const folders = {articles: at("data/articles"), data: at("data")};
  const again = () => lastSaid(inputsOf(folders, project), at("out"), project);
  // Code that is older than this process, as that of a project is.
  const keepNow = (inputs = inputsOf(folders, project)) =>
    keepSaid(inputs, folders, [at("out/contacts.json")], SAID, project, Infinity);
  keepNow();
  return {project, at, folders, again, keepNow};
}

it("what was written from these inputs stands, and says what it said", () => {
  expect(compiled().again()).toEqual(SAID);
});

it.each([
  ["an article changed", (at) => writeFileSync(at("data/articles/a.txt"), "They MET.")],
  ["an article below was changed", (at) => writeFileSync(at("data/articles/deep/b.txt"), "They rang!")],
  ["an article was added", (at) => writeFileSync(at("data/articles/c.txt"), "")],
  ["an article was taken away", (at) => rmSync(at("data/articles/a.txt"))],
  ["what is no article was added", (at) => writeFileSync(at("data/articles/c.pdf"), "")],
  ["a folder took the name of an article", (at) => mkdirSync(at("data/articles/d.txt"))],
  ["a link leads nowhere", (at) => symlinkSync("nowhere", at("data/articles/d.txt"))],
  ["all articles are gone", (at) => rmSync(at("data/articles"), {recursive: true})],
  ["the codebook changed", (at) => writeFileSync(at("data/codebook/people.yaml"), "[ ]")],
  ["a file of the codebook was added", (at) => writeFileSync(at("data/codebook/topics.yaml"), "[]")],
  ["the codebook is gone", (at) => rmSync(at("data/codebook"), {recursive: true})],
  ["corrections were made", (at) => writeFileSync(at("data/corrections.yaml"), "[]")],
  ["a loader changed", (at) => writeFileSync(at("loaders/a.ts"), "two")],
  ["a loader was added", (at) => writeFileSync(at("loaders/b.ts"), "")],
  ["a package changed", (at) => writeFileSync(at("node_modules/.package-lock.json"), "{ }")],
  ["nobody knows the packages", (at) => rmSync(at("node_modules/.package-lock.json"))],
  ["a table was edited", (at) => writeFileSync(at("out/contacts.json"), "[ ]")],
  ["a table is gone", (at) => rmSync(at("out/contacts.json"))],
  ["what was kept is cut off", (at) => writeFileSync(at("node_modules/.cache/readout/compiled"), '{"inp')],
] as [string, (at: (name: string) => string) => void][])("nothing stands where %s", (_, change) => {
  const {at, again} = compiled();
  change(at);
  expect(again()).toBeNull();
});

it("nothing stands in another folder, nor under another name of the articles, which problems tell", () => {
  const {project, at, folders} = compiled();
  cpSync(at("out"), at("other"), {recursive: true});
  expect(lastSaid(inputsOf(folders, project), at("other"), project)).toBeNull();
  const renamed = {...folders, articles: join(folders.data, "..", "data", "articles", ".")};
  expect(
    lastSaid(inputsOf({...renamed, articles: `${renamed.articles}/`}, project), at("out"), project),
  ).toBeNull();
});

it("a letter that moves from one article to the next is a change", () => {
  const {at, again, keepNow} = compiled();
  writeFileSync(at("data/articles/a.txt"), "xy");
  writeFileSync(at("data/articles/b.txt"), "z");
  keepNow();
  expect(again()).toEqual(SAID);
  writeFileSync(at("data/articles/a.txt"), "x");
  writeFileSync(at("data/articles/b.txt"), "yz");
  expect(again()).toBeNull();
});

it("nothing is kept of a compile while which an article, or the code, was written", () => {
  const {project, at, folders, again} = compiled();
  const before = inputsOf(folders, project);
  writeFileSync(at("data/articles/a.txt"), "They met again.");
  const keepOf = (started: number) =>
    keepSaid(before, folders, [at("out/contacts.json")], {problems: [], summary: "stale"}, project, started);
  keepOf(Infinity);
  expect(again()).toBeNull();
  writeFileSync(at("data/articles/a.txt"), "They met.");
  keepOf(0);
  expect(again()).toEqual(SAID);
});

it("the command that has nothing to do loads no loader and no package", () => {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, from] of readFileSync(file, "utf8").matchAll(/^import (?!type\b).*? from "(.+)";$/gm))
      if (from!.startsWith("./")) visit(join(file, "..", from!));
      else expect(from).toMatch(/^node:/);
  };
  visit(join(WORKSPACE, "loaders", "main.ts"));
  expect([...seen].map((file) => file.slice(WORKSPACE.length + 1)).sort()).toEqual([
    "loaders/fingerprint.ts",
    "loaders/folder.ts",
    "loaders/main.ts",
    "loaders/unchanged.ts",
  ]);
});
