import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {chromium, type Browser, type Page} from "playwright-core";
import {ARGUMENTS, findBrowser} from "../test/browser/browser.ts";
import {serve} from "../test/browser/serve.ts";

/** What a page of a built site costs who opens it; times in ms, from the click. */
export interface PageCost {
  page: string;
  /** until the first chart or table stands there; null where the page has none */
  shown: number | null;
  /** until all that is on the screen stands as scripts draw it, controls too */
  usable: number;
  /** until every cell has run, below the screen too, and the browser is at rest */
  whole: number;
  /** what the page's own thread worked for that, which no other program on the machine changes */
  work: number;
  /** medians of what a filter takes from its change until what is on the screen is drawn; null where the page has none */
  redraw: number | null;
  /** kB, as a host that compresses sends them */
  kilobytes: number;
}

declare global {
  interface Window {
    /** when the first chart or table stood, when something was last drawn on the screen, or anywhere, and when a long task last ended */
    bench: {shown: number | null; seen: number; drawn: number; busy: number};
  }
}

/** Costs of every page of the site, and of one contact, one article and one person. */
export async function pageCosts(site: string): Promise<PageCost[]> {
  const {server, url} = await serve(site);
  const browser = await chromium.launch({executablePath: findBrowser(), args: ARGUMENTS});
  const costs: PageCost[] = [];
  for (const page of pagesOf(site)) costs.push(await costOf(browser, site, url, page));
  await browser.close();
  server.close();
  return costs;
}

const pagesOf = (site: string): string[] => [
  ...readdirSync(site).filter((name) => name.endsWith(".html") && !["404.html", "link.html"].includes(name)),
  ...["contact", "article", "person"].map((kind) => `${kind}/${readdirSync(join(site, kind))[0]}`),
];

/** The median visit of three, each in a browser that has seen nothing yet. */
async function costOf(browser: Browser, site: string, url: string, name: string): Promise<PageCost> {
  const visits: PageCost[] = [];
  for (let i = 0; i < 3; i++) {
    const context = await browser.newContext({viewport: {width: 1280, height: 900}});
    visits.push(await visit(await context.newPage(), site, url, name));
    await context.close();
  }
  const middle = (key: Exclude<keyof PageCost, "page">) => median(visits.map((visit) => visit[key]));
  const [usable, whole, work] = [middle("usable")!, middle("whole")!, middle("work")!];
  return {...visits[0]!, shown: middle("shown"), usable, whole, work, redraw: middle("redraw")};
}

async function visit(page: Page, site: string, url: string, name: string): Promise<PageCost> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable", {timeDomain: "threadTicks"});
  const files = new Set<string>();
  page.on("request", (request) => files.add(decodeURIComponent(new URL(request.url()).pathname)));
  await page.addInitScript(watch);
  await page.goto(`${url}${name}`, {waitUntil: "networkidle", timeout: 120_000});
  await page.waitForFunction(() => !document.querySelector("observablehq-loading"), null, {timeout: 120_000});
  const {shown, seen, drawn, busy} = await still(page);
  const {metrics} = await devtools.send("Performance.getMetrics");
  const work = 1000 * metrics.find(({name}) => name === "TaskDuration")!.value;
  const kilobytes = [...files].reduce((sum, file) => sum + packed(join(site, file)), 0) / 1000;
  const whole = Math.max(drawn, busy);
  return {page: name, shown, usable: seen, whole, work, redraw: await redraws(page), kilobytes};
}

/** Notes in the page when it draws and when it is busy; no function of it has a name, which would be of this file alone. */
function watch(): void {
  window.bench = {shown: null, seen: 0, drawn: 0, busy: 0};
  new PerformanceObserver((list) => {
    for (const {startTime, duration} of list.getEntries()) window.bench.busy = startTime + duration;
  }).observe({type: "longtask", buffered: true});
  new MutationObserver((changes) => {
    window.bench.drawn = performance.now();
    const seen = changes.some(({target}) => {
      const own = target instanceof Element && target.closest("main") ? target.getBoundingClientRect() : null;
      return own !== null && own.bottom > 0 && own.top < innerHeight;
    });
    // A timer that is set in a frame runs once the frame is painted.
    if (seen) requestAnimationFrame(() => setTimeout(() => (window.bench.seen = performance.now())));
    if (document.querySelector("figure.chart svg, main table")) window.bench.shown ??= performance.now();
  }).observe(document, {childList: true, subtree: true});
}

/** Waits until nothing was drawn or computed for half a second. */
async function still(page: Page): Promise<Window["bench"]> {
  await page.waitForFunction(
    () => performance.now() - Math.max(window.bench.drawn, window.bench.busy) > 500,
    null,
    {timeout: 120_000, polling: 100},
  );
  return page.evaluate(() => window.bench);
}

/** Sets the page's first choice to five of its options in turn. */
async function redraws(page: Page): Promise<number | null> {
  const choice = page.locator("main form select").first();
  if ((await choice.count()) === 0) return null;
  const times: number[] = [];
  await choice.scrollIntoViewIfNeeded();
  await still(page);
  for (let i = 0; i < 5; i++) {
    const start = await choice.evaluate((select: HTMLSelectElement, i) => {
      const start = performance.now();
      select.selectedIndex = 1 + (i % Math.max(1, select.options.length - 1));
      for (const event of ["input", "change"]) select.dispatchEvent(new Event(event, {bubbles: true}));
      return start;
    }, i);
    const {seen} = await still(page);
    times.push(seen - start);
  }
  return median(times);
}

function packed(file: string): number {
  try {
    return gzipSync(readFileSync(file.endsWith("/") ? `${file}index.html` : file)).length;
  } catch {
    return 0;
  }
}

/** Of those that are known; null of none. */
export function median(values: readonly (number | null)[]): number | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
