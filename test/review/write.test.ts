import {spawn} from "node:child_process";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import fc from "fast-check";
import {expect, it} from "vitest";
import {append, SCHEMA_LINE, withEntries} from "../../commands/review/write.ts";
import type {Entry} from "../../loaders/corrections/decision.ts";
import {parseCorrections} from "../../loaders/corrections/file.ts";
import {folder} from "../folder.ts";
import {WORKSPACE} from "../reader.ts";

const entry = (why: string): Entry => ({
  ...{action: "accept", article: "a", quote: "They met: “so, yes” #1", contact: "2024-04-16-lund-rey"},
  ...{by: "Ines", on: "2024-05-02", why},
});
const fileIn = (data: string): string => readFileSync(join(data, "corrections.yaml"), "utf8");
const whysIn = (text: string): string[] => parseCorrections(text).decisions.map(({why}) => why);

const WRITTEN = `# yaml-language-server: $schema=../schemas/corrections.json
# Of May.

# The first.
- why: one # because
  on: 2024-05-02
  by: 'Ines'
  contact: "2024-04-16-lund-rey"
  quote: They met
  article: a
  action: accept

# The second.
- {action: accept, article: a, quote: They met, contact: x, by: Jo, on: 2024-05-03, why: two}
# The end.
`;

it("adds at the end, and leaves every line as it stands, comments, order and quotation marks", () => {
  const text = withEntries(WRITTEN, [entry("three")]);
  expect(text.startsWith(WRITTEN.replace("# The end.\n", ""))).toBe(true);
  expect(text).toContain("# The end.");
  expect(whysIn(text)).toEqual(["one", "two", "three"]);
});

it.each([
  ["none", null],
  ["empty", ""],
  ["of comments", `${SCHEMA_LINE}\n# Nothing yet.\n`],
  ["of an empty list", `${SCHEMA_LINE}\n[]\n`],
])("begins the list in a file that is %s, below its first line", (_, text) => {
  const data = folder(text === null ? {"other.yaml": ""} : {"corrections.yaml": text});
  append(data, [entry("one")]);
  append(data, [entry("two")]);
  expect(whysIn(fileIn(data))).toEqual(["one", "two"]);
  for (const line of (text ?? SCHEMA_LINE).split("\n").filter((line) => line.startsWith("#")))
    expect(fileIn(data).match(new RegExp(`^${line.replace(/[$./]/g, "\\$&")}$`, "gm"))).toHaveLength(1);
  if (text !== "" && text !== "[]") expect(fileIn(data).startsWith(SCHEMA_LINE)).toBe(true);
});

it("leaves a file alone that is no list in YAML", () => {
  for (const text of ["- a: [", "a: 1"]) {
    const data = folder({"corrections.yaml": text});
    expect(() => append(data, [entry("one")])).toThrow(/corrections\.yaml:1/);
    expect(fileIn(data)).toBe(text);
  }
});

it("writes no entry that would not be understood, such as one that nobody signs", () => {
  const data = folder({"corrections.yaml": WRITTEN});
  expect(() => append(data, [entry("three"), {...entry("four"), by: " "}])).toThrow(
    /^correction not understood, .* at by: /,
  );
  expect(fileIn(data)).toBe(WRITTEN);
});

it("writes any words so that they are read again as they were", () => {
  const words = fc
    .string({unit: "grapheme", minLength: 1})
    .map((text) => text.replace(/[\ud800-\udfff](?![\udc00-\udfff])/g, "").trim())
    .filter(Boolean);
  fc.assert(
    fc.property(fc.array(words, {minLength: 1, maxLength: 4}), (all) => {
      const text = all.reduce((made, why) => withEntries(made, [entry(why)]), SCHEMA_LINE);
      expect(whysIn(text)).toEqual(all);
    }),
  );
});

it("killed at any moment, holds every answer that was written, and is whole", async () => {
  const code = `
    import {append} from ${JSON.stringify(join(WORKSPACE, "commands", "review", "write.ts"))};
    for (let i = 0; ; i++) {
      append(process.argv[1], [{...${JSON.stringify(entry(""))}, why: "answer " + i}]);
      console.log(i);
    }`;
  for (const delay of [1, 7, 40]) {
    const data = folder({"corrections.yaml": WRITTEN});
    const args = ["--import", "tsx", "--input-type=module", "-e", code, data];
    const child = spawn(process.execPath, args, {cwd: WORKSPACE, stdio: ["ignore", "pipe", "inherit"]});
    let told = "";
    child.stdout.on("data", (chunk: Buffer) => (told += chunk.toString()));
    await new Promise((begun) => child.stdout.once("data", begun));
    await new Promise((passed) => setTimeout(passed, delay));
    child.kill("SIGKILL");
    await new Promise((gone) => child.once("close", gone));
    const confirmed = told.split("\n").slice(0, -1).length;
    const whys = whysIn(fileIn(data)).slice(2);
    expect(whys.length).toBeGreaterThanOrEqual(confirmed);
    expect(whys).toEqual(whys.map((_, i) => `answer ${i}`));
  }
});
