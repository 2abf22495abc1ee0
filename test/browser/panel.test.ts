import type {Page} from "playwright-core";
import {afterAll, beforeAll, expect, test} from "vitest";
import {openHost} from "./host.ts";
import {visit} from "./visit.ts";

const host = openHost("/");
let page: Page;
let faults: string[];

beforeAll(async () => {
  ({page, faults} = await visit(host.browser, `${host.url}contacts.html`));
});

afterAll(async () => {
  expect(faults).toEqual([]);
});

const shown = () => page.locator(".panel:popover-open");

test("a number in the text opens the sentences that it counts, and the link that did so has the focus again", async () => {
  const link = page.locator(".lead a").last();
  await link.focus();
  await page.keyboard.press("Enter");
  await shown().locator("mark").first().waitFor();
  expect(await shown().locator(".panel-list > li").count()).toBeGreaterThan(1);
  expect(new URL(page.url()).hash).toMatch(/^#show=/);
  await page.keyboard.press("Escape");
  await shown().waitFor({state: "hidden"});
  // The address goes back by the history, which takes its own time.
  await page.waitForFunction(() => location.hash.replace("#", "") === "");
  expect(await link.evaluate((a) => a === document.activeElement)).toBe(true);
});

test("a mark that stands for several contacts opens as many as it counts", async () => {
  const mark = page.locator('figure.chart svg a[*|href^="#show="]').first();
  const count = Number(/: (\d+)/.exec((await mark.locator("[aria-label]").getAttribute("aria-label"))!)![1]);
  await mark.focus();
  await page.keyboard.press("Enter");
  await shown().locator(".panel-list > li").first().waitFor();
  expect(await shown().locator(".panel-list > li").count()).toBe(count);
  await page.goBack();
  await shown().waitFor({state: "hidden"});
});

test("the address of an open panel opens it again", async () => {
  const {page: other, faults: otherFaults} = await visit(host.browser, `${host.url}contacts.html#show=held`);
  await other.locator(".panel:popover-open mark").first().waitFor();
  expect(otherFaults).toEqual([]);
  await other.context().close();
});

test("sentences that cannot be loaded are said to be missing, and not awaited for ever", async () => {
  const context = await host.browser.newContext();
  const other = await context.newPage();
  await other.route(/\/shards\/evidence/, (route) => route.fulfill({status: 404}));
  await other.goto(`${host.url}contacts.html#show=held`);
  await other.locator('.panel [role="alert"]').waitFor();
  expect(await other.locator(".panel").innerText()).toContain("cannot be loaded");
  await context.close();
});
