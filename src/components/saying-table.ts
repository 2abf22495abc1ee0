import type {Article, Topic} from "../../loaders/schema.ts";
import type {Cell, Sheet} from "./copies.js";
import {growing} from "./growing.js";
import {element} from "./element.js";
import {quoteLink} from "./evidence.js";
import {articleLink} from "./links.js";
import {dayName} from "./names.js";
import type {Saying} from "./sayings.js";
import {sideClass} from "./sides.js";

export interface Context {
  articles: ReadonlyMap<string, Article>;
  topics: ReadonlyMap<string, Topic>;
  sides: readonly string[];
  names: (code: string) => string;
  addressOf: (topic: string) => string;
}

const NONE = "–";

/** Rows at once: what a reader can look through, and a page can draw in a moment. */
const STEP = 100;

/** Who said what: speaker, the words that attribute, what was said, on what, and where. Cue and content are links. */
export function sayingTable(sayings: readonly Saying[], context: Context): HTMLElement {
  const body = element("tbody", {role: "rowgroup"});
  const rest = growing(body, sayings, {
    toRow: (saying) => sayingRow(saying, context),
    step: STEP,
    unit: "statement",
    all: `${sayings.length}`,
  });
  const names = ["Speaker", "Cue", "What was said", "Topics", "Where"];
  const head = names.map((name) => element("th", {scope: "col", role: "columnheader"}, name));
  const table = element(
    "table",
    {class: "sayings stacks", role: "table"},
    element("thead", {role: "rowgroup"}, element("tr", {role: "row"}, head)),
    body,
  );
  return element("div", {}, table, rest);
}

function sayingRow(saying: Saying, context: Context): HTMLElement {
  const {source_name, country, cue, content, kind, topics, article} = saying;
  const cell = (name: string, ...children: Parameters<typeof element>[2][]) =>
    element("td", {role: "cell", "data-name": name, class: children[0] === NONE ? "none" : null}, children);
  const side = `side-name ${sideClass(country, context.sides)}`;
  const isCountry = country !== null && context.names(country) === source_name;
  const speaker = element(
    "span",
    {class: isCountry ? `speaker ${side}` : "speaker"},
    source_name ?? "not named",
  );
  const of = country !== null && !isCountry && element("span", {class: side}, context.names(country));
  const links = topics.map((topic, i) => [
    i ? ", " : null,
    element("a", {href: context.addressOf(topic)}, context.topics.get(topic)?.label ?? topic),
  ]);
  return element(
    "tr",
    {role: "row", class: sideClass(country, context.sides)},
    cell("Speaker", speaker, of),
    cell("Cue", cueLink(saying) ?? cue ?? NONE),
    cell("Said", element("span", {class: `said ${kind}`}, quoteLink({...placeOf(saying), exact: content}))),
    cell("Topics", links.length ? links : NONE),
    cell("Where", where(context.articles.get(article)!)),
  );
}

const placeOf = ({article, start, end}: Saying) => ({article, start, end});

/** The words that attribute, where they stand; null where the text has none. */
const cueLink = ({article, cue, cue_start: start, cue_end: end}: Saying): HTMLElement | null =>
  cue !== null && start !== null && end !== null ? quoteLink({article, start, end, exact: cue}) : null;

/** Outlet and day, which is short; an article that has neither goes by its headline. */
function where({id, title, outlet, published}: Article): HTMLElement {
  const about = [outlet, published && dayName(published)].filter(Boolean).join(", ") || title;
  const label = about === title ? null : `${about}: ${title}`;
  return element("a", {href: articleLink(id), title, "aria-label": label}, about);
}

/** The same rows, all of them, to be copied. */
export function sayingSheet(sayings: readonly Saying[], caption: string, context: Context): Sheet {
  const columns = ["Speaker", "Country", "Cue", "What was said", "Kind", "Topics", "Article", "Published"];
  const rows = sayings.map((saying): Cell[] => {
    const article = context.articles.get(saying.article)!;
    const topics = saying.topics.map((topic) => context.topics.get(topic)?.label ?? topic);
    return [
      {text: saying.source_name ?? ""},
      {text: saying.country ?? ""},
      {text: saying.cue ?? ""},
      {text: saying.content, href: articleLink(saying.article, placeOf(saying))},
      {text: saying.kind},
      {text: topics.join("; ")},
      {text: article.title, href: articleLink(article.id)},
      {text: article.published ?? ""},
    ];
  });
  return {caption, columns, rows};
}
