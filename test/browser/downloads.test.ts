import {readdirSync, readFileSync} from "node:fs";
import {parse} from "csv-parse/sync";
import type {Locator, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import {openHost} from "./host.ts";
import {overflowOf, visit, type Visit} from "./visit.ts";

const site = inject("site");
const pages = readdirSync(site).filter((name) => name.endsWith(".html"));

const host = openHost();

/** Presses a button of a chart; gives the name and the bytes of the file that it hands out. */
async function take(page: Page, figure: Locator, kind: string): Promise<{name: string; bytes: Buffer}> {
  // Chromium drops what is more than ten downloads of a page within a second.
  await page.waitForTimeout(120);
  const waiting = page.waitForEvent("download");
  await figure.getByRole("button", {name: kind, exact: true}).click();
  const download = await waiting;
  return {name: download.suggestedFilename(), bytes: readFileSync(await download.path())};
}

describe.each(pages)("%s", (name) => {
  let opened: Visit;
  let charts: Locator[];
  beforeAll(async () => {
    opened = await visit(host.browser, host.url + name);
    charts = await opened.page.locator("figure.chart").all();
  });
  afterAll(() => opened.page.context().close());

  test("calls each of its charts by a name of its own", async () => {
    const names = await Promise.all(charts.map((figure) => figure.getAttribute("data-name")));
    expect(
      names.every((one) => /^[\p{L}\p{N}-]+$/u.test(one ?? "")),
      `${names}`,
    ).toBe(true);
    expect(new Set(names).size).toBe(names.length);
  });

  test("hands out the rows of a chart as CSV: those of its table, as many as it says, word for word", async () => {
    for (const figure of charts) {
      const {name: file, bytes} = await take(opened.page, figure, "CSV");
      const [head, ...rows] = parse(bytes.toString()) as string[][];
      const cells = (selector: string) =>
        figure
          .locator(`.twin ${selector}`)
          .evaluateAll((all) =>
            all.map((row) => [...row.children].map(({textContent}) => textContent.replace(/^–$/, ""))),
          );
      expect([head], file).toEqual(await cells("thead tr"));
      expect(rows, file).toEqual(await cells("tbody tr"));
      expect(rows.length, file).toBe(Number(await figure.getAttribute("data-rows")));
      expect(file).toContain(`-${rows.length}-rows`);
      expect(await figure.locator(".chart-actions").textContent()).toContain(
        `${rows.length.toLocaleString("en")} row`,
      );
    }
    expect(opened.faults).toEqual([]);
  });

  test("hands out each drawing as SVG that stands alone, with title, caption and source, and as PNG", async () => {
    for (const figure of charts) {
      if ((await figure.getAttribute("data-rows")) === "0") continue;
      const svg = (await take(opened.page, figure, "SVG")).bytes.toString();
      expect(svg).not.toMatch(/var\(|<style|<script|\sclass=|\shref=|currentColor/);
      const said = await readSvg(opened.page, svg);
      const words = async (selector: string) =>
        ((await figure.locator(selector).first().textContent()) ?? "").trim();
      for (const selector of [".chart-title", "figcaption"])
        expect(said).toContain(squeezed(await words(selector)));
      expect(said).toContain(squeezed(`Source: ${await opened.page.title()}`));
      const png = (await take(opened.page, figure, "PNG")).bytes;
      expect(png.subarray(1, 4).toString()).toBe("PNG");
      expect(png.readUInt32BE(16)).toBe(2 * Number(/<svg[^>]* width="(\d+)"/.exec(svg)![1]));
    }
    expect(opened.faults).toEqual([]);
  });

  test("shows one chart alone to a frame of another site, with its source and a way back", async () => {
    for (const figure of charts) {
      const own = (await figure.getAttribute("data-name"))!;
      const {page, faults} = await visit(
        host.browser,
        `${host.url}${name}?embed=${encodeURIComponent(own)}`,
        {
          viewport: {width: 360, height: 600},
        },
      );
      expect(await page.locator("figure.chart:visible").count(), own).toBe(1);
      expect(await page.locator("figure.chart:visible").getAttribute("data-name")).toBe(own);
      expect(await page.locator("body :is(h1, nav, footer):visible").count(), own).toBe(0);
      expect(await page.locator(".embedded .note a").last().getAttribute("href")).toBe(host.url + name);
      expect([await overflowOf(page), faults], own).toEqual([0, []]);
      await page.context().close();
    }
  });
});

const squeezed = (words: string): string => words.replace(/\s+/g, "");

/** All that the file says, as a browser reads it; it throws where that is no well-formed drawing. */
const readSvg = (page: Page, svg: string): Promise<string> =>
  page.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, "image/svg+xml");
    if (read.querySelector("parsererror")) throw new Error(read.documentElement.textContent);
    return read.documentElement.textContent.replace(/\s+/g, "");
  }, svg);
