import {existsSync, readdirSync, readFileSync} from "node:fs";
import {isMap, parseDocument} from "yaml";
import {forkNote} from "./fork.ts";
import {TEMPLATE} from "./places.ts";
import {shortened} from "./provenance.ts";

/** What surrounds each page: the head, the navigation, the foot. */

const NAVIGATION = [
  ["/", "Findings"],
  ["/contacts", "Contacts"],
  ["/topics", "Topics"],
  ["/comparisons", "Comparisons"],
  ["/sides", "Sides"],
  ["/statements", "Statements"],
  ["/concordance", "In context"],
  ["/articles", "Articles"],
  ["/review", "Review"],
  ["/methods", "Methods"],
  ["/data", "Data"],
] as const;

/** Two readings of one contact, side by side. */
const ICON =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><rect width='16' height='16' rx='3' fill='#1f2933'/>" +
  "<path d='M3 4h4v8H3z' fill='#56a0d8'/><path d='M9 4h4v8H9z' fill='#e8963a'/></svg>";

/** Pages that are no part of the list: the search stands beside it, and only other pages lead to the rest. */
const UNLISTED = ["/link.md", "/search.md"];

interface Page {
  path: string;
  title?: string | null;
}

export const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})[c]!);

/** The icon, and the description that the page's own head (front matter) gives. */
export function head({path}: Page, root = "src"): string {
  const description = descriptionOf(`${root}${path.replace(`/${TEMPLATE}`, "/[id]")}.md`);
  return [
    `<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${Buffer.from(ICON).toString("base64")}">`,
    `<meta name="description" content="${escape(description)}">`,
    `<meta name="color-scheme" content="light dark">`,
    EMBED,
    SHORTCUT,
  ].join("\n");
}

/** A page in a frame of another site shows one chart alone; said before anything is drawn, so that nothing flashes. */
const EMBED = `<script>if (new URLSearchParams(location.search).has("embed")) document.documentElement.classList.add("embed");</script>`;

/** From every page the search is one chord away; a single key would be in the way of those who speak to their machine (WCAG 2.1.4). */
const SHORTCUT = `<script>addEventListener("keydown", (event) => {
  const search = document.querySelector("[aria-keyshortcuts]");
  if (!search || event.key !== "k" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  search.click();
});</script>`;

const searchLink = (path: string): string =>
  `<a class="search-link" href="/search"${isCurrent(path, "/search")} aria-keyshortcuts="Control+K Meta+K" title="Control K, or Command K">Search</a>`;

/** Framework drops the keys of a page's head that it does not know, hence read here. */
function descriptionOf(file: string): string {
  return headOf(file).description ?? "Who met whom, when and where, and what each side says of it.";
}

/** A head that is no YAML says nothing, as in Framework itself; YAML reads a year as a number. */
function headOf(file: string): {title?: string; description?: string} {
  const head = existsSync(file) ? /^---\n([^]*?)\n---\n/.exec(readFileSync(file, "utf8")) : null;
  const {contents, errors} = parseDocument(head?.[1] ?? "");
  const isRead = isMap(contents) && errors.length === 0;
  const told = (key: string) => (isRead && contents.has(key) ? String(contents.get(key)) : undefined);
  return {title: told("title"), description: told("description")};
}

/**
 * Skip link and navigation; pages that are not there are left out, so that no link is ever broken, and pages of one's
 * own come last, by their titles.
 */
export function header({path}: Page, root = "src"): string {
  const known = NAVIGATION.filter(([to]) => existsSync(`${root}${fileOf(to)}`));
  const there = [...known, ...ownPages(root)];
  const items = there.map(([to, name]) => `<li><a href="${to}"${isCurrent(path, to)}>${name}</a></li>`);
  const search = existsSync(`${root}/search.md`) ? searchLink(path) : "";
  return `<a class="skip" href="#observablehq-main">Skip to the content</a>
<a class="brand" href="/">Readout</a>${search}
<nav aria-label="Pages"><ul>${items.join("")}</ul></nav>`;
}

const fileOf = (to: string): string => `${to === "/" ? "/index" : to}.md`;

function ownPages(root: string): [to: string, name: string][] {
  const known = new Set([...NAVIGATION.map(([to]) => fileOf(to)), ...UNLISTED]);
  const files = readdirSync(root).filter((file) => file.endsWith(".md") && !known.has(`/${file}`));
  return files.sort().map((file) => {
    const name = file.slice(0, -".md".length);
    return [`/${name}`, escape(headOf(`${root}/${file}`).title ?? name)];
  });
}

function isCurrent(path: string, to: string): string {
  if (path === (to === "/" ? "/index" : to)) return ` aria-current="page"`;
  return path.startsWith(`${to.replace(/s$/, "")}/`) ? ` aria-current="true"` : "";
}

/** No date of the build, since two builds of the same articles are the same bytes; the digest says which they were. */
export function footer({path}: Page, root = "src", digest?: string): string {
  const made = digest
    ? `Made with Readout, <a href="/manifest.json">digest <code class="digest" title="${digest}">${shortened(digest)}</code></a>.`
    : "Made with Readout; a live report, which changes as you save.";
  const all = `Every number here rests on sentences: follow a mark, a number or a row to read them. ${made}`;
  return `<p>${all}</p>${forkNote(path, root)}`;
}
