import {readdirSync, readFileSync, statSync, type Dirent} from "node:fs";
import {join} from "node:path";
import type {Problem} from "./schema.ts";

/** A file of this name is an article. */
export const TEXT_FILE = /\.(txt|md|text)$/i;
/** Bytes beyond which a file is no article; one of 5 MB is read, one that fills the memory would lose all others. */
const LARGEST = 20_000_000;

/**
 * Paths of all files below a folder, with forward slashes, in order; hidden files are nobody's articles. Links to folders are
 * not followed, since they may lead back. What cannot be listed is a problem.
 */
export const listFiles = (folder: string, problems: Problem[]): string[] =>
  filesBelow(folder, "", problems).sort((a, b) => (a < b ? -1 : 1));

function filesBelow(folder: string, below: string, problems: Problem[]): string[] {
  const problem = (file: string, message: string) => void problems.push({file, line: null, message});
  return entriesOf(join(folder, below), (code) => problem(below, `folder cannot be read: ${code}`)).flatMap(
    (entry) => {
      const file = below ? `${below}/${entry.name}` : entry.name;
      if (entry.name.startsWith(".")) return [];
      if (!entry.isDirectory()) return [file];
      if (TEXT_FILE.test(file)) problem(file, `a folder, not a text file: ${file}`);
      return filesBelow(folder, file, problems);
    },
  );
}

function entriesOf(folder: string, refused: (code: string) => void): Dirent[] {
  try {
    return readdirSync(folder, {withFileTypes: true});
  } catch (error) {
    refused(codeOf(error));
    return [];
  }
}

/** The bytes of a file, or why there are none: pipes would never end, and links may lead nowhere or in a circle. */
export function readBytes(path: string): Buffer | string {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return "link to a folder, not followed";
    if (!stat.isFile()) return "not a file that can be read";
    return stat.size > LARGEST ? `larger than ${LARGEST} bytes, not read` : readFileSync(path);
  } catch (error) {
    return `cannot be read, ${codeOf(error)}`;
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);
