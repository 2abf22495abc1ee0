import {readFileSync} from "node:fs";
import {join} from "node:path";
import {Package} from "datapackage";
import {expect, inject, test} from "vitest";
import {TABLES} from "../../../loaders/schema.ts";
import {hashOfFile} from "../../../site/hashes.ts";

interface Resource {
  name: string;
  path: string;
  hash: string;
}
const site = inject("site");
const told = JSON.parse(readFileSync(join(site, "datapackage.json"), "utf8")) as {resources: Resource[]};

test("datapackage.json is what Frictionless asks of it, and names every table", async () => {
  const read = await Package.load(told, {basePath: site});
  expect(read.errors.map(({message}) => message)).toEqual([]);
  expect(read.valid).toBe(true);
  expect(told.resources.map(({name}) => name)).toEqual(Object.keys(TABLES));
  for (const {path, hash} of told.resources) expect(hash).toBe(`sha256:${hashOfFile(join(site, path))}`);
});

test("the rows of every table are of the types that it tells, as read by Frictionless's own reader", async () => {
  const read = await Package.load(told, {basePath: site});
  for (const resource of read.resources) {
    const rows = await resource.read({keyed: true});
    expect(rows, resource.name).toHaveLength(rowsOf(resource.name));
  }
});

/** As the data page has them. */
function rowsOf(name: string): number {
  const page = readFileSync(join(site, "data.html"), "utf8");
  const [, count] = new RegExp(`<section id="${name}">[^]*?<strong class="number">([^<]*) rows?<`).exec(
    page,
  )!;
  const words = "no one two three four five six seven eight nine".split(" ");
  const small = words.indexOf(count!.toLowerCase());
  return small >= 0 ? small : Number(count!.replaceAll(",", ""));
}

test("the data page tells search engines of the same tables, with files that are there", () => {
  const page = readFileSync(join(site, "data.html"), "utf8");
  const [, json] = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(page)!;
  const dataset = JSON.parse(json!) as {
    "@type": string;
    distribution: {name: string; contentUrl: string; encodingFormat: string}[];
  };
  expect(dataset["@type"]).toBe("Dataset");
  expect(dataset.distribution).toHaveLength(4 * Object.keys(TABLES).length);
  for (const {contentUrl, encodingFormat} of dataset.distribution) {
    expect(readFileSync(join(site, contentUrl)).length).toBeGreaterThan(0);
    expect(encodingFormat).toMatch(/^\w+\/[\w.+-]+$/);
  }
});
