import {availableParallelism} from "node:os";
import {setImmediate} from "node:timers/promises";
import {fileURLToPath} from "node:url";
import {Piscina} from "piscina";
import type {Knowledge} from "../knowledge.ts";
import {readKept} from "../readings.ts";
import type {Reader} from "./batches.ts";

const THREAD = fileURLToPath(new URL("thread.mjs", import.meta.url));

/**
 * Bytes of text for each thread, below which another spares nobody time: it loads for two seconds, and the engine learns the code
 * anew in each. On two cores one thread took 8.9 s for 4.9 MB and 42.9 for 25, two took 9.9 and 30.7, so that they are even at 6.4.
 */
const WORTH = 3_500_000;

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
