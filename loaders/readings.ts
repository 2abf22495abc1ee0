import {createHash} from "node:crypto";
import type {Source} from "./articles.ts";
import {recall, type Cache} from "./cache.ts";
import type {Knowledge} from "./knowledge.ts";
import {documentOf, readArticle, type Reading} from "./reading.ts";

/** What a cache keeps of a reading: all but the document, which is sooner cut anew than read from a file. */
type Kept = Omit<Reading, "document"> & {document: null};

/** Reads an article, for a cache to keep. */
export const readKept = (source: Source, knowledge: Knowledge): Kept => ({
  ...readArticle(source, knowledge),
  document: null,
});

/** All that a reading is made from, besides the code; the codebook by its hash. */
export const inputsOf = (codebook: string, source: Source): unknown[] => ["reading", codebook, source];

export const codebookHash = ({codebook}: Knowledge): string =>
  createHash("sha256").update(JSON.stringify(codebook)).digest("hex");

/**
 * Reads articles, each alone. With a cache, one whose text and head were read before by the same code with the same codebook
 * is not read again; the readings are the same.
 */
export function readArticles(
  sources: readonly Source[],
  knowledge: Knowledge,
  cache: Cache | null = null,
): Reading[] {
  if (!cache) return sources.map((source) => readArticle(source, knowledge));
  const codebook = codebookHash(knowledge);
  return sources.map((source) => {
    const kept = recall(cache, inputsOf(codebook, source), () => readKept(source, knowledge));
    return {...kept, document: documentOf(source)};
  });
}
