import {spawn, type ChildProcess} from "node:child_process";
import {appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {chromium, type Browser, type Page} from "playwright-core";
import {afterAll, beforeAll, expect, inject, test} from "vitest";
import {PROJECT} from "../../site/places.ts";
import {ARGUMENTS} from "./browser.ts";
import {block, copyWorkspace} from "./workspace.ts";

const LIVE = `# Live
${block('import {articles} from "./components/tables.js";\nconst read = await articles();')}
<p id="count">\${read.length} articles</p>
`;

const LIMA =
  "Peruvian Foreign Minister Rosa Quispe met with Icelandic Foreign Minister Anna Berg in Lima on April 16, 2024.\n";

const {args, data} = copyWorkspace({"live.md": LIVE});
const added = join(data, "articles", "added.txt");
const codebook = join(data, "codebook", "people.yaml");

let dev: ChildProcess;
let terminal = "";
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const command = ["--import", "tsx", join(PROJECT, "site", "dev.ts"), ...args];
  dev = spawn(process.execPath, command, {cwd: PROJECT, stdio: "pipe"});
  const address = await new Promise<string>((found, failed) => {
    const read = (output: Buffer): void => {
      terminal += output.toString();
      const [url] = /http:\S+/.exec(terminal) ?? [];
      if (url) found(url);
    };
    dev.stdout!.on("data", read);
    dev.stderr!.on("data", read);
    dev.on("exit", () => failed(new Error(`the preview stopped:\n${terminal}`)));
  });
  browser = await chromium.launch({executablePath: inject("browser"), args: ARGUMENTS});
  page = await browser.newPage();
  await page.goto(`${address}live`, {waitUntil: "networkidle"});
});

afterAll(async () => {
  await browser?.close();
  dev.removeAllListeners("exit").kill();
});

/** Waits until the open page shows this, and returns after how many seconds. */
async function shown(text: string | RegExp): Promise<number> {
  const start = performance.now();
  await page.getByText(text).first().waitFor({timeout: 20_000});
  return (performance.now() - start) / 1000;
}

const countOf = async (): Promise<number> => parseInt((await page.textContent("#count"))!);

test("the terminal tells what was read", () => {
  expect(terminal).toMatch(/read \d+ articles, \d+ contacts, \d+ problems/);
});

test("a new article is on the open page within seconds, and a deleted one is gone", async () => {
  const before = await countOf();
  writeFileSync(added, " date 2024-05-16 Vladimir Putin met with Xi Jinping in Beijing on May 16, 2024.\n");
  const seconds = await shown(`${before + 1} articles`);
  rmSync(added);
  const more = await shown(`${before} articles`);
  console.log(`refreshed after ${seconds.toFixed(2)} s and ${more.toFixed(2)} s`);
});

test("the terminal says which article is new, which contacts it tells of, and with which of them it is joined", async () => {
  const before = await countOf();
  const [file] = readdirSync(join(data, "articles"));
  const again = join(data, "articles", "again.txt");
  const unread = join(data, "articles", "besuch.txt");
  terminal = "";
  writeFileSync(added, LIMA);
  writeFileSync(again, `${readFileSync(join(data, "articles", file!), "utf8")}\nNothing else was said.\n`);
  writeFileSync(unread, "");
  await shown(`${before + 2} articles`);
  await expect.poll(() => terminal).toMatch(/added\.txt is new: .*; tells of one contact/);
  expect(terminal).toMatch(
    /added: Anna Berg and Rosa Quispe, .*Lima, 16 April 2024: held, told by added\.txt/,
  );
  expect(terminal).toMatch(/changed: .*: now told by again\.txt/);
  expect(terminal).toContain("problem: besuch.txt:1: no text, not read: besuch.txt");
  for (const path of [added, again, unread]) rmSync(path);
  await shown(`${before} articles`);
  expect(terminal).toContain("solved: besuch.txt:1: no text, not read: besuch.txt");
});

test("a mistake in the codebook is told with file and line, on the page and in the terminal, until it is mended", async () => {
  const right = readFileSync(codebook, "utf8");
  const before = await countOf();
  appendFileSync(codebook, "\n- {id: NO GOOD}\n");
  await shown(/people\.yaml:\d+/);
  expect(terminal).toMatch(/error: .*people\.yaml:\d+/);
  expect(await page.locator("#count").textContent()).not.toContain(`${before} articles`);
  writeFileSync(codebook, right);
  await shown(`${before} articles`);
  expect(await page.locator(".observablehq--error").count()).toBe(0);
});
