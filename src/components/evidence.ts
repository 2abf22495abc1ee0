import type {Evidence} from "../../loaders/schema.ts";
import {element, type Child} from "./element.js";
import {articleLink} from "./links.js";

/** The sentences that a record rests on: found by record, and shown as links into the articles' texts. */

/** A place in an article, as every table with evidence has it. */
export interface Quoted {
  article: string;
  start: number;
  end: number;
  exact: string;
}

/** Evidence by record, in the order of the text; a record without evidence gives an empty list. */
export function evidenceByRecord(rows: readonly Evidence[]): (record: string, role?: string) => Evidence[] {
  const found = new Map<string, Evidence[]>();
  for (const row of rows) {
    const own = found.get(row.record);
    if (own) own.push(row);
    else found.set(row.record, [row]);
  }
  return (record, role) =>
    (found.get(record) ?? []).filter((row) => role === undefined || row.role === role).sort(inText);
}

const inText = (a: Quoted, b: Quoted): number =>
  (a.article < b.article ? -1 : a.article > b.article ? 1 : 0) || a.start - b.start;

/** A link to where the words stand; by default it shows those words, and `words` show others. */
export function quoteLink(quoted: Quoted, words: Child = quoted.exact): HTMLAnchorElement {
  return element("a", {class: "quote", href: articleLink(quoted.article, quoted)}, words);
}
