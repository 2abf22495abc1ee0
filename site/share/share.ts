import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path/posix";
import type {Tables} from "../../loaders/schema.ts";
import {pagesOf} from "../pages.ts";
import {drawCard} from "./card.ts";
import {feedOf} from "./feed.ts";
import {cardOf, FEED, toldBy, withTags} from "./head.ts";

/** Makes the built site fit to be linked to: tags in the head of each page, their cards, and the feed. */
export function share(out: string, tables: Tables, base: string | null): void {
  for (const path of pagesOf(out).filter((name) => name !== MISSING_PAGE)) {
    const html = readFileSync(join(out, path), "utf8");
    const card = join(out, cardOf(path));
    mkdirSync(dirname(card), {recursive: true});
    if (!existsSync(card)) writeFileSync(card, cardFor(path, html));
    writeFileSync(join(out, path), withTags(html, path, base));
  }
  writeFileSync(join(out, FEED), feedOf(tables, base));
}

/** Nobody links to it. */
const MISSING_PAGE = "404.html";

/** The card of a kind of record is that of no single one. */
const KINDS: Record<string, [title: string, note: string]> = {
  article: [
    "An article, with its evidence marked in the text",
    "Who is named, who met whom, and who said what",
  ],
  contact: [
    "Who met, and who tells of it, in which words",
    "One contact, with the sentences on which it rests",
  ],
};

function cardFor(path: string, html: string): Uint8Array {
  const {title, description} = toldBy(html);
  const [kind] = path.split("/") as [string];
  if (path.includes("/"))
    return drawCard(...(KINDS[kind] ?? [`One ${kind}, with its evidence`, description]));
  return drawCard(title, description);
}
