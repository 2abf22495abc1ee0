import {createHash} from "node:crypto";
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {Participant, Tables} from "../loaders/schema.ts";
import {articleName, contactName, isPageName} from "../src/components/names.ts";
import type {Members} from "./archive.ts";
import {late} from "./late.ts";
import {TEMPLATE} from "./places.ts";
import {escape} from "./shell.ts";

/** One record's page: what it is called, and the sentence that search engines show. */
interface Stamp {
  id: string;
  title: string;
  description: string;
}

/**
 * Pages of one kind differ in nothing but the record's id, its title and the file of its text; so Framework builds
 * one, which takes it a tenth of a second, and the others are made from that by replacing these.
 */
export function stamp(out: string, tables: Tables, members: Members): void {
  const {articles, contacts, participants} = tables;
  const ofArticle = articles.map((article) => ({
    id: article.id,
    title: articleName(article),
    description: `${[article.outlet, article.published].filter(Boolean).join(", ") || article.file}: the text with its evidence`,
  }));
  const ofContact = contacts.map((contact) => {
    const title = contactName(contact, participants);
    return {id: contact.id, title, description: `${title}: who tells of it, and in which words`};
  });
  stampKind(out, "article", ofArticle, members);
  stampKind(out, "contact", ofContact, members);
  stampKind(out, "person", peopleOf(participants), members);
}

/** Everybody who took part in a contact, once. */
function peopleOf(participants: readonly Participant[]): Stamp[] {
  const people = new Map<string, string>();
  for (const {person, name} of participants)
    if (person !== null && isPageName(person)) people.set(person, name ?? person);
  return [...people].map(([id, title]) => ({
    id,
    title,
    description: `${title}: every contact that is told, when, with whom and in which office`,
  }));
}

function stampKind(out: string, kind: string, stamps: Stamp[], members: Members): void {
  const path = join(out, kind, `${TEMPLATE}.html`);
  if (!existsSync(path)) return;
  const page = readFileSync(path, "utf8");
  rmSync(path);
  for (const one of stamps) {
    if (!isPageName(one.id)) throw new Error(`id cannot name a page: ${one.id}`);
    const html = withTitle(withText(page, out, one.id, members), one);
    writeFileSync(join(out, kind, `${one.id}.html`), html);
  }
  const texts = join(out, "_file", "data", "tables", "texts");
  if (!existsSync(texts) || kind !== "article") return;
  for (const name of readdirSync(texts)) if (name.startsWith(TEMPLATE)) rmSync(join(texts, name));
}

/** Publishes the record's text as Framework would, under a name with its hash, and points the page to it. */
function withText(page: string, out: string, id: string, members: Members): string {
  const text = members[`texts/${id}.json`];
  return page.replace(TEXT, (_, name: string, between: string) => {
    if (text === undefined) throw new Error(`no text for: ${id}`);
    const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
    writeFileSync(join(out, "_file", "data", "tables", "texts", `${id}.${hash}.json`), text);
    return `${name}.${hash}.json"${between}${text.length}`;
  });
}

const TEXT = new RegExp(`(texts/${TEMPLATE})\\.[0-9a-f]{8}\\.json"([^}]*"size":)\\d+`);

/** Titles go in last and escaped: whatever an article is called, it is only text. */
function withTitle(page: string, {id, title, description}: Stamp): string {
  return page
    .replaceAll(TEMPLATE, id)
    .replace(/<title>[^]*?<\/title>/, () => `<title>${escape(title)} | Readout</title>`)
    .replace(/(<meta name="description" content=")[^"]*/, (_, start: string) => start + escape(description))
    .replace(
      /(<h1[^>]* data-title="")[^>]*>[^]*?<\/h1>/,
      (_, start: string) => `${start}>${escape(title)}</h1>`,
    );
}

/**
 * What Framework has no option for: the language, zooming on phones, folders that start with an underscore, and scripts
 * that wait until the page is painted.
 */
export function finish(out: string): void {
  for (const name of readdirSync(out, {recursive: true, encoding: "utf8"})) {
    if (!name.endsWith(".html")) continue;
    const html = readFileSync(join(out, name), "utf8");
    const mended = html.replace("<html>", `<html lang="en">`).replace(", maximum-scale=1", "");
    writeFileSync(join(out, name), late(mended));
  }
  writeFileSync(join(out, ".nojekyll"), "");
}
