/**
 * The address at which a report will stand, with a slash at its end; null where nobody says. Links do without it, but
 * social networks, feeds and search engines ask for whole addresses.
 */
export function readAddress(told: string | undefined): string | null {
  if (told === undefined || told === "") return null;
  const {protocol, href} = URL.canParse(told) ? new URL(told) : {protocol: "", href: ""};
  if (!/^https?:$/.test(protocol) || /[?#]/.test(href))
    throw new Error(`not the address of a site, such as https://example.org/report/: ${told}`);
  return href.endsWith("/") ? href : `${href}/`;
}

/** From a page to a file of the site: its whole address where that is known, else the way to it. */
export const addressOf = (file: string, page: string, base: string | null): string =>
  base === null ? `${upFrom(page)}${file}` : new URL(file, base).href;

/** The way from a page, by its path, to the folder of the site. */
export const upFrom = (page: string): string => "../".repeat(page.split("/").length - 1) || "./";
