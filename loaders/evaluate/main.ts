import {parseArgs} from "node:util";
import {evaluate, openBench} from "./evaluate.ts";
import {SPLITS, type Split} from "./gold.ts";
import {printEvaluation, printMistake} from "./print.ts";

const USAGE = "usage: npm run evaluate -- [--split sample|dev|test|all] [--errors] [--data DIR]";

function main(args: string[]): void {
  const {values} = parseArgs({
    args,
    options: {split: {type: "string"}, errors: {type: "boolean"}, data: {type: "string"}},
  });
  const {split = "all", errors = false, data = "data"} = values;
  if (split !== "all" && !SPLITS.includes(split as Split))
    throw new Error(`no such split: ${split}; ${USAGE}`);
  const bench = openBench(data);
  const splits = split === "all" ? [...SPLITS, "all" as const] : [split as Split];
  for (const name of splits) {
    const evaluation = evaluate(bench, name);
    // The test split is held back: whoever reads its errors can no longer measure with it.
    if (errors && name !== "test" && name !== "all")
      console.log(evaluation.mistakes.map(printMistake).join("\n"));
    console.log(`${printEvaluation(evaluation)}\n`);
  }
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
