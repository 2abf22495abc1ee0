import {createHash} from "node:crypto";
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {memory} from "../loaders/cache.ts";
import type {Report} from "../loaders/evaluate/report.ts";
import type {Knowledge} from "../loaders/knowledge.ts";
import type {Tables} from "../loaders/schema.ts";
import type {Members} from "./archive.ts";
import {articleSentences} from "./changes/articles.ts";
import {changeSentences} from "./changes/sentences.ts";
import {readOptions} from "./places.ts";

/**
 * Compiles on demand, in a process that stays warm: to start one and to read its code takes longer than to compile.
 * When the code itself has changed, the preview starts a new one.
 */
export type Reply = Read | {error: string};

export interface Read {
  members: Members;
  articles: number;
  contacts: number;
  problems: string[];
  /** what has changed since it was last compiled, one sentence each; nothing where it is the first time */
  changes: string[];
}

const {places} = readOptions(process.argv.slice(2));

process.on("message", () => void compiled().then((reply) => process.send!(reply)));

/** Made once from bytes that rarely change. */
interface Kept<T> {
  digest: string;
  made: T | null;
}

/** Reading the codebook takes longer than reading a day's articles: it is read again when its bytes have changed. */
const codebook: Kept<Knowledge> = {digest: "", made: null};
/** So does the evaluation, which reads all articles of the gold; no article of the report has a part in it. */
const evaluation: Kept<Report> = {digest: "", made: null};

/** So does reading all articles, where one has changed. */
const readings = memory();

/** What was read before, against which the next reading is held. */
const former: {tables: Tables | null} = {tables: null};

function keep<T>(kept: Kept<T>, digest: string, make: () => T): T {
  if (kept.made && kept.digest === digest) return kept.made;
  kept.made = null;
  kept.made = make();
  kept.digest = digest;
  return kept.made;
}

/** The hash of all files below a folder, and of their names; that of nothing where there is no such folder. */
function digestOf(folder: string): string {
  const hash = createHash("sha256");
  const entries = existsSync(folder)
    ? readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
    : [];
  const files = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(file));
  return hash.digest("hex");
}

async function compiled(): Promise<Reply> {
  try {
    // Imported here, so that code that does not even load is told like any other error.
    const {archive} = await import("./archive.ts");
    const {readKnowledge} = await import("../loaders/compile.ts");
    const {report} = await import("../loaders/evaluate/report.ts");
    const [terms, gold] = [join(places.data, "codebook"), join(places.data, "gold")].map(digestOf);
    const knowledge = keep(codebook, terms!, () => readKnowledge(places.data));
    const figures = keep(evaluation, `${terms} ${gold}`, () => report(places.data, knowledge));
    const {tables, members} = await archive(places, knowledge, figures, {whole: true, cache: readings});
    const problems = tables.problems.map(
      ({file, line, message}) => `${file}${line ? `:${line}` : ""}: ${message}`,
    );
    const changes = former.tables ? changesBetween(former.tables, tables) : [];
    former.tables = tables;
    return {members, articles: tables.articles.length, contacts: tables.contacts.length, problems, changes};
  } catch (error) {
    return {error: error instanceof Error ? error.message : String(error)};
  }
}

const changesBetween = (before: Tables, after: Tables): string[] => [
  ...articleSentences(before, after),
  ...changeSentences(before, after).map(({kind, words}) => `${kind}: ${words}`),
];
