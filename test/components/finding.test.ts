import {expect, test} from "vitest";
import {conflictsOf, headline, quotesOf, reportSentence, topicRows} from "../../src/components/finding.ts";
import {mostDifferent, pairsOf, reportedByTwo} from "../../src/components/pairs.ts";
import {account, alignment, article, contact, country, mention} from "./records.ts";

const topic = (id: string, relation: "shared" | "left-only" | "right-only", words = `on ${id}`) =>
  alignment({
    topic: id,
    relation,
    left: relation === "right-only" ? null : words,
    right: relation === "left-only" ? null : words,
  });

const tables = {
  contacts: [contact({sides: ["ECU", "PER"]})],
  articles: [article(), article({id: "b", side: "PER"})],
  accounts: [
    account(),
    account({article: "b", side: "PER", date_start: "2024-02-27", date_end: "2024-02-27"}),
  ],
  alignments: [
    topic("borders", "shared"),
    topic("tuna", "left-only", "tuna and squid"),
    topic("squid", "left-only", "tuna and squid"),
    topic("elections", "left-only", "support for the elections"),
    topic("mining", "right-only"),
    alignment({aspect: "date", relation: "conflicting"}),
    alignment({aspect: "claim", relation: "left-only", right: null}),
  ],
};
const label = (id: string) => ({
  id,
  label: id.charAt(0).toUpperCase() + id.slice(1),
  parent: "x",
  articles: 1,
  contacts: 1,
});
const names = {
  country,
  topics: ["borders", "tuna", "squid", "elections", "mining"].map(label),
  mentions: [
    mention({topic: "elections", start: 5, end: 14, exact: "elections"}),
    mention({topic: "elections", start: 70, end: 79, exact: "elections"}),
    mention({topic: "tuna", start: 30, exact: "tuna"}),
    mention({topic: "squid", start: 40, exact: "squid"}),
    mention({topic: "mining", article: "b", start: 10, exact: "mining"}),
  ],
};
const [pair] = pairsOf(tables);

test("a contact is reported by two sides where both tell it as news", () => {
  expect(reportedByTwo(tables)).toHaveLength(1);
  const recalled = tables.accounts.map((one) => ({...one, status: "recalled" as const}));
  expect(reportedByTwo({...tables, accounts: recalled})).toEqual([]);
  expect(pairsOf({...tables, accounts: recalled})).toEqual([]);
});

test("the pair with the most one-sided topics and contradictions comes first", () => {
  const other = {...pair!, contact: contact({id: "z"}), rows: [topic("tuna", "left-only")]};
  expect(mostDifferent([other, pair!])).toBe(pair);
  expect(mostDifferent([])).toBeUndefined();
});

test("the headline tells what only one account speaks of, or that there is nothing to compare", () => {
  expect(headline(undefined, 0, names)).toBe("No contact here is reported by two sides");
  expect(headline(pair, 1, names)).toBe(
    "One contact, two accounts: only Ecuador’s account speaks of elections, only Peru’s account speaks of mining",
  );
  expect(headline(pair, 500, names)).toMatch(
    /^500 contacts told by two sides: in one, only Ecuador’s account/,
  );
  expect(headline(undefined, 2, names)).toBe("Two contacts told by two sides");
  expect(headline({...pair!, rows: [topic("borders", "shared")]}, 1, names)).toBe(
    "One contact, two accounts, the same topics",
  );
});

test("topics stand in the order in which the account comes to them", () => {
  expect(topicRows(pair!, "left-only", names).map((row) => row.topic)).toEqual([
    "elections",
    "tuna",
    "squid",
  ]);
});

test("of what only one account has, the first passage is quoted, and the one that holds most", () => {
  expect(quotesOf(pair!, "left", names).map(({words, topics}) => [words, topics])).toEqual([
    ["support for the elections", ["Elections"]],
    ["tuna and squid", ["Tuna", "Squid"]],
  ]);
  expect(quotesOf({...pair!, rows: []}, "left", names)).toEqual([]);
});

test("contradictions name both days", () => {
  expect(conflictsOf(pair!)).toMatchObject([
    {noun: "day", left: "26 February 2024", right: "27 February 2024"},
  ]);
});

test("two sides both report, three all report", () => {
  expect(reportSentence(["ECU", "PER"], names)).toBe("Ecuador and Peru both report it");
  expect(reportSentence(["USA", "ECU", "PER"], names)).toBe(
    "The United States, Ecuador and Peru all report it",
  );
});
