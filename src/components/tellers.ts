import type {Alignment, Article, Evidence} from "../../loaders/schema.ts";
import type {Context, Hand} from "./comparison.js";
import {element, type Child} from "./element.js";
import {articleLink} from "./links.js";
import type {Pair} from "./pairs.js";
import {joined} from "./words.js";

/** Which articles tell what a side says, where it has more than one. */

/** The articles that have words of a side in a comparison, its fullest account first, the others by id. */
export function tellersOf(pair: Pair, hand: Hand, {evidence, articles}: Context): Article[] {
  const ids = pair.rows.flatMap(({id}) => evidence(id, hand).map(({article}) => article));
  const others = [...new Set(ids)].filter((id) => id !== pair[hand].id).sort();
  return [pair[hand], ...others.flatMap((id) => articles.get(id) ?? [])];
}

/** The evidence of one side's words, those that are shown first. */
export function evidenceOf(row: Alignment, hand: Hand, {evidence}: Pick<Context, "evidence">): Evidence[] {
  const all = evidence(row.id, hand);
  const shown = all.find(({article, exact}) => article === row[`${hand}_article`] && exact === row[hand]);
  return shown ? [shown, ...all.filter((one) => one !== shown)] : all;
}

/** What an article is called in a line of others: its outlet, or its headline. */
const nameOf = ({outlet, title}: Article): string => outlet ?? `“${title}”`;

/** "Also told by Xinhua", under the head of an account. */
export const othersNote = (others: readonly Article[]): Child =>
  others.length
    ? element(
        "span",
        {class: "tellers"},
        "also told by ",
        joined(others.map((one): Child => element("a", {href: articleLink(one.id)}, nameOf(one)))),
      )
    : null;

/** Who has a claim beside the fullest account, or instead of it; each name opens the sentence there. */
export function tellersNote(
  {id: fullest}: Article,
  teller: string,
  also: readonly Evidence[],
  {articles}: Context,
): Child {
  const others = also.filter(({article}) => article !== teller);
  const link = (row: Evidence): Child[] => {
    const found = articles.get(row.article);
    return found ? [element("a", {href: articleLink(row.article, row)}, nameOf(found))] : [];
  };
  const own = teller === fullest ? null : articles.get(teller);
  const names = joined(others.flatMap(link));
  if (!own && !others.length) return null;
  return element(
    "span",
    {class: "tellers"},
    own ? [`told by ${nameOf(own)}`, others.length ? " and " : null] : "also told by ",
    names,
  );
}
