import {mkdtempSync, realpathSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, relative} from "node:path";
import {parseArgs} from "node:util";
import {PROJECT} from "../../site/places.ts";
import {checkOut, commitOf, repositoryOf} from "./checkout.ts";
import {MARKDOWN, reportLines, TERMINAL} from "./print.ts";
import {stepsBetween} from "./states.ts";

const USAGE = `usage: npm run diff -- [REVISION] [--data DIR] [--markdown]
  Says in words what has changed in the findings since a commit, a tag or a branch (HEAD: since the last commit),
  and whether the data or the program changed it.`;

/** The report on what has changed since a revision, as lines. */
function diff(args: string[]): string[] {
  const options = {data: {type: "string"}, markdown: {type: "boolean"}, help: {type: "boolean"}} as const;
  const {values, positionals} = parseArgs({args, options, allowPositionals: true});
  if (values.help) return [USAGE];
  if (positionals.length > 1) throw new Error(`more than one revision: ${positionals.join(" ")}`);
  const {data = "data", markdown = false} = values;
  const {top, below} = repositoryOf(data);
  const since = commitOf(top, positionals[0] ?? "HEAD");
  const work = mkdtempSync(join(tmpdir(), "readout-diff-"));
  try {
    const then = join(work, "then");
    checkOut(top, since, then);
    const program = join(then, relative(top, realpathSync(PROJECT)));
    const {steps, told} = stepsBetween({data: join(then, below), program}, {data, program: PROJECT});
    return reportLines(since, steps, told, markdown ? MARKDOWN : TERMINAL);
  } finally {
    rmSync(work, {recursive: true, force: true});
  }
}

try {
  console.log(diff(process.argv.slice(2)).join("\n"));
} catch (error) {
  console.error(`error: ${(error as Error).message}`);
  process.exitCode = 1;
}
