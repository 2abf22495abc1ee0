import {readdirSync} from "node:fs";
import {dirname} from "node:path/posix";
import type {Page} from "playwright-core";
import {describe, expect, inject, test} from "vitest";
import {openHost} from "./host.ts";
import {overflowOf, visit} from "./visit.ts";

const all = readdirSync(inject("site"), {recursive: true, encoding: "utf8"})
  .filter((name) => name.endsWith(".html"))
  .sort();
/** Pages of single records differ in nothing but the record. */
const pages = all.filter((name, i) => !name.includes("/") || i % 7 === 0);

const host = openHost();

const withoutScripts = async (name: string, width = 1280): Promise<Page> => {
  const context = await host.browser.newContext({javaScriptEnabled: false, viewport: {width, height: 900}});
  const page = await context.newPage();
  await page.goto(host.url + name);
  return page;
};

/** What a page says, but for its controls and what only scripts can show. */
const wordsOf = (page: Page): Promise<string> =>
  page.locator("main").evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    const controls = "form, button, input, select, textarea, label:has(input, select, textarea)";
    const left = `${controls}, .needs-script, .script-only, [popover], noscript`;
    for (const element of copy.querySelectorAll(left)) element.remove();
    for (const fold of copy.querySelectorAll("details:not(:has(> :not(summary)))")) fold.remove();
    return copy.textContent!.replace(/\s+/g, " ").trim();
  });

describe.each(pages)("%s without scripts", (name) => {
  test("says what it says with them, and shows no control", async () => {
    const [still, {page, faults}] = [await withoutScripts(name), await visit(host.browser, host.url + name)];
    expect(await wordsOf(still)).toBe(await wordsOf(page));
    expect(
      await still
        .locator("button, input, select, textarea, .needs-script:not(.room), .script-only:not(.room)")
        .count(),
    ).toBe(0);
    expect(faults).toEqual([]);
    await Promise.all([still, page].map((one) => one.context().close()));
  });
});

/** How far things move while a page is read, as browsers count it; under 0.1 is called good. */
async function shiftOf(name: string, width: number): Promise<number> {
  const {page} = await visit(host.browser, host.url + name, {viewport: {width, height: 900}});
  const told = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {value: number})[]) sum += entry.value;
        }).observe({type: "layout-shift", buffered: true});
        setTimeout(() => done(sum), 300);
      }),
  );
  await page.context().close();
  return told;
}

test.each(["index.html", "contacts.html", "topics.html"])(
  "scripts take over %s without a jump, on a wide screen and on a phone",
  async (name) => {
    for (const width of [1280, 412]) expect(await shiftOf(name, width), `${width} px`).toBeLessThan(0.1);
  },
);

test("the first page has its numbers, charts and ways to the evidence without scripts, also on a phone", async () => {
  for (const width of [1280, 360]) {
    const page = await withoutScripts("index.html", width);
    expect(await page.locator("h1").innerText()).not.toBe("");
    expect(await page.locator(".lead").first().innerText()).toMatch(/\d/);
    const marks = page.locator("figure.chart svg[role=group] a");
    expect(await marks.count()).toBeGreaterThan(3);
    expect(await page.locator("main a[href*='contact/']").count()).toBeGreaterThan(3);
    expect(await overflowOf(page)).toBe(0);
    await page.context().close();
  }
});

/** One of each folder is stamped like all others of it. */
const kinds = [...new Map(pages.map((name) => [dirname(name), name])).values()];

test.each(kinds)("%s is painted before it asks for scripts", async (name) => {
  const {page} = await visit(host.browser, host.url + name);
  const {painted, asked} = await page.evaluate(() => ({
    painted: performance.getEntriesByName("first-contentful-paint")[0]!.startTime,
    asked: (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
      .filter(({name}) => name.endsWith(".js"))
      .map(({startTime}) => startTime),
  }));
  expect(asked.length).toBeGreaterThan(3);
  expect(Math.min(...asked)).toBeGreaterThanOrEqual(painted);
  await page.context().close();
});

/** Waits until the scripts of the first page have run, in a browser that differs by this. */
async function runsWith(change: () => void): Promise<void> {
  const context = await host.browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(change);
  await page.goto(host.url + "index.html");
  await page.waitForFunction(() => !document.querySelector("observablehq-loading"));
  await context.close();
}

test("a page that is opened in the background, where nothing is painted, still runs its scripts", () =>
  runsWith(() => Object.defineProperty(document, "hidden", {value: true})));

test("so does one in a browser that does not tell when it paints", () =>
  runsWith(() => {
    PerformanceObserver.prototype.observe = () => {};
  }));
