import {isUtf8} from "node:buffer";
import {createHash} from "node:crypto";
import {join} from "node:path";
import eld from "eld/small";
import {listFiles, readBytes, TEXT_FILE} from "./folder.ts";
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

/** Reads every article of a folder, in order of path. What cannot be read is a problem; nothing is left out in silence. */
export function readSources(folder: string): {sources: Source[]; problems: Problem[]} {
  const problems: Problem[] = [];
  const sources: Source[] = [];
  const first = new Map<string, string>();
  for (const file of listFiles(folder, problems)) {
    const source = readSource(folder, file, problems);
    if (!source) continue;
    const twin = first.get(source.sha256);
    if (twin) problems.push({file, line: null, message: `same text as another article, read once: ${twin}`});
    else sources.push(source);
    first.set(source.sha256, twin ?? file);
  }
  return {sources: withUniqueIds(sources), problems};
}

function readSource(folder: string, file: string, problems: Problem[]): Source | null {
  const problem = (message: string, line: number | null = null) => void problems.push({file, line, message});
  if (!TEXT_FILE.test(file)) return (problem(`not a text file, not read: ${file}`), null);
  const bytes = readBytes(join(folder, file));
  if (typeof bytes === "string") return (problem(`${bytes}: ${file}`), null);
  if (!isText(bytes)) return (problem(`not utf-8, not read: ${file}`, badLine(bytes)), null);
  const {head, text, mistakes} = readHead(bytes.toString("utf8"));
  for (const {line, message} of mistakes) problem(message, line);
  if (!text.trim()) return (problem(`no text, not read: ${file}`, 1), null);
  const language = head.language ?? detectLanguage(text);
  if (language !== "en") problem(`language shown but not read, only en is: ${language ?? "unknown"}`);
  return {id: slug(file), file, head, text, sha256: sha256(text), language};
}

/** Whether bytes are written text: the control characters of binary files are UTF-8 too, but nobody wrote them. */
const isText = (bytes: Uint8Array): boolean => isUtf8(bytes) && !bytes.includes(0);

/** The first line that is no text; a line end never stands inside a character of UTF-8. */
function badLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    const stop = end < 0 ? bytes.length : end;
    if (!isText(bytes.subarray(start, stop))) break;
    start = stop + 1;
  }
  return line;
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

/** Ids are names of pages, and a file system takes 255 bytes for a name. */
const LONGEST_ID = 120;

/** "2024/A readout.txt" gives "2024-a-readout"; what has no letters for it, or too many, takes a part of its hash. */
function slug(file: string): string {
  const words = file
    .replace(TEXT_FILE, "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const hash = sha256(file).slice(0, 8);
  return words.length > LONGEST_ID ? `${words.slice(0, LONGEST_ID)}-${hash}` : words || hash;
}

/** Two files whose names give one id take part of their text's hash with them. */
function withUniqueIds(sources: Source[]): Source[] {
  const count = new Map<string, number>();
  for (const {id} of sources) count.set(id, (count.get(id) ?? 0) + 1);
  return sources.map((source) =>
    count.get(source.id)! > 1 ? {...source, id: `${source.id}-${source.sha256.slice(0, 8)}`} : source,
  );
}
