import {execFileSync} from "node:child_process";
import {existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {expect, test} from "vitest";
import {makeWorkspace} from "../../commands/new/workspace.ts";
import type {Alignment, Contact, Participant} from "../../loaders/schema.ts";
import {folder} from "../folder.ts";

const PERU = `---
outlet: Andina
side: PER
published: 2024-04-04
---
Peru and Norway open a dialogue on the sea

The Minister of Foreign Affairs of Peru, Rosa Quispe, met with the Minister of Foreign Affairs of Norway, Kari Moe, in Lima on April 3, 2024.

The two ministers agreed to share their figures on sustainable fisheries every year. Rosa Quispe said that Peru wishes to export more avocados to Norway.
`;

const NORWAY = `---
side: NOR
published: 2024-04-04
---
Kari Moe on her visit to Peru

Norwegian Foreign Minister Kari Moe held talks with Peruvian Foreign Minister Rosa Quispe in Lima on 3 April 2024.

The ministers agreed to share figures on sustainable fisheries. Moe said that Norway supports the protection of the rainforest.
`;

test("a workspace has the code and the codebook, and no article, history, package or built site", () => {
  const made = makeWorkspace(join(folder({}), "new", "beat"));
  const names = readdirSync(made, {recursive: true, encoding: "utf8"});
  expect(readdirSync(join(made, "data", "articles"))).toEqual([".gitkeep"]);
  expect(readdirSync(join(made, "data", "codebook"))).toEqual(readdirSync("data/codebook"));
  expect(
    names.filter((name) => /(?:^|\/)(?:\.git|node_modules|dist|\.observablehq|test)$/.test(name)),
  ).toEqual([]);
  const {scripts} = JSON.parse(readFileSync(join(made, "package.json"), "utf8")) as {scripts: object};
  const run = Object.values(scripts).flatMap((script: string) => /^tsx (\S+)/.exec(script)?.[1] ?? []);
  expect(run.filter((file) => !existsSync(join(made, file)))).toEqual([]);
  expect(readFileSync(join(made, "SOURCES.md"), "utf8")).toContain("| outlet | articles |");
});

test("it is made in an empty folder too, and never in one that holds anything, or inside another", () => {
  const root = folder({"full/notes.txt": "mine", file: "mine"});
  mkdirSync(join(root, "empty"));
  expect(existsSync(join(makeWorkspace(join(root, "empty")), "package.json"))).toBe(true);
  expect(() => makeWorkspace(join(root, "full"))).toThrow(/^not empty, name another folder: /);
  expect(() => makeWorkspace(join(root, "file"))).toThrow(/^not empty, name another folder: /);
  expect(() => makeWorkspace("src/beat")).toThrow("a workspace cannot lie inside another");
  expect(readdirSync(root).sort()).toEqual(["empty", "file", "full"]);
  expect(readdirSync(join(root, "full"))).toEqual(["notes.txt"]);
});

test("two readouts of two other countries are one contact there, told by both and held against each other", () => {
  const made = makeWorkspace(join(folder({}), "andes"));
  symlinkSync(resolve("node_modules"), join(made, "node_modules"), "junction");
  writeFileSync(join(made, "data", "articles", "peru.txt"), PERU);
  writeFileSync(join(made, "data", "articles", "norway.txt"), NORWAY);
  const compile = ["--import", "tsx", "loaders/main.ts", "--out", "tables"];
  expect(`${execFileSync(process.execPath, compile, {cwd: made})}`).toMatch(
    /^2 articles, 1 contact, 0 problems/,
  );
  const rows = <Row>(name: string) =>
    JSON.parse(readFileSync(join(made, "tables", `${name}.json`), "utf8")) as Row[];
  expect(rows<Contact>("contacts")).toMatchObject([
    {
      status: "held",
      date_start: "2024-04-03",
      date_end: "2024-04-03",
      place: "Lima",
      host: "PER",
      countries: ["NOR", "PER"],
      accounts: 2,
      sides: ["NOR", "PER"],
    },
  ]);
  expect(
    rows<Participant>("participants")
      .map(({name, country}) => `${name} ${country}`)
      .sort(),
  ).toEqual(["Kari Moe NOR", "Rosa Quispe PER"]);
  const claims = rows<Alignment>("alignments").filter(({aspect}) => aspect === "claim");
  const relationsOf = (word: string) =>
    claims.filter(({left, right}) => `${left} ${right}`.includes(word)).map(({relation}) => relation);
  expect(relationsOf("fisheries")).toEqual(["shared"]);
  expect(relationsOf("avocados")).toEqual(["right-only"]);
  expect(relationsOf("rainforest")).toEqual(["left-only"]);
});
