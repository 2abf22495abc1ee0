import {fileURLToPath} from "node:url";
import {readKnowledge} from "../../loaders/compile.ts";
import type {Knowledge} from "../../loaders/knowledge.ts";
import {sweep} from "../temporary.ts";
import {addAll, noTally, type Tally} from "./batch.ts";
import {FETCHING, type Fetching} from "./fetch.ts";
import {terminal, type Io} from "./io.ts";
import {readOptions, USAGE, type Options} from "./options.ts";
import {openReader, type Costs} from "./reader.ts";
import {reasonOf} from "./refusal.ts";
import {readShelf} from "./shelf.ts";

/** What a test sets, and else is as it should be. */
export interface Given {
  knowledge?: Knowledge;
  fetching?: Fetching;
  costs?: Costs;
}

/**
 * Adds articles to a workspace, and returns what became of them. What was added stays, whatever ends the command;
 * throws where the codebook cannot be read.
 */
export async function add(options: Options, io: Io, given: Given = {}): Promise<Tally> {
  io.progress("reading the codebook");
  const {knowledge = readKnowledge(options.data), fetching = FETCHING, costs} = given;
  const allowed: Fetching["allowed"] = options.allowPrivate ? () => true : fetching.allowed;
  const reader = openReader(costs);
  const tally = noTally();
  try {
    sweep(options.articles);
    io.progress("reading the articles that are there");
    const shelf = readShelf(options.articles);
    const opened = {options, io, fetching: {...fetching, allowed}, reader, knowledge, shelf, tally};
    await addAll({...opened, all: options.yes});
  } catch (error) {
    io.warn(`stopped, ${reasonOf(error)}: ${options.articles}`);
    tally.left = true;
  } finally {
    reader.close();
  }
  for (const line of summary(tally)) io.say(line);
  return tally;
}

/** "3 added, 1 there already, 1 refused", and what to do next. */
function summary({added, shown, there, declined, refused, passed}: Tally): string[] {
  const counts: [number, string][] = [
    [added, "added"],
    [shown, "understood, not written"],
    [there, "there already"],
    [declined, "declined"],
    [refused, "refused"],
    [passed, "passed over"],
  ];
  const told = counts.filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`);
  const next =
    shown > 0
      ? ["nobody is here to say yes: give --yes to write"]
      : added > 0
        ? ["npm run dev shows what they tell"]
        : [];
  return [told.join(", ") || "nothing to add", ...next];
}

/** 0 where all is in the workspace now, 1 where something is not. */
const statusOf = ({refused, shown, left}: Tally): number => (refused > 0 || shown > 0 || left ? 1 : 0);

async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (!options) return (console.log(USAGE), 0);
  if (options.inputs.length === 0) return (console.error(USAGE), 1);
  return statusOf(await add(options, terminal(options.inputs.includes("-"))));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
