import {availableParallelism} from "node:os";
import {setImmediate} from "node:timers/promises";
import {fileURLToPath} from "node:url";
import {Piscina} from "piscina";
import type {Knowledge} from "../knowledge.ts";
import {readKept} from "../readings.ts";
import type {Reader} from "./batches.ts";

const THREAD = fileURLToPath(new URL("thread.mjs", import.meta.url));

/**
 * Bytes of text for each thread, below which another spares nobody time: before its first article it works for two seconds, and
 * the engine learns the code anew in each, in all some five seconds of work, in which 2 MB are read.
 */
const WORTH = 2_000_000;

/** How many threads are worth it for so many bytes of unread text on this machine, this one counted. */
export const workersFor = (bytes: number, cores = availableParallelism()): number =>
  Math.max(1, Math.min(cores, Math.floor(bytes / WORTH)));

/** Reads in this thread; between batches it lets the others have their turn, and Ctrl-C be heard. */
export const readerHere =
  (knowledge: Knowledge): Reader =>
  async (sources) => {
    await setImmediate();
    return sources.map((source) => JSON.stringify(readKept(source, knowledge)));
  };

/** So many threads that read beside this one, and how to end them. A thread that dies fails the batch that it had. */
export function openThreads(
  {codebook}: Knowledge,
  count: number,
  filename = THREAD,
): {readers: Reader[]; close: () => Promise<void>} {
  // Two batches each: one that is read, and one that waits there, so that no thread waits for this one.
  const pool = new Piscina({
    filename,
    minThreads: count,
    maxThreads: count,
    concurrentTasksPerWorker: 2,
    workerData: codebook,
  });
  const read: Reader = (sources) => pool.run(sources) as Promise<string[]>;
  return {readers: Array.from({length: 2 * count}, () => read), close: () => pool.destroy()};
}
