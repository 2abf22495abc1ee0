// @vitest-environment jsdom
import {expect, test} from "vitest";
import {countedLabels, layerMarks, type Found, type LayerMark} from "../../src/components/layers.ts";
import {markedText} from "../../src/components/reading.ts";
import {switches} from "../../src/components/switches.ts";

const TEXT = "Qin Gang met <b>Rudenko</b>. </style><script>document.title = 'taken'</script>\nTrade grew.";
const WHOLE = {characters: TEXT.length, passages: [{start: 0, end: TEXT.length, exact: TEXT}]};
const spanOf = (exact: string) => ({
  start: TEXT.indexOf(exact),
  end: TEXT.indexOf(exact) + exact.length,
  exact,
});
const at = (exact: string) => ({article: "a", rule: "r", ...spanOf(exact)});

const found: Found = {
  mentions: [
    {...at("Qin Gang"), kind: "person", entity: "qin-gang", value: null},
    {...at("Qin"), kind: "place", entity: "qin", value: null},
    {...at("Qin Gang"), article: "b", kind: "person", entity: "qin-gang", value: null},
  ],
  contacts: [
    {id: "c", format: "talks", place: null, date_start: null, date_end: null, date_precision: "unknown"},
  ] as unknown as Found["contacts"],
  participants: [],
  statements: [{id: "s", article: "a", source_name: null}] as unknown as Found["statements"],
  topics: [{id: "trade", label: "Trade", parent: null, articles: 1, contacts: 0}],
  topicMentions: [{...at("Trade"), topic: "trade", contact: null}],
  evidence: [
    {...at("met"), record: "c", role: "cue"},
    {...at("Rudenko"), record: "c", role: "participant"},
    {...at("grew"), record: "s", role: "cue"},
    {...at("Trade"), record: "s", role: "source"},
    {...at("Trade"), record: "unknown", role: "left"},
  ],
  names: (id) => `name of ${id}`,
};

test("what was found in an article is laid out in its layers, in the order of the text", () => {
  const marks = layerMarks("a", found).map(({layer, exact, label}) => [layer, exact, label]);
  expect(marks).toEqual([
    ["person", "Qin Gang", "name of qin-gang"],
    ["contact", "met", "talks, no date"],
    ["contact", "Rudenko", "talks, no date"],
    ["statement", "Trade", "speaker not named"],
    ["topic", "Trade", "Trade"],
    ["statement", "grew", "speaker not named"],
  ]);
});

test("a record with several spans is counted once", () => {
  const contacts = layerMarks("a", found).filter(({layer}) => layer === "contact");
  expect(countedLabels(contacts).map(({label, marks}) => [label, marks.length])).toEqual([
    ["talks, no date", 1],
  ]);
});

test("a text is shown letter by letter, and nothing in it is markup", () => {
  const marks = layerMarks("a", found);
  const shown = markedText(WHOLE, marks, {language: "en", hit: {start: 5, end: 20}, sentences: []});
  expect(shown.textContent).toBe(TEXT);
  expect([...new Set([...shown.querySelectorAll("*")].map(({tagName}) => tagName))]).toEqual(["MARK"]);
});

test("the passage of the address is set off with its sentence, and one beyond the text is not", () => {
  const show = (hit: {start: number; end: number}) =>
    markedText(WHOLE, [], {language: null, hit, sentences: [{start: 0, end: 28}]});
  expect([...show({start: 4, end: 8}).querySelectorAll("mark")].map((mark) => mark.className)).toEqual([
    "around",
    "around hit",
    "around",
  ]);
  expect(show({start: 4, end: 999}).querySelectorAll("mark")).toHaveLength(0);
});

test("of a text that is not whole the marks stand on the same words, and a gap takes a link to what is left out", () => {
  const passages = ["met <b>Rudenko</b>", "Trade grew."].map(spanOf);
  const marks = layerMarks("a", found);
  const show = (hit: {start: number; end: number} | null) =>
    markedText({characters: TEXT.length, passages}, marks, {language: null, hit, sentences: []});
  expect(show(null).textContent).toBe(" … met <b>Rudenko</b> … Trade grew.");
  expect(show(spanOf("Rudenko")).querySelector(".hit")?.textContent).toBe("Rudenko");
  expect(show(spanOf("document")).querySelector(".hit")?.textContent).toBe(" … ");
  expect([...show(null).querySelectorAll("mark")].map((mark) => mark.textContent)).toContain("Rudenko");
});

test("a layer is switched by its box", () => {
  const reading = document.createElement("div");
  const made = switches(reading, "a", layerMarks("a", found) as LayerMark[]);
  document.body.append(made);
  const [contacts] = made.querySelectorAll<HTMLInputElement>("input");
  expect(reading.classList.contains("shows-contact")).toBe(true);
  contacts!.click();
  expect(reading.classList.contains("shows-contact")).toBe(false);
});
