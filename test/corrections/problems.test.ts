import {readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {WORKSPACE} from "../reader.ts";
import {parseCorrections} from "../../loaders/corrections/file.ts";
import {at, problemsOf, rowsOf, SENTENCES, signed, under, type Name} from "./bench.ts";

const APRIL_16 = "2024-04-16-lund-rey";
const APRIL_3 = "2024-04-03-lund-rey";
const accept = {action: "accept", ...at("a", APRIL_16), ...signed};
const reject = {...accept, action: "reject"};
const place = (now: string) => ({...accept, action: "set", field: "place", was: "Lima", now});
const merge = {...accept, action: "merge", with: at("c", APRIL_3)};
const split = {...accept, action: "split", from: at("b", APRIL_16)};
const add = {
  action: "add",
  article: "e",
  quote: SENTENCES.e,
  status: "held",
  date: "2024-04-12",
  format: "meeting",
  participants: [
    {name: "Ana Rey", country: "PER"},
    {name: "Jon Lund", country: "ISL"},
  ],
  ...signed,
};
const ALL: Name[] = ["a", "b", "c"];

describe("a correction that does not match is a problem with its line", () => {
  it.each([
    ["an article that is gone", {...accept, article: "z"}, "no such article: z"],
    [
      "words that do not stand there",
      {...accept, quote: "They had lunch"},
      'words do not stand in a: "They had lunch"',
    ],
    [
      "a contact that is read otherwise",
      {...accept, contact: "2024-04-15-lund-rey"},
      `old value no longer stands, was 2024-04-15-lund-rey and is: ${APRIL_16}`,
    ],
    [
      "a field of another value",
      {...place("Cusco"), was: "Quito"},
      "old value no longer stands, was Quito and is: Lima",
    ],
    [
      "contacts that are one",
      {...merge, with: at("b", APRIL_16)},
      `old value no longer stands, these are one contact already: ${APRIL_16}, ${APRIL_16}`,
    ],
    [
      "contacts that are two",
      {...split, from: at("c", APRIL_3)},
      `old value no longer stands, these are not one contact: ${APRIL_16}, ${APRIL_3}`,
    ],
    [
      "an added contact that the machine finds",
      {...add, article: "a", quote: SENTENCES.a},
      `old value no longer stands, the machine finds it now: ${APRIL_16}`,
    ],
  ])("%s", (_, entry, message) => {
    const tables = under([accept, entry], ...ALL);
    expect(problemsOf(tables)).toEqual([`8: correction not applied, ${message}`]);
    expect(tables.corrections.map(({in_force}) => in_force)).toEqual([true, false]);
    expect(rowsOf(tables)).toEqual([`${APRIL_3} c machine`, `${APRIL_16} ab confirmed`]);
  });

  it("words that tell of no contact", () => {
    expect(problemsOf(under([{...accept, article: "e", quote: "walked by the sea"}], "e"))).toEqual([
      '1: correction not applied, no contact is told by these words of e: "walked by the sea"',
    ]);
  });

  it.each([
    ["no action", {...accept, action: "approve"}, /expected 'accept'.* at action: "approve"$/i],
    ["no reason", {...accept, why: ""}, /at why: ""$/],
    [
      "no date",
      {...accept, action: "set", field: "date", was: "2024-04-16", now: "soon"},
      /not a date.*: "soon"$/,
    ],
    ["a field that is none", {...place("Cusco"), field: "weather"}, /at field: "weather"$/],
    ["a key that is none", {...accept, note: 1}, /unrecognized key.*note/i],
    ["one country alone", {...add, participants: [add.participants[0]]}, /fewer than two countries/],
    [
      "a participant whose name is none",
      {...add, participants: [{name: "?", country: "PER"}, add.participants[1]]},
      /not a name.*: "\?"$/,
    ],
    ["no entry at all", "accept it", /: "accept it"$/],
  ])("%s", (_, entry, message) => {
    const [problem, ...others] = problemsOf(under([entry as object, accept], "a", "b"));
    expect(others).toEqual([]);
    expect(problem).toMatch(message);
    expect(problem).toMatch(/^\d+: correction not understood, /);
  });

  it.each([
    ["- a: [", /not valid yaml.*corrections\.yaml:1\)$/],
    ["action: accept", /^not a list of corrections: object \(corrections\.yaml:1\)$/],
    [
      "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: &d [*c,*c]\ne: &e [*d,*d]\nf: &f [*e,*e]\ng: [*f,*f,*f]",
      /aliases|not a list/,
    ],
  ])("a file that is none stops the build: %s", (text, message) => {
    expect(() => parseCorrections(text)).toThrow(message);
  });

  it("the example in the README can be understood", () => {
    const readme = readFileSync(join(WORKSPACE, "README.md"), "utf8");
    const example = /```yaml\n(- action: set\n[^]*?)```/.exec(readme)![1]!;
    expect(parseCorrections(example)).toMatchObject({
      decisions: [{action: "set", field: "date"}],
      problems: [],
    });
  });

  it("no file, an empty one and one of comments hold no corrections", () => {
    for (const text of ["", "# none yet\n", "[]"]) expect(parseCorrections(text).decisions).toEqual([]);
  });
});

it("a month is also its first to its last day", () => {
  const date = {...accept, ...at("f", "2024-04-lund-rey"), action: "set", field: "date", now: "2024-04-16"};
  for (const was of ["2024-04", "2024-04-01/2024-04-30"])
    expect(problemsOf(under([{...date, was}], "f"))).toEqual([]);
  expect(problemsOf(under([{...date, was: "2024-05"}], "f"))).toHaveLength(1);
});

describe("corrections that contradict each other are problems, and none of them is applied", () => {
  const untouched = [`${APRIL_3} c machine`, `${APRIL_16} ab machine`];
  it.each([
    ["accepted and rejected", [accept, reject]],
    [
      "rejected by one article, and set right in another",
      [reject, {...place("Cusco"), ...at("b", APRIL_16)}],
    ],
    ["set to two values", [place("Cusco"), place("Ica")]],
    ["split and merged again", [split, {...merge, with: at("c", APRIL_3)}, {...merge, ...at("b", APRIL_16)}]],
  ])("%s", (_, entries) => {
    const tables = under(entries, ...ALL);
    expect(problemsOf(tables)).toHaveLength(entries.length);
    for (const problem of problemsOf(tables))
      expect(problem).toMatch(/contradicts another correction, neither is applied: line \d+/);
    expect(rowsOf(tables)).toEqual(untouched);
  });

  it("added twice, and otherwise", () => {
    expect(problemsOf(under([add, {...add, date: "2024-04-11"}], "e"))).toHaveLength(2);
    expect(problemsOf(under([add, add], "e"))).toEqual(["15: correction not applied, added already: line 1"]);
  });

  it("those that say the same are both in force", () => {
    for (const one of [accept, reject, place("Cusco"), split])
      expect(problemsOf(under([one, {...one, by: "Jo"}], ...ALL))).toEqual([]);
  });

  it("an account that is split off may be merged with another contact", () => {
    expect(rowsOf(under([split, merge], ...ALL))).toEqual([
      `${APRIL_3} ac corrected`,
      `${APRIL_16} b corrected`,
    ]);
  });
});
