import {createHash} from "node:crypto";
import {readdirSync, readFileSync, statSync} from "node:fs";
import {join, relative, sep} from "node:path";
import eld from "eld/small";
import {readHead, type Head} from "./head.ts";
import type {Problem} from "./schema.ts";

/** A file of the articles folder: its head, its text as published, and the hash of that text. */
export interface Source {
  id: string;
  file: string;
  head: Head;
  text: string;
  sha256: string;
  language: string | null;
}

const TEXT_FILE = /\.(txt|md|text)$/i;

/** Reads every article of a folder, in order of path. What cannot be read is a problem; nothing is left out in silence. */
export function readSources(folder: string): {sources: Source[]; problems: Problem[]} {
  const problems: Problem[] = [];
  const sources: Source[] = [];
  const first = new Map<string, string>();
  for (const file of listFiles(folder)) {
    const source = readSource(folder, file, problems);
    if (!source) continue;
    const twin = first.get(source.sha256);
    if (twin) problems.push({file, line: null, message: `same text as another article, read once: ${twin}`});
    else sources.push(source);
    first.set(source.sha256, twin ?? file);
  }
  return {sources: withUniqueIds(sources), problems};
}

/** Paths below the folder, with forward slashes, in the order of their characters; hidden files are nobody's articles. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => relative(folder, path).split(sep).join("/"))
    .filter((file) => !/(^|\/)\./.test(file) && statSync(join(folder, file)).isFile())
    .sort((a, b) => (a < b ? -1 : 1));
}

function readSource(folder: string, file: string, problems: Problem[]): Source | null {
  const problem = (message: string, line: number | null = null) => void problems.push({file, line, message});
  if (!TEXT_FILE.test(file)) return (problem(`not a text file, not read: ${file}`), null);
  const decoded = decode(readFileSync(join(folder, file)));
  if (decoded === null) return (problem(`not utf-8, not read: ${file}`), null);
  const {head, text, mistakes} = readHead(decoded);
  for (const {line, message} of mistakes) problem(message, line);
  if (!text.trim()) return (problem(`no text, not read: ${file}`), null);
  const language = head.language ?? detectLanguage(text);
  if (language !== "en") problem(`language shown but not read, only en is: ${language ?? "unknown"}`);
  return {id: slug(file), file, head, text, sha256: sha256(text), language};
}

/** The text of a file, byte for byte; null where it is not UTF-8. */
function decode(bytes: Buffer): string | null {
  try {
    const text = new TextDecoder("utf-8", {fatal: true, ignoreBOM: true}).decode(bytes);
    // A text with the control characters of binary files decodes, but nobody wrote it.
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/**
 * The language of a text, from the start of each of its first paragraphs, since datelines and headlines mislead.
 * By eld's n-grams; null where they give no reliable answer.
 */
export function detectLanguage(text: string): string | null {
  const sample = text
    .slice(0, 20_000)
    .split(/\n\s*\n?/)
    .filter((paragraph) => paragraph.length > 40)
    .slice(0, 12)
    .map((paragraph) => paragraph.slice(0, 300))
    .join("\n");
  const result = eld.detect(sample || text.slice(0, 600));
  return result.language || null;
}

/** "2024/A readout.txt" gives "2024-a-readout". */
const slug = (file: string): string =>
  file
    .replace(TEXT_FILE, "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "") || sha256(file).slice(0, 8);

/** Two files whose names give one id take part of their text's hash with them. */
function withUniqueIds(sources: Source[]): Source[] {
  const count = new Map<string, number>();
  for (const {id} of sources) count.set(id, (count.get(id) ?? 0) + 1);
  return sources.map((source) =>
    count.get(source.id)! > 1 ? {...source, id: `${source.id}-${source.sha256.slice(0, 8)}`} : source,
  );
}
