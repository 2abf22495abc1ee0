import {expect, test} from "vitest";
import type {Evidence, Statement, TopicMention} from "../../loaders/schema.ts";
import {chosenSayings, sayingsOf, speakersOf, UNNAMED} from "../../src/components/sayings.ts";

const statement = (id: string, rest: Partial<Statement> = {}): Statement => ({
  id,
  article: "a",
  source: "wang-yi",
  source_name: "Wang Yi",
  country: "CHN",
  cue: "said",
  content: "trade grew",
  kind: "indirect",
  start: 0,
  end: 50,
  contact: null,
  ...rest,
});
const topic = (name: string, start: number, end: number): TopicMention =>
  ({article: "a", topic: name, start, end}) as TopicMention;
const contents = [10, 30].map(
  (start) => ({record: "s", role: "content", start, end: start + 10}) as Evidence,
);
const evidence = (record: string, role: string): Evidence[] =>
  record === "s" && role === "content" ? contents : [];

const mentions = [
  topic("trade", 12, 17),
  topic("sco", 22, 25),
  topic("trade", 31, 36),
  topic("energy", 38, 44),
];
const sayings = sayingsOf(
  [
    statement("s"),
    statement("t", {source: null, source_name: null, country: null, kind: "direct"}),
    statement("u", {source: "lavrov", source_name: "Sergey Lavrov", country: "RUS", article: "b"}),
  ],
  mentions,
  evidence,
);

test("a statement is on what stands in its own words, in all their parts, and nothing between them", () => {
  expect(sayings[0]!.topics).toEqual(["trade"]);
});

test("where the parts are not known, it is on what stands in its whole span", () => {
  expect(sayings[1]!.topics).toEqual(["trade", "sco", "energy"]);
});

test("statements are chosen by speaker, side, topic, kind and words, and all of them without a choice", () => {
  const named = new Map(sayings.map((saying, i) => [saying, "stu"[i]]));
  const ids = (state: Record<string, string>) =>
    chosenSayings(sayings, state).map((saying) => named.get(saying));
  expect(ids({})).toEqual(["s", "t", "u"]);
  expect(ids({speaker: UNNAMED})).toEqual(["t"]);
  expect(ids({side: "RUS"})).toEqual(["u"]);
  expect(ids({topic: "sco"})).toEqual(["t"]);
  expect(ids({kind: "direct", topic: "trade"})).toEqual(["t"]);
  expect(ids({words: "GREW lavrov"})).toEqual(["u"]);
  expect(ids({speaker: "nobody"})).toEqual([]);
});

test("speakers are counted, the unnamed together", () => {
  const more = [...sayings, {...sayings[2]!}];
  expect(speakersOf(more).map(({name, count}) => [name, count])).toEqual([
    ["Sergey Lavrov", 2],
    ["Wang Yi", 1],
    ["speaker not named", 1],
  ]);
});
