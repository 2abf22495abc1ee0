import {existsSync, readFileSync} from "node:fs";
import {basename, join, resolve} from "node:path";
import type {Members} from "./archive.ts";
import {hashesOf, hashOfFile, inOrder, sha256, type Hashes} from "./hashes.ts";
import {PROJECT, TEMPLATE, type Places} from "./places.ts";

/**
 * What a report was made from, and what its tables are: by hash, without a time, a place or a user, so that the same
 * articles, read by the same code, have the same provenance on every machine.
 */
export interface Provenance {
  /** the product's version */
  readout: string;
  /** what was given: `articles/…`, `codebook/…`, `gold/…`, `corrections.yaml` */
  inputs: Hashes;
  /** what computed, showed and built it: `loaders/…`, `src/…`, `site/…` and the lock file */
  code: Hashes;
  /** the packages it stands on, by name, each with the version that is installed */
  packages: Record<string, string>;
  /** what was computed: `contacts.json`, `contacts.arrow`, …, `texts/ID.json` */
  tables: Hashes;
}

export function provenanceOf(places: Omit<Places, "out">, members: Members): Provenance {
  const {version, dependencies} = readJson(join(PROJECT, "package.json"));
  return {
    readout: version,
    inputs: inputsOf(places),
    code: codeOf(places),
    packages: Object.fromEntries(
      Object.keys(dependencies)
        .sort()
        .map((name) => [name, installed(name)]),
    ),
    tables: tablesOf(members),
  };
}

/**
 * One hash over all of it, which stands at the foot of every page. The commit and the version of Node are no part of
 * it: a copy without git, and the next Node, make the same report, and the code's own hashes tell more than a commit.
 */
export const digestOf = ({readout, inputs, code, packages, tables}: Provenance): string =>
  sha256(JSON.stringify({readout, inputs, code, packages, tables}));

/** As much of a digest as is shown: as with a commit, enough to tell any two apart. */
export const shortened = (digest: string): string => digest.slice(0, 12);

/** Every file of data that has a part in the report; those that only tell of a folder have none. */
export function inputsOf({articles, data}: Pick<Places, "articles" | "data">): Hashes {
  const isInput = (file: string): boolean =>
    !file.startsWith("articles/") && !/^(?:README|SOURCES)\.md$/.test(basename(file));
  const beside = Object.entries(hashesOf(data)).filter(([file]) => isInput(file));
  return inOrder([...beside, ...Object.entries(hashesOf(articles, "articles"))]);
}

const CODE_FILES = ["observablehq.config.ts", "package-lock.json"];

export function codeOf({root}: Pick<Places, "root">): Hashes {
  const folders = {loaders: join(PROJECT, "loaders"), site: join(PROJECT, "site"), src: resolve(root)};
  const files = CODE_FILES.filter((file) => existsSync(join(PROJECT, file)));
  return inOrder([
    ...Object.entries(folders).flatMap(([name, folder]) => Object.entries(hashesOf(folder, name))),
    ...files.map((file) => [file, hashOfFile(join(PROJECT, file))] as const),
  ]);
}

const tablesOf = (members: Members): Hashes =>
  inOrder(
    Object.entries(members)
      .filter(([name]) => !name.includes(TEMPLATE))
      .map(([name, content]) => [name, sha256(content)]),
  );

const installed = (name: string): string =>
  readJson(join(PROJECT, "node_modules", name, "package.json")).version;

const readJson = (path: string) =>
  JSON.parse(readFileSync(path, "utf8")) as {version: string; dependencies: Record<string, string>};
