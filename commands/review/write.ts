import {existsSync, readFileSync, renameSync, rmSync} from "node:fs";
import {join} from "node:path";
import {isSeq, parseDocument, type Document} from "yaml";
import type {Entry} from "../../loaders/corrections/decision.ts";
import {FILE, parseCorrections} from "../../loaders/corrections/file.ts";
import {sweep, temporaryIn, writeWhole} from "../temporary.ts";

/** The first line of a new file, by which an editor knows its schema. */
export const SCHEMA_LINE = "# yaml-language-server: $schema=../schemas/corrections.json";

/**
 * Adds entries at the end of the corrections of a workspace; comments and order of what stands there stay. The file
 * is replaced as a whole, once the new one is on the disk: whoever is killed leaves the one or the other. Throws
 * where the file is no list in YAML, and where an entry would not be understood when it is read back.
 */
export function append(data: string, entries: readonly Entry[]): void {
  const file = join(data, FILE);
  const text = existsSync(file) ? readFileSync(file, "utf8") : `${SCHEMA_LINE}\n`;
  parseCorrections(text, file);
  const [problem] = parseCorrections(withEntries("", entries)).problems;
  if (problem) throw new Error(problem.message);
  sweep(data);
  replace(file, temporaryIn(data), withEntries(text, entries));
}

/** The text of the file with more entries at its end. */
export function withEntries(text: string, entries: readonly Entry[]): string {
  const document = parseDocument(text);
  if (!isSeq(document.contents)) startList(document);
  for (const entry of entries) {
    const node = document.createNode(entry);
    node.spaceBefore = true;
    document.add(node);
  }
  return document.toString({lineWidth: 0, flowCollectionPadding: false});
}

/** In a file without a list the comments are its end; they belong above the list that begins. */
function startList(document: Document): void {
  document.commentBefore = [document.commentBefore, document.comment].filter(Boolean).join("\n") || null;
  document.comment = null;
  document.contents = document.createNode([]) as Document["contents"];
}

function replace(file: string, beside: string, text: string): void {
  try {
    writeWhole(beside, text);
    renameSync(beside, file);
  } finally {
    rmSync(beside, {force: true});
  }
}
