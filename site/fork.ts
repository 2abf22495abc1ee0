import {cpSync, existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {TEMPLATE} from "./places.ts";

/** Each page is published with its source, and says how to make another page of it. */

/** The file of a page below the folder of pages: "/contacts" is contacts.md, every contact's page contact/[id].md. */
const fileOf = (path: string): string => `${path.slice(1).replace(TEMPLATE, "[id]")}.md`;

/** At the foot of a page: its source, and the command that copies it; records of one kind have one page, to be edited. */
export function forkNote(path: string, root = "src"): string {
  const file = fileOf(path);
  if (!existsSync(join(root, file))) return "";
  const link = `<a href="/_file/${encodeURI(file)}">${file}</a>`;
  const words = file.includes("[")
    ? `This page and all of its kind are made by ${link}; change that file to change them.`
    : `This page is made by ${link}. To make your own of it: <code>npm run new -- my-page --from ${file.slice(0, -3)}</code>`;
  return `<p>${words}</p>`;
}

/** Publishes the sources of the pages where a preview has them too. */
export function publishSources(root: string, out: string): void {
  for (const name of readdirSync(root, {recursive: true, encoding: "utf8"}))
    if (name.endsWith(".md") && !/(?:^|[/\\])\./.test(name))
      cpSync(join(root, name), join(out, "_file", name));
}
