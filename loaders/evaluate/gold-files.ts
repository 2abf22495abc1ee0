import {existsSync} from "node:fs";
import {join} from "node:path";
import {readYaml} from "../codebook.ts";
import {GoldFile, type Gold, type Split} from "./gold.ts";

const PLACES: Record<Split, {labels: string; articles: string}> = {
  sample: {labels: "gold/sample.yaml", articles: "articles"},
  dev: {labels: "gold/labels/dev.yaml", articles: "gold/articles"},
  test: {labels: "gold/labels/test.yaml", articles: "gold/articles"},
};

/** Reads one split below `data`. Throws one line per mistake, each ending in its value, file and line. */
export function readGold(data: string, split: Split): Gold {
  const file = join(data, PLACES[split].labels);
  const folder = join(data, PLACES[split].articles);
  const mistakes: string[] = [];
  const read = readYaml(file, GoldFile, mistakes);
  if (read) mistakes.push(...crossed(read, file, folder));
  if (!read || mistakes.length) throw new Error(mistakes.join("\n"));
  const {header, documents, pairs} = read;
  return {split, folder, documents, pairs: header.pair ? [header.pair] : pairs, topics: header.topics};
}

/** What refers to nothing: articles that are not there, and topics and pairs that the file does not know. */
function crossed({header, documents, pairs}: GoldFile, file: string, folder: string): string[] {
  const known = new Set(documents.map((document) => document.id));
  const topics = new Set(header.topics);
  const missing = documents.filter((document) => !existsSync(join(folder, document.file)));
  const unknown = documents.flatMap((document) =>
    [...document.topics, ...document.topics_optional].filter((topic) => !topics.has(topic)),
  );
  return [
    ...missing.map((document) => `no such article: ${document.file} (${file})`),
    ...unknown.map((topic) => `topic not in the header: ${topic} (${file})`),
    ...pairs.flatMap(({a, b}) =>
      [a, b].filter((name) => !known.has(name)).map((name) => `no such document: ${name} (${file})`),
    ),
  ];
}
