import {expect, test} from "vitest";
import {
  chosenArticles,
  chosenContacts,
  selectionSentence,
  selectionWords,
} from "../../src/components/selection.ts";
import {article, contact, country, undated} from "./records.ts";

const contacts = [
  contact({id: "held"}),
  contact({id: "planned", status: "planned", level: 1}),
  contact({id: "recalled", recalled_only: true}),
  contact({id: "three", countries: ["ECU", "PER", "USA"], level: null}),
  contact({id: "year", date_start: "2024-01-01", date_end: "2024-12-31", date_precision: "year"}),
  contact({id: "undated", ...undated}),
];

const ids = (state: Record<string, string>): string[] => chosenContacts(contacts, state).map(({id}) => id);

test("nothing chosen is everything", () => {
  expect(ids({})).toHaveLength(contacts.length);
});

test("each choice narrows, and all of them together", () => {
  expect(ids({status: "planned"})).toEqual(["planned"]);
  expect(ids({status: "recalled"})).toEqual(["recalled"]);
  expect(ids({level: "null"})).toEqual(["three"]);
  expect(ids({pair: "ECU-USA"})).toEqual(["three"]);
  expect(ids({pair: "ECU-USA", level: "4"})).toEqual([]);
});

test("a period holds what began in it, and no date of which a part may lie outside", () => {
  expect(ids({from: "2024-02-26", until: "2024-02-26"})).toEqual(["held", "planned", "recalled", "three"]);
  expect(ids({from: "2024-02-27"})).toEqual([]);
  expect(ids({from: "2024-01-01"})).toContain("year");
  expect(ids({until: "2024-11-30"})).not.toContain("year");
  expect(ids({from: "1900-01-01"})).not.toContain("undated");
});

test("articles are narrowed by their day of publication", () => {
  const read = [article(), article({published: null})];
  expect(chosenArticles(read, {level: "1"})).toHaveLength(2);
  expect(chosenArticles(read, {from: "2024-02-27"})).toHaveLength(1);
  expect(chosenArticles(read, {until: "2024-02-26"})).toEqual([]);
});

test("what was chosen stands in words", () => {
  const words = selectionWords(
    {status: "held", level: "4", pair: "PER-USA", from: "2024-01-01", until: "2024-03-01"},
    country,
  );
  expect(words).toBe("held, ministers, Peru and the United States, from 1 January 2024, until 1 March 2024");
  expect(selectionSentence([1], contacts, words)).toBe(`One of six contacts: ${words}.`);
  expect(selectionSentence(contacts, contacts, "")).toBe("All six contacts.");
});
