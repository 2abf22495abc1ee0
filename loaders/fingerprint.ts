import {createHash} from "node:crypto";
import {readdirSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";

/** The folder of this project. */
export const PROJECT = fileURLToPath(new URL("..", import.meta.url));

/** What npm has installed, with every version; without it nobody knows by which packages something was made. */
const INSTALLED = "node_modules/.package-lock.json";

/**
 * The hash of all on which the loaders' results rest besides what they are given: their code, the packages installed, and the
 * Node that runs them with its tables of letters. Null where the installed packages are not known.
 */
export function fingerprint(project: string): string | null {
  const hash = createHash("sha256").update(JSON.stringify([process.versions, process.arch]));
  try {
    for (const file of [...codeOf(project), INSTALLED]) {
      const bytes = readFileSync(join(project, file));
      hash.update(`\n${file} ${bytes.length}\n`).update(bytes);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  return hash.digest("hex");
}

/** Whether code was written after this time, in ms since 1970: a process goes on with what it loaded before, so its hash would be of other code. */
export const isWrittenSince = (project: string, time: number): boolean =>
  codeOf(project).some((file) => statSync(join(project, file)).mtimeMs >= time);

const codeOf = (project: string): string[] =>
  readdirSync(join(project, "loaders"), {recursive: true, encoding: "utf8"})
    .filter((file) => /\.m?[jt]s$/.test(file))
    .map((file) => join("loaders", file))
    .sort();
