import {execFileSync} from "node:child_process";
import {appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {median} from "d3-array";
import {stringify} from "yaml";
import type {Source} from "../loaders/articles.ts";
import {readKnowledge} from "../loaders/compile.ts";
import {sourcesOf} from "./reading.ts";
import {eventsOf} from "./truth.ts";
import {worldOf} from "./world.ts";

/** What `npm run compile` takes over a folder of articles, in seconds by the clock from its start to its end. */
export interface CommandCost {
  articles: number;
  /** nothing has been read before */
  cold: number;
  /** nothing has changed since the tables were written; median of five */
  unchanged: number;
  /** one article has; median of three */
  changed: number;
  /** nothing has, but the tables are not there; median of three */
  rewritten: number;
}

/** Compiles invented articles: `tsx bench/command.ts --contacts 8000`; prints what it took as JSON. */
const text = {type: "string"} as const;
const {values} = parseArgs({options: {contacts: text}});
const sources = sourcesOf(eventsOf(worldOf(readKnowledge("data")), Number(values.contacts ?? 8000)));
const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
const [articles, out] = [join(folder, "articles"), join(folder, "tables")];
mkdirSync(articles);
for (const source of sources) writeFileSync(join(articles, source.file), fileOf(source));

const compile = (): number => {
  const start = performance.now();
  const command = ["--max-old-space-size=8192", "--import", "tsx", "loaders/main.ts"];
  execFileSync(process.execPath, [...command, "--articles", articles, "--out", out], {stdio: "pipe"});
  return (performance.now() - start) / 1000;
};
const medianOf = (runs: number, before: (run: number) => void): number =>
  median(Array.from({length: runs}, (_, run) => (before(run), compile())))!;

const cost: CommandCost = {
  articles: sources.length,
  cold: compile(),
  unchanged: medianOf(5, () => {}),
  changed: medianOf(3, (run) => appendFileSync(join(articles, sources[run]!.file), " More.\n")),
  rewritten: medianOf(3, () => rmSync(out, {recursive: true})),
};
rmSync(folder, {recursive: true});
console.log(JSON.stringify(cost));

function fileOf({head: {outlet, side, published}, text}: Source): string {
  return `---\n${stringify({outlet, side, published})}---\n${text}`;
}
