import {spawnSync} from "node:child_process";
import {parseArgs} from "node:util";
import {readKnowledge} from "../../loaders/compile.ts";
import {look, openDesk} from "./desk.ts";
import {review} from "./session.ts";
import {shown} from "./show.ts";

const USAGE = `usage: npm run review -- [--by NAME] [--list] [--data DIR] [--articles DIR]

Walks through what needs a person, and writes each answer at once to corrections.yaml.
--list only shows the queue, as does a run without a terminal.`;

/** Today where the editor sits. */
const today = (): string => new Date().toLocaleDateString("sv");

const nameInGit = (): string =>
  spawnSync("git", ["config", "user.name"], {encoding: "utf8"}).stdout?.trim() ||
  process.env.USER ||
  "editor";

async function main(args: string[]): Promise<void> {
  const text = {type: "string"} as const;
  const flag = {type: "boolean"} as const;
  const {values} = parseArgs({args, options: {by: text, data: text, articles: text, list: flag, help: flag}});
  const {data = "data", articles = `${data}/articles`} = values;
  if (values.help) return console.log(USAGE);
  const desk = openDesk({data, articles}, readKnowledge(data));
  const {stdin: input, stdout: output} = process;
  if (!values.list && input.isTTY)
    return void (await review(desk, {
      by: values.by?.trim() || nameInGit(),
      on: today(),
      io: {input, output},
    }));
  const {questions} = look(desk);
  for (const question of questions)
    console.log(`${question.row.contact ?? question.row.told_as}\n${shown(question, desk)}\n`);
  console.log(`${questions.length} to look at`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(`error: ${(error as Error).message}`);
  process.exitCode = 1;
}
