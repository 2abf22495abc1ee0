/** What an entry is read as. */
export const KINDS = [
  "text",
  "markdown",
  "html",
  "pdf",
  "mail",
  "json",
  "jsonl",
  "csv",
  "feed",
  "warc",
  "gzip",
  "zip",
] as const;
export type Kind = (typeof KINDS)[number];

/** How many bytes tell what an entry is; before a PDF's mark may stand a kilobyte of anything. */
export const TELLING = 2048;

const ENDINGS: Record<string, Kind> = {
  txt: "text",
  text: "text",
  md: "markdown",
  markdown: "markdown",
  html: "html",
  htm: "html",
  xhtml: "html",
  pdf: "pdf",
  eml: "mail",
  mht: "mail",
  mhtml: "mail",
  json: "json",
  jsonl: "jsonl",
  ndjson: "jsonl",
  csv: "csv",
  tsv: "csv",
  rss: "feed",
  atom: "feed",
  rdf: "feed",
  warc: "warc",
};

const TYPES: Record<string, Kind> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "text/markdown": "markdown",
  "text/csv": "csv",
  "text/tab-separated-values": "csv",
  "message/rfc822": "mail",
  "application/json": "json",
  "application/feed+json": "json",
  "application/ld+json": "json",
  "application/x-ndjson": "jsonl",
  "application/jsonl": "jsonl",
  "application/rss+xml": "feed",
  "application/atom+xml": "feed",
  "application/rdf+xml": "feed",
  "application/warc": "warc",
};

/** Marks at the very start, which no name and no server can argue with. */
const MARKS: [RegExp, Kind][] = [
  [/^\x1f\x8b/, "gzip"],
  [/^PK(?:\x03\x04|\x05\x06)/, "zip"],
  [/^WARC\/\d/, "warc"],
  [/^[^]{0,1024}?%PDF-\d/, "pdf"],
];

/** What may stand before the first element of HTML or XML; each comment ends where it can, so that none is tried twice. */
const PROLOGUE = String.raw`(?:<\?[^>]*>\s*|<!--(?:(?!-->)[^])*-->\s*)*`;

/** What texts look like that nobody says anything about, a byte order mark and blanks passed over. */
const LOOKS: [RegExp, Kind][] = [
  [new RegExp(`^${PROLOGUE}<(?:rss|feed|rdf:RDF|channel)[\\s>]`, "i"), "feed"],
  [new RegExp(`^${PROLOGUE}<(?:!doctype html|html|head|body|article|div|p)[\\s>]`, "i"), "html"],
  [
    /^(?:(?:From|Received|Return-Path|Date|Subject|MIME-Version|Message-ID|Delivered-To|To):? .*\r?\n){2}/i,
    "mail",
  ],
  [/^\{.*\}\s*\n\s*\{/, "jsonl"],
  [/^[[{]\s*["{[\]}]/, "json"],
];

/** What an entry is, by its mark, else by its media type, its name's ending, its looks; null where it is nothing that is read. */
export function kindOf(name: string, type: string | null, first: Buffer): Kind | null {
  const text = first.toString("latin1");
  const marked = MARKS.find(([mark]) => mark.test(text))?.[1];
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase();
  const looks = LOOKS.find(([look]) =>
    look.test(text.replace(/^(?:\xef\xbb\xbf)?\s+|^\xef\xbb\xbf/, "")),
  )?.[1];
  const declared = TYPES[type?.split(";")[0]?.trim().toLowerCase() ?? ""];
  const told = marked ?? (looks === "feed" ? looks : (declared ?? ENDINGS[ending ?? ""] ?? looks));
  if (told) return told;
  if (first.includes(0)) return null;
  return type?.startsWith("text/plain") || !ending || !/^[a-z]/.test(ending) ? "text" : null;
}
