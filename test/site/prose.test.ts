import {readdirSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";

/**
 * Numbers in the prose of pages are computed, so that none can be old. What may be typed is what no article changes: a
 * rule of the method, which has its own name here, and the year of a publication that is cited.
 */
const RULES: Readonly<Record<string, readonly string[]>> = {
  "methods.md": [
    "the rarer it is in the two accounts",
    "half or more of the shorter text’s five-word sequences, of which one in four is looked at",
    "that two articles of one side have, three where it has thirty articles, and one in 200 where it has thousands",
    "More than 24 words are a passage told again",
    "once in a hundred times or less",
    "Monroe, Colaresi and Quinn 2008, section 3.5.1",
    "only if z is 1.96 or more by uses and by articles",
    "Benjamini and Hochberg 1995",
    "with three uses or more is under 5 per cent",
    "“a free-trade area” is of two topics",
    "(Gart 1966), and NPMI (Bouma 2009)",
    "where fewer than five are expected, and the likelihood ratio G² (Dunning 1993)",
    "needs three units and a q under 0.05",
    "Bar-Joseph, Gifford and Jaakkola 2001",
    "Clopper and Pearson’s, at 95 per cent",
    "Under ten such contacts no rate is drawn",
    "in which four in five statements or more are the other side’s, of at least three",
  ],
  "sides.md": [
    "in two or more articles of one side, in three or more where it has thirty",
    "fewer than seven contacts in both lists",
    "Chapman’s of 1951",
  ],
};

const WORDS =
  "three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousands?|dozens?";
const COUNTED = "articles|contacts|accounts|statements|topics|outlets|people|countries|claims|pairs";
/** Figures, words for more than two, and two of what the report counts. */
const TYPED = new RegExp(
  `(?<![\\p{L}\\d])(?:\\d[\\d.,]*\\d|\\d|(?:${WORDS})(?![\\p{L}])|two (?:${COUNTED})(?![\\p{L}]))`,
  "giu",
);

/** The words of a page: without its head, code, what is computed, markup and addresses. */
function proseOf(page: string): string {
  const inner = /\$\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g;
  return page
    .replace(/^---\n[^]*?\n---\n/, "")
    .replace(/^(`{3,})[^]*?^\1\s*$/gm, "")
    .replace(inner, "…")
    .replace(/`[^`]*`/g, "")
    .replace(/<[^>]*>/g, "")
    .replace(/\]\([^)]*\)/g, "]");
}

const pages = readdirSync("src", {recursive: true, encoding: "utf8"})
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".md") && !name.startsWith("."));

const typedIn = (prose: string): string[] =>
  [...prose.matchAll(TYPED)].map(({index}) => prose.slice(Math.max(0, index - 30), index + 30).trim());

test.each(pages)("no number is typed in the prose of %s", (name) => {
  const prose = (RULES[name] ?? []).reduce(
    (left, rule) => {
      expect(left, `no longer said in ${name}`).toContain(rule);
      return left.replace(rule, "");
    },
    proseOf(readFileSync(`src/${name}`, "utf8")),
  );
  expect(typedIn(prose)).toEqual([]);
});

test("a typed number is found, as a figure or as a word, and a computed one is not", () => {
  expect(typedIn(proseOf("We read 12 articles.\n\n```js\nconst n = 12;\n```\n"))).toHaveLength(1);
  expect(typedIn(proseOf("It tells of two contacts and of seventeen others."))).toHaveLength(2);
  expect(
    typedIn(proseOf('Of ${counted(5, "article")} <b id="x1">none</b> of the two sides `says 3`.')),
  ).toEqual([]);
});
