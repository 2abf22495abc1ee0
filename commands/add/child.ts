import {Worker} from "node:worker_threads";
import type {Found} from "./draft.ts";
import type {Entry} from "./entry.ts";
import type {Kind} from "./kind.ts";
import {readEntry} from "./read.ts";

/** What this process is asked for: to begin with an entry, or for what is found next in it. */
export type Ask = {entry: Entry; kind: Kind | null} | "next";
/** What it answers; null where nothing more is found. */
export type Answer = Found | null;

/**
 * Reads what comes from outside, in a process of its own: whatever a file makes a library do, it takes no more time
 * and memory than this process is given, and the workspace is not in its hands.
 */
let reading: AsyncGenerator<Found> | null = null;

async function answer(ask: Ask): Promise<void> {
  if (ask !== "next") reading = readEntry(ask.entry, ask.kind);
  const next = await reading!.next();
  process.send!((next.done ? null : next.value) satisfies Answer);
}

process.on("message", (ask: Ask) => void answer(ask));
process.on("disconnect", () => process.exit());

/**
 * Who is busy hears no message: a thread beside looks whether anybody still waits for an answer, and whether what lies
 * outside the engine's own memory has grown past the number of bytes that it is given.
 */
const WATCH = `
  const {ppid} = process;
  const end = () => process.kill(process.pid, "SIGKILL");
  setInterval(() => (process.ppid !== ppid || process.memoryUsage.rss() > ${Number(process.argv[2])}) && end(), 500);
`;
new Worker(WATCH, {eval: true, execArgv: []}).unref();
