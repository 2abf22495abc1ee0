import {LineCounter, parseDocument} from "yaml";
import {z} from "zod";

/** Years in which a text may have been published; further off, days counted from it leave the calendar. */
export const PRESS = /^(?:1[5-9]|20|21)\d\d-/;

/** What of an article's text may be published: all of it, or only the passages on which rows rest. */
export const RIGHTS = ["full", "evidence"] as const;

/** What an editor may say of an article in the YAML head above its text; each key may be null or left out. */
export const Head = z.strictObject({
  source_file: said(z.string(), "name of the file as it was received"),
  title: said(z.string(), "headline; left out, the first words of the text"),
  outlet: said(z.string(), "who published it; left out, taken from the text"),
  side: said(
    z.string().regex(/^[A-Z]{3}$/),
    "the country whose account it is, ISO 3166-1 alpha-3; left out, taken from the outlet or the text",
  ),
  url: said(z.httpUrl(), "address of the original"),
  published: said(
    z.iso.date().refine((day) => PRESS.test(day), "no year of the press"),
    "day of publication, as 2024-04-18; left out, taken from the first line or what the page says",
  ),
  language: said(
    z.string().regex(/^[a-z]{2,3}$/),
    "ISO 639-1 code, such as en; left out, detected from the text",
  ),
  rights: said(
    z.enum(RIGHTS),
    "what a deployed report may hold: full, the whole text; evidence, only passages on which rows rest, and so too if left out",
  ),
});
export type Head = z.infer<typeof Head>;

/** A key that an editor may leave out, and what it means. */
function said<S extends z.ZodType>(schema: S, meaning: string) {
  return schema.nullable().default(null).describe(meaning);
}

/** A mistake in a head: what is wrong, and the line of the file. */
export interface HeadMistake {
  line: number;
  message: string;
}

const OPEN = /^\uFEFF?---[ \t]*\r?\n/;
const CLOSE = /(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/;
/** A head longer than this is no head, but a text that begins with a rule. */
const LONGEST = 10_000;
/** What follows a rule and looks like a key was meant as a head, and is told where it is not read as one. */
const KEY = /^[a-z_]+:(?:\s|$)/;

/** Parts a file into its head and its text. What is wrong in the head is reported, never fatal: the text is still read. */
export function readHead(file: string): {head: Head; text: string; mistakes: HeadMistake[]} {
  const open = OPEN.exec(file);
  const close = open && CLOSE.exec(file.slice(open[0].length, open[0].length + LONGEST));
  if (!open || !close)
    return {head: Head.parse({}), text: file, mistakes: open ? unclosed(file, open[0]) : []};
  const yaml = file.slice(open[0].length, open[0].length + close.index);
  const text = file.slice(open[0].length + close.index + close[0].length);
  return {text, ...parseHead(yaml)};
}

const unclosed = (file: string, open: string): HeadMistake[] =>
  KEY.test(file.slice(open.length, open.length + 100))
    ? [{line: 1, message: `head has no end within ${LONGEST} characters, read as text: ---`}]
    : [];

function parseHead(yaml: string): {head: Head; mistakes: HeadMistake[]} {
  const lines = new LineCounter();
  // Aliases are refused: a head has no use for them, and a nest of them can fill the memory.
  const document = parseDocument(yaml, {lineCounter: lines, prettyErrors: false});
  const broken = document.errors[0];
  if (broken) {
    const line = lines.linePos(broken.pos[0]).line + 1;
    return {
      head: Head.parse({}),
      mistakes: [{line, message: `head is not yaml: ${broken.message.split("\n")[0]}`}],
    };
  }
  const value: unknown = toPlain(document);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return {
      head: Head.parse({}),
      mistakes: [{line: 2, message: `head is not a list of keys: ${brief(value)}`}],
    };
  }
  return checkKeys(value as Record<string, unknown>, yaml);
}

function toPlain(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({maxAliasCount: 0}) ?? {};
  } catch {
    return "aliases";
  }
}

/** A value as a message quotes it. */
function brief(value: unknown): string {
  const json = JSON.stringify(value) ?? "nothing";
  return json.length > 80 ? `${json.slice(0, 77)}…` : json;
}

/** Each key is checked alone, so that one mistake costs one key. */
function checkKeys(value: Record<string, unknown>, yaml: string): {head: Head; mistakes: HeadMistake[]} {
  const good: Record<string, unknown> = {};
  const mistakes: HeadMistake[] = [];
  for (const [key, entry] of Object.entries(value)) {
    const schema = Object.hasOwn(Head.shape, key) ? Head.shape[key as keyof Head] : null;
    const line = yaml.split("\n").findIndex((text) => text.replace(/["']/g, "").startsWith(`${key}:`)) + 2;
    if (!schema) mistakes.push({line, message: `unknown key in head: ${key}`});
    else if (!schema.safeParse(entry).success)
      mistakes.push({line, message: `${key} not understood: ${brief(entry)}`});
    else good[key] = entry;
  }
  return {head: Head.parse(good), mistakes};
}
