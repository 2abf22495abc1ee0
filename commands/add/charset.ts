import {isUtf8} from "node:buffer";
import {refusal} from "./refusal.ts";

const MARKS: readonly [string, readonly number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/**
 * Bytes as text: by their byte order mark, else by the charset that was declared for them, else as UTF-8. Throws
 * where they are not what they are said to be, since a guess would put letters into names that are not there.
 */
export function decode(bytes: Uint8Array, declared: string | null, name: string): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0];
  const charset = marked ?? declared ?? "utf-8";
  const text = decodeAs(bytes, charset, name);
  if (text.includes("\0")) throw refusal("not a text, it holds null bytes", name);
  return text;
}

function decodeAs(bytes: Uint8Array, charset: string, name: string): string {
  const decoder = decoderOf(charset, name);
  if (decoder.encoding === "utf-8" && !isUtf8(bytes)) throw notText(charset, name);
  try {
    return decoder.decode(bytes);
  } catch {
    throw notText(charset, name);
  }
}

function decoderOf(charset: string, name: string): TextDecoder {
  try {
    return new TextDecoder(charset, {fatal: true});
  } catch {
    throw refusal(`unknown charset ${charset}`, name);
  }
}

const notText = (charset: string, name: string) =>
  refusal(`not ${charset}, set its own with --charset`, name);

const DECLARED =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{2,40})["']/i;

/** The charset that a page of HTML or XML declares in its first bytes; one that is written in bytes is not UTF-16. */
export function declaredIn(bytes: Uint8Array): string | null {
  const found = DECLARED.exec(Buffer.from(bytes.subarray(0, 2048)).toString("latin1"));
  const charset = (found?.[1] ?? found?.[2])?.toLowerCase() ?? null;
  return charset?.startsWith("utf-16") ? "utf-8" : charset;
}

/** The charset of a media type: "text/html; charset=utf-8". */
export const charsetOf = (type: string | null): string | null =>
  /charset\s*=\s*"?([\w.:-]{2,40})/i.exec(type ?? "")?.[1]?.toLowerCase() ?? null;
