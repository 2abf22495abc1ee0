import {readFileSync} from "node:fs";
import type {Page} from "playwright-core";
import {parse} from "csv-parse/sync";
import {afterAll, beforeAll, expect, test} from "vitest";
import {openHost} from "./host.ts";
import {visit} from "./visit.ts";

const host = openHost();
let page: Page;
let faults: string[];

beforeAll(async () => {
  ({page, faults} = await visit(host.browser, `${host.url}contacts.html`));
});

afterAll(async () => {
  expect(faults).toEqual([]);
});

test("from any page a chord leads to the search, what is written there finds, and its address finds it again", async () => {
  const name = (await page.locator(".record, td a[href*='contact/']").first().textContent())!.split(
    /[ ,]/,
  )[1]!;
  await page.keyboard.press("Control+k");
  await page.waitForURL("**/search.html");
  await page.locator(".search input").waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
  await page.keyboard.type(name.toLowerCase());
  await page.locator(".found li").first().waitFor();
  const found = await page.locator(".found a").allTextContents();
  expect(found.join(" ").toLowerCase()).toContain(name.toLowerCase());
  await page.reload({waitUntil: "networkidle"});
  await expect.poll(() => page.locator(".found a").allTextContents()).toEqual(found);
});

test("the concordance has the words in the middle of each line, sorts by its heads, and is downloaded as it stands", async () => {
  await page.goto(`${host.url}concordance.html#words=the`, {waitUntil: "networkidle"});
  const lines = () => page.locator(".concordance tbody tr");
  const count = Number(/\d+/.exec((await page.locator(".count").textContent())!)![0]);
  expect(await lines().count()).toBe(Math.min(count, 100));
  await page.getByRole("button", {name: "Sort by right of it"}).click();
  await expect.poll(() => page.locator("th[aria-sort]").textContent()).toContain("Right of it");
  expect(page.url()).toContain("sort=right");
  const right = (await page.locator("td.right span").allTextContents()).map((words) =>
    /^the\p{L}*[^\p{L}\p{N}]*([\p{L}\p{N}]*)/iu.exec(words)![1]!.toLowerCase(),
  );
  expect(right).toEqual([...right].sort());
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", {name: /^Download/}).click(),
  ]);
  const rows = parse(readFileSync((await download.path())!), {columns: true}) as Record<string, string>[];
  expect(rows).toHaveLength(count);
  expect(rows.every(({words}) => words!.toLowerCase().startsWith("the"))).toBe(true);
});

test("of a topic there are as many lines as its choice says; a phrase and a side narrow them", async () => {
  await page.goto(`${host.url}concordance.html`, {waitUntil: "networkidle"});
  const choice = (label: string) =>
    page.locator("label", {has: page.getByText(label, {exact: true})}).locator("select, input");
  const count = () => page.locator(".concordance tbody tr").count();
  const [option, told] = await choice("Topic")
    .locator("option")
    .nth(2)
    .evaluate((one) => [(one as HTMLOptionElement).value, /\((\d+)\)$/.exec(one.textContent!)![1]!]);
  await choice("Topic").selectOption(option!);
  await expect.poll(count).toBe(Number(told));
  const words = await page.locator(".concordance .keyword").first().textContent();
  const side = await page.locator(".concordance .side-name").first().textContent();
  await choice("Phrase").fill(words!);
  await expect.poll(() => page.locator(".count").textContent()).toContain(`with “${words}”`);
  expect(await count()).toBeLessThanOrEqual(Number(told));
  await choice("Side").selectOption({
    label: await choice("Side").locator("option", {hasText: side!}).innerText(),
  });
  await expect
    .poll(async () => [...new Set(await page.locator(".concordance .side-name").allTextContents())])
    .toEqual([side]);
});

test("the back button leads to what was shown before", async () => {
  await page.goto(`${host.url}concordance.html#words=the`, {waitUntil: "networkidle"});
  await page.goto(`${host.url}concordance.html#words=the&sort=left`);
  await expect.poll(() => page.locator("th[aria-sort]").textContent()).toContain("Left of it");
  await page.goBack();
  await expect.poll(() => page.locator("th[aria-sort]").textContent()).toContain("Published");
});
