import {group} from "d3-array";
import {z} from "zod";
import {arrowOf, toJson} from "../loaders/tables.ts";
import {linesAt, type KeptLine, type TextRow} from "../src/components/concordance.ts";
import type {Quoted} from "../src/components/evidence.ts";
import type {Ranges} from "../src/components/ranges.ts";
import type {Members} from "./archive.ts";
import {namedByContent} from "./shards.ts";

/** The lines of the concordance, and the texts in which phrases are sought, in files that a page reads in a moment. */

/** Texts by day of publication, in so many files. */
export interface TextFiles {
  count: number;
  hash: string;
}

/** Lines in a file, unless one key alone has more: about as many as a page shows at once. */
const LINES = 100;
/** Characters of text in a file: read in a moment, and few enough of them in all. */
const CHARACTERS = 1_000_000;

const Row = z.strictObject({
  key: z.string(),
  article: z.string(),
  start: z.int(),
  end: z.int(),
  exact: z.string(),
  left: z.string(),
  right: z.string(),
  sentence: z.int(),
  said: z.string(),
  published: z.string().nullable(),
  outlet: z.string().nullable(),
  side: z.string().nullable(),
  language: z.string().nullable(),
});

/** The lines of each key that these rows have, in the order of the texts; keys from one to another share a file. */
export function cutLines<Place extends Quoted>(
  kind: "topic" | "name",
  places: readonly Place[],
  keyOf: (place: Place) => string | null,
  texts: readonly TextRow[],
): {ranges: Ranges; files: Members} {
  const byKey = [...group(places, keyOf)].flatMap(([key, own]) => (key === null ? [] : [{key, own}]));
  const order = new Map(texts.map((text, i) => [text.article, i]));
  const first: string[] = [];
  const contents: Uint8Array[] = [];
  let rows: (KeptLine & {key: string})[] = [];
  const close = (): void => {
    if (rows.length) contents.push(arrowOf(Row, rows));
    rows = [];
  };
  for (const {key, own} of byKey.sort((a, b) => (a.key < b.key ? -1 : 1))) {
    const lines = linesOfKey(own, texts, order).map((line) => ({key, ...line}));
    if (rows.length + lines.length > LINES) close();
    if (!rows.length && lines.length) first.push(key);
    rows = rows.concat(lines);
  }
  close();
  const {hash, files} = namedByContent(`lines.${kind}`, contents, "arrow");
  return {ranges: {first, hash}, files};
}

/** In the order of the texts, and for each in that of the table. */
function linesOfKey(
  places: readonly Quoted[],
  texts: readonly TextRow[],
  order: ReadonlyMap<string, number>,
): KeptLine[] {
  const byArticle = group(places, ({article}) => order.get(article)!);
  return [...byArticle].sort(([a], [b]) => a - b).flatMap(([i, own]) => linesAt(texts[i]!, own));
}

/** One file at the least, so that a search comes to an end where there is no article. */
export function cutTexts(texts: readonly TextRow[]): {index: TextFiles; files: Members} {
  const parts: TextRow[][] = [[]];
  let size = 0;
  for (const text of texts) {
    if (size >= CHARACTERS) [size] = [0, parts.push([])];
    parts.at(-1)!.push(text);
    size += text.sentences.reduce((sum, {length}) => sum + length, 0);
  }
  const contents = parts.map((rows) => new TextEncoder().encode(toJson(rows)));
  const {hash, files} = namedByContent("texts.day", contents);
  return {index: {count: contents.length, hash}, files};
}
