import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {listingOf} from "../../commands/sources/listing.ts";
import {folder} from "../folder.ts";

test("SOURCES.md says what the heads of the articles say; where it does not, run: npm run sources", () => {
  expect(readFileSync("SOURCES.md", "utf8")).toBe(listingOf("data/articles"));
});

test("each article stands with its rights, which are evidence where its head says nothing", () => {
  const articles = folder({
    "a.txt":
      "---\noutlet: Andina\nside: PER\nurl: https://andina.example/a\npublished: 2024-04-18\nrights: full\n---\nOne text.",
    "b.txt": "---\noutlet: Andina\n---\nAnother text.",
    "c.txt": "A third text, without a head.",
  });
  const lines = listingOf(articles).split("\n");
  expect(lines).toContain("| Andina | 2 | 1 |");
  expect(lines).toContain(
    "| `a.txt` | Andina | PER | 2024-04-18 | [link](<https://andina.example/a>) | full |",
  );
  expect(lines).toContain("| `b.txt` | Andina | – | – | – | evidence |");
  expect(lines).toContain("| `c.txt` | not in the head | – | – | – | evidence |");
});

test("an outlet whose name is markup is only a name", () => {
  const articles = folder({"a.txt": '---\noutlet: "<b>|[x](y)\\n# z"\n---\nA text.'});
  expect(listingOf(articles)).toContain("| `a.txt` | &#60;b&#62;&#124;&#91;x&#93;(y) # z |");
});
