import {execFileSync} from "node:child_process";
import {appendFileSync, chmodSync, mkdirSync, symlinkSync, utimesSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {hashesOf, sha256} from "../../site/hashes.ts";
import {inputsOf} from "../../site/provenance.ts";
import {revisionOf} from "../../site/revision.ts";
import {folder} from "../folder.ts";

test("files are hashed by their bytes alone, in the order of their paths, hidden ones left out", () => {
  const root = folder({"b.txt": "b\r\n", "a/c.txt": "c", "a/.hidden": "", ".git/config": "", "a.txt": ""});
  const hashes = hashesOf(root, "data");
  expect(Object.entries(hashes)).toEqual([
    ["data/a.txt", sha256("")],
    ["data/a/c.txt", sha256("c")],
    ["data/b.txt", sha256("b\r\n")],
  ]);
  chmodSync(join(root, "b.txt"), 0o600);
  utimesSync(join(root, "b.txt"), 0, 0);
  expect(hashesOf(root, "data")).toEqual(hashes);
});

test("a file larger than is read at once has the hash of the whole", () => {
  const text = "0123456789".repeat(300_000);
  expect(hashesOf(folder({"a.txt": text}))).toEqual({"a.txt": sha256(text)});
});

test("links that lead nowhere or to a folder are no files", () => {
  const root = folder({"a.txt": "a"});
  symlinkSync(join(root, "nowhere"), join(root, "b.txt"));
  symlinkSync(root, join(root, "c"));
  expect(Object.keys(hashesOf(root))).toEqual(["a.txt"]);
});

test("the inputs are the articles, wherever they lie, and all of data that has a part in the report", () => {
  const data = folder({
    ...{"README.md": "", "SOURCES.md": "", "corrections.yaml": "[]", "codebook/people.yaml": "[]"},
    ...{"gold/README.md": "", "gold/a.yaml": "[]", "articles/old.txt": ""},
  });
  const articles = folder({"README.md": "an article of that name", "2024/a.txt": "a"});
  expect(Object.keys(inputsOf({data, articles}))).toEqual([
    ...["articles/2024/a.txt", "articles/README.md", "codebook/people.yaml", "corrections.yaml"],
    "gold/a.yaml",
  ]);
});

const git = (root: string, ...args: string[]): string =>
  execFileSync("git", ["-C", root, "-c", "user.name=A", "-c", "user.email=a@example.org", ...args], {
    encoding: "utf8",
  }).trim();

test("the revision is the commit, and whether what a build reads differs from it", () => {
  const root = folder({"package.json": "{}", "data/a.txt": "a", "README.md": ""});
  git(root, "init", "-q");
  git(root, "add", ".");
  git(root, "commit", "-q", "-m", "First");
  const commit = git(root, "rev-parse", "HEAD");
  expect(revisionOf(root)).toEqual({commit, dirty: false});
  appendFileSync(join(root, "README.md"), "more");
  expect(revisionOf(root)).toEqual({commit, dirty: false});
  appendFileSync(join(root, "data", "a.txt"), "more");
  expect(revisionOf(root)).toEqual({commit, dirty: true});
});

test("a folder without git, or inside another project's, has no revision", () => {
  const root = folder({"package.json": "{}"});
  expect(revisionOf(root)).toBeNull();
  mkdirSync(join(root, "inner"));
  git(root, "init", "-q");
  expect(revisionOf(join(root, "inner"))).toBeNull();
});
