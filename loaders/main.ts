import {join} from "node:path";
import {parseArgs} from "node:util";
import type {Folders} from "./compile.ts";
import {inputsOf, keepSaid, lastSaid, type Said} from "./unchanged.ts";

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
  const workers = workersIn(values.workers);
  const folders = {articles, data};
  const inputs = inputsOf(folders);
  const last = lastSaid(inputs, out);
  const {files, said} = last ? {files: [], said: last} : await write(folders, workers, out);
  for (const problem of said.problems) console.error(problem);
  console.log(`${said.summary} → ${out}${last ? ", unchanged" : ""}`);
  if (!last) keepSaid(inputs, folders, files, said);
}

/** Compiles and writes the tables. The loaders are loaded here, since that takes longer than to see that nothing has changed. */
async function write(
  folders: Folders,
  workers: number | null,
  out: string,
): Promise<{files: string[]; said: Said}> {
  const [
    {readWatched},
    {memory},
    {compileAhead, projectCache, readKnowledge, saveProjectCache},
    {writeTables},
  ] = await Promise.all([
    import("./ahead/watched.ts"),
    import("./cache.ts"),
    import("./compile.ts"),
    import("./tables.ts"),
  ]);
  const cache = projectCache() ?? memory();
  const knowledge = readKnowledge(folders.data, cache);
  const tables = await compileAhead(folders, knowledge, cache, readWatched(workers));
  saveProjectCache(cache);
  const files = writeTables(tables, out);
  const problems = tables.problems.map(
    ({file, line, message}) => `${file}${line === null ? "" : `:${line}`}: ${message}`,
  );
  const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? "" : "s"}`;
  const summary = [
    count(tables.articles.length, "article"),
    count(tables.contacts.length, "contact"),
    count(tables.problems.length, "problem"),
  ].join(", ");
  return {files, said: {problems, summary}};
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode ||= 1;
}
