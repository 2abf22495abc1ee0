import {deflateRawSync, gzipSync} from "node:zlib";
import {zipSync, type Zippable} from "fflate";
import {page} from "../server.ts";
import {text, type Hostile} from "./hostile.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text);
const zip = (files: Zippable, options = {}): Uint8Array => zipSync(files, options);
const nested = (levels: number): Uint8Array =>
  levels === 0 ? bytes(text(99)) : zip({[levels === 1 ? "a.txt" : "a.zip"]: nested(levels - 1)});

/** The first entry's flags say that it is locked with a password. */
function locked(): Uint8Array {
  const file = Buffer.from(zip({"a.txt": bytes(text(98))}));
  file.writeUInt16LE(file.readUInt16LE(6) | 1, 6);
  file[30 + 5 + 2] = 0xff;
  return file;
}

const warc = (
  body: Uint8Array,
  length: number | string = body.length,
  type = "text/html",
  http = "",
): Uint8Array =>
  Buffer.concat([
    bytes(
      `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://limacourier.example/w\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2024-01-01T00:00:00Z\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: ${length}\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n${http}\r\n`,
    ),
    body,
    bytes("\r\n\r\n"),
  ]);

const pdf = (body: string): Uint8Array =>
  bytes(`%PDF-1.4\n${body}\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n`);

/** Archives and documents: bombs, paths that climb, bytes that are cut or lie. */
export const PACKED: Hostile[] = [
  ["climbing.zip", () => zip({"../../climbed.txt": bytes(text(6))}), /^added/],
  ["absolute.zip", () => zip({"/etc/absolute.txt": bytes(text(7))}), /^added/],
  ["windows.zip", () => zip({"..\\..\\windows.txt": bytes(text(8))}), /^added/],
  [
    "link.zip",
    () => zip({"link.txt": [bytes("/etc/passwd"), {os: 3, attrs: 0o120777 << 16}]}),
    /^refused: fewer than 20 letters: .*link\.zip, link\.txt$/,
  ],
  [
    "bomb.zip",
    () => zip({"bomb.txt": new Uint8Array(60_000_000)}),
    /^refused: unfolds to more than 200 times its size: .*bomb\.zip$/,
  ],
  [
    "nested.zip",
    () => nested(6),
    /^refused: packed more than 3 times: .*nested\.zip, a\.zip, a\.zip, a\.zip$/,
  ],
  [
    "cut.zip",
    () => zip({"cut.txt": bytes(text(9).repeat(50))}, {level: 0}).subarray(0, 3000),
    /^refused: .*cut\.zip/,
  ],
  ["locked.zip", locked, /^refused: .*locked\.zip/],
  ["nothing.zip", () => zip({}), /^refused: .*nothing\.zip$/],
  [
    "letter.docx",
    () => zip({"[Content_Types].xml": bytes("<Types/>"), "word/document.xml": bytes("<w/>")}),
    /^refused: an office document, save it as pdf or html: .*letter\.docx$/,
  ],
  [
    "bomb.txt.gz",
    () => gzipSync(Buffer.alloc(60_000_000)),
    /^refused: unfolds to more than 200 times its size: .*bomb\.txt\.gz$/,
  ],
  [
    "cut.txt.gz",
    () => gzipSync(text(10)).subarray(0, 60),
    /^refused: not gzip that can be read, .*cut\.txt\.gz$/,
  ],
  [
    "twice.txt.gz",
    () => gzipSync(gzipSync(gzipSync(gzipSync(gzipSync(text(11)))))),
    /^refused: packed more than 3 times: .*twice\.txt$/,
  ],
  [
    "cut.warc",
    () => warc(bytes(page("", "<title>Cut</title>"))).subarray(0, 300),
    /^refused: no article in this page: https:\/\/limacourier\.example\/w$/,
  ],
  [
    "lie.warc",
    () => warc(bytes(page("", "<title>Lie</title>", 41)), 99_999_999_999),
    /^(?:refused|added|there)/,
  ],
  ["words.warc", () => warc(bytes(page("", "<title>Many</title>", 42)), "many"), /^(?:refused|added|there)/],
  [
    "bomb.warc",
    () =>
      warc(
        gzipSync(Buffer.alloc(45_000_000)),
        gzipSync(Buffer.alloc(45_000_000)).length + 74,
        "text/html",
        "Content-Encoding: gzip\r\n",
      ),
    /^refused: larger than 20000000 bytes: https:\/\/limacourier\.example\/w$/,
  ],
  [
    "garbage.pdf",
    () => pdf("1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj"),
    /^refused: .*garbage\.pdf$/,
  ],
  [
    "pages.pdf",
    () =>
      pdf("1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 999999999>>endobj"),
    /^refused: .*pages\.pdf$/,
  ],
  [
    "stream.pdf",
    () =>
      Buffer.concat([
        pdf("1 0 obj<</Filter/FlateDecode/Length 9>>stream\n"),
        deflateRawSync(Buffer.alloc(1_000_000)),
      ]),
    /^refused: .*stream\.pdf$/,
  ],
  [
    "picture.jpg",
    () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70),
    /^refused: not a type of file that is read: .*picture\.jpg$/,
  ],
];
