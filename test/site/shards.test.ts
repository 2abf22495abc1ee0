import fc from "fast-check";
import {expect, test} from "vitest";
import {joined, shardMembers, shardsOf} from "../../site/shards.ts";
import {shardFile, shardOf} from "../../src/components/shard-names.ts";

const parsed = (content: Uint8Array | undefined): Record<string, unknown>[] =>
  JSON.parse(new TextDecoder().decode(content)) as Record<string, unknown>[];

const rows = fc.array(
  fc.record({
    record: fc.constantFrom("a", "b", "2024-lund-rey", "ñ", "c-1"),
    article: fc.string(),
    start: fc.nat(),
  }),
  {maxLength: 60},
);

/** Long words, so that a few rows need several shards. */
const withWords = <Row extends object>(row: Row) => ({...row, exact: "x".repeat(4_000)});

test("the shard of a key holds all rows of it, in their order, and nothing is lost or told twice", () => {
  fc.assert(
    fc.property(rows, (given) => {
      const evidence = given.map(withWords);
      const {index, files} = shardsOf({evidence});
      for (const column of ["record", "article"] as const) {
        const by = `evidence.${column}` as const;
        const {count, hash} = index[by]!;
        const all = Array.from({length: count}, (_, i) => parsed(files[shardFile(by, i, hash)])).flat();
        expect(all).toHaveLength(evidence.length);
        for (const key of new Set(given.map((row) => row[column]))) {
          const shard = parsed(files[shardFile(by, shardOf(key, count), hash)]);
          expect(shard.filter((row) => row[column] === key)).toEqual(
            evidence.filter((row) => row[column] === key),
          );
        }
      }
    }),
    {numRuns: 30},
  );
});

test("many rows are cut into files of about 32,000 characters, few stay in one", () => {
  const evidence = Array.from({length: 1_000}, (_, i) => ({
    record: `r${i}`,
    article: "a",
    exact: "x".repeat(300),
  }));
  const {index, files} = shardsOf({evidence});
  expect(index["evidence.record"]!.count).toBe(11);
  const sizes = Object.keys(files)
    .filter((name) => name.includes("evidence.record"))
    .map((name) => files[name]!.length);
  expect(Math.max(...sizes)).toBeLessThan(64_000);
  expect(shardsOf({evidence: evidence.slice(0, 9)}).index["evidence.record"]!.count).toBe(1);
});

test("a shard's name changes with what the shards hold, and not otherwise", () => {
  const hashOf = (exact: string) => shardsOf({uses: [{record: "r", exact}]}).index["uses.record"]!.hash;
  expect(hashOf("one")).toBe(hashOf("one"));
  expect(hashOf("one")).not.toBe(hashOf("two"));
});

test("shards.json tells how each table is cut", () => {
  const members = shardMembers(joined(shardsOf({uses: []}), shardsOf({sentences: []})));
  const index = parsed(members["shards.json"]) as unknown as Record<string, {count: number}>;
  expect(Object.entries(index).map(([by, {count}]) => [by, count])).toEqual([
    ["uses.record", 1],
    ["sentences.article", 1],
  ]);
});
