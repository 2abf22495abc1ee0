import type {Page} from "playwright-core";
import {beforeAll, expect, test} from "vitest";
import {openHost} from "./host.ts";
import {visit} from "./visit.ts";

const host = openHost();
let page: Page;
let faults: string[];

beforeAll(async () => {
  ({page, faults} = await visit(host.browser, `${host.url}comparisons.html`));
});

const go = async (address: string): Promise<void> => {
  await page.goto("about:blank");
  await page.goto(address, {waitUntil: "networkidle"});
};
const hrefOf = async (selector: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((a) => (a as HTMLAnchorElement).href);
const hit = async (): Promise<string> => (await page.locator("mark.hit").allTextContents()).join("");
/** A claim of several words, so that it can be told from others. */
const CLAIM = ".comparison .shared tr:last-child .quote";

test("a link to words finds them where the text is another, by the words and not by the place", async () => {
  const words = await page.locator(CLAIM).first().textContent();
  await go(await hrefOf(CLAIM));
  const address = page.url();
  expect(await hit()).toBe(words);
  expect(address, "what is copied from the address bar has all that the words are known by").toMatch(
    /version=/,
  );
  await go(address.replace(/at=\d+-\d+/, "at=1-9").replace(/version=\w+/, "version=00000000"));
  expect(await hit()).toBe(words);
  expect(await page.locator(".warning").count()).toBe(0);
});

test("a link to words that are gone says so, with the words", async () => {
  const gone = "Nothing of the kind has ever been said here";
  await go(`${page.url().split("#")[0]}#at=10-60&quote=${encodeURIComponent(gone)}`);
  expect(await page.locator("mark.hit").count()).toBe(0);
  expect(await page.locator(".warning").textContent()).toContain(gone);
});

test("a link to words of an article that is gone leads to the one that has them now, or says that none has", async () => {
  await go(`${host.url}comparisons.html`);
  const words = (await page.locator(CLAIM).first().textContent())!;
  const sought = (quote: string) =>
    `${host.url}link.html#kind=sentence&article=gone&at=1-9&quote=${encodeURIComponent(quote)}`;
  await go(sought(words));
  await page.waitForURL("**/article/*.html#*");
  expect(await hit()).toContain(words);
  await go(sought("Nothing of the kind has ever been said here"));
  await expect.poll(() => page.locator(".warning").textContent()).toContain("No article of this report has");
});

test("a lasting link to a claim leads to it among the others", async () => {
  await go(`${host.url}comparisons.html`);
  const words = await page.locator(CLAIM).first().textContent();
  await go(await hrefOf(`${CLAIM} + .permalink`));
  await page.locator("tr.pointed").waitFor();
  expect(await page.locator("tr.pointed .quote").allTextContents()).toContain(words);
});

test("a lasting link to a contact leads to it under the name that it has now, and says what it was called", async () => {
  await go(`${host.url}contacts.html`);
  await go(await hrefOf('a[href*="contact/"]'));
  const [own, lasting] = [page.url(), await hrefOf(".view-link")];
  await go(lasting);
  await page.waitForURL(own);
  await go(lasting.replace(/contact=[^&]+/, "contact=1999-nobody"));
  expect(await page.locator("#observablehq-main").textContent()).toContain("1999-nobody");
  expect(await hrefOf("#observablehq-main .warning a")).toBe(own);
  expect(faults).toEqual([]);
});

test("the page of a contact that is no longer there says so, where the host shows the site’s own page for it", async () => {
  await go(`${host.url}contact/1999-nobody.html`);
  await page.waitForURL("**/link.html#*");
  await page.locator(".warning").waitFor();
  expect(await page.locator(".warning").textContent()).toContain("no longer in the report");
});
