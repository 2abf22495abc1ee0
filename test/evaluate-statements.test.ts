import {describe, expect, it} from "vitest";
import {readDocument} from "../loaders/documents.ts";
import type {GoldStatement} from "../loaders/evaluate/gold.ts";
import {locate, strayWords} from "../loaders/evaluate/locate.ts";
import type {Judged} from "../loaders/evaluate/match.ts";
import {statementMistakes} from "../loaders/evaluate/statement-mistakes.ts";
import {hear, statementMetrics} from "../loaders/evaluate/statements.ts";
import type {Evidence, Statement, Tables} from "../loaders/schema.ts";
import {exact} from "../loaders/span.ts";

const TEXT =
  "He was clear about trade. Ada Reyes said that talks go on. He voiced concern about fishing, and hoped that " +
  'ships return. He called for calm. "Boats," she noted, "need ports." The sides spoke of fruit.';

const gold = (source: string | null, cue: string | null, ...content: string[]): GoldStatement => ({
  source,
  cue,
  content,
  optional: false,
});

const SAID = gold("Ada Reyes", "said", "that talks go on");
const VOICED = gold("He", "voiced", "concern about fishing");
const NOTED = gold("she", "noted", "Boats", "need ports");
const SPOKE = {...gold("The sides", "spoke of", "fruit"), optional: true};

/** What the metrics say where these are wanted, and those were found in the text. */
function heardOf(wanted: GoldStatement[], found: GoldStatement[]) {
  const rows = found.flatMap((statement, i) => {
    const {source, cue, content} = locate(TEXT, statement);
    return Object.entries({source, cue, content}).flatMap(([role, spans]) =>
      spans.map((span) => ({record: `s${i}`, role, ...span}) as Evidence),
    );
  });
  const statements = found.map((_, i) => ({id: `s${i}`, article: "a"}) as Statement);
  const judged = {document: {file: "a.txt", statements: wanted}, article: {id: "a"}} as unknown as Judged;
  const document = readDocument("a", TEXT, 0);
  return hear([judged], {statements, evidence: rows} as unknown as Tables, () => document);
}

const tallies = (wanted: GoldStatement[], found: GoldStatement[]) =>
  Object.fromEntries(
    statementMetrics(heardOf(wanted, found)).map(({name, score}) => {
      const {right, wanted, found} = score([1]).tally!;
      return [name, `${right}/${wanted}/${found}`];
    }),
  );

const FOUND = "found: half of the content alike";
const ATTRIBUTED = "attributed: found, and the source right";

describe("the words of a labelled statement", () => {
  const around = (statement: GoldStatement) => {
    const {source, cue, content} = locate(TEXT, statement);
    return [source[0]?.start, [...source, ...cue, ...content].map((span) => exact(TEXT, span))];
  };
  it("are found in the text, fragment by fragment", () =>
    expect(around(NOTED)).toEqual([TEXT.indexOf("she"), ["she", "noted", "Boats", "need ports"]]));
  it("stand in the sentence of what was said, though the same word is nearer in the next", () =>
    expect(around(VOICED)[0]).toBe(TEXT.indexOf("He voiced")));
  it("stand in no longer word", () =>
    expect(around(gold("he", null, "need ports")).at(-1)).not.toContain("he"));
  it("may leave the source open", () =>
    expect(around(gold(null, "hoped", "that ships return"))).toEqual([
      undefined,
      ["hoped", "that ships return"],
    ]));
  it.each([
    [gold("Eve", "said", "that talks go on"), ["source"], "not in the article's text"],
    [gold("He", "shouted", "that talks go on"), ["cue"], "not in the article's text"],
    [gold("He", "said", "that talks go on", "and on"), ["content", 1], "not in the article's text"],
    [gold(null, null, "He"), ["content"], "more than once in the article's text"],
  ])("are refused where they cannot be placed: %o", (statement, path, message) =>
    expect(strayWords(TEXT, statement)).toEqual([{path, message}]),
  );
});

describe("statements", () => {
  it("are all right where the same are found", () =>
    expect(tallies([SAID, VOICED, NOTED], [SAID, VOICED, NOTED])).toEqual({
      [FOUND]: "3/3/3",
      [ATTRIBUTED]: "3/3/3",
      "source, exact": "3/3/3",
      "source, overlap in words": "4/4/4",
      "cue, exact": "3/3/3",
      "cue, overlap in words": "3/3/3",
      "content, exact": "3/3/3",
      "content, overlap in words": "10/10/10",
    }));
  it("are found where half of the contents' words are the same, exact only where all are", () => {
    const short = gold("Ada Reyes", "said", "talks go");
    expect(tallies([SAID], [short])).toMatchObject({
      [FOUND]: "1/1/1",
      "content, exact": "0/1/1",
      "content, overlap in words": "2/4/2",
    });
    expect(tallies([SAID], [gold("Ada Reyes", "said", "talks")])[FOUND]).toBe("0/1/1");
  });
  it("are attributed where the sources share a word", () => {
    expect(tallies([SAID], [gold("Reyes", "said", "that talks go on")])).toMatchObject({
      [ATTRIBUTED]: "1/1/1",
      "source, exact": "0/1/1",
      "source, overlap in words": "1/2/1",
    });
    expect(tallies([SAID], [gold("He", "said", "that talks go on")])[ATTRIBUTED]).toBe("0/1/1");
    expect(tallies([SAID], [gold(null, "said", "that talks go on")])[ATTRIBUTED]).toBe("0/1/1");
    const open = gold(null, "said", "that talks go on");
    expect(tallies([open], [open])[ATTRIBUTED]).toBe("1/1/1");
  });
  it("that are optional are neither wanted nor wrong", () => {
    expect(tallies([SAID, SPOKE], [SAID, SPOKE])).toEqual(tallies([SAID], [SAID]));
    expect(tallies([SAID, SPOKE], [SAID])).toEqual(tallies([SAID], [SAID]));
  });
  it("that nobody makes are wrong", () =>
    expect(tallies([SAID], [SAID, VOICED])).toMatchObject({
      [FOUND]: "1/1/2",
      "content, overlap in words": "4/4/7",
    }));
  it("count a source once that several share", () => {
    const hoped = gold("He", "hoped", "that ships return");
    expect(tallies([VOICED, hoped], [VOICED, hoped])["source, exact"]).toBe("1/1/1");
  });
  it("count no mark at the edges: a quotation is the same with its quotation marks and without", () =>
    expect(tallies([NOTED], [gold("she", "noted", '"Boats,"', '"need ports."')])).toMatchObject({
      "content, exact": "1/1/1",
    }));
  it("of articles without such labels are not judged", () => {
    const judged = {document: {file: "a.txt"}, article: {id: "a"}} as unknown as Judged;
    expect(statementMetrics(hear([judged], {evidence: []} as unknown as Tables, () => null!))).toEqual([]);
  });
});

describe("mistakes in statements", () => {
  const told = (wanted: GoldStatement[], found: GoldStatement[]) =>
    heardOf(wanted, found)
      .flatMap(statementMistakes)
      .map(({claim, wanted, found}) => [claim, wanted, found]);
  it("are told with what was wanted and what was found", () => {
    expect(told([SAID], [])).toEqual([["statement", "Ada Reyes · said · that talks go on.", null]]);
    expect(told([], [SAID])).toEqual([["statement", null, "Ada Reyes · said · that talks go on."]]);
    expect(told([SAID], [gold("He", "clear", "talks go on")])).toEqual([
      ["source", "Ada Reyes", "He"],
      ["cue", "said", "clear"],
      ["content", "that talks go on.", "talks go on."],
    ]);
  });
  it("are none where the statement is right, or optional", () =>
    expect(told([SAID, SPOKE], [SAID])).toEqual([]));
});
