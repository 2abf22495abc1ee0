import {fragmentOf, type State} from "./address.js";
import {isPageName} from "./names.js";
import {selectorState} from "./selector.js";

/** Addresses of the pages of single records, right from any page and under any base path. */

/** This module lies two folders below the site's root, in a preview and in a build. */
const here = import.meta.url;
const site = (path: string): string => new URL(`../../${path}`, here).href;

/** Words of a text, and where they stand. */
export interface Place {
  start: number;
  end: number;
  /** without the words a link leads to another place once the text is edited */
  exact?: string;
}

/** The article's page; with words, the place of these in its text, by the words and not by the place alone. */
export const articleLink = (id: string, place?: Place): string =>
  site(`article/${encodeURIComponent(id)}.html${place ? fragmentOf(stateOf(place)) : ""}`);

const stateOf = ({start, end, exact}: Place) => selectorState({start, end, quote: exact});

export const contactLink = (id: string): string => site(`contact/${encodeURIComponent(id)}.html`);

/** Places of a topic (`topic`), a name (`name`) or a phrase (`words`) in the texts. */
export const concordanceLink = (state: State): string => site(`concordance.html${fragmentOf(state)}`);

/** Where a record is shown: on its page, or by its places in the texts. */
export function recordLink(kind: "contact" | "person" | "name" | "topic" | "article", id: string): string {
  if (kind === "contact") return contactLink(id);
  if (kind === "article") return articleLink(id);
  const page = kind === "person" ? personLink(id) : null;
  return page ?? concordanceLink(kind === "topic" ? {topic: id} : {name: id});
}

/** The page of somebody who took part in a contact; of an id that cannot name a page there is none. */
export const personLink = (id: string): string | null =>
  isPageName(id) ? site(`person/${encodeURIComponent(id)}.html`) : null;

/** What needs a person. */
export const reviewLink = (): string => site("review.html");

/** The comparison of the sides' accounts of a contact. */
export const comparisonLink = (contact: string): string =>
  site(`comparisons.html#${new URLSearchParams({contact}).toString()}`);

/** A claim in the comparison in which it stands today. */
export const claimLink = ({contact, id}: {contact: string; id: string}): string =>
  site(`comparisons.html${fragmentOf({contact, claim: id})}`);

/**
 * An address that lasts: it names the sentence on which a contact or a claim rests, and the page that it opens finds
 * out what has become of it, whatever its id is by then.
 */
export const lastingLink = (
  kind: "contact" | "claim",
  contact: string,
  {article, ...place}: Place & {article: string},
): string => site(`link.html${fragmentOf({kind, contact, article, ...stateOf(place)})}`);
