import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {isSeq, LineCounter, parseDocument, type Document} from "yaml";
import {locate, lowerFirst, toPlain} from "../codebook/yaml.ts";
import type {Problem} from "../schema.ts";
import {Entry, type Decision} from "./decision.ts";

/** The name of the file, below the folder of the data. */
export const FILE = "corrections.yaml";

/** What an editor's file holds: the decisions that can be understood, and a problem for each that cannot. */
export interface Corrections {
  decisions: Decision[];
  problems: Problem[];
}

export const NONE: Corrections = {decisions: [], problems: []};

/**
 * Reads the corrections of a workspace; none where there is no file. Throws, with file and line, where it is no YAML
 * or no list: then nobody knows which decisions it holds, and no number may be shown without them.
 */
export function readCorrections(data: string): Corrections {
  const file = join(data, FILE);
  return existsSync(file) ? parseCorrections(readFileSync(file, "utf8"), file) : NONE;
}

/** The same of a text; `file` is what errors call it. */
export function parseCorrections(text: string, file = FILE): Corrections {
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false});
  const mistakes: string[] = [];
  const value = toPlain(file, document, lines, mistakes);
  if (mistakes.length) throw new Error(mistakes.join("\n"));
  if (value === null || value === undefined) return NONE;
  if (!Array.isArray(value)) throw new Error(`not a list of corrections: ${typeof value} (${file}:1)`);
  const read = value.map((entry, i) => readEntry(entry, i, document, lines));
  return {
    decisions: read.flatMap(({decision}) => decision ?? []),
    problems: read.flatMap(({problems}) => problems),
  };
}

type Read = {decision: Decision | null; problems: Problem[]};

function readEntry(entry: unknown, i: number, document: Document, lines: LineCounter): Read {
  const parsed = Entry.safeParse(entry);
  if (parsed.success) return {decision: {...parsed.data, line: lineOf(document, lines, i)}, problems: []};
  const problems = parsed.error.issues.map(({path, message}) => {
    const {line, value} = locate(document, lines, [i, ...path]);
    const where = path.length ? ` at ${path.join(".")}` : "";
    return {file: FILE, line, message: `correction not understood, ${lowerFirst(message)}${where}: ${value}`};
  });
  return {decision: null, problems};
}

function lineOf({contents}: Document, lines: LineCounter, i: number): number {
  const item = isSeq(contents) ? (contents.items[i] as {range?: [number, number, number]} | null) : null;
  return item?.range ? lines.linePos(item.range[0]).line : 1;
}
