import {readAhead} from "../ahead.ts";
import {progressOn} from "./progress.ts";

/** Ends as a shell expects of what Ctrl-C has stopped. */
const STOPPED = 130;

/**
 * Reads ahead as somebody at a terminal would have it: a line on the error stream tells how far it is, and Ctrl-C stops it once
 * what is being read is kept. A second Ctrl-C does not wait for that.
 */
export const readWatched =
  (workers: number | null): typeof readAhead =>
  async (sources, knowledge, cache) => {
    const stopping = new AbortController();
    const stop = () => stopping.abort();
    const {told, end} = progressOn(process.stderr);
    process.once("SIGINT", stop);
    try {
      await readAhead(sources, knowledge, cache, {workers, stop: stopping.signal, told});
    } catch (error) {
      if (stopping.signal.aborted) process.exitCode = STOPPED;
      throw error;
    } finally {
      process.off("SIGINT", stop);
      end();
    }
  };
