import {existsSync, readdirSync, renameSync, rmSync, statSync} from "node:fs";
import {join} from "node:path";
import {MANIFEST} from "./manifest.ts";

/**
 * A build is made beside the site that stands, and takes its place only when it is whole: whenever a build is killed,
 * the last good site is there, never a mix of two.
 */

const trimmed = (out: string): string => out.replace(/(?<=.)[/\\]+$/, "");

/** Where the site that is to stand at `out` is made. */
export const besideOf = (out: string): string => `${trimmed(out)}.readout-new`;

/** Where the site that stood at `out` waits while the new one takes its place. */
const formerOf = (out: string): string => `${trimmed(out)}.readout-old`;

/** What a build may leave beside `out`. */
export const leftoversOf = (out: string): string[] => [besideOf(out), formerOf(out)];

/** Refuses to replace a folder that holds anything but a site of ours. */
export function checkOwn(out: string): void {
  if (!existsSync(out) || existsSync(join(out, MANIFEST))) return;
  if (!statSync(out).isDirectory() || readdirSync(out).length > 0)
    throw new Error(`holds what no build has made, move it or build with --out elsewhere: ${out}`);
}

/** Puts right whatever a build that was killed left behind; call it before anything else is made. */
export function recover(out: string): void {
  // No system call of Node's swaps two folders, so a kill may fall between the two renames below.
  if (!existsSync(out) && existsSync(formerOf(out))) renameSync(formerOf(out), trimmed(out));
  for (const leftover of leftoversOf(out)) rmSync(leftover, {recursive: true, force: true});
}

/** Puts the site that was made beside `out` in its place; throws with what to do where the folder cannot be moved. */
export function swap(out: string): void {
  try {
    if (existsSync(out)) renameSync(trimmed(out), formerOf(out));
    renameSync(besideOf(out), trimmed(out));
  } catch (error) {
    if (!existsSync(out) && existsSync(formerOf(out))) renameSync(formerOf(out), trimmed(out));
    const {code} = error as NodeJS.ErrnoException;
    throw new Error(
      `the site is whole but cannot take the place of ${out}, move it yourself: ${besideOf(out)} (${code})`,
    );
  }
  rmSync(formerOf(out), {recursive: true, force: true});
}
