import type {Browser, BrowserContextOptions, Page} from "playwright-core";
import {expect} from "vitest";

declare function toldViolation(told: string): void;

/** What a reader's browser says of one page. */
export interface Visit {
  page: Page;
  /** console errors, thrown errors, failed or foreign requests, what the policy forbids, error boxes, cells that never finished */
  faults: string[];
}

/** Opens a page, waits until every cell has run, and notes whatever went wrong. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options});
  const page = await context.newPage();
  const faults: string[] = [];
  const {origin} = new URL(url);
  page.on("console", (message) => message.type() === "error" && faults.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`thrown: ${error.message}`));
  page.on("requestfailed", (request) => faults.push(`failed: ${request.url()}`));
  page.on(
    "response",
    (response) => response.status() >= 400 && faults.push(`${response.status()}: ${response.url()}`),
  );
  page.on(
    "request",
    (request) => isForeign(request.url(), origin) && faults.push(`another host: ${request.url()}`),
  );
  await page.exposeFunction("toldViolation", (told: string) => faults.push(`against the policy: ${told}`));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({effectiveDirective, blockedURI, sample}) =>
      toldViolation([effectiveDirective, blockedURI, sample].join(" ")),
    );
  });
  await page.goto(url, {waitUntil: "networkidle"});
  await page
    .waitForFunction(() => !document.querySelector("observablehq-loading"), null, {timeout: 10_000})
    .catch(() => {
      faults.push("a cell never finished");
    });
  for (const box of await page.locator(".observablehq--error").allTextContents())
    faults.push(`on the page: ${box}`);
  return {page, faults};
}

const isForeign = (url: string, origin: string): boolean =>
  /^(?:https?|wss?):/.test(url) && new URL(url).origin !== origin;

/** What a chart says of itself, and what is really there. */
export interface Chart {
  title: string;
  table: string | null;
  /** rows that it was given */
  rows: number;
  /** marks that are drawn */
  marks: number;
  /** marks that lead somewhere, by name */
  links: number;
  /** rows of the table behind "Show as table" */
  twin: number;
  name: string | null;
  role: string | null;
  description: string;
  caption: string;
  /** groups that have a name though they may have none */
  namedGroups: number;
  /** Tab stops in the drawing */
  stops: number;
}

/** Reads every chart of the page; the contract stands with `chart` in src/components/chart.ts. */
export const chartsOf = (page: Page): Promise<Chart[]> =>
  page.locator("figure.chart").evaluateAll((figures) =>
    (figures as HTMLElement[]).map((figure) => {
      const drawing = figure.querySelector("svg[role]");
      const all = (selector: string): Element[] => [...(drawing?.querySelectorAll(selector) ?? [])];
      const described = document.getElementById(drawing?.getAttribute("aria-describedby") ?? "");
      return {
        title: figure.querySelector(".chart-title")?.textContent ?? "",
        table: figure.dataset.table ?? null,
        rows: Number(figure.dataset.rows),
        marks: all(figure.dataset.marks ?? "a").length,
        links: all("a").filter((a) => a.getAttribute("aria-label") ?? a.querySelector("[aria-label]")).length,
        twin: figure.querySelectorAll(".twin tbody tr").length,
        name: drawing?.getAttribute("aria-label") ?? null,
        role: drawing?.getAttribute("role") ?? null,
        description: described?.textContent ?? "",
        caption: figure.querySelector("figcaption")?.textContent ?? "",
        namedGroups: all("g[aria-label]").length,
        stops: all('[tabindex="0"]').length,
      };
    }),
  );

/** How far the page is wider than its window, in px; 0 is right. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What is counted once a choice has narrowed it: a part of a page holds nothing while it is drawn anew. */
export async function narrowed(count: () => Promise<number>, before: number): Promise<number> {
  let now = before;
  await expect.poll(async () => (now = await count()) > 0 && now < before).toBe(true);
  return now;
}
