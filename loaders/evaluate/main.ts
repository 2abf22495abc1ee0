import {parseArgs} from "node:util";
import {evaluate, openBench} from "./evaluate.ts";
import {SPLITS, type Split} from "./gold.ts";
import {printEvaluation, printMistake} from "./print.ts";

const USAGE = "usage: npm run evaluate -- [--split sample|dev|test|all] [--errors | --figures] [--data DIR]";

const text = {type: "string"} as const;
const flag = {type: "boolean"} as const;

/** Whoever reads the errors of the test articles can no longer measure with them; "all" holds them too. */
const HELD_BACK = new Set<Split | "all">(["test", "all"]);

/** Prints the figures of each split, and every error of those whose errors may be read. */
function main(args: string[]): void {
  const {values} = parseArgs({
    args,
    options: {split: text, data: text, errors: flag, figures: flag},
  });
  const {split = "all", data = "data", figures = false, errors = !figures} = values;
  if (split !== "all" && !SPLITS.includes(split as Split))
    throw new Error(`no such split: ${split}; ${USAGE}`);
  const bench = openBench(data);
  const splits = split === "all" ? [...bench.gold.map((one) => one.split), "all" as const] : [split as Split];
  for (const name of splits) {
    const evaluation = evaluate(bench, name);
    if (errors && !HELD_BACK.has(name)) for (const one of evaluation.mistakes) console.log(printMistake(one));
    console.log(`${printEvaluation(evaluation)}\n`);
  }
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
