import {WARCParser, type WARCRecord} from "warcio";
import {charsetOf} from "../charset.ts";
import type {Found} from "../draft.ts";
import {chunksOf, entry as entryOf, type Entry} from "../entry.ts";
import {LIMITS} from "../limits.ts";
import {printable, Refusal, refusal} from "../refusal.ts";

/** What reads an entry that lies in another. */
export type Again = (inner: Entry) => AsyncIterable<Found>;

/** The pages of a web archive (WARC), each as if it had been fetched; what is no page of text is passed over. */
export async function* readWarc(entry: Entry, again: Again): AsyncGenerator<Found> {
  let records = 0;
  try {
    for await (const record of new WARCParser(chunksOf(entry))) {
      records++;
      if (isAnswer(record)) yield* readRecord(record, again);
    }
  } catch (error) {
    throw error instanceof Refusal
      ? error
      : refusal(`web archive is damaged after ${records} records`, entry.name);
  }
  if (records === 0) throw refusal("no records in this web archive", entry.name);
}

/** What the archive's program notes for itself is none. */
const isAnswer = ({warcType, warcTargetURI}: WARCRecord): boolean =>
  warcType === "response" || (warcType === "resource" && /^<?https?:/.test(warcTargetURI ?? ""));

async function* readRecord(record: WARCRecord, again: Again): AsyncGenerator<Found> {
  const url = record.warcTargetURI?.replace(/^<|>$/g, "") ?? "";
  const status = record.warcType === "response" ? Number(record.httpHeaders?.statusCode ?? 0) : 200;
  const type = record.httpHeaders?.headers.get("content-type") ?? record.warcContentType ?? null;
  const passed = status !== 200 ? `answer ${status}` : isText(type) ? null : `${type ?? "nothing"}, no text`;
  if (passed) return void (yield {passed, name: url});
  const content = await bytesOf(record);
  if (!content) return void (yield {refused: `larger than ${LIMITS.record} bytes: ${printable(url)}`});
  yield* again(
    entryOf(url, content, {url: /^https?:/.test(url) ? url : null, type, charset: charsetOf(type)}),
  );
}

/** Scripts, styles, pictures and data that a page fetched are none of its text. */
const isText = (type: string | null): boolean =>
  /^(?:text\/(?:html|plain|markdown)|application\/(?:xhtml\+xml|pdf|rss\+xml|atom\+xml))\b/i.test(type ?? "");

/** A record unpacked; null where it is larger than is read. */
async function bytesOf(record: WARCRecord): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of record) {
    size += chunk.length;
    if (size <= LIMITS.record) chunks.push(chunk);
    else if (size > 2 * LIMITS.whole) return null;
  }
  return size > LIMITS.record ? null : Buffer.concat(chunks);
}
