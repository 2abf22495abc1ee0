import {tableFromIPC} from "@uwdata/flechette";
import fc from "fast-check";
import {expect, test} from "vitest";
import {compile} from "../../loaders/compile.ts";
import {linesAt, type KeptLine, type TextRow} from "../../src/components/concordance.ts";
import type {Quoted} from "../../src/components/evidence.ts";
import {fileOf} from "../../src/components/ranges.ts";
import {shardFile} from "../../src/components/shard-names.ts";
import {concordanceMembers, type Concordance} from "../../site/concordance.ts";
import {cutLines, cutTexts} from "../../site/lines.ts";
import {article} from "../components/records.ts";

const text = (id: number, words = "Fish, and fish again."): TextRow => ({
  ...{article: `a${id}`, published: null, outlet: null, side: null, language: "en"},
  ...{sentences: [words], starts: [0]},
});
const texts = Array.from({length: 300}, (_, i) => text(i));

const place = fc
  .record({article: fc.nat({max: 299}), key: fc.constantFrom("b", "bb", "c", "é", "z")})
  .map(({article, key}): Quoted & {key: string | null} => ({
    ...{article: `a${article}`, key, start: 0, end: 4, exact: "Fish"},
  }));

test("the file of a key holds all its lines, in the order of the texts, and no file is larger than it must be", () => {
  fc.assert(
    fc.property(fc.array(place, {minLength: 1, maxLength: 400}), (places) => {
      const {ranges, files} = cutLines("name", places, ({key}) => key, texts);
      const read = (key: string) => {
        const file = files[shardFile("lines.name", fileOf(key, ranges), ranges.hash, "arrow")]!;
        return tableFromIPC(file).toArray() as (KeptLine & {key: string})[];
      };
      for (const key of new Set(places.map((one) => one.key!))) {
        const rows = read(key);
        const own = places.filter((one) => one.key === key).map((one) => Number(one.article.slice(1)));
        expect(rows.filter((row) => row.key === key).map((row) => Number(row.article.slice(1)))).toEqual(
          own.sort((a, b) => a - b),
        );
        expect(rows.length <= 100 || rows.every((row) => row.key === key)).toBe(true);
      }
      expect(fileOf("a", ranges)).toBe(-1);
      expect(Object.keys(files)).toHaveLength(ranges.first.length);
    }),
    {numRuns: 30},
  );
});

test("a name of which no line may be shown has no file", () => {
  const hidden = {...text(0), sentences: [], starts: []};
  const {ranges, files} = cutLines("name", [{article: "a0", start: 0, end: 4, exact: "Fish"}], () => "b", [
    hidden,
  ]);
  expect([ranges.first, files]).toEqual([[], {}]);
});

test("texts are cut into files of about a million characters; there is one where there is no article", () => {
  const long = Array.from({length: 30}, (_, i) => text(i, "x".repeat(100_000)));
  const {index, files} = cutTexts(long);
  expect(index.count).toBe(3);
  const rows = Object.values(files).flatMap(
    (file) => JSON.parse(new TextDecoder().decode(file)) as TextRow[],
  );
  expect(rows).toEqual(long);
  expect(cutTexts([]).index.count).toBe(1);
});

test("a line has its sentence, and the words of its sentence and of those around it", () => {
  const row = {...text(0), sentences: ["One met.", "Two spoke of fish.", "Three left."], starts: [0, 9, 40]};
  const [line] = linesAt(row, [{article: "a0", start: 22, end: 26, exact: "fish"}]);
  expect(line).toMatchObject({sentence: 9, said: "Two spoke of fish."});
  expect([line!.left, line!.right]).toEqual(["One met. Two spoke of ", ". … Three left."]);
});

test("lines come by day, those of an article without a day last, and the choices have their counts", () => {
  const days = ["2024-05-01", null, "2023-05-01"];
  const tables = {
    ...compile({articles: "test/input/articles", data: "data"}),
    articles: days.map((published, i) => article({id: `a${i}`, published, outlet: i ? "Andina" : null})),
    mentions: [],
    topic_mentions: days.map((_, i) => ({
      ...{
        article: `a${i}`,
        topic: "agriculture-food",
        start: 0,
        end: 4,
        exact: "Fish",
        contact: null,
        rule: "term",
      },
    })),
  };
  const sentences = days.map((_, i) => ({article: `a${i}`, start: 0, end: 5, exact: "Fish."}));
  const members = concordanceMembers(tables, sentences);
  const {topics, outlets, parts, files} = JSON.parse(
    new TextDecoder().decode(members["concordance.json"]),
  ) as Concordance;
  const file = members[shardFile("lines.topic", 0, files.topic.hash, "arrow")]!;
  const lines = tableFromIPC(file).toArray() as KeptLine[];
  expect(lines.map(({article}) => article)).toEqual(["a2", "a0", "a1"]);
  expect(topics).toEqual([{value: "agriculture-food", name: "Agriculture and food", count: 3}]);
  expect(outlets.map(({name, count}) => [name, count])).toEqual([
    ["Andina", 2],
    ["not named", 1],
  ]);
  expect(parts).toBe(3);
});
