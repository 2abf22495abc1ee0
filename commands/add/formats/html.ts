import {Readability} from "@mozilla/readability";
import {JSDOM, VirtualConsole} from "jsdom";
import {declaredIn, decode} from "../charset.ts";
import {draft, known, type Draft} from "../draft.ts";
import {collect, type Entry} from "../entry.ts";
import {LIMITS} from "../limits.ts";
import {metadata} from "../metadata.ts";
import {refusal} from "../refusal.ts";
import {checkMarkup, plain} from "./markup.ts";

export async function readHtml(entry: Entry): Promise<Draft> {
  const bytes = await collect(entry, LIMITS.page);
  const html = decode(bytes, entry.charset ?? declaredIn(bytes), entry.name);
  return readPage(html, entry.url ?? savedFrom(html), entry.name);
}

/** Browsers write into a page that they save where it was. */
const savedFrom = (html: string): string | null =>
  /<!-- saved from url=\(\d+\)(https?:\/\/\S{1,2000}) -->/.exec(html.slice(0, 5000))?.[1] ?? null;

/**
 * The article of a page: its main text as Mozilla's Readability finds it, and what the page says of itself to
 * machines. No script is run, and nothing is loaded.
 */
export function readPage(html: string, url: string | null, name: string): Draft {
  checkMarkup(html, name);
  // A sheet of styles that cannot be parsed is nobody's business here.
  const {document} = new JSDOM(html, {virtualConsole: new VirtualConsole()}).window;
  const facts = metadata(document, url);
  const article = new Readability(document, {serializer: (node) => node as Element}).parse();
  const text = article?.content ? plain(article.content.innerHTML) : "";
  if (!text) throw refusal("no article in this page", name);
  if (isList(article!.content!)) throw refusal("a page of links, no article", name);
  return draft(name, text, {...facts, title: facts.title ?? known(article?.title, "the page")});
}

/** A front page or a folder is links for the most part; in articles they are a tenth. */
function isList(content: Element): boolean {
  const length = (element: Element): number => element.textContent?.replace(/\s+/g, "").length ?? 0;
  const linked = [...content.querySelectorAll("a")].reduce((sum, link) => sum + length(link), 0);
  return 2 * linked > length(content);
}
