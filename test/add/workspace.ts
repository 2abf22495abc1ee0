import {readdirSync} from "node:fs";
import {join} from "node:path";
import type {Tally} from "../../commands/add/batch.ts";
import type {Io} from "../../commands/add/io.ts";
import {add, type Given} from "../../commands/add/main.ts";
import {readOptions} from "../../commands/add/options.ts";
import {knowledge} from "../reader.ts";

export const SAMPLES = join(import.meta.dirname, "samples");

export interface Added {
  tally: Tally;
  /** All that was said, in order. */
  lines: string[];
  /** What lies in the folder afterwards, in order of name. */
  files: string[];
}

/** Runs the command on a folder of articles, as somebody would who says yes to all or answers as told. */
export async function addTo(
  articles: string,
  args: readonly string[],
  {answers, ...more}: Given & {answers?: string[]} = {},
): Promise<Added> {
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  const io: Io = {say, warn: say, progress: () => {}, ask: null};
  if (answers) io.ask = (question) => (say(question), Promise.resolve(answers.shift() ?? null));
  const options = readOptions([...(answers ? [] : ["--yes"]), "--articles", articles, ...args])!;
  const tally = await add(options, io, {knowledge, ...more});
  return {tally, lines, files: readdirSync(articles).sort()};
}
