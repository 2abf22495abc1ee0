import type {Page} from "playwright-core";
import {afterAll, beforeAll, expect, test} from "vitest";
import {openHost} from "./host.ts";
import {visit} from "./visit.ts";

const host = openHost("/");
let page: Page;
let faults: string[];

beforeAll(async () => {
  ({page, faults} = await visit(host.browser, `${host.url}sides.html`));
});

afterAll(async () => {
  expect(faults).toEqual([]);
});

const shown = () => page.locator(".panel:popover-open");

/** Opens what a link counts, and gives the words that are marked there. */
async function opened(label: string, i = 0): Promise<string[]> {
  await page.locator(`[aria-label="${label}"] tbody a`).nth(i).click();
  await shown().locator("mark").first().waitFor();
  const words = await shown().locator("mark").allTextContents();
  await page.keyboard.press("Escape");
  await shown().waitFor({state: "hidden"});
  await page.waitForFunction(() => location.hash.replace("#", "") === "");
  return words;
}

test("a formula opens the sentences of each article that uses it", async () => {
  const [first] = await page.locator('[aria-label="Formulas of the sides"] tbody a').allTextContents();
  const words = await opened("Formulas of the sides");
  expect(words.length).toBeGreaterThan(1);
  for (const word of words) expect(word.toLowerCase()).toBe(first!.toLowerCase());
});

test("of five articles nothing is drawn, and the page says why in words", async () => {
  expect(await page.locator("figure.chart").count()).toBe(0);
  const text = await page.locator("main").innerText();
  for (const words of [
    /too few for a course in time/,
    /none can be told from chance/,
    /nothing can be concluded/,
    /cannot be said/,
  ])
    expect(text).toMatch(words);
});

test("a number of contacts opens the contacts that it counts", async () => {
  const label = "Contacts that each side reports";
  const count = Number(await page.locator(`[aria-label="${label}"] tbody a`).first().textContent());
  await page.locator(`[aria-label="${label}"] tbody a`).first().click();
  await shown().locator(".panel-list > li").first().waitFor();
  expect(await shown().locator(".panel-list > li").count()).toBe(count);
});
