import {JSDOM} from "jsdom";
import {HOST} from "../../site/bake/reader.ts";

/** A page of the report as a part of one file. */

/** What the parts of a copy know of one another and of the site. */
export interface Site {
  /** whether the copy holds this page, and on it this id */
  holds(page: string, id?: string): boolean;
  /** a file of the site as an address that holds it all; null of what is not to be taken along */
  inline(file: string): string | null;
}

/** What only scripts can use, or leads out of the copy. */
const LEFT = "script, form, input, select, textarea, button, .needs-script, .script-only, [popover], iframe";

/** The name of a page in the copy, by which links lead to it: "contact/a.html" is "contact/a". */
export const nameOf = (page: string): string => page.replace(/\.html$/, "");

/** The content of a page, with its ids and links made fit to stand beside other pages. */
export function sectionOf(html: string, page: string, site: Site): string {
  const {document} = new JSDOM(html, {url: HOST + encodeURI(page)}).window;
  const main = document.querySelector("main");
  if (main === null) throw new Error(`page has no main part: ${page}`);
  for (const element of main.querySelectorAll(LEFT)) element.remove();
  for (const kept of main.querySelectorAll("noscript, observablehq-loading"))
    kept.replaceWith(...kept.childNodes);
  for (const element of main.querySelectorAll("*")) {
    renameIds(element, page);
    lead(element, page, site);
  }
  for (const comment of commentsIn(main)) comment.remove();
  const title = document.title.replace(/ \| .*$/, "");
  const label = title.replace(/[&"<]/g, (c) => `&#${c.charCodeAt(0)};`);
  return `<section class="page" id="${encodeURI(nameOf(page))}" aria-label="${label}">${main.innerHTML.trim()}</section>`;
}

/** Attributes that name ids of the page. */
const REFERENCES = ["id", "for", "aria-labelledby", "aria-describedby", "aria-controls"];

function renameIds(element: Element, page: string): void {
  for (const name of REFERENCES) {
    const ids = element.getAttribute(name);
    if (ids)
      element.setAttribute(
        name,
        ids
          .split(" ")
          .map((id) => fullId(page, id))
          .join(" "),
      );
    else if (ids === "") element.removeAttribute(name);
  }
  // Drawings name their clips and markers within an address.
  for (const {name, value} of [...element.attributes])
    if (value.includes("url(#"))
      element.setAttribute(
        name,
        value.replace(/url\(#([^)]*)\)/g, (_, id: string) => `url(#${fullId(page, id)})`),
      );
}

const fullId = (page: string, id: string): string => `${nameOf(page)}:${id}`;

/** Links lead to the other page in the copy, or out of it where they name a host, or nowhere; pictures come along. */
function lead(element: Element, page: string, site: Site): void {
  for (const name of ["href", "xlink:href", "src"]) {
    const value = element.getAttribute(name);
    if (value === null) continue;
    const to = leadsTo(value, page, site);
    if (to === null) element.removeAttribute(name);
    else element.setAttribute(name, to);
  }
}

function leadsTo(value: string, page: string, site: Site): string | null {
  if (/^(?:data|mailto):/.test(value)) return value;
  const url = new URL(value, HOST + encodeURI(page));
  if (!url.href.startsWith(HOST)) return url.href;
  const path = decodeURI(url.pathname).slice(1) || "index.html";
  if (!site.holds(path)) return site.inline(path);
  const id = decodeURIComponent(url.hash.slice(1));
  if (site.holds(path, id)) return `#${encodeURI(fullId(path, id))}`;
  // Only scripts find words in a text; the text itself is there.
  return id && path === page ? null : `#${encodeURI(nameOf(path))}`;
}

function commentsIn(main: Element): Comment[] {
  const found: Comment[] = [];
  const walker = main.ownerDocument.createNodeIterator(main, 128);
  for (let node; (node = walker.nextNode());) found.push(node as Comment);
  return found;
}
