import type {Page} from "playwright-core";
import {expect, test} from "vitest";
import {openHost} from "./host.ts";
import {narrowed, visit} from "./visit.ts";

const host = openHost();

const open = async (address: string): Promise<Page> => {
  const {page, faults} = await visit(host.browser, host.url + address);
  expect(faults).toEqual([]);
  return page;
};

const sum = (page: Page, chart: string): Promise<number> =>
  page
    .locator(`[data-name="${chart}"] .twin tbody td:last-child`)
    .allTextContents()
    .then((cells) => cells.reduce((total, cell) => total + Number(cell), 0));

test("a choice narrows every chart of the page, stands in the address, and a link to it gives the same view", async () => {
  const page = await open("contacts.html");
  const all = await sum(page, "by-status");
  await page.getByRole("combobox", {name: "Status", exact: true}).selectOption("held");
  await page.waitForFunction(() =>
    /^One|^[A-Z][a-z]+ of|^\d+ of/.test(document.querySelector(".count")!.textContent!),
  );
  expect(new URL(page.url()).hash).toBe("#status=held");
  const held = await narrowed(() => sum(page, "by-status"), all);
  const sentence = await page.locator(".count").textContent();
  const other = await open("contacts.html#status=held");
  expect(await other.locator(".count").textContent()).toBe(sentence);
  await expect.poll(() => sum(other, "by-status")).toBe(held);
  for (const shown of [page, other]) await shown.context().close();
});

test("a link to what the report does not have says so in its control, and a day that is none is taken out", async () => {
  const page = await open("contacts.html#status=imagined&from=2024-99-99");
  const status = page.getByRole("combobox", {name: "Status", exact: true});
  await expect.poll(() => status.inputValue()).toBe("imagined");
  expect(await status.locator("option:checked").textContent()).toBe("imagined (not here)");
  await expect.poll(() => sum(page, "by-status")).toBe(0);
  expect(new URL(page.url()).hash).toBe("#status=imagined");
  await page.context().close();
});

test("the rows of the timeline can be others, and hold the same contacts", async () => {
  const page = await open("contacts.html");
  const contacts = () => page.locator('[data-name="timeline"] .twin tbody tr').count();
  const before = await contacts();
  await page.getByLabel("A row for each").selectOption("place");
  await page.waitForFunction(() =>
    document.querySelector('[data-name="timeline"] figcaption')?.textContent?.includes("by place"),
  );
  expect(await contacts()).toBe(before);
  expect(new URL(page.url()).hash).toBe("#rows=place");
  await page.context().close();
});

test("two periods of the reader's choice are compared, and one that ends before it begins is told", async () => {
  const page = await open("contacts.html#first-from=2024-02-01&first-until=2024-02-29");
  const first = page.locator('[data-name="two-periods"] .twin tbody tr').first();
  expect(await first.textContent()).toContain("February 2024");
  await page.getByLabel("First period until").fill("2023-01-01");
  await page.getByText("A period ends before it begins").waitFor();
  await page.context().close();
});

test("a person's page is led to by name from a contact, and tells every contact with the office at the time", async () => {
  const page = await open("contacts.html");
  const contact = await page.locator(".records tbody a").first().getAttribute("href");
  await page.goto(new URL(contact!, page.url()).href);
  const link = page.locator(".record a").first();
  const name = await link.textContent();
  await link.click();
  await page.waitForFunction((title) => document.querySelector("h1")?.textContent === title, name);
  const rows = page.locator(".records tbody tr");
  await rows.first().waitFor();
  const marks = await page.locator('[data-name="person-timeline"] .twin tbody tr').count();
  expect(await rows.count()).toBe(marks);
  expect(await page.title()).toContain(name!);
  await page.context().close();
});
