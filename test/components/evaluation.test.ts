// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import type {FigureRow, Report} from "../../loaders/evaluate/report.ts";
import {FORMATS, SECTIONS, SHARES} from "../../src/components/evaluation-measures.ts";
import {evaluationTable} from "../../src/components/evaluation-table.ts";
import {alarmsNote, evaluationLead, labelledNote, madeNote} from "../../src/components/evaluation-words.ts";
import {evaluationSection} from "../../src/components/evaluation.ts";

const row = (change: Partial<FigureRow>): FigureRow => ({
  split: "test",
  group: "contacts",
  name: "any",
  kind: "f1",
  articles: 21,
  unit: "articles",
  value: 0.6,
  low: 0.4,
  high: 0.75,
  precision: 0.75,
  recall: 0.5,
  right: 15,
  wanted: 30,
  found: 20,
  ...change,
});

const ALARMS = {group: "articles", name: "without contact, yet one found", kind: "rate"} as const;

const report: Report = {
  splits: [
    {split: "test", articles: 21, written: "2026-11-22"},
    {split: "dev", articles: 43, written: "2026-11-22"},
  ],
  figures: [
    row({}),
    row({split: "dev", articles: 43, value: 0.9}),
    row({name: "recalled", value: 0, low: 0, high: 0, right: 0, wanted: 4, found: 1}),
    row({group: "statements", name: "content, exact", articles: 6}),
    row({...ALARMS, right: 0, wanted: 6}),
    row({...ALARMS, right: 1, wanted: 11, split: "dev"}),
    row({group: "on matched contacts", name: "status", kind: "rate", right: 15, wanted: 16, value: 15 / 16}),
  ],
};
const none: Report = {splits: [], figures: []};

const cellsOf = (element: Element) =>
  [...element.querySelectorAll("tbody tr")].map((tr) =>
    [...tr.querySelectorAll("td:not(.scale)")].map((td) => td.textContent),
  );

describe("how often the machine is wrong", () => {
  it("is said first of the articles that were held out", () =>
    expect(evaluationLead(report)).toBe(
      "In 21 articles that were kept back while it was made, the machine finds 15 of 30 contacts, and five of the 20 that it gives are wrong.",
    ));
  it("is unknown without gold, and the page says so", () => {
    expect(evaluationSection(none).textContent).toMatch(/made without data\/gold.*nothing is known/);
    expect(evaluationLead(none)).toMatch(/nobody knows/);
  });
  it("stands in a row for each split, held out before development, with interval and counts", () =>
    expect(cellsOf(evaluationTable(SECTIONS[0]!, report))).toEqual([
      ["Held out", "0.60", "0.40–0.75", "15 of 30", "15 of 20"],
      ["Development", "0.90", "0.40–0.75", "15 of 30", "15 of 20"],
      ["Held out", "0.00", "–", "0 of 4", "0 of 1"],
    ]));
  it("is drawn as a dot with its interval, where resampling tells one", () => {
    const drawn = [...evaluationTable(SECTIONS[0]!, report).querySelectorAll("tbody svg")];
    expect(drawn.map((svg) => svg.querySelectorAll(".dot").length)).toEqual([1, 1, 1]);
    expect(drawn.map((svg) => svg.querySelectorAll(".range").length)).toEqual([1, 1, 0]);
  });
  it("is a share where nothing is both found and wanted", () =>
    expect(cellsOf(evaluationTable(SHARES, report))).toEqual([
      ["Held out", "94\u202f%", "40–75\u202f%", "15 of 16"],
    ]));
  it("is said of how many articles, and of when they were written", () => {
    expect(madeNote(report)).toBe(
      "21 held-out and 43 development articles, written and labelled on 2026-11-22",
    );
    const statements = SECTIONS.find(({title}) => title === "Statements")!;
    expect(labelledNote(statements, report)).toBe("Labelled in six held-out articles.");
    expect(labelledNote(SECTIONS[0]!, report)).toBe("");
  });
  it("tells how many articles without a contact yield one", () =>
    expect(alarmsNote(report)).toBe(
      "Articles that tell of no contact, yet yield one: none of six held-out articles and one of 11 development articles.",
    ));
  it("names no measure twice", () => {
    const names = [...SECTIONS, FORMATS, SHARES].flatMap(({measures}) =>
      measures.map(({group, name}) => `${group}: ${name}`),
    );
    expect(new Set(names).size).toBe(names.length);
  });
});
