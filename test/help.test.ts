import {execFileSync} from "node:child_process";
import {readFileSync} from "node:fs";
import {expect, test} from "vitest";

const spec = JSON.parse(readFileSync("package.json", "utf8")) as Record<string, Record<string, string>>;

test("every command says what it does, and nothing else claims to be one", () => {
  expect(Object.keys(spec["scripts-info"]!)).toEqual(Object.keys(spec.scripts!));
  const told = execFileSync(process.execPath, ["--import", "tsx", "commands/help/main.ts"], {
    encoding: "utf8",
  });
  for (const [name, meaning] of Object.entries(spec["scripts-info"]!))
    expect(told).toMatch(new RegExp(`^npm (?:run )?${name} +${meaning.slice(0, 10)}`, "m"));
});

test("every command that the documents name is there", () => {
  const texts = ["README.md", "CONTRIBUTING.md", "docs/a-chart-of-your-own.md", "commands/new/workspace.md"];
  const named = texts.flatMap((file) => [...readFileSync(file, "utf8").matchAll(/npm run ([\w-]+)/g)]);
  expect(named.map(([, name]) => name).filter((name) => !(name! in spec.scripts!))).toEqual([]);
});
