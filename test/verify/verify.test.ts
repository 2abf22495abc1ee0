import {readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {siteFaults, tableFaults} from "../../commands/verify/verify.ts";
import {changesOf, sha256} from "../../site/hashes.ts";
import {readManifest, writeManifest} from "../../site/manifest.ts";
import {digestOf, type Provenance} from "../../site/provenance.ts";
import {folder} from "../folder.ts";

const CONTACTS = '[\n{"id":"a","place":"Lima"},\n{"id":"b","place":"Oslo"}\n]\n';
const FILE = "_file/data/tables/contacts.01234567.json";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const provenance = (contacts = CONTACTS): Provenance => ({
  readout: "1.0.0",
  inputs: {"articles/a.txt": sha256("text")},
  code: {},
  packages: {zod: "4.0.0"},
  tables: {"contacts.arrow": sha256(`arrow of ${contacts}`), "contacts.json": sha256(contacts)},
});

/** A built site with one page and one table, and its manifest. */
function site(): string {
  const out = folder({"index.html": "<h1>1</h1>", [FILE]: CONTACTS, ".nojekyll": ""});
  writeManifest(out, provenance(), null);
  return out;
}

/** What is wrong with the tables of a site when this is what its data gives. */
function faults(out: string, contacts = CONTACTS): string[] {
  const members = {"contacts.json": bytes(contacts), "contacts.arrow": bytes(`arrow of ${contacts}`)};
  return tableFaults(out, readManifest(out), provenance(contacts).tables, members);
}

describe("the tables of a site", () => {
  test("are verified where they are what the data gives", () => expect(faults(site())).toEqual([]));

  test("are told by table, line, row, column and both values where they are not", () => {
    expect(faults(site(), CONTACTS.replace("Oslo", "Cusco"))).toEqual([
      'contacts.json: first differs in line 3, row b, column place: published "Oslo", rebuilt "Cusco"',
    ]);
  });

  test("are told of once, though shards hold the same rows", () => {
    const shard = (hash: string) => `shards/contacts.id/0.${hash}.json`;
    const made = {...provenance(), tables: {...provenance().tables, [shard("01234567")]: sha256(CONTACTS)}};
    const out = folder({[FILE]: CONTACTS, [`_file/data/tables/${shard("01234567")}`]: CONTACTS});
    writeManifest(out, made, null);
    expect(tableFaults(out, readManifest(out), made.tables, {})).toEqual([]);
    const now = CONTACTS.replace("Oslo", "Cusco");
    const rebuilt = {
      "contacts.arrow": sha256(now),
      "contacts.json": sha256(now),
      [shard("89abcdef")]: sha256(now),
    };
    expect(tableFaults(out, readManifest(out), rebuilt, {"contacts.json": bytes(now)})).toEqual([
      'contacts.json: first differs in line 3, row b, column place: published "Oslo", rebuilt "Cusco"',
    ]);
  });

  test("are compared as they lie there, whatever the manifest says of them", () => {
    const out = site();
    writeFileSync(join(out, FILE), CONTACTS.replace("Lima", "Cusco"));
    expect(faults(out)).toEqual([
      'contacts.json: first differs in line 2, row a, column place: published "Cusco", rebuilt "Lima"',
    ]);
  });

  test("are compared by the manifest's hash where no page shows them", () => {
    const out = site();
    rmSync(join(out, FILE));
    expect(faults(out)).toEqual([]);
    expect(faults(out, "[]\n")).toEqual([
      "contacts.json: computed anew, it differs from what the manifest says",
    ]);
  });

  test("are told of where one is computed no more, or is new", () => {
    const out = site();
    const {tables} = provenance();
    expect(tableFaults(out, readManifest(out), {...tables, "topics.json": sha256("[]")}, {})).toEqual([
      "topics.json: computed, but not published",
    ]);
    expect(tableFaults(out, readManifest(out), {}, {})).toEqual([
      "contacts.json: published, but no longer computed",
    ]);
  });
});

test("every file of the site that was changed, added or lost since the build is named", () => {
  const out = site();
  expect(siteFaults(out, readManifest(out))).toEqual([]);
  writeFileSync(join(out, "index.html"), "<h1>2</h1>");
  writeFileSync(join(out, "more.html"), "");
  rmSync(join(out, FILE));
  expect(siteFaults(out, readManifest(out))).toEqual([
    `${FILE}: gone since it was built`,
    "index.html: changed since it was built",
    "more.html: new since it was built",
  ]);
});

test("changes are told in the order of their names", () =>
  expect(changesOf({b: "1", c: "1", d: "1"}, {a: "1", b: "2", c: "1"})).toEqual([
    {name: "a", how: "new"},
    {name: "b", how: "changed"},
    {name: "d", how: "gone"},
  ]));

describe("the digest", () => {
  const digest = digestOf(provenance());

  test("is another for other data, another program, other packages or other tables", () => {
    const others = [
      {inputs: {}},
      {code: {"loaders/a.ts": sha256("")}},
      {packages: {zod: "4.0.1"}},
      {tables: {}},
      {readout: "1.0.1"},
    ];
    const digests = others.map((other) => digestOf({...provenance(), ...other}));
    expect(new Set([digest, ...digests]).size).toBe(others.length + 1);
  });

  test("is the same whatever the commit and the Node, which the manifest tells beside it", () => {
    const out = site();
    const revision = {commit: "0123456789abcdef", dirty: true};
    writeManifest(out, provenance(), revision);
    expect(readManifest(out)).toMatchObject({digest, revision, node: process.versions.node});
  });
});

describe("a manifest", () => {
  test("that is missing says so", () => {
    const out = folder({});
    expect(() => readManifest(out)).toThrow(`no such manifest: ${join(out, "manifest.json")}`);
  });

  test("that is broken, or none of this product, is refused with the place", () => {
    const out = site();
    const path = join(out, "manifest.json");
    const right = readFileSync(path, "utf8");
    writeFileSync(path, right.slice(0, 100));
    expect(() => readManifest(out)).toThrow(`manifest is not valid json: ${path}`);
    writeFileSync(path, right.replace(/"digest": "[0-9a-f]+"/, '"digest": "none"'));
    expect(() => readManifest(out)).toThrow(/^not a manifest, .* at digest: .*manifest\.json$/);
    writeFileSync(path, right.replace(/"digest": "[0-9a-f]+"/, `"digest": "${sha256("another")}"`));
    expect(() => readManifest(out)).toThrow(/^its digest is not that of what it lists: .*manifest\.json$/);
  });
});
