import {statSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
import {readAhead} from "./ahead.ts";
import {readWatched} from "./ahead/watched.ts";
import {readSources} from "./articles.ts";
import {dropCache, memory, openCache, recall, saveCache, type Cache} from "./cache.ts";
import {codebookTexts, readCodebook} from "./codebook.ts";
import {compare} from "./compare.ts";
import {readCorrections} from "./corrections/file.ts";
import {fingerprint, isWrittenSince} from "./fingerprint.ts";
import {prepare, type Knowledge} from "./knowledge.ts";
import {readArticles} from "./readings.ts";
import type {Tables} from "./schema.ts";
import {checkTables, writeTables} from "./tables.ts";

export interface Folders {
  articles: string;
  /** The folder that holds the codebook. */
  data: string;
}

/** The codebook of a workspace, ready for reading; throws one line per mistake. */
export function readKnowledge(data: string, cache: Cache | null = null): Knowledge {
  const folder = join(data, "codebook");
  const read = () => readCodebook(folder);
  return prepare(cache ? recall(cache, ["codebook", codebookTexts(folder)], read) : read());
}

/**
 * The whole flow: articles, codebook and corrections in, tables out. Reading an article knows nothing of any other; comparing
 * joins what reading left behind. A cache spares what was read before and changes nothing else. Throws where the codebook is wrong, the corrections are no YAML, or the folder is missing.
 */
export function compile(
  {articles, data}: Folders,
  knowledge = readKnowledge(data),
  cache: Cache | null = null,
): Tables {
  return tablesFrom(sourcesIn(articles), data, knowledge, cache);
}

/** The same tables, byte for byte, of articles that several threads read first where there are many. */
export async function compileAhead(
  {articles, data}: Folders,
  knowledge = readKnowledge(data),
  cache: Cache = memory(),
  ahead: typeof readAhead = readAhead,
): Promise<Tables> {
  const found = sourcesIn(articles);
  await ahead(found.sources, knowledge, cache);
  return tablesFrom(found, data, knowledge, cache);
}

function tablesFrom(
  {sources, problems}: ReturnType<typeof readSources>,
  data: string,
  knowledge: Knowledge,
  cache: Cache | null,
): Tables {
  const readings = readArticles(sources, knowledge, cache);
  return checkTables(compare(readings, problems, knowledge, readCorrections(data)));
}

function sourcesIn(articles: string): ReturnType<typeof readSources> {
  if (!statSync(articles, {throwIfNoEntry: false})?.isDirectory())
    throw new Error(`no such folder of articles: ${articles}`);
  return readSources(articles);
}

const PROJECT = fileURLToPath(new URL("..", import.meta.url));

/** What earlier runs in this project have read; null where it is not known what code is reading. */
export function projectCache(): Cache | null {
  const code = fingerprint(PROJECT);
  return code === null || isWrittenSince(PROJECT, performance.timeOrigin)
    ? null
    : openCache(join(PROJECT, "node_modules", ".cache", "readout", "readings"), code);
}

/** Writes what was read, unless code has been written meanwhile, which threads that began later may have loaded. */
export function saveProjectCache(cache: Cache): void {
  if (isWrittenSince(PROJECT, performance.timeOrigin)) dropCache(cache);
  else saveCache(cache);
}

const USAGE = "usage: npm run compile -- [--articles DIR] [--data DIR] [--workers N] --out DIR";

/** How many threads read; null where nobody says. */
function workersIn(given: string | undefined): number | null {
  if (given === undefined) return null;
  if (!/^[1-9]\d?$/.test(given)) throw new Error(`not a number of workers from 1 to 99: ${given}`);
  return Number(given);
}

async function main(args: string[]): Promise<void> {
  const text = {type: "string"} as const;
  const {values} = parseArgs({args, options: {articles: text, data: text, workers: text, out: text}});
  const {data = "data", articles = join(data, "articles"), out} = values;
  if (!out) throw new Error(`no --out given; ${USAGE}`);
  const ahead = readWatched(workersIn(values.workers));
  const cache = projectCache() ?? memory();
  const tables = await compileAhead({articles, data}, readKnowledge(data, cache), cache, ahead);
  saveProjectCache(cache);
  writeTables(tables, out);
  for (const {file, line, message} of tables.problems)
    console.error(`${file}${line === null ? "" : `:${line}`}: ${message}`);
  const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? "" : "s"}`;
  console.log(
    `${count(tables.articles.length, "article")}, ${count(tables.contacts.length, "contact")}, ${count(tables.problems.length, "problem")} → ${out}`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode ||= 1;
  }
}
