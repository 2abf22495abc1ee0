import {execFileSync, spawnSync} from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import {join} from "node:path";
import {expect, test, vi} from "vitest";
import {folder} from "../folder.ts";
import {WORKSPACE} from "../reader.ts";

// Each runs the whole program, up to three times.
vi.setConfig({testTimeout: 300_000});

const LIMA =
  "Peruvian Foreign Minister Rosa Quispe met with Icelandic Foreign Minister Anna Berg in Lima on April 16, 2024.\n";
const OSLO =
  "Norwegian Prime Minister Kari Dahl met with Kenyan President Peter Otieno in Oslo on April 15, 2024.\n";

const git = (root: string, ...args: string[]): string =>
  execFileSync("git", ["-C", root, "-c", "user.name=A", "-c", "user.email=a@example.org", ...args], {
    encoding: "utf8",
  }).trim();

function commit(root: string, subject: string): void {
  git(root, "add", ".");
  git(root, "commit", "-q", "--no-verify", "-m", subject);
}

/** A repository with data of its own, and, if asked, with the program; its first commit has one article. */
function repository({withProgram = false} = {}): string {
  const root = folder({"data/articles/lima.txt": LIMA});
  const parts = withProgram
    ? ["commands", "loaders", "site", "src", "package.json", "package-lock.json"]
    : [];
  for (const part of [...parts, "data/codebook"])
    cpSync(join(WORKSPACE, part), join(root, part), {
      recursive: true,
      filter: (path) => !path.includes(".observablehq"),
    });
  if (withProgram) symlinkSync(join(WORKSPACE, "node_modules"), join(root, "node_modules"), "junction");
  writeFileSync(join(root, ".gitignore"), "node_modules\n");
  git(root, "init", "-q");
  commit(root, "One meeting in Lima");
  return root;
}

/** Runs the command of a program on the data of a repository. */
function diff(root: string, args: string[], program = WORKSPACE): {status: number | null; told: string} {
  const command = ["--import", "tsx", join(program, "commands", "diff", "main.ts"), ...args];
  const options = {cwd: WORKSPACE, encoding: "utf8"} as const;
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [...command, "--data", join(root, "data")],
    options,
  );
  return {status, told: stdout + stderr};
}

test("what new articles did to the findings is told in words, with the first page before and after", () => {
  const root = repository();
  writeFileSync(join(root, "data/articles/oslo.txt"), OSLO);
  appendFileSync(join(root, "data/articles/lima.txt"), "They spoke of fish.\n");
  writeFileSync(join(root, "data/articles/empty.txt"), "");
  const {status, told} = diff(root, []);
  expect(told).toMatch(/^What has changed since [0-9a-f]{12} of \d{4}-\d\d-\d\d, “One meeting in Lima”$/m);
  expect(told).toContain("Articles: 2, was 1");
  expect(told).toContain("Contacts held: 2, was 1");
  expect(told).toContain(
    "Three files: articles/empty.txt (new), articles/lima.txt and articles/oslo.txt (new).",
  );
  expect(told).toMatch(/New problems\n +empty\.txt:1: no text, not read: empty\.txt/);
  expect(told).toMatch(
    /Added: one contact\n +Peter Otieno and Kari Dahl, meeting, Oslo, 15 April 2024: held/,
  );
  expect(told).not.toMatch(/Gone|Changed:|Because of the program/);
  expect(status).toBe(0);
});

test("neither the work tree, the index nor the branch is touched", () => {
  const root = repository();
  renameSync(join(root, "data/articles/lima.txt"), join(root, "data/articles/renamed.txt"));
  writeFileSync(join(root, "data/articles/staged.txt"), OSLO);
  git(root, "add", "data/articles/staged.txt");
  const state = (): string =>
    git(root, "status", "--porcelain") + git(root, "stash", "list") + git(root, "branch");
  const before = state();
  expect(diff(root, ["HEAD", "--markdown"]).status).toBe(0);
  expect(state()).toBe(before);
});

test("what the program changed is told apart from what the data changed", () => {
  const root = repository({withProgram: true});
  const compile = join(root, "loaders/compile.ts");
  const right = readFileSync(compile, "utf8");
  // The program of then put every contact off.
  const wrong = right.replace(
    /return checkTables\((compare\(.*\))\);/,
    'const tables = $1;\n  return {...tables, contacts: tables.contacts.map((one) => ({...one, status: "cancelled"}))};',
  );
  expect(wrong).not.toBe(right);
  writeFileSync(compile, wrong);
  commit(root, "Everything is put off");
  writeFileSync(compile, right);
  writeFileSync(join(root, "data/articles/oslo.txt"), OSLO);
  const {told} = diff(root, ["HEAD"], root);
  const [page, program, data] = told.split(/Because of the (?:program|data)/);
  expect(page).toContain("Contacts held: 2, was 0, 1 by the program of now on the data of then");
  expect(program).toMatch(
    /One file: loaders\/compile\.ts\.\n +Changed: one contact\n.*Lima.*it is held, was cancelled\./,
  );
  expect(data).toMatch(/Added: one contact\n.*Oslo/);
  expect(data).not.toContain("Lima");
});

test("a program of before that does not run is told, and what the data did all the same", () => {
  const root = repository({withProgram: true});
  const compile = join(root, "loaders/compile.ts");
  const right = readFileSync(compile, "utf8");
  writeFileSync(compile, `import "no-such-package";\n${right}`);
  commit(root, "Broken");
  writeFileSync(compile, right);
  rmSync(join(root, "data/articles/lima.txt"));
  mkdirSync(join(root, "data/articles"), {recursive: true});
  const {told, status} = diff(root, [], root);
  expect(told).toMatch(/What the program changed is not told, .*no-such-package/);
  expect(told).toMatch(/Gone: one contact\n.*Lima.*was told by lima\.txt\./);
  expect(status).toBe(0);
});

test("a program of before that ends without a word and writes no tables is told, and not read as if it had found nothing", () => {
  const root = repository({withProgram: true});
  const command = join(root, "loaders/main.ts");
  const right = readFileSync(command, "utf8");
  writeFileSync(command, "export {};\n");
  commit(root, "Silent");
  writeFileSync(command, right);
  const {told} = diff(root, [], root);
  expect(told).toMatch(
    /What the program changed is not told, .*no tables are written by it: loaders.main\.ts/,
  );
  expect(told).not.toContain("Added");
});

test("what is no revision, and a folder without git, are refused in one line", () => {
  const root = repository();
  expect(diff(root, ["no-such-tag"])).toEqual({status: 1, told: "error: no such revision: no-such-tag\n"});
  expect(diff(root, ["--output=x"]).status).toBe(1);
  expect(diff(root, ["HEAD", "HEAD~1"])).toEqual({
    status: 1,
    told: "error: more than one revision: HEAD HEAD~1\n",
  });
  const {told} = diff(folder({"data/articles/a.txt": LIMA}), []);
  expect(told).toMatch(/^error: .*not a git repository.*\n$/);
});
