import {cpSync, mkdirSync, mkdtempSync, writeFileSync} from "node:fs";
import {basename, join} from "node:path";
import {PROJECT} from "../../site/places.ts";

/** Where tests build: below the project, so that pages find its packages. */
export const WORK = join(PROJECT, "node_modules", ".cache", "readout");

/** A copy of the pages and of the data, to be spoilt at will. */
export interface Workspace {
  root: string;
  out: string;
  data: string;
  args: string[];
}

/** Copies what a build reads, and adds these pages to it; the gold only where the evaluation matters, for it takes seconds. */
export function copyWorkspace(pages: Record<string, string> = {}, withGold = false): Workspace {
  mkdirSync(WORK, {recursive: true});
  const folder = mkdtempSync(join(WORK, "copy-"));
  const [root, out, data] = ["src", "dist", "data"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const left = withGold ? [".observablehq"] : [".observablehq", "gold"];
  const isNeeded = (path: string): boolean => !left.includes(basename(path));
  cpSync(join(PROJECT, "src"), root, {recursive: true, filter: isNeeded});
  cpSync(join(PROJECT, "data"), data, {recursive: true, filter: isNeeded});
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(root, name), text);
  return {root, out, data, args: ["--root", root, "--out", out, "--data", data]};
}

/** A fenced block of code that a page runs. */
export const block = (code: string): string => `\n\`\`\`js\n${code}\n\`\`\`\n`;
