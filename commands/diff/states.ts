import {execFileSync} from "node:child_process";
import {existsSync, readFileSync, symlinkSync} from "node:fs";
import {basename, join, relative, resolve} from "node:path";
import {z} from "zod";
import {compile} from "../../loaders/compile.ts";
import {TABLES, type Tables} from "../../loaders/schema.ts";
import {changesOf, hashesOf, type FileChange, type Hashes} from "../../site/hashes.ts";
import {PROJECT} from "../../site/places.ts";
import {inputsOf} from "../../site/provenance.ts";

/** Data, and the program that reads it. */
export interface Version {
  data: string;
  /** the folder that holds `loaders` */
  program: string;
}

/** What changed between two versions, one cause at a time. */
export interface Step {
  cause: "data" | "program" | "data and program together";
  files: FileChange[];
  before: Tables;
  after: Tables;
}

/**
 * The way from one version to another: first the data of before is read by the program of now, then the data of now.
 * What the first step moves is the program's doing, what the second moves is the data's. `told` is what an editor
 * should know of how the steps were made.
 */
export function stepsBetween(was: Version, now: Version): {steps: Step[]; told: string[]} {
  if (!existsSync(was.data)) throw new Error(`no data at that revision: ${basename(was.data)}`);
  const data = changesOf(inputsIn(was.data), inputsIn(now.data));
  const program = existsSync(join(was.program, "loaders")) ? changesOf(loadersIn(was), loadersIn(now)) : [];
  const after = compile(foldersIn(now.data));
  const former = program.length ? readByFormer(was) : null;
  try {
    const between = compile(foldersIn(was.data));
    const dataStep = {cause: "data", files: data, before: between, after} as const;
    if (former === null) return {steps: [dataStep], told: []};
    if (typeof former === "string")
      return {
        steps: [dataStep],
        told: [`What the program changed is not told, since that of before does not run: ${former}`],
      };
    return {steps: [{cause: "program", files: program, before: former, after: between}, dataStep], told: []};
  } catch (error) {
    if (former === null || typeof former === "string") throw error;
    const told = [
      `The program of now cannot read the data of before, so the causes are not told apart: ${lineOf(error)}`,
    ];
    return {
      steps: [{cause: "data and program together", files: [...data, ...program], before: former, after}],
      told,
    };
  }
}

const foldersIn = (data: string) => ({data, articles: join(data, "articles")});
/** Articles, codebook and corrections; the gold only tells how well they are read. */
const inputsIn = (data: string): Hashes =>
  Object.fromEntries(Object.entries(inputsOf(foldersIn(data))).filter(([file]) => !file.startsWith("gold/")));
const loadersIn = ({program}: Version) => hashesOf(join(program, "loaders"), "loaders");
const lineOf = (error: unknown): string => (error as Error).message.trim().split("\n")[0]!;

/** The command that compiles, by its name of now and by that of versions up to November 2026. */
const COMPILERS = [join("loaders", "main.ts"), join("loaders", "compile.ts")];

/** The tables of before as its own program computes them, with the packages that are installed now; else why not. */
function readByFormer({data, program}: Version): Tables | string {
  const out = join(program, "tables-of-then");
  const packages = join(program, "node_modules");
  if (!existsSync(packages)) symlinkSync(join(PROJECT, "node_modules"), packages, "junction");
  const compiler = COMPILERS.find((file) => existsSync(join(program, file)));
  const folders = ["--data", relative(program, resolve(data)), "--out", out];
  try {
    if (!compiler) throw new Error(`no compiler in its folder: loaders`);
    execFileSync(process.execPath, ["--import", "tsx", compiler, ...folders], {
      cwd: program,
      stdio: ["ignore", "ignore", "pipe"],
    });
    if (!existsSync(out)) throw new Error(`no tables are written by it: ${compiler}`);
    return tablesIn(out);
  } catch (error) {
    const {stderr = ""} = error as {stderr?: Buffer | string};
    const lines = `${stderr}`.trim().split("\n");
    return (lines.find((line) => /error/i.test(line)) ?? lines[0]) || lineOf(error);
  }
}

/** Tables that another version has written: those that it does not know are empty, and so are columns. */
function tablesIn(folder: string): Tables {
  const tables = Object.entries(TABLES).map(([name, {shape}]) => {
    const file = join(folder, `${name}.json`);
    const rows = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as object[]) : [];
    const columns = Object.entries(shape).map(([key, type]) => [key, type instanceof z.ZodArray ? [] : null]);
    const empty = Object.fromEntries(columns) as object;
    return [name, rows.map((row) => ({...empty, ...row}))];
  });
  return Object.fromEntries(tables) as Tables;
}
