/** Addresses of the pages of single records, right from any page and under any base path. */

/** This module lies two folders below the site's root, in a preview and in a build. */
const here = import.meta.url;
const site = (path: string): string => new URL(`../../${path}`, here).href;

/** The article's page; with a span, the place of that span in its text. */
export const articleLink = (id: string, span?: {start: number; end: number}): string =>
  site(`article/${encodeURIComponent(id)}.html${span ? `#s${span.start}-${span.end}` : ""}`);

export const contactLink = (id: string): string => site(`contact/${encodeURIComponent(id)}.html`);

/** The comparison of the sides' accounts of a contact. */
export const comparisonLink = (contact: string): string =>
  site(`comparisons.html#${new URLSearchParams({contact}).toString()}`);
