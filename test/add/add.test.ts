import {execFile, spawn} from "node:child_process";
import {once} from "node:events";
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {promisify} from "node:util";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {FETCHING} from "../../commands/add/fetch.ts";
import {writeNew} from "../../commands/add/write.ts";
import {sweep} from "../../commands/temporary.ts";
import {readSources} from "../../loaders/articles.ts";
import {folder} from "../folder.ts";
import {WORKSPACE} from "../reader.ts";
import {paragraphs, sentence, serve, type Origin} from "./server.ts";
import {addTo} from "./workspace.ts";

let origin: Origin;
beforeAll(async () => void (origin = await serve()));
afterAll(() => void (origin.server.closeAllConnections(), origin.server.close()));

const article = (n: number): string => [1, 2, 3].map((k) => sentence(n * 10 + k)).join("\n\n");
const three = () =>
  folder({
    "in/a.txt": article(1),
    "in/b.txt": article(2),
    "in/c.txt": article(3),
    "in/d.jpg": "\xff\0",
    "articles/.keep": "",
  });
const command = ["--import", "tsx", join(WORKSPACE, "commands/add/main.ts")];

describe("add", () => {
  it("asks before it writes: yes, no, all", async () => {
    const root = three();
    const {tally, lines, files} = await addTo(join(root, "articles"), [join(root, "in")], {
      answers: ["n", "what?", "y", "a"],
    });
    expect(tally).toMatchObject({added: 2, declined: 1, passed: 1});
    expect(files).toHaveLength(3);
    expect(lines.filter((line) => line.startsWith("add it?"))).toHaveLength(4);
    expect(lines).toContain("  published –");
  });

  it("keeps what was added when the editor leaves", async () => {
    const root = three();
    const {tally} = await addTo(join(root, "articles"), [join(root, "in")], {answers: ["y", "q"]});
    expect(tally).toMatchObject({added: 1, declined: 0, left: true});
    const again = await addTo(join(root, "articles"), [join(root, "in")]);
    expect(again.tally).toMatchObject({added: 2, there: 1, left: false});
  });

  it("adds a reprint if that is asked for", async () => {
    const root = folder({
      "a.txt": article(4),
      "b.txt": `${article(4)}\n\n${sentence(77)}`,
      "articles/.keep": "",
    });
    const files = [join(root, "a.txt"), join(root, "b.txt")];
    const first = await addTo(join(root, "articles"), files);
    expect(first.tally).toMatchObject({added: 1, there: 1});
    expect(first.lines[1]).toMatch(
      /^there already, reprint of undated-.*\.txt, which has \d+ % of its words in a row: .*b\.txt$/,
    );
    expect((await addTo(join(root, "articles"), [...files, "--reprints"])).tally).toMatchObject({
      added: 1,
      there: 1,
    });
  });

  it("follows a feed to the articles of which it has but a summary", async () => {
    const items = [61, 62].map(
      (n) =>
        `<item><title>Page ${n}</title><link>${origin.url}/page?${n}</link><description>In short.</description></item>`,
    );
    const root = folder({
      "a.rss": `<rss version="2.0"><channel><title>Courier</title>${items.join("")}</channel></rss>`,
      "articles/.keep": "",
    });
    const fetching = {...FETCHING, allowed: () => true};
    const without = await addTo(join(root, "articles"), [join(root, "a.rss")], {fetching});
    expect(without.lines[0]).toBe(
      `passed over: only a summary here, its page is added with --follow: ${origin.url}/page?61`,
    );
    const {tally, files} = await addTo(join(root, "articles"), [join(root, "a.rss"), "--follow"], {fetching});
    expect(tally).toMatchObject({added: 2, refused: 0});
    expect(files).toEqual([".keep", "undated-page-61.txt", "undated-page-62.txt"]);
  });

  it("follows no further from what was followed, so that a feed that links to itself ends", async () => {
    const address = `${origin.url}/feed-of-itself`;
    const fetching = {...FETCHING, allowed: () => true};
    const {tally, lines} = await addTo(folder({}), [address, "--follow"], {fetching});
    expect(tally).toMatchObject({added: 0, passed: 1, refused: 0});
    expect(lines[0]).toMatch(/^passed over: only a summary in what was followed, .*\/feed-of-itself$/);
    expect(origin.asked.filter((path) => path === "/feed-of-itself")).toHaveLength(2);
  });

  it("goes on after a file that costs its reader too much", async () => {
    const root = folder({"a.html": `<html><title>A</title>${paragraphs(71)}</html>`, "articles/.keep": ""});
    const {lines} = await addTo(join(root, "articles"), [join(root, "a.html")], {
      costs: {milliseconds: 1, megabytes: 100},
    });
    expect(lines[0]).toBe(`refused: takes longer than 0.001 seconds to be read: ${join(root, "a.html")}`);
  });

  it("writes nothing where nobody can say yes, says so, and reads standard input", async () => {
    const articles = folder({});
    const run = promisify(execFile)(process.execPath, [...command, "-", "--articles", articles], {
      cwd: WORKSPACE,
    });
    run.child.stdin!.end(article(5));
    const error = (await run.catch((error: unknown) => error)) as {code: number; stdout: string};
    expect(error.code).toBe(1);
    expect(error.stdout).toContain(
      "1 understood, not written\nnobody is here to say yes: give --yes to write",
    );
    expect(readdirSync(articles)).toEqual([]);
  });
});

describe("a file is written", () => {
  it("under the next name that is free, and never over another", () => {
    const root = folder({"a.txt": "mine"});
    expect([writeNew(root, "a", "one"), writeNew(root, "a", "two")]).toEqual(["a-2.txt", "a-3.txt"]);
    expect(["a", "a-2", "a-3"].map((name) => readFileSync(join(root, `${name}.txt`), "utf8"))).toEqual([
      "mine",
      "one",
      "two",
    ]);
    expect(readdirSync(root)).toHaveLength(3);
  });

  it("beside what a command that still runs has open, and what a dead one left is swept away", () => {
    const root = folder({[`.new-${process.pid}.tmp`]: "mine", ".new-999999999.tmp": "dead"});
    sweep(root);
    expect(readdirSync(root)).toEqual([`.new-${process.pid}.tmp`]);
  });

  it("not into a folder that cannot be written, which ends the command with what was done", async () => {
    const root = folder({"a.txt": article(6), articles: "a file where a folder should be"});
    const options = ["--articles", join(root, "articles", "below")];
    const run = await promisify(execFile)(
      process.execPath,
      [...command, join(root, "a.txt"), "--yes", ...options],
      {cwd: WORKSPACE},
    ).catch((error: unknown) => error as {code: number; stderr: string});
    expect(run).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/stopped, ENOTDIR: .*below\n$/) as string,
    });
  });
});

describe("killed at any moment", {timeout: 300_000}, () => {
  it("add leaves whole articles only, and a second run completes", async () => {
    const count = 60;
    const root = folder({"articles/.keep": ""});
    mkdirSync(join(root, "in"));
    for (let n = 0; n < count; n++) writeFileSync(join(root, "in", `${n}.txt`), article(100 + n));
    const articles = join(root, "articles");
    const args = [...command, join(root, "in"), "--yes", "--articles", articles];
    for (const wait of [0, 3, 9]) {
      const child = spawn(process.execPath, args, {cwd: WORKSPACE, stdio: ["ignore", "pipe", "ignore"]});
      for (let added = 0; added < 5;)
        added += `${((await once(child.stdout, "data")) as [Buffer])[0]}`.split("added ").length - 1;
      await new Promise((resolve) => setTimeout(resolve, wait));
      child.kill("SIGKILL");
      await once(child, "exit");
      for (const {text} of readSources(articles).sources) expect(wholes(count)).toContain(text);
    }
    const before = readSources(articles).sources.length;
    expect(before).toBeGreaterThan(2);
    const {tally} = await addTo(articles, [join(root, "in")]);
    expect(tally).toMatchObject({added: count - before, there: before, refused: 0});
    expect(readdirSync(articles).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

const wholes = (count: number): string[] => Array.from({length: count}, (_, n) => `${article(100 + n)}\n`);
