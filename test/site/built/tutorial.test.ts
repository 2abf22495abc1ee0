import {execFileSync} from "node:child_process";
import {appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {chromium} from "playwright-core";
import {expect, inject, onTestFinished, test} from "vitest";
import {makeWorkspace} from "../../../commands/new/workspace.ts";
import {PROJECT} from "../../../site/places.ts";
import {ARGUMENTS} from "../../browser/browser.ts";
import {serve} from "../../browser/serve.ts";
import {chartsOf, visit} from "../../browser/visit.ts";

/** What the tutorial tells to run, and what to add to which file, in its order. */
function steps(tutorial: string): {run: string | null; file: string; add: string}[] {
  return [...tutorial.matchAll(/^(`{3,4})(sh|md)\n([^]*?)\n\1$/gm)].map(({index, 2: kind, 3: block = ""}) => {
    const file = [...tutorial.slice(0, index).matchAll(/`(src\/[\w-]+\.md)`/g)].at(-1)?.[1] ?? "";
    return {run: kind === "sh" ? block : null, file, add: block};
  });
}

test("whoever follows the tutorial to the letter has the page that it promises", async () => {
  const folder = mkdtempSync(join(tmpdir(), "readout-"));
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
  const made = makeWorkspace(join(folder, "copy"));
  symlinkSync(join(PROJECT, "node_modules"), join(made, "node_modules"), "junction");
  cpSync(join(PROJECT, "data", "articles"), join(made, "data", "articles"), {recursive: true});
  const told = steps(readFileSync(join(PROJECT, "docs", "a-chart-of-your-own.md"), "utf8"));
  expect(told.map(({run}) => run === null)).toEqual([false, true, true, false]);
  for (const {run, file, add} of told)
    if (run === null) appendFileSync(join(made, file), `\n${add}\n`);
    else execFileSync("sh", ["-c", run], {cwd: made});

  const {server, url} = await serve(join(made, "dist"));
  const browser = await chromium.launch({executablePath: inject("browser"), args: ARGUMENTS});
  const {page, faults} = await visit(browser, `${url}when-they-met.html`);
  expect(faults).toEqual([]);
  const charts = await chartsOf(page);
  expect(charts).toHaveLength(2);
  for (const {marks, rows, twin} of charts) expect({marks, twin}).toEqual({marks: rows, twin: rows});
  const all = charts[1]!.rows;
  expect(charts[1]!.title).toMatch(/with a day, month or year$/);
  await page.locator(".filters select").selectOption({index: 1});
  await expect.poll(async () => (await chartsOf(page))[1]!.rows).toBeLessThan(all);
  await page.locator("td a", {hasText: "its sentences"}).first().click();
  await expect.poll(() => page.locator(".panel blockquote mark").count()).toBeGreaterThan(0);
  await browser.close();
  server.close();
}, 300_000);
