import {join} from "node:path";
import {readSources} from "../articles.ts";
import type {Cache} from "../cache.ts";
import {readCodebook} from "../codebook.ts";
import {compare} from "../compare.ts";
import type {Document} from "../documents.ts";
import {prepare, type Knowledge} from "../knowledge.ts";
import type {Reading} from "../reading.ts";
import {readArticles} from "../readings.ts";
import type {Tables} from "../schema.ts";
import {checkTables} from "../tables.ts";
import {mistakesOf} from "./article-mistakes.ts";
import {interval, resamples} from "./bootstrap.ts";
import {comparisonMistakes} from "./comparison-mistakes.ts";
import {comparisonMetrics} from "./comparison.ts";
import {articleMetrics, falseAlarms, foundMetrics} from "./contacts.ts";
import {endToEndMetrics} from "./end-to-end.ts";
import {fieldMetrics} from "./fields.ts";
import {type Gold, type GoldDocument, type Split} from "./gold.ts";
import {presentSplits, readGold} from "./gold-files.ts";
import {holdPairs} from "./held-pairs.ts";
import {identityMetrics, identityMistakes} from "./identity.ts";
import {judge, type Judged} from "./match.ts";
import type {Mistake} from "./mistake.ts";
import {pairMetrics} from "./pairs.ts";
import {partiesOf} from "./participants.ts";
import type {Metric, Score} from "./scores.ts";
import {statementMistakes} from "./statement-mistakes.ts";
import {hear, statementMetrics} from "./statements.ts";
import {speakerMetrics, topicMetrics} from "./topics.ts";

/** A metric with its figure and the 95 % interval around it. */
export interface Figure extends Score, Pick<Metric, "group" | "name" | "kind" | "articles" | "unit"> {
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
export function openBench(
  data: string,
  splits: readonly Split[] = presentSplits(data),
  knowledge = prepare(readCodebook(join(data, "codebook"))),
  cache: Cache | null = null,
): Bench {
  const gold = splits.map((split) => readGold(data, split));
  const files = new Set(gold.flatMap(({documents}) => documents.map(({file}) => file)));
  const sources = [...new Set(gold.map(({folder}) => folder))]
    .flatMap((folder) => readSources(folder).sources)
    .filter(({file}) => files.has(file));
  return {gold, readings: readArticles(sources, knowledge, cache), knowledge};
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

/**
 * Scores one split, or all; for identity across articles all those of the split's folder are compiled together, which
 * is the harder task, and the same whether or not the sample is at hand.
 */
export function evaluate(bench: Bench, split: Split | "all"): Evaluation {
  const compiled = compileSplit(bench, split);
  const joined = judge(compiled.documents, compare(neighbours(bench, compiled), [], bench.knowledge));
  const held = holdPairs(compiled.gold, bench.readings, bench.knowledge);
  return {
    split,
    articles: compiled.documents.length,
    figures: measure([
      ...metricsOf(compiled, joined, textsOf(bench)),
      ...comparisonMetrics(held, compiled.gold),
    ]),
    mistakes: [
      ...mistakesIn(compiled, bench),
      ...identityMistakes(joined),
      ...held.flatMap(comparisonMistakes),
    ],
  };
}

function neighbours({gold, readings}: Bench, compiled: Compiled): Reading[] {
  const folders = new Set(compiled.gold.map(({folder}) => folder));
  const near = gold.filter(({folder}) => folders.has(folder)).flatMap(({documents}) => documents);
  const files = new Set(near.map(({file}) => file));
  return readings.filter(({article}) => files.has(article.file));
}

function textsOf({readings}: Bench): (article: string) => Document {
  const texts = new Map(readings.map(({article, document}) => [article.id, document]));
  return (article) => texts.get(article)!;
}

const topicsOf = (gold: readonly Gold[]): string[] => [...new Set(gold.flatMap(({topics}) => topics))];

const metricsOf = (
  {gold, documents, tables, judged}: Compiled,
  joined: readonly Judged[],
  documentOf: (article: string) => Document,
): Metric[] => [
  ...foundMetrics(judged),
  ...endToEndMetrics(judged, partiesOf(documents)),
  ...fieldMetrics(judged, partiesOf(documents)),
  falseAlarms(judged),
  ...articleMetrics(judged),
  ...identityMetrics(joined),
  ...topicMetrics(judged, tables, topicsOf(gold)),
  pairMetrics(gold, judged, tables),
  ...speakerMetrics(judged, tables),
  ...statementMetrics(hear(judged, tables, documentOf)),
];

/** Everything that is wrong in the articles of a split, each taken alone. */
export function mistakesIn({gold, documents, tables, judged}: Compiled, bench: Bench): Mistake[] {
  const documentOf = textsOf(bench);
  const context = {tables, parties: partiesOf(documents), topics: topicsOf(gold), documentOf};
  return [
    ...judged.flatMap((one) => mistakesOf(one, context)),
    ...hear(judged, tables, documentOf).flatMap(statementMistakes),
  ];
}

/** Every metric over the articles labelled for it, and over resamples of these. */
function measure(metrics: readonly Metric[]): Figure[] {
  const samples = new Map([...new Set(metrics.map(({articles}) => articles))].map((n) => [n, resamples(n)]));
  return metrics.map((metric) => ({
    group: metric.group,
    name: metric.name,
    kind: metric.kind,
    articles: metric.articles,
    unit: metric.unit,
    ...metric.score(new Array<number>(metric.articles).fill(1)),
    interval: interval(metric, samples.get(metric.articles)!),
  }));
}
