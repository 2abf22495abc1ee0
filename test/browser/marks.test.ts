import {readdirSync} from "node:fs";
import type {Locator, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import {openHost} from "./host.ts";
import {visit, type Visit} from "./visit.ts";

const pages = readdirSync(inject("site")).filter((name) => name.endsWith(".html") && name !== "404.html");

const host = openHost();

/** Where Enter on a mark leads: the panel with evidence, another page, or this page narrowed to what the mark counts. */
async function follow(page: Page, mark: Locator): Promise<"panel" | "page" | "choice" | "nowhere"> {
  const before = page.url();
  await mark.focus();
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.href !== before, {timeout: 5000}).catch(() => {});
  const [path, fragment = ""] = page.url().split("#");
  if (path !== before.split("#")[0]) return "page";
  if (!new URLSearchParams(fragment).has("show")) return page.url() === before ? "nowhere" : "choice";
  await page.locator(".panel:popover-open :is(mark, li, blockquote)").first().waitFor();
  return "panel";
}

describe.each(pages)("%s", (name) => {
  let opened: Visit;
  beforeAll(async () => void (opened = await visit(host.browser, host.url + name)));
  afterAll(() => opened.page.context().close());

  test("opens evidence by Enter on the first and on the last mark of each chart, and the back button closes it", async () => {
    const {page, faults} = opened;
    const charts = await page.locator("figure.chart").count();
    for (let i = 0; i < charts; i++)
      for (const end of ["first", "last"] as const) {
        const mark = page.locator("figure.chart").nth(i).locator("svg[role] a")[end]();
        if (!(await mark.count())) continue;
        const before = page.url();
        expect(await follow(page, mark), `chart ${i + 1}, ${end} mark`).not.toBe("nowhere");
        await page.goBack();
        await page.waitForURL(before);
        // What the build has written into the page stands there before its scripts draw it anew.
        await page.waitForLoadState("networkidle");
        await page.waitForFunction(() => !document.querySelector("observablehq-loading"));
        expect(await page.locator(".panel:popover-open").count()).toBe(0);
      }
    // A page that is left at once has not fetched all that it asked for.
    expect(faults.filter((fault) => !fault.startsWith("failed: "))).toEqual([]);
  });

  test("has a way to evidence in every row that counts or tells something", async () => {
    const bare = await opened.page.locator("#observablehq-main tbody tr").evaluateAll((rows) =>
      rows
        // The dictionary and the measures of the reader are about the program, not about the articles.
        .filter((row) => !row.querySelector("a, th[scope=rowgroup], th[scope=colgroup]"))
        .map((row) => `${row.closest("table")!.className}: ${row.textContent!.slice(0, 60)}`),
    );
    expect(["data.html", "methods.html"].includes(name) ? [] : bare).toEqual([]);
  });
});
