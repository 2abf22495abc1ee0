import {createHash, randomUUID} from "node:crypto";
import {mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync} from "node:fs";
import {dirname, join, resolve} from "node:path";
import type {Folders} from "./compile.ts";
import {fingerprint, isWrittenSince, PROJECT} from "./fingerprint.ts";
import {listFiles, readBytes} from "./folder.ts";
import type {Problem} from "./schema.ts";

// This module is loaded before anything else, so that a compile with nothing to do need not load the loaders.

/** What a compile printed: a line a problem, and how much it read. */
export interface Said {
  problems: string[];
  summary: string;
}

/** The last compile of a project: the hash of all that it used, and of each file that it wrote. */
interface Run {
  inputs: string;
  /** sha-256 by path of the file, from the root */
  outputs: Record<string, string>;
  said: Said;
}

const FILE = join("node_modules", ".cache", "readout", "compiled");

/**
 * The hash of all from which tables are made: code, packages and Node, every article as the loaders list and read them, the
 * codebook and the corrections, and the names by which problems call them. Null where the code is not known.
 */
export function inputsOf({articles, data}: Folders, project = PROJECT): string | null {
  const code = fingerprint(project);
  if (code === null) return null;
  const hash = createHash("sha256");
  const add = (name: string, content: Buffer | string) =>
    hash
      .update(JSON.stringify([name, typeof content === "string" ? content : content.length]))
      .update(content);
  add("code", code);
  add("folders", JSON.stringify([articles, data]));
  const problems: Problem[] = [];
  for (const file of listFiles(articles, problems)) add(file, readBytes(join(articles, file)));
  add("problems", JSON.stringify(problems));
  for (const file of knowledgeIn(data)) add(file, wholeBytes(join(data, file)));
  return hash.digest("hex");
}

function knowledgeIn(data: string): string[] {
  try {
    return [
      "corrections.yaml",
      ...readdirSync(join(data, "codebook"))
        .sort()
        .map((name) => join("codebook", name)),
    ];
  } catch {
    return ["corrections.yaml"];
  }
}

/** The bytes of a file of any size, or why there are none. */
function wholeBytes(file: string): Buffer | string {
  try {
    return readFileSync(file);
  } catch (error) {
    return String((error as NodeJS.ErrnoException).code);
  }
}

const sha256 = (file: string): string => createHash("sha256").update(readFileSync(file)).digest("hex");

/** What the last compile said, where it used just these inputs, wrote into this folder, and every file is still as it wrote it. */
export function lastSaid(inputs: string | null, out: string, project = PROJECT): Said | null {
  try {
    const run = JSON.parse(readFileSync(join(project, FILE), "utf8")) as Run;
    const files = Object.entries(run.outputs);
    const stands = files.every(([file, hash]) => dirname(file) === resolve(out) && sha256(file) === hash);
    return run.inputs === inputs && stands ? run.said : null;
  } catch {
    return null;
  }
}

/** Keeps what a compile of these inputs wrote and said, unless they, or the code, have changed while it ran. */
export function keepSaid(
  inputs: string | null,
  folders: Folders,
  files: readonly string[],
  said: Said,
  project = PROJECT,
  started = performance.timeOrigin,
): void {
  if (inputs === null || isWrittenSince(project, started)) return;
  if (inputsOf(folders, project) !== inputs) return;
  const outputs = Object.fromEntries(files.map((file) => [resolve(file), sha256(file)]));
  const run: Run = {inputs, outputs, said};
  const file = join(project, FILE);
  mkdirSync(dirname(file), {recursive: true});
  const fresh = `${file}~${randomUUID()}`;
  writeFileSync(fresh, JSON.stringify(run));
  renameSync(fresh, file);
}
