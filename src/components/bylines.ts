import type {Article} from "../../loaders/schema.ts";
import {element} from "./element.js";
import {dayName} from "./names.js";
import {sideClass} from "./sides.js";

/** Who published an article, when, and for which side; and how each of these is known. */

const DATE_BASES: Record<NonNullable<Article["published_basis"]>, string> = {
  head: "as it came with the text",
  "first-line": "from its first line",
  dateline: "inferred from what stands around the text",
};

const SIDE_BASES: Record<string, string> = {
  head: "as it came with the text",
  outlet: "its outlet speaks for it",
  letterhead: "its ministry or embassy stands above the text",
  attribution: "its bodies are quoted first",
  "home-style": "its officials are named without their country",
  dateline: "it is written there, and begins with its official",
};

export const dateBasis = ({published_basis: basis}: Article): string =>
  basis === null ? "nothing in the text supports a day" : DATE_BASES[basis];

/** A rule that has no words here is told by its name. */
export const sideBasis = ({side_basis: basis}: Article): string =>
  basis === null ? "nothing in the text names a side" : (SIDE_BASES[basis] ?? basis);

/** A side's name with its colour beside it; the side of nobody has a name too. */
export function sideLabel(
  side: string | null,
  sides: readonly string[],
  names: (code: string) => string,
): HTMLElement {
  return element(
    "span",
    {class: `side-name ${sideClass(side, sides)}`},
    side === null ? "no side" : names(side),
  );
}

/** The sides that a chart shows, each once, in their order; those that share the neutral colour are named together. */
export function sideLegend(
  shown: readonly (string | null)[],
  sides: readonly string[],
  names: (code: string) => string,
  none = "no side",
): HTMLElement {
  const coloured = sides.filter((side) => shown.includes(side) && sideClass(side, sides) !== "side-other");
  const others = [...new Set(shown)].filter((side) => side !== null && !coloured.includes(side));
  const rest = [others.length ? "others" : null, shown.includes(null) ? none : null]
    .filter(Boolean)
    .join("; ");
  return element(
    "p",
    {class: "legend"},
    coloured.map((side) => sideLabel(side, sides, names)),
    rest && element("span", {class: "side-name side-other"}, rest),
  );
}

/** One line under the headline; an address that is no web address is told in words, and leads nowhere. */
export function byline(
  article: Article,
  sides: readonly string[],
  names: (code: string) => string,
): HTMLElement {
  const {outlet, published, url, file} = article;
  return element(
    "dl",
    {class: "byline facts"},
    fact("Outlet", outlet ?? "not named"),
    fact("Published", published === null ? "unknown" : dayName(published), dateBasis(article)),
    fact("Side", sideLabel(article.side, sides, names), sideBasis(article)),
    url !== null && fact("Original", isWeb(url) ? element("a", {href: url, rel: "noreferrer"}, url) : url),
    fact("File", element("code", {}, file)),
  );
}

/** Whether an address may be a link: one that is no web address is told in words. */
export const isWeb = (url: string): boolean => /^https?:\/\//i.test(url);

const fact = (name: string, value: string | Node, basis?: string): HTMLElement =>
  element(
    "div",
    {},
    element("dt", {}, name),
    element("dd", {}, value, basis && element("span", {class: "basis"}, ` (${basis})`)),
  );
