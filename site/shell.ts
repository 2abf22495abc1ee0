import {existsSync, readFileSync} from "node:fs";
import {parse} from "yaml";
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
  ["/articles", "Articles"],
  ["/methods", "Methods"],
  ["/data", "Data"],
] as const;

/** Two readings of one contact, side by side. */
const ICON =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><rect width='16' height='16' rx='3' fill='#1f2933'/>" +
  "<path d='M3 4h4v8H3z' fill='#56a0d8'/><path d='M9 4h4v8H9z' fill='#e8963a'/></svg>";

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
  ].join("\n");
}

/** Framework drops the keys of a page's head that it does not know, hence read here. */
function descriptionOf(file: string): string {
  const head = existsSync(file) ? /^---\n([^]*?)\n---\n/.exec(readFileSync(file, "utf8")) : null;
  const {description} = ((head && parse(head[1]!)) ?? {}) as {description?: string};
  return description ?? "Who met whom, when and where, and what each side says of it.";
}

/** Skip link and navigation; pages not written yet are left out, so that no link is ever broken. */
export function header({path}: Page, root = "src"): string {
  const there = NAVIGATION.filter(([to]) => existsSync(`${root}${to === "/" ? "/index" : to}.md`));
  const items = there.map(([to, name]) => `<li><a href="${to}"${isCurrent(path, to)}>${name}</a></li>`);
  return `<a class="skip" href="#observablehq-main">Skip to the content</a>
<a class="brand" href="/">Readout</a>
<nav aria-label="Pages"><ul>${items.join("")}</ul></nav>`;
}

function isCurrent(path: string, to: string): string {
  if (path === (to === "/" ? "/index" : to)) return ` aria-current="page"`;
  return path.startsWith(`${to.replace(/s$/, "")}/`) ? ` aria-current="true"` : "";
}

/** No date of the build, since two builds of the same articles are the same bytes; the digest says which they were. */
export function footer(digest?: string): string {
  const made = digest
    ? `Made with Readout, <a href="/manifest.json">digest <code title="${digest}">${shortened(digest)}</code></a>.`
    : "Made with Readout; a live report, which changes as you save.";
  return `Every number here rests on sentences: follow a mark, a number or a row to read them. ${made}`;
}
