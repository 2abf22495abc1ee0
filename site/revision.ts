import {execFileSync} from "node:child_process";
import {PROJECT} from "./places.ts";

/** The commit that the project stands at, and whether what a build reads differs from it. */
export interface Revision {
  commit: string;
  dirty: boolean;
}

/** What a build reads of the project. */
const READ = [
  "loaders",
  "site",
  "src",
  "data",
  "observablehq.config.ts",
  "package.json",
  "package-lock.json",
];

/** Null without git, outside a repository, and where an outer repository does not track the project. */
export function revisionOf(project = PROJECT): Revision | null {
  const git = (...args: string[]): string =>
    execFileSync("git", ["-C", project, ...args], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  try {
    if (git("ls-files", "--", "package.json") === "") return null;
    return {commit: git("rev-parse", "HEAD"), dirty: git("status", "--porcelain", "--", ...READ) !== ""};
  } catch {
    return null;
  }
}
