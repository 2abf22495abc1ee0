import {readdirSync, readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import {openHost} from "./host.ts";
import {overflowOf, visit, type Visit} from "./visit.ts";

const site = inject("site");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Pages of single records differ in nothing but the record: the first and the last of each kind stand for all. */
const pages = ((): string[] => {
  const all = readdirSync(site, {recursive: true, encoding: "utf8"}).filter((name) => name.endsWith(".html"));
  const folders = new Map<string, string[]>();
  for (const name of all.sort()) {
    const folder = name.includes("/") ? name.split("/")[0]! : name;
    folders.set(folder, [...(folders.get(folder) ?? []), name]);
  }
  return [...folders.values()].flatMap((names) => [...new Set([names[0]!, names.at(-1)!])]);
})();

const host = openHost();

/** What axe-core finds, as "rule: element": WCAG 2.2 A and AA and what is good practice; or by these rules alone. */
const violationsOf = (page: Page, rules?: readonly string[]): Promise<string[]> =>
  page.evaluate(async (rules) => {
    const {violations} = await (window as unknown as {axe: Axe}).axe.run(document, {
      resultTypes: ["violations"],
      // The one rule of WCAG 2.2 AA that axe leaves off unless it is asked.
      ...(rules ? {runOnly: {type: "rule", values: rules}} : {rules: {"target-size": {enabled: true}}}),
    });
    return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html.slice(0, 160)}`));
  }, rules);

/** The dark page is the light one in other colours, so there only what has to do with colour is asked again. */
const COLOURS = ["color-contrast", "link-in-text-block"];

interface Axe {
  run(within: Document, options: object): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>;
}

describe.each([...pages, "index.html#show=all"])("%s", (name) => {
  let opened: Visit;
  beforeAll(async () => {
    opened = await visit(host.browser, host.url + name, {viewport: {width: 1440, height: 900}});
    // A page may run no script but its own, so this comes in by the debugger, which its policy does not govern.
    await opened.page.evaluate(axe);
    // What is folded is part of the page; axe passes over what is not shown.
    await opened.page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
  });
  afterAll(() => opened.page.context().close());

  test("has nothing that axe finds fault with, at 360, 768 and 1440 px, light and dark, and nothing wider than it", async () => {
    for (const width of [1440, 768, 360])
      for (const colorScheme of ["light", "dark"] as const) {
        await opened.page.setViewportSize({width, height: 900});
        await opened.page.emulateMedia({colorScheme, reducedMotion: "reduce"});
        // Charts are drawn anew for the width that they are given.
        await opened.page.waitForTimeout(100);
        const place = `${width} px, ${colorScheme}`;
        const rules = colorScheme === "dark" ? COLOURS : undefined;
        expect(await violationsOf(opened.page, rules), place).toEqual([]);
        expect(await overflowOf(opened.page), place).toBe(0);
      }
    expect(opened.faults).toEqual([]);
  });
});
