import {execFileSync} from "node:child_process";
import {existsSync, mkdirSync} from "node:fs";

/** A commit as an editor may know it. */
export interface Commit {
  hash: string;
  /** day on which it was made */
  day: string;
  subject: string;
}

/** Runs git on the repository that holds a folder; throws its last words, or `otherwise`. */
function git(folder: string, args: readonly string[], otherwise?: string, env = process.env): string {
  try {
    const options = {encoding: "utf8", env} as const;
    return execFileSync("git", ["-C", folder, ...args], {
      ...options,
      stdio: ["ignore", "pipe", "pipe"],
    }).trim();
  } catch (error) {
    const {code, stderr} = error as {code?: string; stderr?: string};
    if (code === "ENOENT") throw new Error("git is not installed, and diff needs it");
    throw new Error(otherwise ?? lastLine(stderr));
  }
}

const lastLine = (text = ""): string => text.trim().split("\n").at(-1) ?? "";

/** The commit that a revision names, such as `HEAD~1`, a tag or a hash; throws where there is none. */
export function commitOf(folder: string, revision: string): Commit {
  const hash = git(
    folder,
    ["rev-list", "--max-count=1", "--end-of-options", revision, "--"],
    `no such revision: ${revision}`,
  );
  const [day = "", subject = ""] = git(folder, ["show", "--no-patch", "--format=%cs%n%s", hash]).split("\n");
  return {hash, day, subject};
}

/** Writes every file of a commit into a new folder; neither the work tree nor the index of the repository is touched. */
export function checkOut(top: string, commit: Commit, to: string): void {
  const env = {...process.env, GIT_INDEX_FILE: `${to}.index`};
  mkdirSync(to, {recursive: true});
  git(top, ["read-tree", commit.hash], undefined, env);
  git(top, ["checkout-index", "--all", "--force", `--prefix=${to}/`], undefined, env);
}

/** The top folder of the repository that holds a folder, and the way from there to it: "data", or "" for itself. */
export function repositoryOf(folder: string): {top: string; below: string} {
  if (!existsSync(folder)) throw new Error(`no such folder: ${folder}`);
  const below = git(folder, ["rev-parse", "--show-prefix"]).replace(/\/$/, "");
  return {top: git(folder, ["rev-parse", "--show-toplevel"]), below};
}
