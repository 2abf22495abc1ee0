import {upFrom} from "../share/address.ts";
import {HOST} from "./reader.ts";

/** What cells show, by their ids. */
export type Shown = Map<string, readonly Node[]>;

/** What does nothing on a page without scripts, and what opens only by them. */
const CONTROLS = "form, input, select, textarea, button, label:has(input, select, textarea), [popover]";
const NEEDS_SCRIPT = ".needs-script, .script-only";
/** Rows of controls above what they change, which would push it down when they come. */
const ROWS = ".filters, .copies, .choice";
/** What unfolds to nothing once they are left out. */
const EMPTY = "details:not(:has(> :not(summary)))";

/**
 * The page with what its cells show. It stands in the very element that Framework puts away when it first shows
 * anything in its place, so that scripts take over without a trace of it.
 */
export function inscribe(html: string, path: string, shown: Shown): string {
  const written = [...shown].map(
    ([id, nodes]) => [id, writtenOf(nodes).replaceAll(HOST, upFrom(path))] as const,
  );
  const blocks = written.filter(([, text]) => BLOCK.test(text)).map(([id]) => id);
  const page = blocks.reduce(withoutParagraph, html);
  const texts = new Map(written);
  return page.replace(PLACE, (place, id: string) => {
    const text = texts.get(id);
    return text ? `<observablehq-loading>${text}</observablehq-loading><!--:${id}:-->` : place;
  });
}

const PLACE = /(?:<observablehq-loading><\/observablehq-loading>)?<!--:([0-9a-f]{8}(?:-\d+)?):-->/g;

function writtenOf(nodes: readonly Node[]): string {
  const [{ownerDocument: document}] = nodes as [Node & {ownerDocument: Document}];
  const box = document.createElement("div");
  box.append(...nodes.map((node) => node.cloneNode(true)));
  for (const row of box.querySelectorAll(ROWS)) row.replaceWith(roomFor(row));
  for (const left of [`:is(${NEEDS_SCRIPT}, ${CONTROLS}):not(.room)`, EMPTY])
    for (const element of box.querySelectorAll(left)) element.remove();
  for (const link of box.querySelectorAll("a")) withoutDeadEnd(link, document);
  return box.innerHTML;
}

/** The room that a row of controls will take where there are scripts: as many empty places, which src/style.css measures. */
function roomFor(row: Element): Element {
  const room = row.ownerDocument.createElement("div");
  room.className = `${row.className} needs-script room`;
  room.append(...[...row.children].map(() => row.ownerDocument.createElement("span")));
  return room;
}

/** A link to evidence that only scripts can open is, without them, the words that it has. */
function withoutDeadEnd(link: Element, page: Document): void {
  for (const name of ["href", "xlink:href"]) {
    const to = link.getAttribute(name);
    if (to?.startsWith("#") && page.getElementById(decodeURIComponent(to.slice(1))) === null)
      link.removeAttribute(name);
  }
}

/** Elements before which HTML ends a paragraph that is open. */
const BLOCK =
  /<(?:address|article|aside|blockquote|details|div|dl|fieldset|figure|footer|form|h[1-6]|header|hr|main|nav|ol|p|pre|section|table|ul)[\s>]/;

/** Script may put a block into a paragraph, HTML may not: such a paragraph is a `div` of that name. */
function withoutParagraph(html: string, id: string): string {
  const paragraph = new RegExp(`<p>((?:(?!</?p>)[^])*<!--:${id}:-->(?:(?!</?p>)[^])*)</p>`);
  return html.replace(paragraph, (_, content: string) => `<div class="paragraph">${content}</div>`);
}
