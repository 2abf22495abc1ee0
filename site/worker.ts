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

async function compiled(): Promise<Reply> {
  try {
    // Imported here, so that code that does not even load is told like any other error.
    const {archive} = await import("./archive.ts");
    const {tables, members} = await archive(places);
    const problems = tables.problems.map(
      ({file, line, message}) => `${file}${line ? `:${line}` : ""}: ${message}`,
    );
    return {members, articles: tables.articles.length, contacts: tables.contacts.length, problems};
  } catch (error) {
    return {error: error instanceof Error ? error.message : String(error)};
  }
}
