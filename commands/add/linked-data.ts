/** What JSON-LD says of an article (schema.org). */
export interface Linked {
  headline: string | null;
  published: string | null;
  publisher: string | null;
  language: string | null;
  url: string | null;
}

type Thing = Record<string, unknown>;

const ARTICLE = /(?:Article|Report|BlogPosting|PressRelease|LiveBlogPosting)$/;
/** Levels and things beyond which nobody describes an article. */
const DEEPEST = 8;
const MOST = 2_000;

/** The article that a page's JSON-LD describes; null where it describes none. Blocks that are no JSON are passed over. */
export function articleIn(document: Document): Linked | null {
  const things: Thing[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    gather(parse(script.textContent ?? ""), things, 0);
  const article = things.find((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  if (!article) return null;
  const named = (value: unknown) => nameOf(value, things);
  return {
    headline: named(article.headline ?? article.name),
    published: named(article.datePublished ?? article.dateCreated),
    publisher: named(article.publisher ?? article.sourceOrganization),
    language: named(article.inLanguage),
    url: addressOf(article.url ?? article.mainEntityOfPage),
  };
}

function parse(json: string): unknown {
  try {
    // Pages written by hand have line ends within strings.
    return JSON.parse(json.replace(/[\n\r\t]+/g, " "));
  } catch {
    return null;
  }
}

function gather(value: unknown, things: Thing[], depth: number): void {
  if (typeof value !== "object" || value === null || depth > DEEPEST || things.length > MOST) return;
  if (!Array.isArray(value)) things.push(value as Thing);
  for (const inner of Object.values(value)) gather(inner, things, depth + 1);
}

const typesOf = ({"@type": type}: Thing): string[] =>
  [type].flat().filter((name) => typeof name === "string");

/** A value in words: of a thing its name, be it described here or elsewhere in the page; of a list the first. */
function nameOf(value: unknown, things: readonly Thing[]): string | null {
  if (typeof value === "string") return value;
  const thing = [value].flat()[0];
  if (typeof thing === "string") return thing;
  if (typeof thing !== "object" || thing === null) return null;
  const {name, "@id": id, alternateName} = thing as Thing;
  const described = name ?? things.find((other) => other["@id"] === id && other.name)?.name ?? alternateName;
  return typeof described === "string" ? described : null;
}

function addressOf(value: unknown): string | null {
  const thing = [value].flat()[0];
  if (typeof thing === "string") return thing;
  const id = typeof thing === "object" && thing !== null ? (thing as Thing)["@id"] : null;
  return typeof id === "string" ? id : null;
}
