import {createHash} from "node:crypto";
import type {Source} from "./articles.ts";
import {recall, type Cache} from "./cache.ts";
import type {Knowledge} from "./knowledge.ts";
import {documentOf, readArticle, type Reading} from "./reading.ts";

/** What a cache keeps of a reading: all but the document, which is sooner cut anew than read from a file. */
type Kept = Omit<Reading, "document"> & {document: null};

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
  const codebook = createHash("sha256").update(JSON.stringify(knowledge.codebook)).digest("hex");
  return sources.map((source) => {
    const read = (): Kept => ({...readArticle(source, knowledge), document: null});
    const kept = recall(cache, ["reading", codebook, source], read);
    return {...kept, document: documentOf(source)};
  });
}
