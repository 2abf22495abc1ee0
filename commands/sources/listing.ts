import {rollup} from "d3-array";
import {readSources, type Source} from "../../loaders/articles.ts";

/** SOURCES.md: whose texts a workspace holds, and what of each may be published, as the heads of the articles say. */
export function listingOf(articles: string): string {
  const {sources} = readSources(articles);
  return [
    "# Sources",
    "",
    "Made from the heads of the articles by `npm run sources`; to change a row, change the head. `full`: the whole text may be published. `evidence`, and so where the head says nothing: the sentences on which the rows of the report rest, with outlet, day and link.",
    "",
    ...table(["outlet", "articles", "of which `full`"], outletRows(sources)),
    "",
    ...table(["article", "outlet", "side", "published", "original", "rights"], sources.map(articleRow)),
    "",
  ].join("\n");
}

const rightsOf = ({head}: Source): string => head.rights ?? "evidence";
const outletOf = ({head}: Source): string => (head.outlet === null ? "not in the head" : cell(head.outlet));

function outletRows(sources: readonly Source[]): string[][] {
  const full = (rows: readonly Source[]): number => rows.filter((row) => rightsOf(row) === "full").length;
  const counts = rollup(sources, (rows) => [`${rows.length}`, `${full(rows)}`], outletOf);
  return [...counts].map(([outlet, numbers]) => [outlet, ...numbers]).sort(([a], [b]) => (a! < b! ? -1 : 1));
}

function articleRow(source: Source): string[] {
  const {side, published, url} = source.head;
  const original = url === null ? null : `[link](<${url.replace(/[<>|\s]/g, encodeURIComponent)}>)`;
  const said = [side, published, original].map((value) => value ?? "–");
  return [`\`${source.file.replace(/[|`]/g, "_")}\``, outletOf(source), ...said, rightsOf(source)];
}

const table = (names: readonly string[], rows: readonly string[][]): string[] =>
  [names, names.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);

/** Words that are no markup, whatever an outlet calls itself. */
const cell = (words: string): string =>
  words.replace(/\s+/g, " ").replace(/[\\|<>`*_[\]]/g, (mark) => `&#${mark.charCodeAt(0)};`);
