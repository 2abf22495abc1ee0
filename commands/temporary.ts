import {closeSync, existsSync, fsyncSync, openSync, readdirSync, rmSync, writeSync} from "node:fs";
import {join} from "node:path";

/** Where this process writes a file of a folder before it gets its name; hidden, and shared with no other process. */
export const temporaryIn = (folder: string): string => join(folder, `.new-${process.pid}.tmp`);

/** Writes all of a file, and returns once it is on the disk. */
export function writeWhole(path: string, content: string): void {
  const file = openSync(path, "w");
  try {
    const bytes = Buffer.from(content);
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Removes what a command that was killed left half written; one that still runs keeps its own. */
export function sweep(folder: string): void {
  if (!existsSync(folder)) return;
  for (const file of readdirSync(folder)) {
    const pid = /^\.new-(\d+)\.tmp$/.exec(file)?.[1];
    if (pid && !isRunning(Number(pid))) rmSync(join(folder, file), {force: true});
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
