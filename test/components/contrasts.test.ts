import {expect, test} from "vitest";
import type {Contrast, Omission, Unreported} from "../../loaders/schema.ts";
import {comparisonName, comparisonsOf, contrastSentence, rowsOf} from "../../src/components/contrasts.ts";
import {omissionPairs, omissionSentence} from "../../src/components/omissions.ts";
import {neither, unreportedSentence, whyNot} from "../../src/components/unreported-words.ts";

const names = (code: string): string => ({PER: "Peru", NGA: "Nigeria", USA: "United States"})[code] ?? code;

const row = (given: Partial<Contrast> = {}): Contrast => ({
  id: "k",
  side: "PER",
  against: "NGA",
  unit: "word",
  term: "fish",
  label: "fishing",
  uses: 9,
  other_uses: 1,
  articles: 5,
  other_articles: 1,
  log_odds: 1.2,
  z: 3,
  q: 0.01,
  z_articles: 2.2,
  q_articles: 0.04,
  tested: 300,
  clear: true,
  ...given,
});

test("comparisons stand once a pair, those of the largest sides first, and each side against the rest last", () => {
  const rows = [
    row({side: "PER", against: null}),
    row(),
    row({side: "NGA", against: "PER"}),
    row({against: "USA"}),
  ];
  const found = comparisonsOf(rows, ["NGA", "PER", "USA"]);
  expect(found.map((one) => comparisonName(one, names))).toEqual([
    "Nigeria and Peru",
    "Peru and the United States",
    "Peru and all others",
  ]);
  expect(rowsOf(rows, found[0]!, "word")).toHaveLength(2);
});

test("where nothing passes, the page says that these are counts", () => {
  expect(contrastSentence([row({z: 1.2, clear: false}), row({z: 2.5, clear: false})], "word")).toMatch(
    /^Of 300 words none can be told from chance: .* The highest z by uses is 2\.50, .* What follows are counts/,
  );
  expect(contrastSentence([row()], "topic")).toMatch(/300 topics one sets the sides apart beyond chance/);
  expect(contrastSentence([], "topic")).toBe("There are no topics to compare.");
});

const omission = (given: Partial<Omission>) =>
  ({side: "PER", other: "NGA", contacts: 3, ...given}) as Omission;

test("pairs of sides stand with the contacts that both report, most first", () => {
  const rows = [omission({}), omission({side: "NGA", other: "PER"}), omission({other: "USA", contacts: 12})];
  expect(omissionPairs(rows)).toEqual([
    {sides: ["PER", "USA"], contacts: 12},
    {sides: ["NGA", "PER"], contacts: 3},
  ]);
});

test("of few contacts nothing is concluded", () => {
  expect(omissionSentence(3, ["NGA", "PER"], names)).toMatch(/nothing can be concluded/);
  expect(omissionSentence(12, ["NGA", "PER"], names)).not.toMatch(/nothing/);
});

const lists = (given: Partial<Unreported>): Unreported => ({
  id: "NGA-PER",
  left: "NGA",
  right: "PER",
  from: null,
  to: null,
  left_contacts: ["a"],
  right_contacts: ["a"],
  both: 1,
  seen: 1,
  relayed: 0,
  estimate: null,
  variance: null,
  low: null,
  high: null,
  why_not: "too-few-shared",
  ...given,
});

test("an estimate is told as what neither reports, with its interval", () => {
  const said = lists({seen: 198, estimate: 219.6, low: 210, high: 239, why_not: null});
  expect(neither(said)).toBe("about 22 (12 to 41)");
  expect(unreportedSentence([said], names)).toMatch(/Nigeria and Peru, about 22 \(12 to 41\)\.$/);
});

const ids = (n: number): string[] => Array.from({length: n}, (_, i) => `c${i}`);

test.each([
  [
    lists({}),
    "of one contact between them that was held, only one is told by both, and seven would be the least.",
  ],
  [
    lists({both: 0, seen: 2, right_contacts: ["b"]}),
    "of two contacts between them that were held, none is told by both, and seven would be the least.",
  ],
  [
    lists({why_not: "no-list", left_contacts: [], right_contacts: ids(12), both: 0, seen: 12}),
    "of 12 contacts between them that were held, no article of Nigeria reports any itself, so there is only one list.",
  ],
  [
    lists({
      why_not: "one-list-within-the-other",
      left_contacts: ids(10),
      right_contacts: ids(8),
      both: 8,
      seen: 10,
    }),
    "of 10 contacts between them that were held, Nigeria reports all that Peru does, which lists made without regard to each other do not.",
  ],
  [
    lists({
      why_not: "one-list-within-the-other",
      left_contacts: ids(10),
      right_contacts: ids(10),
      both: 10,
      seen: 10,
    }),
    "of 10 contacts between them that were held, each reports all that the other does, which lists made without regard to each other do not.",
  ],
])("where nothing can be said of the only two sides, the sentence says why: case %#", (row, why) => {
  expect(unreportedSentence([row], names)).toBe(
    `How many contacts neither Nigeria nor Peru reports cannot be said: ${why}`,
  );
  expect(why).toContain(whyNot(row, names));
});

test("where nothing can be said of any two sides, the sentence names those that come closest", () => {
  expect(unreportedSentence([lists({}), lists({right: "USA"})], names)).toMatch(
    /^For none of two pairs .* Nigeria and Peru come closest: of one contact, only one is told by both/,
  );
  expect(unreportedSentence([], names)).toMatch(/nothing to estimate/);
});
