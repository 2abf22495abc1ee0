import {existsSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {PROJECT} from "../../site/places.ts";
import {checkName, titleOf} from "./name.ts";

/**
 * Writes a page below `root`, a small one that runs at once or a copy of the page `from`, and returns its file. What is
 * there stays: throws where the name is taken, or no name for a page.
 */
export function makePage(name: string, root: string, from: string | null = null): string {
  const file = join(root, `${checkName(name)}.md`);
  const taken = existsSync(join(root, name)) ? join(root, name) : file;
  const text = from === null ? template(name) : copyOf(from, name, root);
  if (existsSync(taken)) throw new Error(`there is one already, take another name or delete it: ${taken}`);
  // Refuses to overwrite even what has come since.
  writeFileSync(file, text, {flag: "wx"});
  return file;
}

const template = (name: string): string =>
  readFileSync(join(PROJECT, "commands", "new", "page.md"), "utf8").replaceAll("TITLE", () => titleOf(name));

/** The page with a title of its own, in its head and, where that is written out, above its text. */
function copyOf(from: string, name: string, root: string): string {
  const pages = pagesOf(root);
  if (!pages.includes(from)) throw new Error(`no such page, there are ${pages.join(", ")}: ${from}`);
  const page = readFileSync(join(root, `${from}.md`), "utf8");
  return page
    .replace(/^title: .*$/m, () => `title: ${titleOf(name)}`)
    .replace(/^# [^$\n]*$/m, () => `# ${titleOf(name)}`);
}

/** The pages that can be copied; those of single records take their record from the address, and are made by the build. */
const pagesOf = (root: string): string[] =>
  readdirSync(root)
    .filter((file) => file.endsWith(".md"))
    .map((file) => file.slice(0, -".md".length))
    .sort();
