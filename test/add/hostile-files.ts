import {deflateRawSync, gzipSync} from "node:zlib";
import {zipSync, type Zippable} from "fflate";
import {page, paragraphs, sentence} from "./server.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text);
const text = (n: number): string => [1, 2, 3].map((k) => sentence(5_000 + n * 17 + k)).join("\n\n");
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

const billion = (names: string): string =>
  names
    .split("")
    .map((name, i) =>
      i === 0 ? `<!ENTITY ${name} "lol">` : `<!ENTITY ${name} "${`&${names[i - 1]};`.repeat(10)}">`,
    )
    .join("");

const parts = (n: number): string =>
  n === 0
    ? "Content-Type: text/plain\n\ndeep\n"
    : `Content-Type: multipart/mixed; boundary=b${n}\n\n--b${n}\n${parts(n - 1)}\n--b${n}--\n`;

const pdf = (body: string): Uint8Array =>
  bytes(`%PDF-1.4\n${body}\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n`);

/** Files made to do harm: name, content, and the one line that is said of it. */
export const FILES: [name: string, content: () => Uint8Array | string, line: RegExp][] = [
  [
    "scripts.html",
    () =>
      page(
        `<h1 onclick="alert(1)">Talks<script>alert(2)</script></h1><p onmouseover="alert(3)">Ministers <a href="javascript:alert(4)">met</a> in <img src=x onerror="alert(5)">Lima.</p><svg onload="alert(6)"><script>alert(7)</script></svg><iframe srcdoc="<script>alert(8)</script>"></iframe>`,
        `<title><script>alert(9)</script></title><meta property="og:title" content="<img src=x onerror=alert(10)>Talks in Lima"><meta property="og:site_name" content="<script>alert(11)</script>Courier"><script type="application/ld+json">{"@type":"NewsArticle","headline":"<svg onload=alert(12)>Talks in Lima","url":"javascript:alert(13)","publisher":{"name":"<b onclick=alert(14)>Courier</b>"}}</script>`,
      ),
    /^added undated-courier-talks-in-lima\.txt/,
  ],
  [
    "pollution.html",
    () =>
      page(
        "<h1>Pollution</h1>",
        `<title>Pollution</title><script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"headline":"polluted"},"constructor":{"prototype":{"x":1}}}</script>`,
        31,
      ),
    /^added undated-pollution\.txt/,
  ],
  [
    "deep.html",
    () => "<div>".repeat(200_000) + paragraphs(32),
    /^refused: elements are nested deeper than 512: .*deep\.html$/,
  ],
  [
    "large.html",
    () => `<p>${"a ".repeat(10_500_000)}</p>`,
    /^refused: larger than 20000000 bytes: .*large\.html$/,
  ],
  [
    "attributes.html",
    () => `<p ${Array.from({length: 100_000}, (_, i) => `a${i}=1`).join(" ")}>${paragraphs(33)}`,
    /^refused: an element has more than 1000 attributes: .*attributes\.html$/,
  ],
  ["brackets.html", () => `<html>${"<".repeat(300_000)}`, /^refused: .*brackets\.html$/],
  [
    "empty.html",
    () => "<!doctype html><html><body><script>document.write('news')</script></body></html>",
    /^refused: no article in this page: .*empty\.html$/,
  ],
  [
    "front.html",
    () =>
      `<html><body>${Array.from({length: 60}, (_, i) => `<p><a href="/${i}">${sentence(i)}</a></p>`).join("")}</body></html>`,
    /^refused: a page of links, no article: .*front\.html$/,
  ],
  [
    "title.html",
    () => `<html><head><title>${"long ".repeat(200_000)}</title></head><body>${paragraphs(34)}</body></html>`,
    /^added undated-long-long/,
  ],
  [
    "charset.html",
    () => `<meta charset="x-made-up">${paragraphs(35)}`,
    /^refused: unknown charset x-made-up: .*charset\.html$/,
  ],
  [
    "utf-7.html",
    () => `<meta charset="utf-7">+ADw-script+AD4-${paragraphs(36)}`,
    /^refused: unknown charset utf-7: .*utf-7\.html$/,
  ],
  [
    "refresh.html",
    () =>
      `<html><head><title>Refreshing</title><meta http-equiv="refresh" content="0;url=http://127.0.0.1/never"><base href="http://127.0.0.1/"><link rel="stylesheet" href="http://127.0.0.1/never"></head><body><article>${paragraphs(37)}<img src="http://127.0.0.1/never"></article></body></html>`,
    /^added undated-refreshing\.txt/,
  ],
  [
    "bomb.txt",
    () =>
      `---\na: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefghi"
        .split("")
        .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${"abcdefgh"[i]}`).join(",")}]`)
        .join("\n")}\ntitle: Yaml\n---\n${text(1)}`,
    /^added/,
  ],
  ["tag.txt", () => `---\ntitle: !!js/function "function(){ process.exit(1) }"\n---\n${text(2)}`, /^added/],
  ["flow.txt", () => `---\ntitle: ${"[".repeat(4_000)}\n---\n${text(3)}`, /^added/],
  ["unclosed.txt", () => `---\ntitle: Never closed\n${text(4)}`, /^added/],
  [
    "keys.md",
    () => `---\n__proto__: {title: Polluted}\nconstructor: 1\ntitle: Keys\n---\n${text(5)}`,
    /^added undated-keys\.txt/,
  ],
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
    "broken.txt",
    () => Buffer.concat([bytes(text(12)), Uint8Array.of(0xc3, 0x28, 0xff, 0xfe)]),
    /^refused: not utf-8, set its own with --charset: .*broken\.txt$/,
  ],
  [
    "surrogates.txt",
    () => Buffer.concat([bytes(text(13)), Uint8Array.of(0xed, 0xa0, 0x80)]),
    /^refused: not utf-8, .*surrogates\.txt$/,
  ],
  ["nulls.txt", () => `${text(14)}\0\0\0`, /^refused: not a text, it holds null bytes: .*nulls\.txt$/],
  [
    "bidi.txt",
    () => `Ministers \u202eevitceted a si siht\u202c met \u2066in\u2069 Lima. ${text(15)}`,
    /^added/,
  ],
  ["unseen.txt", () => `Min\u200bis\u2060ters\ufeff of La\u00advrov\u{e0041} met. ${text(16)}`, /^added/],
  ["escapes.md", () => `# \x1b]0;owned\x07\x1b[2J Talks\r\n\n${text(17)}`, /^added/],
  [
    "slashes.md",
    () => `---\ntitle: ../../../../etc/cron.d/evil\noutlet: ../..\n---\n${text(18)}`,
    /^added undated-etc-cron-d-evil\.txt/,
  ],
  ["signs.md", () => `---\ntitle: "🚀🚀🚀 … 。。"\n---\n${text(19)}`, /^added/],
  ["device.md", () => `---\ntitle: CON\n---\n${text(20)}`, /^added undated-con\.txt/],
  ["blank.txt", () => " \n\u200b\n\ufeff \n", /^refused: no text: .*blank\.txt$/],
  ["void.txt", () => "", /^refused: empty: .*void\.txt$/],
  ["long.txt", () => "word ".repeat(300_000), /^refused: longer than 1000000 characters: .*long\.txt$/],
  ["deep.json", () => `${'{"a":['.repeat(100_000)}1${"]}".repeat(100_000)}`, /^refused: .*deep\.json$/],
  ["memory.json", () => `[${"[],".repeat(12_000_000)}[]]`, /^refused: .*memory\.json$/],
  [
    "polluted.json",
    () =>
      `[{"__proto__":{"text":"x"},"text":${JSON.stringify(text(21))},"title":"\\ud800 half","url":"https://a:b@c.example/"}]`,
    /^added undated-half\.txt/,
  ],
  ["numbers.json", () => `[1e999, -0, null, "text"]`, /^refused: no articles in this json, .*numbers\.json$/],
  ["not.json", () => `{"text": "unfinished`, /^refused: not json, .*not\.json$/],
  [
    "quote.csv",
    () => `title,text\n"open,${"a ".repeat(11_000_000)}`,
    /^refused: a row is longer than 20000000 bytes: .*quote\.csv$/,
  ],
  [
    "formula.csv",
    () => `title,text,date\n"=cmd|' /C calc'!A0","${text(22)}",2024-13-45\n`,
    /^added undated-cmd-c-calc-a0\.txt/,
  ],
  [
    "wide.csv",
    () => `${Array.from({length: 20_000}, (_, i) => `c${i}`).join(",")}\n1,2\n`,
    /^refused: no text in this row: .*wide\.csv, row 2$/,
  ],
  [
    "laughs.rss",
    () =>
      `<?xml version="1.0"?><!DOCTYPE rss [${billion("abcdefghij")}]><rss version="2.0"><channel><title>&j;</title><item><title>&j;</title><description>&j;</description></item></channel></rss>`,
    /^(?:refused|added|passed)/,
  ],
  [
    "entity.rss",
    () =>
      `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>T</title><item><title>Entity</title><description>&lt;p&gt;&x; ${text(23)}&lt;/p&gt;</description></item></channel></rss>`,
    /^(?:refused|added|passed)/,
  ],
  ["not.rss", () => "<rss><channel>", /^refused: .*not\.rss$/],
  ["parts.eml", () => `From: a@b.example\nSubject: deep\n${parts(200)}`, /^refused: .*parts\.eml$/],
  [
    "paths.eml",
    () =>
      `From: a@b.example\nSubject: Paths ../../etc\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\n${text(24)}\n--x\nContent-Disposition: attachment; filename="../../../evil.sh"\n\nrm\n--x--\n`,
    /^added undated-paths-etc\.txt/,
  ],
  [
    "header.eml",
    () => `From: a@b.example\nSubject: ${"x".repeat(3_000_000)}\n\n${text(25)}`,
    /^(?:refused|added)/,
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
  ["name\u001b[31m\n\u202e.txt", () => text(26), /^added/],
];
