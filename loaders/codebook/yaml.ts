import {readFileSync} from "node:fs";
import {isNode, LineCounter, parseDocument, type Document} from "yaml";
import type {z} from "zod";

/** Parses one YAML file against its schema; what is wrong is added to `mistakes` with its line. */
export function readYaml<S extends z.ZodType>(
  file: string,
  schema: S,
  mistakes: string[],
): z.infer<S> | null {
  const text = readText(file, mistakes);
  if (text === null) return null;
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false});
  const value = toPlain(file, document, lines, mistakes);
  if (value === undefined) return null;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const {value, line} = locate(document, lines, issue.path);
    mistakes.push(`${lowerFirst(issue.message)} at ${issue.path.join(".")}: ${value} (${file}:${line})`);
  }
  return null;
}

function readText(file: string, mistakes: string[]): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    mistakes.push(`no such codebook file: ${file}`);
    return null;
  }
}

/** The value of a document; undefined where it is not valid, or where its aliases would unpack to a heap. */
export function toPlain(file: string, document: Document, lines: LineCounter, mistakes: string[]): unknown {
  for (const error of document.errors)
    mistakes.push(`not valid yaml: ${error.message} (${file}:${lines.linePos(error.pos[0]).line})`);
  if (document.errors.length) return undefined;
  try {
    return document.toJS();
  } catch {
    mistakes.push(`not valid yaml: more aliases than can be unpacked (${file}:1)`);
    return undefined;
  }
}

/** A message as a phrase of its own. */
export const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** How much of a wrong value a message repeats. */
const LONGEST_VALUE = 80;

/** The value at a path and its line; where the key is missing, those of the nearest parent that exists. */
export function locate(
  document: Document,
  lines: LineCounter,
  path: PropertyKey[],
): {value: string; line: number} {
  for (let length = path.length; length >= 0; length--) {
    const at = document.getIn(path.slice(0, length), true);
    if (!isNode(at) || !at.range) continue;
    return {value: shown(at.toJS(document)), line: lines.linePos(at.range[0]).line};
  }
  return {value: "nothing", line: 1};
}

function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? "nothing";
  return json.length > LONGEST_VALUE ? `${json.slice(0, LONGEST_VALUE - 3)}…` : json;
}
