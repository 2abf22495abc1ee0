import {statSync} from "node:fs";
import {join} from "node:path";
import {readAhead} from "./ahead.ts";
import {readSources} from "./articles.ts";
import {dropCache, memory, openCache, recall, saveCache, type Cache} from "./cache.ts";
import {codebookTexts, readCodebook} from "./codebook.ts";
import {compare} from "./compare.ts";
import {readCorrections} from "./corrections/file.ts";
import {fingerprint, isWrittenSince, PROJECT} from "./fingerprint.ts";
import {prepare, type Knowledge} from "./knowledge.ts";
import {readArticles} from "./readings.ts";
import type {Tables} from "./schema.ts";
import {checkTables} from "./tables.ts";

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
