import {group} from "d3-array";
import type {Tables} from "../loaders/schema.ts";
import type {TextRow} from "../src/components/concordance.ts";
import {countryNames} from "../src/components/countries.ts";
import {optionsOf, type Choice} from "../src/components/filters.ts";
import type {Ranges} from "../src/components/ranges.ts";
import type {Members} from "./archive.ts";
import {cutLines, cutTexts, type TextFiles} from "./lines.ts";
import type {SentenceRow} from "./sentences.ts";

/**
 * The lines of each topic and each name, made in the build: a page would need every sentence and every mention for
 * them, and reads one file. The words of all texts lie beside, in files that are read where a phrase is sought.
 */

/** `concordance.json`: among what a reader may choose, and where its lines are. */
export interface Concordance {
  topics: Choice["options"];
  names: Choice["options"];
  sides: Choice["options"];
  outlets: Choice["options"];
  /** articles of which a published report holds only sentences on which a row rests */
  parts: number;
  files: {topic: Ranges; name: Ranges; texts: TextFiles};
}

/** Names that stand in the articles, most frequent first: a list that can be gone through; the rest is found as a phrase. */
const MOST = 300;

/** As members of the archive; `sentences` are those that the report may hold, in the order of each article's text. */
export function concordanceMembers(tables: Tables, sentences: readonly SentenceRow[]): Members {
  const texts = textsByDay(tables, sentences);
  const topic = cutLines("topic", tables.topic_mentions, ({topic}) => topic, texts);
  const name = cutLines("name", tables.mentions, ({entity}) => entity, texts);
  const words = cutTexts(texts);
  const files = {topic: topic.ranges, name: name.ranges, texts: words.index};
  const made: Concordance = {...optionsIn(tables), files};
  const json = new TextEncoder().encode(JSON.stringify(made));
  return {"concordance.json": json, ...topic.files, ...name.files, ...words.files};
}

function optionsIn({
  articles,
  entities,
  mentions,
  topics,
  topic_mentions,
}: Tables): Omit<Concordance, "files"> {
  const labels = new Map(topics.map(({id, label}) => [id, label]));
  const names = new Map(entities.map(({id, name}) => [id, name]));
  const country = countryNames(entities);
  const sideOf = (code: string): string => (code === "none" ? "no side" : country(code));
  return {
    topics: optionsOf(
      topic_mentions,
      ({topic}) => [topic],
      (id) => labels.get(id) ?? id,
    ),
    names: optionsOf(
      mentions,
      ({entity}) => [entity],
      (id) => names.get(id) ?? id,
    ).slice(0, MOST),
    sides: optionsOf(articles, ({side}) => [side ?? "none"], sideOf),
    outlets: optionsOf(
      articles,
      ({outlet}) => [outlet ?? "none"],
      (name) => (name === "none" ? "not named" : name),
    ),
    parts: articles.filter(({rights}) => rights === "evidence").length,
  };
}

/** In the order of their days, those without one last: so lines need not be sorted by day. */
function textsByDay({articles}: Tables, sentences: readonly SentenceRow[]): TextRow[] {
  const own = group(sentences, ({article}) => article);
  const dayOf = ({published}: {published: string | null}): string => published ?? "\uffff";
  const inDays = [...articles].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  return inDays.map(({id, published, outlet, side, language}) => {
    const rows = own.get(id) ?? [];
    const words = {sentences: rows.map(({exact}) => exact), starts: rows.map(({start}) => start)};
    return {article: id, published, outlet, side, language, ...words};
  });
}
