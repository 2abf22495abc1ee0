import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {openHost} from "./host.ts";
import {visit, type Visit} from "./visit.ts";

const host = openHost();

describe.each(["article", "contact", "sentence"])("topics counted by %ss", (unit) => {
  let opened: Visit;
  beforeAll(async () => void (opened = await visit(host.browser, `${host.url}topics.html#unit=${unit}`)));
  afterAll(() => opened.page.context().close());

  test("are what the address asks for, and the choice says so", async () => {
    expect(await opened.page.locator(".choice :checked").getAttribute("value")).toBe(unit);
    expect(await opened.page.locator("figure[data-name=counts] figcaption").textContent()).toContain(
      `${unit}s`,
    );
  });

  test("open the words of both topics from a cell, in the units that it counts", async () => {
    const {page, faults} = opened;
    const cell = page.locator("figure[data-name=together] svg a").first();
    const about =
      (await cell.evaluate((a) => (a.getAttribute("aria-label") ?? a.firstElementChild!.ariaLabel)!)) ?? "";
    expect(about).toMatch(/n11 \d+, n1\. \d+, n\.1 \d+, N \d+/);
    expect(about).toMatch(/q [\d.e-]+$/);
    const count = Number(/together in (\d+) of/.exec(about)![1]);
    await cell.click();
    await page.locator(".panel mark").first().waitFor();
    const marks = await page.locator(".panel mark").count();
    expect(marks).toBeGreaterThanOrEqual(2);
    if (unit === "sentence") expect(await page.locator(".panel-body > *").count()).toBe(count);
    await page.locator(".panel-close").click();
    await expect.poll(() => new URL(page.url()).hash).toBe(`#unit=${unit}`);
    expect(faults).toEqual([]);
  });

  test("draw no line between topics that may have met by chance, and say so", async () => {
    expect(await opened.page.locator("figure[data-name=network]").count()).toBe(0);
    expect(await opened.page.locator("#observablehq-main").textContent()).toContain("no network is drawn");
  });
});
