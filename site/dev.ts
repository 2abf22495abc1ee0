import {fork, type ChildProcess, type ForkOptions} from "node:child_process";
import {rmSync} from "node:fs";
import {basename, delimiter, join} from "node:path";
import {watch} from "chokidar";
import {PROJECT, cacheOf, readOptions} from "./places.ts";
import {prime, primeFailure} from "./prime.ts";
import {linesOf} from "./terminal.ts";
import {vendor} from "./vendor.ts";
import type {Reply} from "./worker.ts";

/**
 * The live report: Framework's preview, with the tables compiled anew whenever an article, the codebook or the code
 * that reads them has changed. Framework alone watches the file of its loader and nothing that the loader reads.
 */
const {places, open = false, host = "127.0.0.1", port = ""} = readOptions(process.argv.slice(2));
const {root, articles, data} = places;
const code = join(PROJECT, "loaders");
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** The process that compiles, and what has changed since it was last asked. */
const state = {
  worker: startWorker(),
  asked: 0,
  changed: new Set<string>(),
  timer: undefined as NodeJS.Timeout | undefined,
  /** whether the worker is at work; what changes meanwhile is read when it is done, once */
  busy: false,
  /** those of the last reading */
  problems: [] as string[],
  shown: false,
};
const preview = startPreview();

function startWorker(): ChildProcess {
  const args = ["--root", root, "--data", data, "--articles", articles];
  const options = {serialization: "advanced" as const, execArgv: ["--import", "tsx"]};
  const worker = fork(join(PROJECT, "site", "worker.ts"), args, options);
  const answered = (reply: Reply): void => void (worker === state.worker && answer(reply));
  worker.on("exit", () => answered({error: "the compiler stopped, its last words are above"}));
  return worker.on("message", answered);
}

function compile(): void {
  const isStale = [...state.changed].some((path) => path.startsWith(code));
  if (state.busy && !isStale) return;
  if (!state.worker.connected || isStale) {
    const old = state.worker;
    state.worker = startWorker();
    old.kill();
  }
  state.busy = true;
  state.changed.clear();
  state.asked = performance.now();
  state.worker.send("compile");
}

/** Several files that change at once, as when an editor saves all, are one change. */
function changed(path: string): void {
  state.changed.add(path);
  clearTimeout(state.timer);
  state.timer = setTimeout(compile, 30);
}

function answer(reply: Reply): void {
  state.busy = false;
  show(reply);
  if (state.changed.size) compile();
}

function show(reply: Reply): void {
  if ("error" in reply) {
    primeFailure(root, reply.error);
    say(`error: ${reply.error}`);
  } else {
    prime(root, reply.members);
    const seconds = (performance.now() - state.asked) / 1000;
    for (const line of linesOf(reply, seconds, state.problems)) say(line);
    state.problems = reply.problems;
  }
  if (!state.shown) preview.send("show");
  state.shown = true;
}

function startPreview(): ChildProcess {
  const PATH = [join(PROJECT, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  const env = {...process.env, PATH, READOUT_ROOT: root, OBSERVABLE_TELEMETRY_DISABLE: "true"};
  // Framework tells of every request and message on its standard output.
  const options = {
    env,
    execArgv: ["--import", "tsx"],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  } as ForkOptions;
  const child = fork(join(PROJECT, "site", "preview.ts"), [host, port, `${open}`], options);
  child.on("message", (address) => say(`the report is at ${address as string}`));
  return child.on("exit", (status) => stop(status ?? 1));
}

function stop(status: number): void {
  state.worker.removeAllListeners("exit").kill();
  preview.removeAllListeners("exit").kill();
  process.exit(status);
}

rmSync(join(cacheOf(root), "data"), {recursive: true, force: true});
await vendor(root);
const ignored = (path: string): boolean => /^\.|~$|\.sw.$/.test(basename(path));
watch([data, articles, code], {ignoreInitial: true, ignored}).on("all", (_, path) => changed(path));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop(0));
compile();
