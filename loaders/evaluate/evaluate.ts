import {join} from "node:path";
import {readSources} from "../articles.ts";
import {readCodebook} from "../codebook.ts";
import {compare} from "../compare.ts";
import {prepare, type Knowledge} from "../knowledge.ts";
import {readArticle, type Reading} from "../reading.ts";
import type {Tables} from "../schema.ts";
import {checkTables} from "../tables.ts";
import {mistakesOf} from "./article-mistakes.ts";
import {interval, resamples} from "./bootstrap.ts";
import {articleMetrics, falseAlarms, foundMetrics} from "./contacts.ts";
import {fieldMetrics} from "./fields.ts";
import {SPLITS, type Gold, type GoldDocument, type Split} from "./gold.ts";
import {readGold} from "./gold-files.ts";
import {identityMetrics, identityMistakes} from "./identity.ts";
import {judge, type Judged} from "./match.ts";
import type {Mistake} from "./mistake.ts";
import {pairMetrics} from "./pairs.ts";
import {partiesOf} from "./participants.ts";
import type {Metric, Score} from "./scores.ts";
import {speakerMetrics, topicMetrics} from "./topics.ts";

/** A metric with its figure and the 95 % interval around it. */
export interface Figure extends Score {
  group: string;
  name: string;
  kind: Metric["kind"];
  interval: [low: number, high: number] | null;
}

/** How well a split is read: every figure, and what is wrong. */
export interface Evaluation {
  split: Split | "all";
  articles: number;
  figures: Figure[];
  mistakes: Mistake[];
}

/** The gold with its articles read; what is measured on any split is measured on this. */
export interface Bench {
  gold: Gold[];
  readings: Reading[];
  knowledge: Knowledge;
}

/** Reads the articles of the gold below `data`, each alone. Throws where a label file is wrong. */
export function openBench(data: string, splits: readonly Split[] = SPLITS): Bench {
  const gold = splits.map((split) => readGold(data, split));
  const knowledge = prepare(readCodebook(join(data, "codebook")));
  const files = new Set(gold.flatMap(({documents}) => documents.map(({file}) => file)));
  const readings = [...new Set(gold.map(({folder}) => folder))]
    .flatMap((folder) => readSources(folder).sources)
    .filter(({file}) => files.has(file))
    .map((source) => readArticle(source, knowledge));
  return {gold, readings, knowledge};
}

/** One split of the gold, or all, compiled over its own articles and held against its labels. */
export interface Compiled {
  gold: Gold[];
  documents: GoldDocument[];
  tables: Tables;
  judged: Judged[];
}

/** Compiles the articles of a split and matches what was found with its labels. */
export function compileSplit({gold: all, readings, knowledge}: Bench, split: Split | "all"): Compiled {
  const gold = all.filter((one) => split === "all" || one.split === split);
  const documents = gold.flatMap((one) => one.documents);
  const files = new Set(documents.map(({file}) => file));
  const own = readings.filter(({article}) => files.has(article.file));
  const tables = checkTables(compare(own, [], knowledge));
  return {gold, documents, tables, judged: judge(documents, tables)};
}

/** Scores one split, or all; for identity across articles those of all splits are compiled together. */
export function evaluate(bench: Bench, split: Split | "all"): Evaluation {
  const compiled = compileSplit(bench, split);
  const joined = judge(compiled.documents, compileSplit(bench, "all").tables);
  return {
    split,
    articles: compiled.documents.length,
    figures: measure(metricsOf(compiled, joined), compiled.documents.length),
    mistakes: [...mistakesIn(compiled, bench), ...identityMistakes(joined)],
  };
}

const topicsOf = (gold: readonly Gold[]): string[] => [...new Set(gold.flatMap(({topics}) => topics))];

const metricsOf = ({gold, documents, tables, judged}: Compiled, joined: readonly Judged[]): Metric[] => [
  ...foundMetrics(judged),
  ...fieldMetrics(judged, partiesOf(documents)),
  falseAlarms(judged),
  ...articleMetrics(judged),
  ...identityMetrics(joined),
  ...topicMetrics(judged, tables, topicsOf(gold)),
  pairMetrics(gold, judged, tables),
  ...speakerMetrics(judged, tables),
];

/** Everything that is wrong in the articles of a split, each taken alone. */
export function mistakesIn({gold, documents, tables, judged}: Compiled, {readings}: Bench): Mistake[] {
  const texts = new Map(readings.map(({article, document}) => [article.id, document]));
  const context = {
    tables,
    parties: partiesOf(documents),
    topics: topicsOf(gold),
    documentOf: (article: string) => texts.get(article)!,
  };
  return judged.flatMap((one) => mistakesOf(one, context));
}

function measure(metrics: readonly Metric[], articles: number): Figure[] {
  const samples = resamples(articles);
  const once = new Array<number>(articles).fill(1);
  return metrics.map((metric) => ({
    group: metric.group,
    name: metric.name,
    kind: metric.kind,
    ...metric.score(once),
    interval: interval(metric, samples),
  }));
}
