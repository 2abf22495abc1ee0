import {expect, test} from "vitest";
import {disagreements, summary} from "../../src/components/contact-facts.ts";
import {fewSentence, gapsSentence, wilson} from "../../src/components/coverage.ts";
import {mostTitle} from "../../src/components/frequencies.ts";
import {fitted} from "../../src/components/labels.ts";
import {countryPairs, meetingsOf, meetingsTitle} from "../../src/components/meetings.ts";
import {period, timelineTitle} from "../../src/components/overview.ts";
import {barsTitle} from "../../src/components/topic-counts.ts";
import {account, article, contact, country, participant, undated} from "./records.ts";

test("a timeline is called after what is in it", () => {
  expect(timelineTitle([])).toBe("No contacts");
  expect(timelineTitle([contact()])).toBe("One contact held");
  expect(
    timelineTitle([contact(), contact({status: "planned", ...undated}), contact({recalled_only: true})]),
  ).toBe("One contact held, one planned and one recalled as background; one has no date in any text");
});

test("a level or format is a title only where it stands out", () => {
  const group = (label: string, n: number) => ({label, contacts: Array.from({length: n}, () => contact())});
  expect(mostTitle([], "level")).toBe("No contacts to count by level");
  expect(mostTitle([group("Ministers", 3), group("Heads of state", 1)], "level")).toBe(
    "Ministers: three of four contacts",
  );
  expect(mostTitle([group("A", 2), group("B", 2)], "level")).toBe(
    "No level stands out: at most two contacts of four in any",
  );
});

test("who met whom counts contacts, once for each two people", () => {
  const parties = [
    participant(),
    participant({person: "luis-rey", name: "Luis Rey", country: "PER"}),
    participant({person: null, name: null, country: "PER", level: null}),
    participant({contact: "d"}),
    participant({contact: "d", person: "luis-rey", name: "Luis Rey", country: "PER"}),
  ];
  const [pair, ...others] = countryPairs([contact(), contact({id: "d"})]);
  expect(others).toEqual([]);
  const meetings = meetingsOf(pair!, parties);
  expect(meetings.cells.map(({row, column, contacts}) => [row, column, contacts.length])).toEqual([
    ["ana-vera", "luis-rey", 2],
    ["ana-vera", "PER?", 1],
  ]);
  expect(meetings.columns.map(({name, level}) => [name, level])).toEqual([
    ["Luis Rey", 4],
    ["unnamed", null],
  ]);
  expect(meetingsTitle(meetings, ["Ecuador", "Peru"], 2)).toBe(
    "Ana Vera had contact with most people of Peru: two",
  );
});

test("three countries at one table are three pairs", () => {
  const pairs = countryPairs([
    contact({countries: ["ECU", "PER", "USA"]}),
    contact({countries: ["ECU", "USA"]}),
  ]);
  expect(pairs.map(({countries, contacts}) => [...countries, contacts.length])).toEqual([
    ["ECU", "USA", 2],
    ["ECU", "PER", 1],
    ["PER", "USA", 1],
  ]);
});

test("few articles are told to be few, with what that does to a share", () => {
  // Wilson's interval of three in five, as published tables have it.
  expect(wilson(3, 5).map((share) => Math.round(share * 1000) / 1000)).toEqual([0.231, 0.882]);
  expect(fewSentence(5)).toContain("Five articles are texts to read");
  expect(fewSentence(5)).toContain("from 23 to 88 per cent");
  expect(fewSentence(1)).toContain("One article is a text to read");
  expect(fewSentence(0)).toBe("There is no article yet, so there is nothing to show.");
});

test("months of which nothing was read are counted", () => {
  const on = (...days: (string | null)[]) => gapsSentence(days.map((published) => ({published})));
  expect(on()).toBe("");
  expect(on(null)).toBe("");
  expect(on("2024-02-27")).toBe("All with a day of publication are of 27 February 2024.");
  expect(on("2023-12-30", "2024-02-01")).toBe(
    "They were published from 30 December 2023 to 1 February 2024; of one of these three months there is none.",
  );
  expect(on("2023-12-30", "2024-01-01")).toMatch(/some in every month\.$/);
  expect(period([article(), article()])).toBe(", published on 27 February 2024,");
});

test("accounts that are silent do not disagree", () => {
  const names = {country};
  expect(disagreements([account(), account({side: "PER", place: null, ...undated})], names)).toEqual([]);
  expect(disagreements([account(), account({side: "PER", place: "Lima"})], names)).toEqual([
    "The accounts give two places: Quito (Ecuador) and Lima (Peru).",
  ]);
});

test("a contact is summed up with whose accounts tell it, and its report's day is not its own", () => {
  const two = [account(), account({side: "PER"})];
  expect(summary(contact(), two, {country})).toBe(
    "Held; told by two articles, one for Ecuador and one for Peru.",
  );
  expect(summary(contact({...undated, recalled_only: true}), [account({side: null})], {country})).toBe(
    "Told only as background; told by one article, for no side. No text gives its date; it was first reported on 27 February 2024, which need not be its day.",
  );
});

test("a topic leads only where no other is as frequent", () => {
  expect(barsTitle([], 5, "article")).toBe("No article speaks of a topic of the codebook");
  expect(barsTitle([{label: "Fisheries", count: 5}], 5, "article")).toBe("Fisheries leads, in every article");
  expect(
    barsTitle(
      [
        {label: "Fisheries", count: 2},
        {label: "Mining", count: 2},
      ],
      5,
      "article",
    ),
  ).toBe("Fisheries and Mining lead, each in two of five articles");
});

test("a label that does not fit ends at a word", () => {
  expect(fitted("Global governance and world order", 400)).toBe("Global governance and world order");
  expect(fitted("Global governance and world order", 160)).toBe("Global governance…");
});
