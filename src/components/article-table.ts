import type {Account, Article, Problem} from "../../loaders/schema.ts";
import type {State} from "./address.js";
import {dateBasis, sideBasis, sideLabel} from "./bylines.js";
import {growing} from "./growing.js";
import {element, type Child} from "./element.js";
import {hasWords} from "./filters.js";
import {articleLink} from "./links.js";
import {dayName} from "./names.js";
import {problemsOf} from "./problems.js";
import {sideClass} from "./sides.js";
import {counted} from "./words.js";

export interface Context {
  accounts: readonly Pick<Account, "article">[];
  problems: readonly Problem[];
  sides: readonly string[];
  names: (code: string) => string;
}

/** With how many contacts each article tells. */
type Counted = Context & {told: Map<string, number>};

/** The newest first, those without a day of publication last. */
export const newestFirst = (articles: readonly Article[]): Article[] =>
  [...articles].sort((a, b) => compare(b.published ?? "", a.published ?? "") || compare(a.id, b.id));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Those that the address asks for. */
export const chosenArticles = (
  articles: readonly Article[],
  {side, outlet, month, words}: State,
): Article[] =>
  articles.filter(
    (article) =>
      (side === undefined || (article.side ?? "none") === side) &&
      (outlet === undefined || (article.outlet ?? "none") === outlet) &&
      (month === undefined || (article.published ?? "").startsWith(month)) &&
      (words === undefined || hasWords(article.title, words)),
  );

/** Rows at once: what a reader can look through, and a page can draw in a moment. */
const STEP = 200;

/** One row an article: its day and its side with how they are known, and what it gave; of many, the first, and more on demand. */
export function articleTable(articles: readonly Article[], context: Context): HTMLElement {
  const accounted: Counted = {...context, told: new Map()};
  for (const {article} of context.accounts)
    accounted.told.set(article, (accounted.told.get(article) ?? 0) + 1);
  const body = element("tbody", {role: "rowgroup"});
  const rest = growing(body, articles, {
    toRow: (article) => articleRow(article, accounted),
    step: STEP,
    unit: "article",
    all: counted(articles.length, "article"),
  });
  return element("div", {}, tableOf(body), rest);
}

function tableOf(body: HTMLElement): HTMLElement {
  const names = ["Published", "Title", "Outlet", "Side", "Contacts", "Problems"];
  const head = names.map((name, i) =>
    element("th", {scope: "col", role: "columnheader", class: i > 3 ? "number" : null}, name),
  );
  return element(
    "table",
    {class: "articles stacks", role: "table"},
    element("thead", {role: "rowgroup"}, element("tr", {role: "row"}, head)),
    body,
  );
}

function articleRow(article: Article, {told, problems, sides, names}: Counted): HTMLElement {
  const cell = (name: string, children: Child, number = false) =>
    element("td", {role: "cell", "data-name": name, class: number ? "number" : null}, children);
  const basis = (words: string) => element("span", {class: "basis"}, words);
  const wrong = problemsOf(article, problems);
  return element(
    "tr",
    {role: "row", class: sideClass(article.side, sides)},
    cell("Published", [
      article.published === null ? "unknown" : dayName(article.published),
      basis(dateBasis(article)),
    ]),
    cell("Title", element("a", {href: articleLink(article.id), class: "title"}, article.title)),
    cell("Outlet", article.outlet ?? "not named"),
    cell("Side", [sideLabel(article.side, sides, names), basis(sideBasis(article))]),
    cell("Contacts", element("a", {href: articleLink(article.id)}, told.get(article.id) ?? 0), true),
    cell(
      "Problems",
      wrong.length ? [wrong.length, basis(wrong.map(({message}) => message).join("; "))] : "0",
      true,
    ),
  );
}
