import {text, type Hostile} from "./hostile.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text);

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

/** Texts, tables, feeds and mails: YAML that unfolds, letters that nobody sees, records without an end. */
export const TEXTS: Hostile[] = [
  [
    "marks.xml",
    () => `${"<?xml>".repeat(150)}${"<!---->".repeat(150)}`,
    /^refused: not a type of file that is read: .*marks\.xml$/,
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
  ["name\u001b[31m\n\u202e.txt", () => text(26), /^added/],
];
