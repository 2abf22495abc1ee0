import {createHash} from "node:crypto";
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Knowledge} from "../loaders/knowledge.ts";
import type {Members} from "./archive.ts";
import {readOptions} from "./places.ts";

/**
 * Compiles on demand, in a process that stays warm: to start one and to read its code takes longer than to compile.
 * When the code itself has changed, the preview starts a new one.
 */
export type Reply =
  {members: Members; articles: number; contacts: number; problems: string[]} | {error: string};

const {places} = readOptions(process.argv.slice(2));

process.on("message", () => void compiled().then((reply) => process.send!(reply)));

/** Reading the codebook takes longer than reading a day's articles: it is read again when its bytes have changed. */
const kept: {digest: string; knowledge: Knowledge | null} = {digest: "", knowledge: null};

async function codebook(): Promise<Knowledge> {
  const folder = join(places.data, "codebook");
  const hash = createHash("sha256");
  for (const file of readdirSync(folder).sort())
    hash.update(`${file}\n`).update(readFileSync(join(folder, file)));
  const digest = hash.digest("hex");
  if (kept.knowledge && kept.digest === digest) return kept.knowledge;
  const {readKnowledge} = await import("../loaders/compile.ts");
  kept.knowledge = null;
  kept.knowledge = readKnowledge(places.data);
  kept.digest = digest;
  return kept.knowledge;
}

async function compiled(): Promise<Reply> {
  try {
    // Imported here, so that code that does not even load is told like any other error.
    const {archive} = await import("./archive.ts");
    const {tables, members} = await archive(places, await codebook());
    const problems = tables.problems.map(
      ({file, line, message}) => `${file}${line ? `:${line}` : ""}: ${message}`,
    );
    return {members, articles: tables.articles.length, contacts: tables.contacts.length, problems};
  } catch (error) {
    return {error: error instanceof Error ? error.message : String(error)};
  }
}
