import type {Draft, Found} from "./draft.ts";
import {peek, type Entry} from "./entry.ts";
import {kindOf, TELLING, type Kind} from "./kind.ts";
import {LIMITS} from "./limits.ts";
import {printable, reasonOf, Refusal, refusal} from "./refusal.ts";
import type {Again} from "./formats/warc.ts";

type Reader = (entry: Entry, again: Again) => AsyncIterable<Found>;

/** A reader of one article as one of many. */
const single = (read: (entry: Entry) => Promise<Draft>): Reader =>
  async function* (entry) {
    yield {draft: await read(entry)};
  };

/** Who reads what; loaded when needed, since a browser's worth of code takes a second. */
const READERS: Record<Kind, () => Promise<Reader>> = {
  text: async () => single((await import("./formats/text.ts")).readText),
  markdown: async () => single((await import("./formats/text.ts")).readMarkdown),
  html: async () => single((await import("./formats/html.ts")).readHtml),
  pdf: async () => single((await import("./formats/pdf.ts")).readPdf),
  mail: async () => single((await import("./formats/mail.ts")).readMail),
  json: async () => (await import("./formats/json.ts")).readJson,
  jsonl: async () => (await import("./formats/json.ts")).readJsonLines,
  csv: async () => (await import("./formats/csv.ts")).readCsv,
  feed: async () => (await import("./formats/feed.ts")).readFeed,
  warc: async () => (await import("./formats/warc.ts")).readWarc,
  gzip: async () => (await import("./formats/packed.ts")).readGzip,
  zip: async () => (await import("./formats/packed.ts")).readZip,
};

/** The articles in an entry. What cannot be read is refused in one line; nothing is thrown. */
export async function* readEntry(entry: Entry, kind: Kind | null, depth = 0): AsyncGenerator<Found> {
  let articles = 0;
  try {
    for await (const found of open(entry, kind, depth)) {
      if ("draft" in found && ++articles > LIMITS.articles)
        throw refusal(`more than ${LIMITS.articles} articles`, entry.name);
      yield found;
    }
  } catch (error) {
    yield {refused: error instanceof Refusal ? error.message : faultOf(error, entry.name)};
  }
}

/** A file system's error, or one of a library that met what it did not expect. */
function faultOf(error: unknown, name: string): string {
  const {code} = error as NodeJS.ErrnoException;
  const reason = code === "ENOENT" ? "no such file" : `cannot be read, ${reasonOf(error)}`;
  return `${reason}: ${printable(name)}`;
}

async function* open(entry: Entry, asked: Kind | null, depth: number): AsyncGenerator<Found> {
  const {first, whole} = await peek(entry, TELLING);
  if (first.length === 0) throw refusal("empty", entry.name);
  const path = entry.url && URL.canParse(entry.url) ? new URL(entry.url).pathname : entry.name;
  const kind = asked ?? kindOf(path, entry.type, first);
  if (!kind) return void (yield {passed: "not a type of file that is read", name: entry.name});
  const again: Again = (inner) => {
    if (depth >= LIMITS.nested) throw refusal(`packed more than ${LIMITS.nested} times`, entry.name);
    return readEntry(inner, null, depth + 1);
  };
  const read = await READERS[kind]();
  yield* read(whole, again);
}
