import {existsSync, readdirSync, readFileSync, statSync} from "node:fs";
import {dirname, join, resolve} from "node:path";
import type {Tables} from "../loaders/schema.ts";
import {importFaults} from "./imports.ts";
import type {Places} from "./places.ts";

/**
 * Framework calls a build good that fails in the browser: a syntax error, a package that is not there, a link to
 * nowhere all exit 0. So the built site is read again; each fault is a line that names the page and the reason.
 */
export async function faultsOf({out, articles}: Places, tables: Tables): Promise<string[]> {
  const names = readdirSync(out, {recursive: true, encoding: "utf8"}).map((name) =>
    name.replaceAll("\\", "/"),
  );
  const files = names.filter((name) => statSync(join(out, name)).isFile()).sort();
  const pages = files.filter((name) => name.endsWith(".html"));
  const found = new Map<string, boolean>();
  const sheets = files.filter((name) => name.endsWith(".css"));
  return [
    ...pages.flatMap((page) => pageFaults(out, page, found)),
    ...sheets.flatMap((sheet) => sheetFaults(out, sheet)),
    ...(await importFaults(out, files)),
    ...droppedArticles(articles, tables),
  ];
}

/** `known` remembers which files are there: thousands of pages lead to the same few. */
export function pageFaults(out: string, page: string, known = new Map<string, boolean>()): string[] {
  const html = readFileSync(join(out, page), "utf8");
  const found = (pattern: RegExp): string[] => [...html.matchAll(pattern)].map((match) => match[1]!);
  const linked = [...found(LINK), ...found(SOURCE)].filter((url) => !existsAt(out, page, url, known));
  return [
    ...found(ERROR).map((error) => `${page}: ${error.trim()}`),
    ...found(SOURCE)
      .filter(isForeign)
      .map((url) => `${page}: asks another host: ${url}`),
    ...[...new Set(linked)].map((url) => `${page}: leads nowhere: ${url}`),
  ];
}

const ERROR = /observablehq--error[^>]*>([^<]*)</g;
/** What a browser fetches by itself. A link to another host is no request, and may stand; nor is a page's own address. */
const SOURCE =
  /<(?:script|img|iframe|source|video|audio|embed|object|link(?! rel="canonical"))\b[^>]*?\s(?:src|href|data|poster)="([^"]*)"/g;
const LINK = /<a\b[^>]*?\shref="([^"]*)"/g;

const isForeign = (url: string): boolean => /^\s*(?:https?:)?\/\//i.test(url);

/** Whether a relative address leads to a file of the site; one with a scheme, or into the same page, is let pass. */
function existsAt(out: string, page: string, url: string, known: Map<string, boolean>): boolean {
  const [path] = url.replaceAll("&amp;", "&").split(/[?#]/) as [string];
  if (path === "" || /^[a-z][a-z+.-]*:|^\/\//i.test(path)) return true;
  if (path.startsWith("/")) return false;
  const target = resolve(out, dirname(page), decodeURI(path));
  if (!target.startsWith(resolve(out))) return false;
  const file = path.endsWith("/") ? join(target, "index.html") : target;
  const exists = known.get(file) ?? (existsSync(file) && statSync(file).isFile());
  known.set(file, exists);
  return exists;
}

function sheetFaults(out: string, sheet: string): string[] {
  const css = readFileSync(join(out, sheet), "utf8");
  const urls = [...css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)].map((m) => m[1] ?? m[2]!);
  return urls.filter(isForeign).map((url) => `${sheet}: asks another host: ${url}`);
}

/** Every file of the articles folder is an article of the report, or a problem that the report shows. */
export function droppedArticles(
  folder: string,
  {articles, problems}: Pick<Tables, "articles" | "problems">,
): string[] {
  const told = new Set([...articles, ...problems].map(({file}) => file));
  const isTold = (file: string): boolean =>
    told.has(file) || told.has(`${folder}/${file}`) || told.has(join(folder, file));
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && !/^\.|^README\.md$/.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(join(folder, "x").length - 1)
        .replaceAll("\\", "/"),
    )
    .filter((file) => !isTold(file))
    .map((file) => `article neither read nor listed as a problem: ${join(folder, file)}`);
}
