import {expect, test} from "vitest";
import {articleSentences} from "../../site/changes/articles.ts";
import {linesOf} from "../../site/terminal.ts";
import {read, tablesOf} from "../reader.ts";

const LIMA =
  "Peruvian Foreign Minister Rosa Quispe met with Icelandic Foreign Minister Anna Berg in Lima on April 16, 2024.";

const reading = {members: {}, articles: 2, contacts: 1, problems: [] as string[], changes: [] as string[]};

test("what was read is told with what it changed, and each problem once, until it is solved", () => {
  const one = linesOf({...reading, problems: ["a.txt: empty"], changes: ["b.txt is gone"]}, 0.5, []);
  expect(one).toEqual([
    "read 2 articles, 1 contacts, 1 problems (0.50 s)",
    "  b.txt is gone",
    "problem: a.txt: empty",
  ]);
  expect(linesOf({...reading, problems: ["a.txt: empty"]}, 0.5, ["a.txt: empty"])).toHaveLength(1);
  expect(linesOf(reading, 0.5, ["a.txt: empty"])[1]).toBe("solved: a.txt: empty");
});

test("a folder of articles that is put in at once does not flood the terminal", () => {
  const changes = Array.from({length: 500}, (_, i) => `${i}.txt is new`);
  const lines = linesOf({...reading, changes}, 1, []);
  expect(lines).toHaveLength(32);
  expect(lines.at(-1)).toBe("  and 470 more; all since the last commit: npm run diff");
});

test("an article is told with its day, side and outlet, and how many contacts it tells of", () => {
  const [none, one] = [tablesOf(), tablesOf(read(LIMA, {side: "PER", outlet: "Andina"}))];
  expect(articleSentences(none, one)).toEqual([
    "a.txt is new: published on 18 April 2024, of the side Peru, by Andina, in English; tells of one contact",
  ]);
  expect(articleSentences(one, none)).toEqual(["a.txt is gone"]);
  expect(articleSentences(one, one)).toEqual([]);
});

test("an article whose text or head was edited is told with what that changed", () => {
  const one = tablesOf(read(LIMA, {side: "PER"}));
  expect(articleSentences(one, tablesOf(read("It rained.", {side: "PER"})))).toEqual([
    "a.txt has another text, which tells of no contacts",
  ]);
  expect(articleSentences(one, tablesOf(read(LIMA, {side: "ISL", published: "2024-04-17"})))).toEqual([
    "a.txt: published on 17 April 2024, was published on 18 April 2024; of the side Iceland, was of the side Peru",
  ]);
});
