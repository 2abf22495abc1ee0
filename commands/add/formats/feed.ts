import {parseFeed} from "feedsmith";
import {declaredIn, decode} from "../charset.ts";
import {draft, known, type Found} from "../draft.ts";
import {collect, type Entry} from "../entry.ts";
import {LIMITS} from "../limits.ts";
import {printable, refusal} from "../refusal.ts";
import {plainField} from "./markup.ts";

interface Item {
  title: string | undefined;
  link: string | undefined;
  published: string | undefined;
  outlet: string | undefined;
  language: string | undefined;
  /** The text, where the feed gives it whole. */
  whole: string | undefined;
  summary: string | undefined;
}

/** The articles of a feed (RSS, RDF, Atom). Of an article of which it has but a summary, the address is given. */
export async function* readFeed(entry: Entry): AsyncGenerator<Found> {
  const bytes = await collect(entry, LIMITS.page);
  const items = itemsOf(decode(bytes, entry.charset ?? declaredIn(bytes), entry.name), entry.name);
  if (items.length === 0) throw refusal("no articles in this feed", entry.name);
  for (const [i, item] of items.entries()) yield foundIn(item, `${entry.name}, item ${i + 1}`);
}

/** Shorter than this, what an item calls its description is a summary. */
const WHOLE = 600;

function foundIn(item: Item, name: string): Found {
  const text = plainField(item.whole ?? item.summary ?? "");
  const whole = item.whole ? text.length > 0 : text.length >= WHOLE || text.includes("\n\n");
  if (!whole && item.link) return {link: item.link};
  if (!text) return {refused: `no text in this item: ${printable(name)}`};
  const {title, link, published, outlet, language} = item;
  const facts = {
    title: known(title && plainField(title), "feed"),
    url: known(link, "feed"),
    published: known(published, "feed"),
    outlet: known(outlet, "feed"),
    language: known(language, "feed"),
  };
  return {draft: draft(name, text, facts, whole ? [] : ["only a summary"])};
}

function itemsOf(text: string, name: string): Item[] {
  const parsed = parse(text, name);
  if (parsed.format === "atom") return parsed.feed.entries?.map((item) => fromAtom(item, parsed.feed)) ?? [];
  if (parsed.format === "json") throw refusal("a feed in json is read as json", name);
  const {title, dc} = parsed.feed;
  const language = "language" in parsed.feed ? parsed.feed.language : dc?.languages?.[0];
  return (parsed.feed.items ?? []).map((item) => ({
    title: item.title,
    link:
      item.link ?? ("guid" in item && /^https?:/.test(item.guid?.value ?? "") ? item.guid?.value : undefined),
    published: ("pubDate" in item ? item.pubDate : undefined) ?? item.dc?.dates?.[0],
    outlet: title,
    language,
    whole: item.content?.encoded,
    summary: item.description,
  }));
}

type Parsed = ReturnType<typeof parse>;
type Atom = Extract<Parsed, {format: "atom"}>["feed"];

const fromAtom = (item: NonNullable<Atom["entries"]>[number], feed: Atom): Item => ({
  title: item.title?.value,
  link: (item.links?.find(({rel}) => !rel || rel === "alternate") ?? item.links?.[0])?.href,
  published: item.published ?? item.updated,
  outlet: feed.title?.value,
  language: undefined,
  whole: item.content?.value,
  summary: item.summary?.value,
});

function parse(text: string, name: string) {
  try {
    return parseFeed(text);
  } catch {
    throw refusal("not a feed that can be read", name);
  }
}
