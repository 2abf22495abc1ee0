import {createInterface} from "node:readline/promises";
import {visible} from "./invisible.ts";

/** Whom the command talks to. */
export interface Io {
  /** A line of what was asked for. */
  say: (line: string) => void;
  /** A line of what went wrong. */
  warn: (line: string) => void;
  /** How far the work is; a line that the next one replaces. */
  progress: (line: string) => void;
  /** Asks for a word; null where the other side has left. Absent where nobody is there to answer. */
  ask: ((question: string) => Promise<string | null>) | null;
}

const CLEAR = "\r\x1b[K";
/** Milliseconds between two lines of progress in a log. */
const PATIENCE = 10_000;

/** The terminal, or the files and pipes that stand in for it. */
export function terminal(stdinIsInput: boolean): Io {
  const {stdin, stdout, stderr} = process;
  const clear = () => stderr.isTTY && stderr.write(CLEAR);
  let told = performance.now();
  return {
    say: (line) => void (clear(), stdout.write(`${line}\n`)),
    warn: (line) => void (clear(), stderr.write(`${line}\n`)),
    progress: (line) => {
      // It names files as they are called, before anything has looked at them.
      const shown = visible(line);
      if (stderr.isTTY) return void stderr.write(CLEAR + shown.slice(0, (stderr.columns || 80) - 1));
      if (performance.now() - told < PATIENCE) return;
      told = performance.now();
      stderr.write(`${shown}\n`);
    },
    ask: stdin.isTTY && stdout.isTTY && !stdinIsInput ? (question) => (clear(), ask(question)) : null,
  };
}

async function ask(question: string): Promise<string | null> {
  const asking = createInterface({input: process.stdin, output: process.stdout});
  const left = new Promise<null>((resolve) => asking.once("close", () => resolve(null)));
  try {
    return await Promise.race([asking.question(question), left]);
  } finally {
    asking.close();
  }
}
