import {execFile} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {promisify} from "node:util";
import {chromium} from "playwright-core";
import {extractText, getDocumentProxy} from "unpdf";
import {afterAll, beforeAll, expect, inject, test} from "vitest";
import {PROJECT} from "../../site/places.ts";
import {ARGUMENTS} from "./browser.ts";
import {overflowOf} from "./visit.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-"));
const copy = join(folder, "copy.html");
const pdf = join(folder, "copy.pdf");
const make = (...args: string[]): Promise<unknown> =>
  promisify(execFile)(
    process.execPath,
    ["--import", "tsx", "commands/copy/main.ts", inject("site"), ...args],
    {cwd: PROJECT},
  );

beforeAll(async () => {
  await make("--out", copy);
  await make("--pdf", "--out", pdf);
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

test("the copy opens from a disk, asks nobody for anything, and its links lead from page to page", async () => {
  const browser = await chromium.launch({executablePath: inject("browser"), args: ARGUMENTS});
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("request", (request) => /^https?:/.test(request.url()) && faults.push(request.url()));
  await page.goto(pathToFileURL(copy).href);
  const shown = () => page.locator("section.page:visible").evaluateAll((all) => all.map(({id}) => id));
  expect(await shown()).toEqual(["index"]);
  expect(await page.locator("section:visible figure.chart svg").count()).toBeGreaterThan(1);
  await page.locator("section:visible a[href^='#contact/']").first().click();
  expect((await shown()).join()).toMatch(/^contact\/[^,]+$/);
  await page.goBack();
  expect(await shown()).toEqual(["index"]);
  const dead = await page
    .locator("a")
    .evaluateAll((links) =>
      links
        .map((link) => link.getAttribute("href") ?? link.getAttribute("xlink:href") ?? "")
        .filter((to) => to.startsWith("#") && !document.getElementById(decodeURIComponent(to.slice(1)))),
    );
  expect(dead).toEqual([]);
  await page.setViewportSize({width: 360, height: 740});
  expect(await overflowOf(page)).toBe(0);
  expect(faults).toEqual([]);
  await browser.close();
});

test("the printed report has every page's words, and no control", async () => {
  const read = await getDocumentProxy(new Uint8Array(readFileSync(pdf)));
  const {text} = await extractText(read, {mergePages: true});
  for (const words of ["What these articles cannot tell", "How this is made", "What counts as a contact"])
    expect(text.replace(/\s+/g, " ")).toContain(words);
  expect(text).not.toMatch(/Copy as table|Download SVG/);
});
