import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import {openHost} from "./host.ts";
import {chartsOf, overflowOf, visit, type Chart, type Visit} from "./visit.ts";

const site = inject("site");
const pages = sample(
  readdirSync(site, {recursive: true, encoding: "utf8"}).filter(
    // What a host shows for a page that is not there stands alone.
    (name) => name.endsWith(".html") && name !== "404.html",
  ),
);

/** Pages of single records differ in nothing but the record, so a dozen of each kind stand for all. */
function sample(names: string[]): string[] {
  const kind = (name: string): string => (name.includes("/") ? name.split("/")[0]! : name);
  const before = (name: string, i: number): string[] =>
    names.slice(0, i).filter((other) => kind(other) === kind(name));
  return names.sort().filter((name, i) => before(name, i).length < 12);
}

const host = openHost();

/** Rows of a published table, as the page has them. */
function tableLength(name: string): number {
  const folder = join(site, "_file", "data", "tables");
  const file = readdirSync(folder).find((found) => found.startsWith(`${name}.`) && found.endsWith(".json"));
  return (JSON.parse(readFileSync(join(folder, file!), "utf8")) as unknown[]).length;
}

describe.each(pages)("%s", (name) => {
  let opened: Visit;
  beforeAll(async () => void (opened = await visit(host.browser, host.url + name)));
  afterAll(() => opened.page.context().close());

  test("opens without an error, a failed request or a request to another host", () => {
    expect(opened.faults).toEqual([]);
  });

  test("says at its foot which file makes it, and how to make another of it", async () => {
    const foot = opened.page.locator("#observablehq-footer");
    expect(await foot.locator("a[href$='.md']").count()).toBe(1);
    expect(await foot.textContent()).toMatch(/npm run new -- my-page --from \w+|change that file/);
  });

  test("leads, wherever a link is drawn, to a file of the site, by a way that works under any base path", async () => {
    const links = await opened.page
      .locator("a[href]")
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement | SVGAElement).getAttribute("href")!));
    const own = links.filter((href) => !/^(?:https?:|mailto:|#)/.test(href));
    expect(own.length).toBeGreaterThan(5);
    const files = own.map(
      (href) => new URL(href, host.url + name).href.slice(host.url.length).split(/[?#]/)[0]!,
    );
    expect(
      own.filter((href, i) => href.startsWith("/") || !existsSync(join(site, decodeURI(files[i]!)))),
    ).toEqual([]);
  });

  test("draws as many marks as there are rows, named and described, with the same rows as a table", async () => {
    for (const chart of await chartsOf(opened.page)) checkChart(chart);
  });

  test("fits a phone, light and dark", async () => {
    await opened.page.setViewportSize({width: 360, height: 740});
    for (const colorScheme of ["light", "dark"] as const) {
      await opened.page.emulateMedia({colorScheme});
      // Charts are drawn anew for the width that they are given.
      await opened.page.waitForTimeout(100);
      expect(await overflowOf(opened.page), colorScheme).toBe(0);
    }
    expect(opened.faults).toEqual([]);
  });
});

function checkChart(chart: Chart): void {
  const told = {marks: chart.marks, twin: chart.twin, namedGroups: chart.namedGroups};
  expect(told, chart.title).toEqual({marks: chart.rows, twin: chart.rows, namedGroups: 0});
  if (chart.table !== null) expect(chart.rows, chart.title).toBe(tableLength(chart.table));
  expect([chart.title, chart.caption].every(Boolean), chart.title).toBe(true);
  if (chart.rows === 0) return;
  expect(chart.name).toBe(chart.title);
  expect(chart.description, chart.title).toMatch(/\d/);
  expect(chart.role, chart.title).toBe(chart.links ? "group" : "img");
  if (chart.links) expect(chart.stops, chart.title).toBe(1);
}
