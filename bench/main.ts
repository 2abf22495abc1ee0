import {execFile} from "node:child_process";
import {mkdtempSync, rmSync} from "node:fs";
import {cpus, tmpdir} from "node:os";
import {join} from "node:path";
import {parseArgs, promisify} from "node:util";
import {median} from "d3-array";
import {readKnowledge} from "../loaders/compile.ts";
import type {CommandCost} from "./command.ts";
import {pageCosts, type PageCost} from "./pages.ts";
import {readingCost} from "./reading.ts";
import type {BuildCost} from "./site.ts";
import type {ThreadCost} from "./threads.ts";

const USAGE = `usage: npm run bench -- [--reading N,N…] [--contacts N,N…]
  Reads articles on N invented contacts, builds sites over the tables of N, opens their pages, and prints what it takes.`;

const numbers = (list: string): number[] => list.split(",").filter(Boolean).map(Number);

/** A table of Markdown; numbers with as many digits as say something. */
function print(head: readonly string[], rows: readonly (readonly (string | number | null)[])[]): void {
  const lines = [head, head.map((_, i) => (i ? "--:" : "---")), ...rows.map((row) => row.map(said))];
  console.log(lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n"), "\n");
}

const said = (value: string | number | null): string =>
  typeof value === "number" ? `${Number(value.toPrecision(3))}` : (value ?? "–");

const KEPT = ["unchanged, CPU s", "one changed, CPU s", "kept, MB"];

function printReading(sizes: readonly number[]): void {
  const knowledge = readKnowledge("data");
  const costs = sizes.map((size) => readingCost(size, knowledge));
  print(
    ["articles", "MB", "read, MB a CPU second", ...KEPT, "compared, CPU s", "recall", "precision"],
    costs.map((cost) => [
      cost.articles,
      cost.megabytes,
      cost.read,
      cost.unchanged,
      cost.changed,
      cost.kept,
      cost.compared,
      cost.recall,
      cost.precision,
    ]),
  );
}

/** What a script says in its last line, run in a process of its own. */
async function costOf<T>(script: string, ...args: string[]): Promise<T> {
  const heap = "--max-old-space-size=8192";
  const {stdout} = await promisify(execFile)(process.execPath, [heap, "--import", "tsx", script, ...args]);
  return JSON.parse(stdout.trim().split("\n").at(-1)!) as T;
}

/** Framework builds once, and memory is counted from its start. */
const buildCost = (contacts: number, out: string) =>
  costOf<BuildCost>("bench/site.ts", "--contacts", `${contacts}`, "--out", out);

/** Of three runs in turns, each from a cold start. */
async function printThreads(sizes: readonly number[]): Promise<void> {
  const rows: (string | number | null)[][] = [];
  for (const size of sizes) {
    const runs: Record<string, ThreadCost[]> = {1: [], 2: []};
    for (const workers of ["1", "2", "1", "2", "1", "2"])
      runs[workers]!.push(await costOf("bench/threads.ts", "--contacts", `${size}`, "--workers", workers));
    const [one, two] = [runs[1]!, runs[2]!].map((costs) => ({
      seconds: median(costs, ({seconds}) => seconds)!,
      cpu: median(costs, ({cpu}) => cpu)!,
    })) as [Omit<ThreadCost, "articles">, Omit<ThreadCost, "articles">];
    const {articles} = runs[1]![0]!;
    rows.push([articles, one.seconds, two.seconds, one.seconds / two.seconds, one.cpu, two.cpu]);
  }
  print(["articles", "one thread, s", "two, s", "times as fast", "one, CPU s", "two, CPU s"], rows);
}

async function printCommands(sizes: readonly number[]): Promise<void> {
  const costs: CommandCost[] = [];
  for (const size of sizes) costs.push(await costOf("bench/command.ts", "--contacts", `${size}`));
  print(
    ["articles", "compiled anew, s", "nothing changed, s", "one article changed, s", "tables away, s"],
    costs.map(({articles, cold, unchanged, changed, rewritten}) => [
      articles,
      cold,
      unchanged,
      changed,
      rewritten,
    ]),
  );
}

async function printSites(sizes: readonly number[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
  const builds: BuildCost[] = [];
  const pages: PageCost[][] = [];
  for (const size of sizes) {
    const out = join(folder, `${size}`);
    builds.push(await buildCost(size, out));
    pages.push(await pageCosts(out));
    rmSync(out, {recursive: true, force: true});
  }
  print(
    ["contacts", "build, CPU s", "stamped pages a second", "peak MB", "files"],
    builds.map((cost) => [cost.contacts, cost.cpu, cost.stamped, cost.megabytes, cost.files]),
  );
  for (const [i, size] of sizes.entries()) {
    console.log(`${size.toLocaleString("en")} contacts; times in ms\n`);
    print(
      ["page", "first chart or table", "usable", "whole", "work of the page", "redraw", "kB, compressed"],
      pages[i]!.map(({page, shown, usable, whole, work, redraw, kilobytes}) => [
        page,
        shown,
        usable,
        whole,
        work,
        redraw,
        kilobytes,
      ]),
    );
  }
  rmSync(folder, {recursive: true, force: true});
}

const text = {type: "string"} as const;
const {values} = parseArgs({options: {reading: text, contacts: text, help: {type: "boolean"}}});
if (values.help) console.log(USAGE);
else {
  console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}\n`);
  const reading = numbers(values.reading ?? "500,2000,8000");
  printReading(reading);
  await printCommands(reading);
  await printThreads(reading);
  await printSites(numbers(values.contacts ?? "1000,10000"));
}
