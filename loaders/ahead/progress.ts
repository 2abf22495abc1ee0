import {SingleBar} from "cli-progress";
import type {Amount} from "../ahead.ts";

/** Milliseconds after which a person begins to wonder. */
const PATIENCE = 2000;

/** A line on a terminal that tells how far reading is, once it lasts; nothing where the stream is no terminal. `end` takes it away. */
export function progressOn(stream: NodeJS.WriteStream): {
  told: (done: Amount, all: Amount) => void;
  end: () => void;
} {
  const began = performance.now();
  const format = "{bar} {articles} of {all} articles · {rate} MB/s · {left} left";
  const bar = new SingleBar({stream, format, clearOnComplete: true});
  return {
    told: (done, all) => {
      const passed = performance.now() - began;
      if (passed < PATIENCE) return;
      const words = {articles: done.articles, all: all.articles, ...paceOf(done, all, passed / 1000)};
      if (bar.isActive) bar.update(done.bytes, words);
      else bar.start(all.bytes, done.bytes, words);
    },
    end: () => bar.stop(),
  };
}

/** How fast it was until now, and what the rest will take at that pace. */
export function paceOf(done: Amount, all: Amount, seconds: number): {rate: string; left: string} {
  const rate = done.bytes / seconds;
  const left = (all.bytes - done.bytes) / rate;
  return {
    rate: (rate / 1e6).toFixed(2),
    left: left < 100 ? `${Math.ceil(left)} s` : `${Math.ceil(left / 60)} min`,
  };
}
