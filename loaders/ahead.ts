import {batchesOf, readBatches, type Unread} from "./ahead/batches.ts";
import {openThreads, readerHere, workersFor} from "./ahead/readers.ts";
import type {Source} from "./articles.ts";
import {keep, keptOf, keyOf, type Cache} from "./cache.ts";
import type {Knowledge} from "./knowledge.ts";
import {codebookHash, inputsOf} from "./readings.ts";

/** How much has been read, or is to be. */
export interface Amount {
  articles: number;
  /** of their texts, in UTF-8 */
  bytes: number;
}

export interface Ways {
  /** Threads that read, this one counted; by default as many as are worth it. */
  workers?: number | null;
  /** Ends reading early, with an error; what was read is kept. */
  stop?: AbortSignal | null;
  /** Told after each batch how far it is. */
  told?: (done: Amount, all: Amount) => void;
}

/**
 * Reads into a cache what it lacks of these articles, by several threads where there is much to read. What is kept, and so
 * every table, is the same for any number of threads, in whichever order they end. Throws the error of the earliest article
 * that cannot be read, and where a thread dies or reading is stopped.
 */
export async function readAhead(
  sources: readonly Source[],
  knowledge: Knowledge,
  cache: Cache,
  {workers = null, stop = null, told = () => {}}: Ways = {},
): Promise<void> {
  const unread = unreadOf(sources, codebookHash(knowledge), cache);
  const all = amountOf(unread);
  const done: Amount = {articles: 0, bytes: 0};
  const batches = batchesOf(unread);
  const beside = Math.min(workers ?? workersFor(all.bytes), batches.length) - 1;
  const threads = beside > 0 ? openThreads(knowledge, beside) : null;
  const kept = (batch: readonly Unread[], jsons: readonly string[]) => {
    keep(
      cache,
      batch.map(({key}, i) => [key, Buffer.from(jsons[i]!)]),
    );
    done.articles += batch.length;
    done.bytes += amountOf(batch).bytes;
    told(done, all);
  };
  try {
    await readBatches(batches, [readerHere(knowledge), ...(threads?.readers ?? [])], kept, stop);
  } finally {
    await threads?.close();
  }
  if (done.articles < all.articles)
    throw new Error(`stopped; kept for the next run: ${done.articles} of ${all.articles} articles`);
}

const unreadOf = (sources: readonly Source[], codebook: string, cache: Cache): Unread[] =>
  sources.flatMap((source) => {
    const key = keyOf(cache, inputsOf(codebook, source));
    return keptOf(cache, key) ? [] : [{key, source, bytes: Buffer.byteLength(source.text)}];
  });

const amountOf = (articles: readonly Unread[]): Amount => ({
  articles: articles.length,
  bytes: articles.reduce((sum, {bytes}) => sum + bytes, 0),
});
