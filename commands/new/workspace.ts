import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import {basename, dirname, join, relative, resolve} from "node:path";
import {PROJECT} from "../../site/places.ts";
import {listingOf} from "../sources/listing.ts";

/** What a workspace takes along: the code, the general codebook, and the articles by which the reader is measured. */
const TAKEN = [
  ...["package.json", "package-lock.json", "tsconfig.json", "eslint.config.ts", "observablehq.config.ts"],
  ...[
    ".gitattributes",
    ".gitignore",
    ".prettierrc.json",
    ".prettierignore",
    "LICENSE",
    "CONTRIBUTING.md",
    "CITATION.cff",
  ],
  ...[".github/workflows/pages.yml", ".gitlab-ci.yml"],
  ...["commands", "docs/a-chart-of-your-own.md", "loaders", "schemas", "site", "src", "types"],
  ...["data/README.md", "data/codebook", "data/gold/README.md", "data/gold/articles", "data/gold/labels"],
];

/** What a preview leaves among the pages. */
const MADE = ".observablehq";

/**
 * Starts a workspace for another beat in a folder that is empty or absent: the same code and general codebook, and no
 * article. It is made beside and moved, so that whoever is interrupted finds all of it or nothing.
 */
export function makeWorkspace(folder: string): string {
  const target = resolve(folder);
  if (isInside(target))
    throw new Error(`a workspace cannot lie inside another, name a folder beside it: ${folder}`);
  if (existsSync(target) && !isEmptyFolder(target))
    throw new Error(`not empty, name another folder: ${folder}`);
  const beside = join(dirname(target), `.${basename(target)}.new`);
  rmSync(beside, {recursive: true, force: true});
  fill(beside);
  rmSync(target, {recursive: true, force: true});
  renameSync(beside, target);
  return target;
}

const isInside = (target: string): boolean => !relative(PROJECT, target).startsWith("..");

function isEmptyFolder(target: string): boolean {
  try {
    return readdirSync(target).length === 0;
  } catch {
    return false;
  }
}

function fill(folder: string): void {
  const articles = join(folder, "data", "articles");
  mkdirSync(articles, {recursive: true});
  for (const name of TAKEN.filter((name) => existsSync(join(PROJECT, name))))
    cpSync(join(PROJECT, name), join(folder, name), {
      recursive: true,
      filter: (path) => basename(path) !== MADE,
    });
  // Git keeps no folder that has no file.
  writeFileSync(join(articles, ".gitkeep"), "");
  writeFileSync(join(folder, "SOURCES.md"), listingOf(articles));
  writeFileSync(join(folder, "README.md"), readFileSync(join(PROJECT, "commands", "new", "workspace.md")));
  withoutTests(join(folder, "package.json"));
}

/** The tests prove the code on the sample, and the bench measures it; both stay behind: here the gate is the build. */
function withoutTests(file: string): void {
  const spec = JSON.parse(readFileSync(file, "utf8")) as Record<string, Record<string, string>>;
  const {scripts = {}, "scripts-info": infos = {}} = spec;
  const stays = Object.keys(scripts).filter((name) => !/^tsx (?:test|bench)\//.test(scripts[name]!));
  const only = (all: Record<string, string>) =>
    Object.fromEntries(stays.map((name) => [name, all[name] ?? ""]));
  const own = {
    scripts: {...only(scripts), test: "npm run lint && npm run build"},
    "scripts-info": {
      ...only(infos),
      test: "the gate: lint, types, and a whole build that fails on any fault",
    },
  };
  writeFileSync(file, `${JSON.stringify({...spec, ...own}, null, 2)}\n`);
}
