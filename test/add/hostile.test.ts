import {execFileSync} from "node:child_process";
import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeSync,
} from "node:fs";
import {basename, join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {isPublic} from "../../commands/add/addresses.ts";
import {FETCHING} from "../../commands/add/fetch.ts";
import {readSources} from "../../loaders/articles.ts";
import {folder} from "../folder.ts";
import {PACKED} from "./hostile/packed.ts";
import {PAGES} from "./hostile/pages.ts";
import {TEXTS} from "./hostile/texts.ts";
import {serve, type Origin} from "./server.ts";
import {addTo, type Added} from "./workspace.ts";

let origin: Origin;
beforeAll(async () => void (origin = await serve()));
afterAll(() => void (origin.server.closeAllConnections(), origin.server.close()));

/** Only the server of the test may be asked, and names are those of nobody's network. */
const fetching = {
  ...FETCHING,
  milliseconds: 2_000,
  bytes: 2_000_000,
  allowed: (address: string) => address === "127.0.0.1" || isPublic(address),
  resolve: ((host, _, done) => {
    const address = {"inside.example": "10.0.0.7", "mixed.example": "93.184.216.34"}[host];
    if (!address) return done(Object.assign(new Error("unknown"), {code: "ENOTFOUND"}), []);
    done(null, [{address, family: 4}, ...(host === "mixed.example" ? [{address: "::1", family: 6}] : [])]);
  }) as typeof FETCHING.resolve,
};

const FILES = [...PAGES, ...TEXTS, ...PACKED];
const INSIDE = /^refused: [\w.:]+ is inside a private network, allow it with --allow-private: http/;

/** Addresses made to do harm; a path is one of the test's own server. */
const ADDRESSES: [address: string, line: RegExp][] = [
  ["/to?http://127.0.0.2/", INSIDE],
  ["/to?http://[::1]/", INSIDE],
  ["/to?http://[::ffff:127.0.0.2]/", INSIDE],
  ["/to?http://2130706434/", INSIDE],
  ["/to?http://0x7f.2/", INSIDE],
  ["/to?http://169.254.169.254/latest/meta-data/", INSIDE],
  ["/to?//inside.example/", INSIDE],
  ["/to?file:///etc/passwd", /^refused: redirects to file:, only http and https are fetched: http/],
  ["/to?javascript:alert(1)", /^refused: redirects to javascript:, /],
  ["/loop", /^refused: more than 5 redirects: .*\/loop$/],
  ["/missing", /^refused: answers 404: .*\/missing$/],
  ["/endless", /^refused: answer is larger than 2000000 bytes: .*\/endless$/],
  ["/slow", /^refused: no whole answer within 2 seconds: .*\/slow$/],
  ["/silent", /^refused: no whole answer within 2 seconds: .*\/silent$/],
  ["/bomb", /^refused: answer is larger than 2000000 bytes: .*\/bomb$/],
  ["/lie", /^refused: answer is larger than 2000000 bytes: .*\/lie$/],
  ["/cut", /^refused: cannot be fetched, .*\/cut$/],
  ["/headers", /^refused: cannot be fetched, HPE_HEADER_OVERFLOW: .*\/headers$/],
  ["/packed-strangely", /^refused: answer is packed as pigz: .*\/packed-strangely$/],
  ["http://10.0.0.1/", INSIDE],
  ["http://0/", INSIDE],
  ["http://[fe80::1]/", INSIDE],
  ["http://[64:ff9b::7f00:1]/", INSIDE],
  ["http://inside.example/", INSIDE],
  ["http://mixed.example/", INSIDE],
  ["http://nowhere.example/", /^refused: cannot be fetched, ENOTFOUND: /],
  ["http://user:secret@limacourier.example/", /^refused: an address with a password: limacourier\.example$/],
  ["file:///etc/passwd", /^refused: only http and https are fetched: file:/],
  ["ftp://limacourier.example/a.txt", /^refused: only http and https are fetched: ftp:/],
  [`http://limacourier.example/${"a".repeat(3_000)}`, /^refused: not an address: http/],
];

/** A gigabyte in one line, which the disk need not hold. */
function gigabyte(path: string): void {
  const file = openSync(path, "w");
  writeSync(file, '{"text": "');
  ftruncateSync(file, 1_000_000_000);
  closeSync(file);
}

/** Files that are no files, or larger than any. */
const SPECIAL: [name: string, make: (path: string) => void, line: RegExp][] = [
  ["gigabyte.jsonl", gigabyte, /^refused: a line is longer than 20000000 bytes: .*gigabyte\.jsonl$/],
  ["gigabyte.txt", gigabyte, /^refused: larger than 20000000 bytes: .*gigabyte\.txt$/],
  [
    "pipe.txt",
    (path) => execFileSync("mkfifo", [path]),
    /^refused: not a file that can be read: .*pipe\.txt$/,
  ],
  [
    "zero.txt",
    (path) => symlinkSync("/dev/zero", path),
    /^refused: not a file that can be read: .*zero\.txt$/,
  ],
  ["nowhere.txt", (path) => symlinkSync("nowhere", path), /^refused: no such file: .*nowhere\.txt$/],
  ["circle.txt", (path) => symlinkSync(path, path), /^refused: .*circle\.txt$/],
];

/** Every file below a folder with what it holds, to see that nothing was touched. */
const snapshot = (root: string): string[] =>
  (
    readdirSync(root, {recursive: true, withFileTypes: true}) as unknown as {
      name: string;
      parentPath: string;
      isFile(): boolean;
    }[]
  )
    .map((entry) => join(entry.parentPath, entry.name) + (entry.isFile() ? "" : "/"))
    .sort();

describe("hostile inputs", () => {
  const made = () => {
    const root = folder(Object.fromEntries(FILES.map(([name, content]) => [`in/${name}`, content()])));
    mkdirSync(join(root, "articles"));
    for (const [name, make] of SPECIAL) make(join(root, "in", name));
    return root;
  };

  it("are more than fifty", () => {
    expect(FILES.length + SPECIAL.length + ADDRESSES.length).toBeGreaterThan(50);
  });

  it("leave the workspace whole, and yield one line each", {timeout: 300_000}, async () => {
    const root = made();
    const articles = join(root, "articles");
    const before = snapshot(join(root, "in"));
    const inputs: [string, RegExp][] = [
      ...FILES.map(([name, , line]): [string, RegExp] => [join(root, "in", name), line]),
      ...SPECIAL.map(([name, , line]): [string, RegExp] => [join(root, "in", name), line]),
      ...ADDRESSES.map(([address, line]): [string, RegExp] => [
        address.startsWith("/") ? origin.url + address : address,
        line,
      ]),
    ];
    const {lines, files} = await addTo(
      articles,
      inputs.map(([input]) => input),
      {fetching, costs: {milliseconds: 30_000, megabytes: 200}},
    );
    const told = lines.slice(0, -2);
    expect(told.length, told.join("\n")).toBe(inputs.length);
    const wrong: string[] = inputs.flatMap(([input, line], i) =>
      line.test(told[i]!) ? [] : [`${basename(input)}: ${told[i]}`],
    );
    expect(wrong).toEqual([]);
    for (const line of told)
      expect(line).not.toMatch(/[\0-\x09\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069\u200b]/);
    expect(snapshot(join(root, "in"))).toEqual(before);
    expect(readdirSync(root).sort()).toEqual(["articles", "in"]);
    expect(({} as {title?: string}).title).toBeUndefined();
    expectWhole(articles, files);
  });

  it("ask nobody for what a page names", () => {
    expect(origin.asked.filter((path) => path.includes("never"))).toEqual([]);
  });
});

/** Each file is an article that the workspace reads without a complaint about its head or its bytes. */
function expectWhole(articles: string, files: Added["files"]): void {
  for (const file of files) expect(file).toMatch(/^(?:\d{4}-\d\d-\d\d|undated)-[a-z0-9-]{1,100}\.txt$/);
  const {sources, problems} = readSources(articles);
  expect(sources.length).toBe(files.length);
  expect(problems.filter(({message}) => !message.startsWith("language shown but not read"))).toEqual([]);
  for (const {head, text} of sources) {
    expect(`${head.title} ${head.outlet} ${head.url}`).not.toMatch(/alert|<|javascript|polluted/);
    expect(text).not.toMatch(/alert\(|<script|onerror|root:x:0|\u202e|\u200b|\u2060|\u{e0041}/u);
    expect(readFileSync(join(articles, files[0]!), "utf8")).not.toContain("\0");
  }
}
