import {execFileSync} from "node:child_process";
import {mkdtempSync, readdirSync, rmSync, symlinkSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {chromium} from "playwright-core";
import {expect, inject, onTestFinished, test} from "vitest";
import {makePage} from "../../../commands/new/page.ts";
import {makeWorkspace} from "../../../commands/new/workspace.ts";
import {PROJECT} from "../../../site/places.ts";
import {ARGUMENTS} from "../../browser/browser.ts";
import {serve} from "../../browser/serve.ts";
import {visit} from "../../browser/visit.ts";

test("a new workspace, which has no article, builds itself, and every page of it opens without a fault", async () => {
  const folder = mkdtempSync(join(tmpdir(), "readout-"));
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
  const made = makeWorkspace(join(folder, "beat"));
  symlinkSync(join(PROJECT, "node_modules"), join(made, "node_modules"), "junction");
  makePage("my-analysis", join(made, "src"));
  const build = ["--import", "tsx", join("site", "build.ts")];
  expect(`${execFileSync(process.execPath, build, {cwd: made})}`).toMatch(
    /^0 articles, 0 contacts, 0 problems/,
  );

  const {server, url} = await serve(join(made, "dist"), "/beat/");
  const browser = await chromium.launch({executablePath: inject("browser"), args: ARGUMENTS});
  const names = readdirSync(join(made, "dist")).filter((name) => name.endsWith(".html"));
  expect(names).toContain("my-analysis.html");
  for (const name of names) {
    const {page, faults} = await visit(browser, url + name);
    expect(faults, name).toEqual([]);
    const told = await page.locator("main").innerText();
    expect(told, name).not.toMatch(/undefined|\bNaN\b|Infinity|\[object/);
    expect(told.length, name).toBeGreaterThan(40);
    await page.context().close();
  }
  await browser.close();
  server.close();
}, 300_000);
