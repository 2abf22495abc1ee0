import MarkdownIt from "markdown-it";
import {parseDocument} from "yaml";
import {readHead} from "../../../loaders/head.ts";
import {decode} from "../charset.ts";
import {draft, known, type Draft, type Facts} from "../draft.ts";
import {collect, type Entry} from "../entry.ts";
import {LIMITS} from "../limits.ts";
import {factsOf} from "../record.ts";
import {plain} from "./markup.ts";

/** A text as it stands, with what its head says where it has one. */
export async function readText(entry: Entry): Promise<Draft> {
  const {facts, text, notes} = await open(entry);
  return draft(entry.name, text, facts, notes);
}

/** Markdown without its marks: its first heading is the title unless the head has one. */
export async function readMarkdown(entry: Entry): Promise<Draft> {
  const {facts, text: source, notes} = await open(entry);
  const html = new MarkdownIt({html: true}).render(source);
  const heading = /<h1>([^]*?)<\/h1>/.exec(html)?.[1];
  const title = facts.title ?? known(heading && plain(heading), "its first heading");
  return draft(entry.name, plain(html), {...facts, title}, notes);
}

interface Opened {
  facts: Partial<Facts>;
  text: string;
  notes: string[];
}

async function open(entry: Entry): Promise<Opened> {
  const file = decode(await collect(entry, LIMITS.page), entry.charset, entry.name);
  const {head, text, mistakes} = readHead(file);
  if (mistakes.length > 0) return {...foreign(file, text), text};
  const facts = Object.entries(head).map(([key, value]) => [key, known(value, "its head")]);
  return {facts: Object.fromEntries(facts) as Partial<Facts>, text, notes: []};
}

/** A head that other programs wrote, with keys of their own ("date", "link"); what is not understood is told. */
function foreign(file: string, text: string): Omit<Opened, "text"> {
  const yaml = file.slice(0, file.length - text.length).replace(/^\uFEFF?---|---\s*$/g, "");
  const document = parseDocument(yaml, {prettyErrors: false});
  try {
    const value: unknown = document.errors.length > 0 ? null : document.toJS({maxAliasCount: 0});
    if (typeof value === "object" && value !== null) {
      const {facts, unread} = factsOf(value as Record<string, unknown>, "its head");
      return {facts, notes: unread.length > 0 ? [`not read of its head: ${unread.join(", ")}`] : []};
    }
  } catch {
    // An alias: a head has no use for them, and a nest of them can fill the memory.
  }
  return {facts: {}, notes: ["its head is not understood, and left out"]};
}
