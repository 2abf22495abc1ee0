import {escape} from "../shell.ts";
import {addressOf} from "./address.ts";
import {CARD} from "./card.ts";

/** What a page tells of itself to whoever links to it. */
export interface Told {
  title: string;
  description: string;
}

const ENTITIES: Record<string, string> = {amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: " "};

/** The words of a piece of a page. */
const wordsIn = (html: string): string =>
  html
    .replace(/<!--[^]*?-->|<[^>]*>/g, "")
    .replace(/&(#39|\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replace(/\s+/g, " ")
    .trim();

/** Its headline, which may be computed, else its title; and its description. */
export function toldBy(html: string): Told {
  const [, headline = ""] = /<h1\b[^>]*>([^]*?)<\/h1>/.exec(html) ?? [];
  const [, title = ""] = /<title>([^]*?)<\/title>/.exec(html) ?? [];
  const [, description = ""] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
  return {title: wordsIn(headline) || wordsIn(title), description: wordsIn(description)};
}

/** The file of a page's card; pages of records share that of their kind. */
export const cardOf = (path: string): string =>
  `cards/${path.includes("/") ? path.split("/")[0] : path.replace(/\.html$/, "")}.png`;

/** The page with what social networks, feed readers and search engines ask for in its head. */
export function withTags(html: string, path: string, base: string | null): string {
  const {title, description} = toldBy(html);
  const own = base && new URL(path.replace(/(^|\/)index\.html$/, "$1"), base).href;
  const properties = {
    "og:type": path === "index.html" ? "website" : "article",
    "og:site_name": "Readout",
    "og:title": title,
    "og:description": description,
    "og:image": addressOf(cardOf(path), path, base),
    "og:image:width": `${CARD.width}`,
    "og:image:height": `${CARD.height}`,
    ...(path.includes("/") ? {} : {"og:image:alt": `The headline: ${title}`}),
    ...(own && {"og:url": own}),
  };
  const tags = [
    ...Object.entries(properties).map(
      ([name, value]) => `<meta property="${name}" content="${escape(value)}">`,
    ),
    `<meta name="twitter:card" content="summary_large_image">`,
    `<link rel="alternate" type="application/atom+xml" title="New contacts and corrections" href="${addressOf(FEED, path, null)}">`,
    ...(own ? [`<link rel="canonical" href="${escape(own)}">`] : []),
  ];
  return html.replace(/<meta name="description"[^>]*>/, (first) => [first, ...tags].join("\n"));
}

export const FEED = "feed.xml";
