import anyAscii from "any-ascii";
import type {Understood} from "./understand.ts";

/** Letters of an outlet's name and of a title in the name of a file; with the day, a line in a list of files. */
const OUTLET = 24;
const TITLE = 60;

/** "2024-04-18-andina-ministers-meet-in-lima": day, outlet and title, in letters that every file system has. */
export function filenameOf({head, reading: {article}}: Pick<Understood, "head" | "reading">): string {
  const day = article.published ?? "undated";
  const outlet = slug(article.outlet ?? head.outlet ?? "", OUTLET);
  const title = slug(article.title, TITLE) || article.sha256.slice(0, 8);
  return [day, outlet, title].filter((part) => part !== "").join("-");
}

/** Words in plain letters and hyphens, cut at a word. */
function slug(words: string, longest: number): string {
  const plain = anyAscii(words.normalize("NFC"))
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  if (plain.length <= longest) return plain;
  return plain
    .slice(0, longest + 1)
    .replace(/-[^-]*$/, "")
    .slice(0, longest);
}
