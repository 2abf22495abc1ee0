import type {Page} from "playwright-core";
import {expect, test} from "vitest";
import {openHost} from "./host.ts";
import {narrowed, visit} from "./visit.ts";

const host = openHost();

const open = async (address: string): Promise<Page> => {
  const {page, faults} = await visit(host.browser, address.startsWith("http") ? address : host.url + address);
  expect(faults).toEqual([]);
  return page;
};

/** Every so many of the links, so that the test is quick on any corpus. */
async function someLinks(page: Page, selector: string): Promise<{words: string; href: string}[]> {
  const links = await page
    .locator(selector)
    .evaluateAll((all) => all.map((a) => ({words: a.textContent!, href: (a as HTMLAnchorElement).href})));
  const step = Math.max(1, Math.floor(links.length / 6));
  return links.filter((_, i) => i % step === 0);
}

const hitOf = async (page: Page): Promise<string> =>
  (await page.locator("mark.hit").allTextContents()).join("");

test("a claim opens the very words of its article, in sight and in focus", async () => {
  const page = await open("comparisons.html");
  const links = await someLinks(page, ".comparison tbody a.quote");
  expect(links.length).toBeGreaterThan(0);
  for (const {words, href} of links) {
    const article = await open(href);
    expect(await hitOf(article)).toBe(words);
    const first = article.locator("mark.hit").first();
    expect(await first.evaluate((mark) => mark === document.activeElement)).toBe(true);
    const {y = -1} = (await first.boundingBox()) ?? {};
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(900);
    await article.context().close();
  }
  await page.context().close();
});

test("a statement opens what was said", async () => {
  const page = await open("statements.html");
  const links = await someLinks(page, ".sayings .said a");
  expect(links.length).toBeGreaterThan(0);
  for (const {words, href} of links) {
    const article = await open(href);
    // What was said in several parts is linked at its first.
    expect(words.startsWith(await hitOf(article))).toBe(true);
    await article.context().close();
  }
  await page.context().close();
});

test("a mark of the chart leads to its statements, as many as it counts", async () => {
  const page = await open("statements.html");
  const mark = page.locator("figure.chart svg a").first();
  const count = Number(
    /: ([\d,]+) /.exec(
      (await mark.getAttribute("aria-label")) ??
        (await mark.locator("[aria-label]").first().getAttribute("aria-label"))!,
    )![1],
  );
  await mark.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator(".sayings tbody tr").count()).toBe(count);
  await page.goBack();
  await expect.poll(() => page.locator(".sayings tbody tr").count()).toBeGreaterThan(count);
  await page.context().close();
});

test("what a reader has chosen is in the address, and the address gives it again", async () => {
  const page = await open("comparisons.html");
  const rows = () => page.locator(".comparison td").count();
  const all = await rows();
  await page.locator(".filters select").first().selectOption({index: 1});
  const chosen = await narrowed(rows, all);
  const again = await open(page.url());
  await expect.poll(() => again.locator(".comparison td").count()).toBe(chosen);
  await Promise.all([page, again].map((one) => one.context().close()));
});

test("each layer of a text is switched by keyboard, and the text stays what it is", async () => {
  const page = await open("comparisons.html");
  const [{href} = {href: ""}] = await someLinks(page, ".comparison thead a");
  const article = await open(href);
  const text = await article.locator(".article-text").textContent();
  const reading = article.locator(".reading");
  for (const box of await article.locator(".layers input").all()) {
    const before = await reading.getAttribute("class");
    await box.focus();
    await article.keyboard.press("Space");
    expect(await reading.getAttribute("class")).not.toBe(before);
  }
  expect(await article.locator(".article-text").textContent()).toBe(text);
  await Promise.all([page, article].map((one) => one.context().close()));
});

test("a link beyond the end of a text says so", async () => {
  const page = await open("comparisons.html");
  const [{href} = {href: ""}] = await someLinks(page, ".comparison thead a");
  const article = await open(`${href}#s9999990-9999999`);
  expect(await article.locator(".warning").textContent()).toContain("past the end of this text");
  await Promise.all([page, article].map((one) => one.context().close()));
});
