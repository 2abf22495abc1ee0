import {createGunzip} from "node:zlib";
import {Readable} from "node:stream";
import {Unzip, UnzipInflate, type UnzipFile} from "fflate";
import type {Found} from "../draft.ts";
import {chunksOf, entry as entryOf, type Entry} from "../entry.ts";
import {LIMITS} from "../limits.ts";
import {printable, reasonOf, Refusal, refusal} from "../refusal.ts";
import type {Again} from "./warc.ts";

/** What is packed with gzip, under its name without ".gz"; read as it unfolds, so that a web archive is never held whole. */
export async function* readGzip(entry: Entry, again: Again): AsyncGenerator<Found> {
  const name = entry.name.replace(/\.gz$/i, "");
  yield* again({...entry, name, type: null, content: gunzip(entry)});
}

async function* gunzip(entry: Entry): AsyncGenerator<Uint8Array> {
  let packed = 0;
  let unpacked = 0;
  const counted = async function* () {
    for await (const chunk of chunksOf(entry)) {
      packed += chunk.length;
      yield chunk;
    }
  };
  const stream = Readable.from(counted(), {objectMode: false});
  const gunzipped = createGunzip();
  stream.once("error", (error) => gunzipped.destroy(error));
  try {
    for await (const chunk of stream.pipe(gunzipped) as AsyncIterable<Buffer>) {
      unpacked += chunk.length;
      checkExpansion(packed, unpacked, entry.name);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof Refusal
      ? error
      : refusal(`not gzip that can be read, ${reasonOf(error)}`, entry.name);
  } finally {
    stream.destroy();
  }
}

function checkExpansion(packed: number, unpacked: number, name: string): void {
  if (unpacked > LIMITS.expanded && unpacked > LIMITS.expansion * packed)
    throw refusal(`unfolds to more than ${LIMITS.expansion} times its size`, name);
}

/** Office documents are zips too. */
const OFFICE = /^(?:\[Content_Types\]\.xml|mimetype|META-INF\/.*)$/;

/** What systems put beside the files that somebody packed. */
const HIDDEN = /(?:^|\/)(?:\.[^./\\]|__MACOSX\/)/;

/** The files in a zip. Their names are only shown: nothing is unpacked onto the disk. */
export async function* readZip(entry: Entry, again: Again): AsyncGenerator<Found> {
  let files = 0;
  for await (const {name, content} of filesIn(entry)) {
    if (OFFICE.test(name)) throw refusal("an office document, save it as pdf or html", entry.name);
    if (++files > LIMITS.articles) throw refusal(`more than ${LIMITS.articles} files`, entry.name);
    if (name.endsWith("/") || HIDDEN.test(name)) continue;
    const inner = `${entry.name}, ${name}`;
    if (typeof content === "string") yield {refused: `${content}: ${printable(inner)}`};
    else yield* again(entryOf(inner, content));
  }
  if (files === 0) throw refusal("not a zip that can be read", entry.name);
}

interface Unzipped {
  name: string;
  /** The bytes, or why there are none. */
  content: Buffer | string;
}

async function* filesIn(entry: Entry): AsyncGenerator<Unzipped> {
  const done: Unzipped[] = [];
  let packed = 0;
  let unpacked = 0;
  const unzip = new Unzip((file) =>
    collectFile(
      file,
      (size) => void (unpacked += size),
      (one) => void done.push(one),
    ),
  );
  unzip.register(UnzipInflate);
  for await (const chunk of chunksOf(entry)) {
    // In small pieces, so that what unfolds is counted before there is much of it.
    for (let at = 0; at < chunk.length; at += 4096) {
      packed += Math.min(4096, chunk.length - at);
      unzip.push(Uint8Array.from(chunk.subarray(at, at + 4096)));
      checkExpansion(packed, unpacked, entry.name);
      yield* done.splice(0);
    }
  }
  unzip.push(new Uint8Array(), true);
  yield* done;
}

function collectFile(file: UnzipFile, count: (size: number) => void, done: (file: Unzipped) => void): void {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const finish = (content: Buffer | string) => done({name: file.name, content});
  file.ondata = (error, chunk, final) => {
    if (error) return finish(`not a file that can be unpacked, ${reasonOf(error)}`);
    count(chunk.length);
    size += chunk.length;
    if (size <= LIMITS.whole) chunks.push(chunk);
    if (final) finish(size > LIMITS.whole ? `larger than ${LIMITS.whole} bytes` : Buffer.concat(chunks));
  };
  try {
    file.start();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    finish("packed in a way that is not read");
  }
}
