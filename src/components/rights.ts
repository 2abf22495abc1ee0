import type {Article} from "../../loaders/schema.ts";
import type {RightsRow, TextMember} from "../../site/rights/excerpts.ts";
import {isWeb} from "./bylines.js";
import {element, type Child} from "./element.js";
import {capital, counted} from "./words.js";

/** What a report may hold of an article, in words. */

const isWhole = ({characters, passages}: TextMember): boolean =>
  passages.reduce((sum, {start, end}) => sum + end - start, 0) === characters;

/** Above a text that a deployed report may not hold whole: how much it holds, and where the rest stands. */
export function rightsNote(article: Article, text: TextMember, row: RightsRow): HTMLElement | null {
  if (article.rights === "full") return null;
  const owner = `The text belongs to ${article.outlet ?? "its outlet"}.`;
  const rests = `the sentences on which its rows rest, ${shareOf(row)} of it`;
  const words: Child[] =
    row.published === row.characters
      ? [`${owner} Every sentence of it is evidence, so a report holds all of it. `, original(article)]
      : isWhole(text)
        ? [
            `This live report shows the whole text. A deployed one holds ${rests}, unless the head of the article says `,
            element("code", {}, "rights: full"),
            ".",
          ]
        : [`${owner} This report holds ${rests}; “…” stands for what is left out. `, original(article)];
  return element("p", {class: "note rights"}, words);
}

const original = ({url}: Article): Child =>
  url !== null && isWeb(url)
    ? element("a", {href: url, rel: "noreferrer"}, "Read the original.")
    : "Its head gives no address of the original.";

/** Never rounded up to all, nor down to nothing. */
function shareOf({characters, published}: RightsRow): string {
  if (published === characters) return "all";
  const percent = Math.round((100 * published) / characters);
  return `${Math.max(published ? 1 : 0, Math.min(99, percent))} per cent`;
}

/** How much of the articles a deployed report holds. */
export function rightsSentence(articles: readonly Article[], rows: readonly RightsRow[]): string {
  const restricted = new Set(articles.filter(({rights}) => rights === "evidence").map(({id}) => id));
  const full = capital(counted(articles.length - restricted.size, "article"));
  const granted = `${full} may be published whole.`;
  if (!restricted.size) return granted;
  const parts = rows.filter(({article}) => restricted.has(article));
  const sum = (key: "characters" | "published") => parts.reduce((total, row) => total + row[key], 0);
  const share = shareOf({article: "", characters: sum("characters"), published: sum("published")});
  const entire = parts.filter(({characters, published}) => characters === published).length;
  const short = entire
    ? `; of ${counted(entire, "article")} every sentence is evidence, as in many a short readout`
    : "";
  return `${granted} Of the words of ${counted(restricted.size, "other")} a deployed report holds ${share}${short}.`;
}
