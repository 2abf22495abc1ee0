import {mkdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import fc from "fast-check";
import {expect, test} from "vitest";
import {checkName} from "../../commands/new/name.ts";
import {makePage} from "../../commands/new/page.ts";
import {folder} from "../folder.ts";

test("a new page has the title of its name, and less than 40 lines", () => {
  const root = folder({});
  const text = readFileSync(makePage("my-analysis", root), "utf8");
  expect(text).toMatch(/^---\ntitle: My analysis\n/);
  expect(text).toContain("\n# My analysis\n");
  expect(text.split("\n").length).toBeLessThan(40);
});

test("a copy of a page differs from it in its title alone", () => {
  const root = folder({"topics.md": readFileSync("src/topics.md")});
  const text = readFileSync(makePage("fishing", root, "topics"), "utf8");
  const own = text.replace("title: Fishing", "title: Topics").replace("\n# Fishing\n", "\n# Topics\n");
  expect(own).toBe(readFileSync("src/topics.md", "utf8"));
});

test("a title that is computed stays so in a copy", () => {
  const root = folder({"index.md": "---\ntitle: Findings\n---\n\n# ${headline}\n"});
  expect(readFileSync(makePage("mine", root, "index"), "utf8")).toBe(
    "---\ntitle: Mine\n---\n\n# ${headline}\n",
  );
});

test("what is there is never overwritten, be it a page or a folder", () => {
  const root = folder({"mine.md": "months of work"});
  mkdirSync(join(root, "article"));
  expect(() => makePage("mine", root)).toThrow(/there is one already, .*: .*mine\.md$/);
  expect(() => makePage("article", root)).toThrow(/there is one already, .*: .*article$/);
  expect(readFileSync(join(root, "mine.md"), "utf8")).toBe("months of work");
});

test("a page to copy that is not there is answered with those that are", () => {
  const root = folder({"contacts.md": "", "topics.md": ""});
  expect(() => makePage("mine", root, "contact")).toThrow(
    "no such page, there are contacts, topics: contact",
  );
  expect(() => makePage("mine", root, "../README")).toThrow("no such page");
});

test.each([
  ["My Analysis", "my-analysis"],
  ["../../etc/passwd", "etc-passwd"],
  ["a/b", "a-b"],
  ["a.md", "a-md"],
  ["Überblick", "uberblick"],
  ["--from", "from"],
  ["2024", null],
  ["con", null],
  ["", null],
  ["..", null],
  ["a\0b", "a-b"],
])("%j is no name of a page, and the answer says which would be", (name, near) => {
  const said = near === null ? /hyphens: / : new RegExp(`for example ${near}: `);
  expect(() => checkName(name)).toThrow(said);
});

test("whatever the name, a page lies in the folder of pages, or nowhere", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({unit: "binary"}), fc.webPath()), (name) => {
      let taken = "";
      try {
        taken = checkName(name);
      } catch (error) {
        taken = /for example ([^:]*): /.exec((error as Error).message)?.[1] ?? "fine";
        expect((error as Error).message.split("\n")).toHaveLength(1);
      }
      expect(taken).toMatch(/^[a-z][a-z0-9-]*$/);
      expect(checkName(taken)).toBe(taken);
    }),
  );
});
