import {existsSync, readFileSync} from "node:fs";
import {extname, join} from "node:path";
import {MANIFEST, readManifest} from "../../site/manifest.ts";
import {pagesOf} from "../../site/pages.ts";
import {nameOf, sectionOf, type Site} from "./section.ts";

/** Pages that only scripts can fill, or that tell of other addresses. */
const LEFT_OUT = new Set(["404.html", "link.html", "search.html", "concordance.html"]);

const PICTURES: Record<string, string> = {
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
};

/** The built site as one file, which opens from a disk, without scripts and without asking anyone for anything. */
export function copyOf(out: string): string {
  readManifest(out);
  const pages = inOrder(
    out,
    pagesOf(out).filter((page) => !LEFT_OUT.has(page)),
  );
  const read = (page: string): string => readFileSync(join(out, page), "utf8");
  const first = read(pages[0]!);
  const site = siteOf(out, new Map(pages.map((page) => [page, idsIn(read(page))])));
  const sections = pages.map((page) => sectionOf(read(page), page, site));
  return `<!doctype html>
<html lang="${/<html lang="([^"]*)"/.exec(first)?.[1] ?? "en"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${/<title>(?:[^<]*\| )?([^<]*)<\/title>/.exec(first)?.[1] ?? "Readout"}</title>
<style>${styleOf(out, first)}${ONE_PAGE}</style>
</head>
<body>
<header id="observablehq-header"><a class="brand" href="#index">Readout</a>${navigationOf(pages, read)}</header>
<main id="observablehq-main" class="observablehq">
${sections.join("\n")}
</main>
<footer id="observablehq-footer"><p>A copy of a report that was made with Readout, digest <code>${readManifest(out).digest}</code>. It needs no network; what can be chosen, searched or downloaded stands in the report itself.</p></footer>
</body>
</html>
`;
}

/** On a screen one page at a time, as links name it, and the first where they name none; on paper all. */
const ONE_PAGE = `
@media screen {
  .page { display: none; }
  .page:target, .page:has(:target), main:not(:has(:target)) > .page:first-child { display: block; }
}
@media print {
  .page + .page { break-before: page; }
}`;

/** As the navigation of the report has them; then articles and contacts. */
function inOrder(out: string, pages: readonly string[]): string[] {
  const header = /<header[^]*?<\/header>/.exec(readFileSync(join(out, "index.html"), "utf8"))?.[0] ?? "";
  const named = [...header.matchAll(/href="\.\/([^"#]*)"/g)].map(([, to]) => to || "index.html");
  const known = [...new Set(["index.html", ...named])].filter((page) => pages.includes(page));
  return [...known, ...pages.filter((page) => !known.includes(page))];
}

function navigationOf(pages: readonly string[], read: (page: string) => string): string {
  const items = pages
    .filter((page) => !page.includes("/"))
    .map((page) => {
      const title = /<title>([^<]*?)(?: \| [^<]*)?<\/title>/.exec(read(page))?.[1] ?? nameOf(page);
      return `<li><a href="#${encodeURI(nameOf(page))}">${title}</a></li>`;
    });
  return `<nav aria-label="Pages"><ul>${items.join("")}</ul></nav>`;
}

/** The sheets that the first page names. */
function styleOf(out: string, html: string): string {
  const sheets = [...html.matchAll(/<link rel="stylesheet"[^>]*href="([^"]*)"/g)].map(([, href]) => href!);
  return sheets.map((sheet) => readFileSync(join(out, sheet), "utf8")).join("\n");
}

const idsIn = (html: string): Set<string> =>
  new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!));

const siteOf = (out: string, pages: ReadonlyMap<string, ReadonlySet<string>>): Site => ({
  holds: (page, id) => (id === undefined ? pages.has(page) : (pages.get(page)?.has(id) ?? false)),
  inline: (file) => {
    const type = PICTURES[extname(file)];
    const path = join(out, file);
    if (type === undefined || !existsSync(path) || file === MANIFEST) return null;
    return `data:${type};base64,${readFileSync(path).toString("base64")}`;
  },
});
