import {statSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
import {readSources} from "./articles.ts";
import {readCodebook} from "./codebook.ts";
import {compare} from "./compare.ts";
import {readCorrections} from "./corrections/file.ts";
import {prepare, type Knowledge} from "./knowledge.ts";
import {readArticle} from "./reading.ts";
import type {Tables} from "./schema.ts";
import {checkTables, writeTables} from "./tables.ts";

export interface Folders {
  articles: string;
  /** The folder that holds the codebook. */
  data: string;
}

/** The codebook of a workspace, ready for reading; throws one line per mistake. */
export const readKnowledge = (data: string): Knowledge => prepare(readCodebook(join(data, "codebook")));

/**
 * The whole flow: articles, codebook and corrections in, tables out. Reading an article knows nothing of any other; comparing
 * joins what reading left behind. Throws where the codebook is wrong, the corrections are no YAML, or the folder is missing.
 */
export function compile({articles, data}: Folders, knowledge = readKnowledge(data)): Tables {
  if (!statSync(articles, {throwIfNoEntry: false})?.isDirectory())
    throw new Error(`no such folder of articles: ${articles}`);
  const {sources, problems} = readSources(articles);
  const readings = sources.map((source) => readArticle(source, knowledge));
  return checkTables(compare(readings, problems, knowledge, readCorrections(data)));
}

const USAGE = "usage: npm run compile -- [--articles DIR] [--data DIR] --out DIR";

function main(args: string[]): void {
  const text = {type: "string"} as const;
  const {values} = parseArgs({args, options: {articles: text, data: text, out: text}});
  const {data = "data", articles = join(data, "articles"), out} = values;
  if (!out) throw new Error(`no --out given; ${USAGE}`);
  const tables = compile({articles, data});
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
    main(process.argv.slice(2));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
