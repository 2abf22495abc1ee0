import {symlinkSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {compileSplit, openBench} from "../../loaders/evaluate/evaluate.ts";
import {folder} from "../folder.ts";
import {knowledge, WORKSPACE} from "../reader.ts";
import {at, signed, under} from "./bench.ts";

const accept = {action: "accept", ...at("a", "2024-04-16-lund-rey"), ...signed};
const reject = {action: "reject", ...at("c", "2024-04-03-lund-rey"), ...signed};
const place = {...at("d", "2024-04-10-osei-tamm"), field: "place", was: "Accra", now: "Kumasi"};
const set = {action: "set", ...place, ...signed};

const qualityOf = (...entries: object[]) =>
  Object.fromEntries(under(entries, "a", "b", "c", "d").quality.map((row) => [row.measure, row]));

it("counts what people confirmed, rejected and changed, of the contacts that the machine found", () => {
  const quality = qualityOf(accept, reject, set);
  expect(quality["looked at"]).toMatchObject({count: 3, of: 3, share: 1, low: null});
  expect(quality.right).toMatchObject({count: 1, of: 3});
  expect(quality["no contact"]).toMatchObject({count: 1, of: 3});
  expect(quality.changed).toMatchObject({count: 1, of: 3});
  expect(quality["wrong place"]).toMatchObject({count: 1, of: 3});
  expect(quality["wrong date"]).toMatchObject({count: 0, of: 3});
});

it("gives the exact interval of Clopper and Pearson: one of three is 0.8 to 90.6 per cent", () => {
  const {low, high} = qualityOf(accept, reject, set).right!;
  expect(low).toBeCloseTo(0.0084, 4);
  expect(high).toBeCloseTo(0.9057, 4);
});

it("expects as many right, of those that nobody has looked at, as of those that somebody has", () => {
  expect(qualityOf(accept, set)["right after corrections"]).toMatchObject({of: 3, share: (2 + 1 / 2) / 3});
  expect(qualityOf(accept, reject, set)["right after corrections"]).toMatchObject({of: 2, share: 1, low: 1});
});

it("knows nothing where nobody has looked", () => {
  expect(under([], "a", "b").quality).toEqual([]);
  expect(qualityOf({...accept, article: "gone"})).toEqual({});
});

it("a contact that is both accepted and set right was wrong", () => {
  const both = qualityOf(set, {action: "accept", ...at("d", "2024-04-10-osei-tamm"), ...signed});
  expect(both.right).toMatchObject({count: 0, of: 1});
});

it("the evaluation reads no corrections", () => {
  const data = folder({});
  for (const name of ["codebook", "gold", "articles"])
    symlinkSync(join(WORKSPACE, "data", name), join(data, name));
  writeFileSync(join(data, "corrections.yaml"), "- [ broken");
  expect(compileSplit(openBench(data, ["dev"], knowledge), "dev").tables.corrections).toEqual([]);
});
