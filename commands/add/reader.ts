import {fork, type ChildProcess} from "node:child_process";
import {fileURLToPath} from "node:url";
import type {Answer, Ask} from "./child.ts";
import type {Found} from "./draft.ts";
import type {Entry} from "./entry.ts";
import type {Kind} from "./kind.ts";
import {LIMITS} from "./limits.ts";
import {printable} from "./refusal.ts";

/** What one article may cost to be read. */
export interface Costs {
  milliseconds: number;
  megabytes: number;
}

export interface Reader {
  /** What is found in an entry, one after the other. */
  read: (entry: Entry, kind: Kind | null) => AsyncGenerator<Found>;
  close: () => void;
}

const COSTS: Costs = {milliseconds: LIMITS.reading, megabytes: LIMITS.memory};

const FAILED = "cannot be read, its reader has failed";

/** A reader in a process of its own, which is started anew after an entry that has cost it its life. */
export function openReader(costs: Costs = COSTS): Reader {
  let child: ChildProcess | null = null;
  const close = () => {
    child?.kill("SIGKILL");
    child = null;
  };
  const begin = (): ChildProcess => {
    const begun = start(costs);
    return begun.once("exit", () => void (child === begun && (child = null)));
  };
  async function* read(entry: Entry, kind: Kind | null): AsyncGenerator<Found> {
    for (let ask: Ask = {entry, kind}; ; ask = "next") {
      // A new process knows nothing of what the one before was in the middle of.
      const answer = child || ask !== "next" ? await answerOf((child ??= begin()), ask, costs) : FAILED;
      if (typeof answer === "string") {
        close();
        return void (yield {refused: `${answer}: ${printable(entry.name)}`});
      }
      if (answer === null) return;
      yield answer;
    }
  }
  return {read, close};
}

function start({megabytes}: Costs): ChildProcess {
  const bytes = 2 * megabytes * 1024 * 1024;
  return fork(fileURLToPath(new URL("child.ts", import.meta.url)), [`${bytes}`], {
    execArgv: ["--import", "tsx", `--max-old-space-size=${megabytes}`],
    serialization: "advanced",
    // What a library or a dying engine prints is not for whoever adds an article.
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
}

/** What the process answers, or why it does not. */
function answerOf(child: ChildProcess, ask: Ask, {milliseconds}: Costs): Promise<Answer | string> {
  return new Promise((settle) => {
    const done = (answer: Answer | string) => {
      clearTimeout(timer);
      child.off("message", done).off("exit", died);
      settle(answer);
    };
    // An engine without memory aborts; what ends otherwise met a fault of its own.
    const died = (code: number | null) => done(code === 1 ? FAILED : "needs more memory than it is given");
    const timer = setTimeout(
      () => done(`takes longer than ${milliseconds / 1000} seconds to be read`),
      milliseconds,
    );
    child.on("message", done).on("exit", died);
    child.send(ask, (error) => void (error && died(null)));
  });
}
