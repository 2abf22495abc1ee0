import {join} from "node:path";
import {expect, test} from "vitest";
import {header} from "../../site/shell.ts";
import {folder} from "../folder.ts";

const navigation = (pages: Record<string, string>): string[] =>
  [...header({path: "/index"}, join(folder(pages))).matchAll(/<li><a href="([^"]+)"[^>]*>([^<]*)/g)].map(
    ([, to, name]) => `${to} ${name}`,
  );

test("pages of one's own come last, by their titles", () => {
  expect(navigation({"index.md": "# a", "calls.md": "---\ntitle: Calls & letters\n---\n"})).toEqual([
    "/ Findings",
    "/calls Calls &amp; letters",
  ]);
});

test("a head that is no YAML, or a title that is a number, breaks no page", () => {
  const pages = {
    "a.md": "---\ntitle: Peru: the calls\n---\n",
    "b.md": "---\ntitle: 2024\n---\n",
    "c.md": "text",
  };
  expect(navigation(pages)).toEqual(["/a a", "/b 2024", "/c c"]);
});
