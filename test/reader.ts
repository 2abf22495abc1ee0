import {join} from "node:path";
import {readSources, sha256, type Source} from "../loaders/articles.ts";
import {readCodebook} from "../loaders/codebook.ts";
import {compare} from "../loaders/compare.ts";
import {Head} from "../loaders/head.ts";
import {prepare} from "../loaders/knowledge.ts";
import {readArticle, type Reading} from "../loaders/reading.ts";
import type {Tables} from "../loaders/schema.ts";
import {checkTables} from "../loaders/tables.ts";

export const WORKSPACE = join(import.meta.dirname, "..");

/** The workspace's own codebook, made ready once for each test file that asks for it. */
export const knowledge = prepare(readCodebook(join(WORKSPACE, "data", "codebook")));

/** An English article as the folder would hand it over. */
export const source = (text: string, head: Partial<Head> = {}, id = "a"): Source => ({
  id,
  file: `${id}.txt`,
  head: Head.parse(head),
  text,
  sha256: sha256(text),
  language: "en",
});

/** What one article says, published on Thursday 18 April 2024 unless its head says otherwise. */
export const read = (text: string, head: Partial<Head> = {}, id = "a"): Reading =>
  readArticle(source(text, {published: "2024-04-18", ...head}, id), knowledge);

/** The tables of some readings. */
export const tablesOf = (...readings: Reading[]): Tables => compare(readings, [], knowledge);

/** The tables of a folder of articles, as `compile` makes them. */
export function compileFolder(articles: string): Tables {
  const {sources, problems} = readSources(articles);
  return checkTables(
    compare(
      sources.map((one) => readArticle(one, knowledge)),
      problems,
      knowledge,
    ),
  );
}
