import type {Source} from "../articles.ts";

/** An article that no cache holds, and under which hash it will. */
export interface Unread {
  key: string;
  source: Source;
  /** of its text, in UTF-8 */
  bytes: number;
}

/** What a reader takes at once: large enough for handing it over to cost nothing, small enough to lose where somebody pulls the plug. */
const BATCH_BYTES = 20_000;

/** Articles in their order, cut into batches; an article is never cut. */
export function batchesOf(articles: readonly Unread[]): Unread[][] {
  const batches: Unread[][] = [];
  let filled = Infinity;
  for (const article of articles) {
    if (filled >= BATCH_BYTES) {
      batches.push([]);
      filled = 0;
    }
    batches.at(-1)!.push(article);
    filled += article.bytes;
  }
  return batches;
}

/** Reads the articles of a batch, to one JSON each; in this thread or in another. */
export type Reader = (sources: readonly Source[]) => Promise<readonly string[]>;

/**
 * Has every batch read by whichever reader is free, and keeps each as it comes back. Where one fails, or `stop` says so, no
 * further batch is begun, and those begun are kept before this ends. Throws the error of the earliest batch that failed, which
 * is the same however many readers there are: batches are begun in order.
 */
export async function readBatches(
  batches: readonly Unread[][],
  readers: readonly Reader[],
  kept: (batch: readonly Unread[], jsons: readonly string[]) => void,
  stop: AbortSignal | null = null,
): Promise<void> {
  const failures = new Map<number, unknown>();
  let next = 0;
  const work = async (read: Reader) => {
    while (next < batches.length && failures.size === 0 && !stop?.aborted) {
      const turn = next++;
      const batch = batches[turn]!;
      try {
        kept(batch, await read(batch.map(({source}) => source)));
      } catch (error) {
        failures.set(turn, error);
      }
    }
  };
  await Promise.all(readers.map(work));
  if (failures.size) throw failures.get(Math.min(...failures.keys()));
}
