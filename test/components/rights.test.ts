// @vitest-environment jsdom
import {expect, test} from "vitest";
import {rightsNote} from "../../src/components/rights.ts";
import {article} from "./records.ts";

const whole = {characters: 100, passages: [{start: 0, end: 100}]} as Parameters<typeof rightsNote>[1];
const cut = {characters: 100, passages: [{start: 0, end: 40}]} as Parameters<typeof rightsNote>[1];
const note = (text: typeof whole, published: number, rights: "full" | "evidence" = "evidence") =>
  rightsNote(article({rights, outlet: "Andina"}), text, {article: "a", characters: 90, published})
    ?.textContent;

test("a text of which a report may hold all needs no note", () => {
  expect(note(whole, 45, "full")).toBeUndefined();
});

test("the live report says what a deployed one would hold, and the deployed one what it leaves out", () => {
  expect(note(whole, 45)).toMatch(
    /^This live report shows the whole text\. A deployed one .* 50 per cent of it/,
  );
  expect(note(cut, 45)).toMatch(/^The text belongs to Andina\. This report holds .* 50 per cent of it/);
});

test("a text of which every sentence is evidence stands whole in both, and neither says that it is the live one", () => {
  expect(note(whole, 90)).toMatch(/^The text belongs to Andina\. Every sentence of it is evidence/);
});
