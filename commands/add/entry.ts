import {createReadStream} from "node:fs";
import {LIMITS} from "./limits.ts";
import {refusal} from "./refusal.ts";

/** Something that came in: a file, a page, standard input, or what lies packed in one of them. */
export interface Entry {
  /** As messages name it; it never decides a path. */
  name: string;
  /** Where it was fetched from. */
  url: string | null;
  /** The media type that a server or an archive gives it. */
  type: string | null;
  /** The charset that is set by hand or declared outside of it. */
  charset: string | null;
  /** A file's path, or the bytes themselves. */
  content: string | Uint8Array | AsyncIterable<Uint8Array>;
}

/** An entry of which nothing is known but its name. */
export const entry = (name: string, content: Entry["content"], more: Partial<Entry> = {}): Entry => ({
  name,
  url: null,
  type: null,
  charset: null,
  content,
  ...more,
});

/** The bytes as they come. */
export function chunksOf({content}: Entry): AsyncIterable<Uint8Array> {
  if (typeof content === "string") return createReadStream(content);
  return content instanceof Uint8Array ? once(content) : content;
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

/** All bytes of an entry; throws where there are more than are read. */
export async function collect(entry: Entry, limit: number = LIMITS.whole): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunksOf(entry)) {
    size += chunk.length;
    if (size > limit) throw refusal(`larger than ${limit} bytes`, entry.name);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

/** The first bytes of an entry, and the entry whole again. */
export async function peek(entry: Entry, count: number): Promise<{first: Buffer; whole: Entry}> {
  const chunks = chunksOf(entry)[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let size = 0;
  while (size < count) {
    const next = await chunks.next();
    if (next.done) break;
    size += read[read.push(next.value) - 1]!.length;
  }
  const first = Buffer.concat(read).subarray(0, count);
  return {first, whole: {...entry, content: resume(read, chunks)}};
}

async function* resume(
  read: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* read;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
