import {spawn} from "node:child_process";
import {once} from "node:events";
import {existsSync, readdirSync, readFileSync, statSync} from "node:fs";
import {dirname, join} from "node:path";
import {setTimeout} from "node:timers/promises";
import fc from "fast-check";
import {describe, expect, it, vi} from "vitest";
import {sourcesOf} from "../../bench/reading.ts";
import {eventsOf} from "../../bench/truth.ts";
import {worldOf} from "../../bench/world.ts";
import {readAhead, type Amount} from "../../loaders/ahead.ts";
import {batchesOf, readBatches, type Reader, type Unread} from "../../loaders/ahead/batches.ts";
import {paceOf} from "../../loaders/ahead/progress.ts";
import {openThreads, workersFor} from "../../loaders/ahead/readers.ts";
import type {Source} from "../../loaders/articles.ts";
import {memory, openCache} from "../../loaders/cache.ts";
import {compile, compileAhead} from "../../loaders/compile.ts";
import {toJson, writeTables} from "../../loaders/tables.ts";
import {folder} from "../folder.ts";
import {knowledge, source, WORKSPACE} from "../reader.ts";

// Threads read the whole code and codebook before their first article.
vi.setConfig({testTimeout: 120_000});

const sources = sourcesOf(eventsOf(worldOf(knowledge), 250));
const unread = (texts: readonly string[]): Unread[] =>
  texts.map((text, i) => ({key: `${i}`, source: source(text, {}, `${i}`), bytes: text.length}));

/** What a cache holds once these articles are read so, and how many were not there before. */
async function readBy(workers: number, articles: readonly Source[] = sources, cache = memory()) {
  let read = 0;
  await readAhead(articles, knowledge, cache, {workers, told: (done) => (read = done.articles)});
  return {read, held: [...cache.used].map(([key, json]) => `${key} ${json.toString()}`).sort()};
}

describe("batches", () => {
  it("hold every article once, in order, and are ended by size", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 1, max: 50_000})), (sizes) => {
        const articles = sizes.map((bytes, i) => ({key: `${i}`, source: source(""), bytes}));
        const batches = batchesOf(articles);
        expect(batches.flat()).toEqual(articles);
        for (const batch of batches)
          expect(batch.slice(0, -1).reduce((sum, {bytes}) => sum + bytes, 0)).toBeLessThan(20_000);
      }),
    );
  });

  it("are kept each once, whoever reads them and in whichever order they come back", async () => {
    const batches = batchesOf(unread(Array.from({length: 12}, (_, i) => `${i} `.repeat(8_000))));
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({min: 1, max: 3}), async (scheduler, count) => {
        const reader: Reader = (texts) => scheduler.schedule(Promise.resolve(texts.map(({text}) => text)));
        const kept = new Map<string, string>();
        const done = readBatches(batches, Array(count).fill(reader), (batch, jsons) => {
          for (const [i, {key}] of batch.entries()) kept.set(key, jsons[i]!);
        });
        await scheduler.waitFor(done);
        expect(kept.size).toBe(batches.flat().length);
        for (const {
          key,
          source: {text},
        } of batches.flat())
          expect(kept.get(key)).toBe(text);
      }),
      {numRuns: 50},
    );
  });

  it("fail with the error of the earliest, whichever of them fails first", async () => {
    const batches = unread(["fine", "bad: 1", "bad: 2", "fine", "bad: 4"]).map((article) => [article]);
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({min: 1, max: 3}), async (scheduler, count) => {
        const reader: Reader = async ([one]) => {
          const {text} = one!;
          await scheduler.schedule(Promise.resolve());
          if (text.startsWith("bad")) throw new Error(text);
          return [text];
        };
        const done = readBatches(batches, Array(count).fill(reader), () => {});
        const outcome = expect(done).rejects.toThrow("bad: 1");
        await scheduler.waitFor(outcome);
      }),
      {numRuns: 50},
    );
  });
});

describe("threads", () => {
  it("leave what one leaves, however many there are", async () => {
    const alone = await readBy(1);
    expect(alone.read).toBe(sources.length);
    expect(await readBy(2)).toEqual(alone);
    expect(await readBy(3)).toEqual(alone);
  });

  it("read nothing that a cache holds", async () => {
    const cache = memory();
    await readBy(1, sources.slice(0, 200), cache);
    expect((await readBy(2, sources, cache)).read).toBe(sources.length - 200);
  });

  it("fail as one does where an article cannot be read", async () => {
    const broken = sources.map((one, i) => (i % 70 === 69 ? {...one, head: null as never} : one));
    const told = (workers: number) => readBy(workers, broken).catch((error: Error) => error.message);
    expect(await told(3)).toBe(await told(1));
  });

  it("that die are told of", async () => {
    const {readers, close} = openThreads(knowledge, 1, join(import.meta.dirname, "dying.mjs"));
    await expect(readers[0]!(sources.slice(0, 1))).rejects.toThrow(/exit|terminat/i);
    await close();
  });

  it("are started only where there is enough to read for each", () => {
    expect([0, 3_499_999, 6_999_999, 7_000_000, 9e9].map((bytes) => workersFor(bytes, 2))).toEqual([
      1, 1, 1, 2, 2,
    ]);
  });
});

describe("a compile that is stopped", () => {
  const articles = Object.fromEntries(
    sources.map(({id, text, head: {outlet, side, published}}) => [
      `articles/${id}.txt`,
      `---\noutlet: ${JSON.stringify(outlet)}\nside: ${side}\npublished: ${published}\n---\n${text}`,
    ]),
  );

  /** Starts a compile in a process of its own, and sends it a signal once its first articles are kept. */
  async function stop(signal: NodeJS.Signals) {
    const root = folder(articles);
    const places = [
      join(root, "articles"),
      join(WORKSPACE, "data"),
      join(root, "cache", "readings"),
    ] as const;
    const script = join(import.meta.dirname, "compile.ts");
    const child = spawn(process.execPath, ["--import", "tsx", script, ...places, join(root, "out")]);
    const ended = once(child, "exit");
    let said = "";
    child.stderr.on("data", (text: Buffer) => (said += text.toString()));
    while (child.exitCode === null && !begun(places[2])) await setTimeout(2);
    child.kill(signal);
    const [code] = (await ended) as [number | null];
    return {root, file: places[2], code, said};
  }

  /** A file is there before its first bytes are. */
  const begun = (file: string) =>
    existsSync(dirname(file)) &&
    readdirSync(dirname(file)).some((name) => statSync(join(dirname(file), name)).size > 0);

  it.each(["SIGINT", "SIGKILL"] as const)("by %s is gone on with, to the same bytes", async (signal) => {
    const {root, file, code, said} = await stop(signal);
    expect(existsSync(join(root, "out"))).toBe(false);
    if (signal === "SIGINT") {
      expect(code).toBe(130);
      expect(said).toMatch(/^stopped; kept for the next run: \d+ of \d+ articles\n$/);
    }
    const cache = openCache(file, "one");
    expect(cache.kept.size).toBeGreaterThan(0);
    const folders = {articles: join(root, "articles"), data: join(WORKSPACE, "data")};
    const amounts: Amount[] = [];
    const tables = await compileAhead(folders, knowledge, cache, (found, known, into) =>
      readAhead(found, known, into, {told: (_, all) => amounts.push(all)}),
    );
    expect(amounts[0]?.articles).toBe(sources.length - cache.kept.size);
    const whole = compile(folders, knowledge);
    writeTables(tables, join(root, "out"));
    for (const [name, rows] of Object.entries(whole))
      expect(readFileSync(join(root, "out", `${name}.json`), "utf8")).toBe(toJson(rows));
  });
});

describe("progress", () => {
  it("tells the pace until now and the time that is left at it", () => {
    const all = {articles: 100, bytes: 30_000_000};
    expect(paceOf({articles: 10, bytes: 3_000_000}, all, 10)).toEqual({rate: "0.30", left: "90 s"});
    expect(paceOf({articles: 1, bytes: 300_000}, all, 10)).toEqual({rate: "0.03", left: "17 min"});
  });
});
