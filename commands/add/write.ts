import {existsSync, linkSync, mkdirSync, renameSync, rmSync} from "node:fs";
import {join} from "node:path";
import {stringify} from "yaml";
import {readHead, type Head} from "../../loaders/head.ts";
import {temporaryIn, writeWhole} from "../temporary.ts";

/** The file of an article: its head, as far as it says anything, and its text. Throws where it would not be read back. */
export function fileOf(head: Head, text: string): string {
  const said = Object.fromEntries(Object.entries(head).filter(([, value]) => value !== null));
  const yaml = Object.keys(said).length > 0 ? stringify(said, {lineWidth: 0}) : "";
  const file = `---\n${yaml}---\n${text}`;
  const back = readHead(file);
  if (back.mistakes.length > 0 || back.text !== text || JSON.stringify(back.head) !== JSON.stringify(head))
    throw new Error(`head cannot be read back: ${JSON.stringify(said)}`);
  return file;
}

/**
 * Writes a file under the first name that is free, "name.txt", "name-2.txt" …, and returns it. It is there whole or
 * not at all, on the disk before it has its name, and takes no other's place.
 */
export function writeNew(folder: string, name: string, content: string): string {
  mkdirSync(folder, {recursive: true});
  const temporary = temporaryIn(folder);
  try {
    writeWhole(temporary, content);
    for (let number = 1; ; number++) {
      const file = number === 1 ? `${name}.txt` : `${name}-${number}.txt`;
      if (claim(temporary, join(folder, file))) return file;
    }
  } finally {
    rmSync(temporary, {force: true});
  }
}

/** Gives a file its name unless that is taken; a second name, since renaming would take another file's place. */
function claim(temporary: string, path: string): boolean {
  try {
    linkSync(temporary, path);
    return true;
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    // Sticks and shares often have no second names.
    if (code !== "EPERM" && code !== "ENOTSUP" && code !== "ENOSYS" && code !== "EOPNOTSUPP") throw error;
    if (existsSync(path)) return false;
    renameSync(temporary, path);
    return true;
  }
}
