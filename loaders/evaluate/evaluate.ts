import {join} from "node:path";
import {readSources} from "../articles.ts";
import {readCodebook} from "../codebook.ts";
import {compare} from "../compare.ts";
import {prepare} from "../knowledge.ts";
import {readArticle, type Reading} from "../reading.ts";
import {checkTables} from "../tables.ts";
import {interval, resamples} from "./bootstrap.ts";
import {articleMetrics, falseAlarms, foundMetrics} from "./contacts.ts";
import {mistakesOf, type Mistake} from "./errors.ts";
import {fieldMetrics} from "./fields.ts";
import {readGold, SPLITS, type Gold, type Split} from "./gold.ts";
import {identityMetrics, identityMistakes} from "./identity.ts";
import {judge, type Judged} from "./match.ts";
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
  run: (readings: readonly Reading[]) => ReturnType<typeof compare>;
}

/** Reads all articles of the gold below `data`, each alone. */
export function openBench(data: string): Bench {
  const gold = SPLITS.map((split) => readGold(data, split));
  const knowledge = prepare(readCodebook(join(data, "codebook")));
  const files = new Set(gold.flatMap(({documents}) => documents.map(({file}) => file)));
  const sources = [...new Set(gold.map(({folder}) => folder))]
    .flatMap((folder) => readSources(folder).sources)
    .filter(({file}) => files.has(file));
  return {
    gold,
    readings: sources.map((source) => readArticle(source, knowledge)),
    run: (readings) => checkTables(compare(readings, [], knowledge)),
  };
}

/**
 * Scores one split, or all together. A split is compiled over its own articles; only for identity across articles
 * are those of all splits compiled together.
 */
export function evaluate(bench: Bench, split: Split | "all"): Evaluation {
  const gold = bench.gold.filter((one) => split === "all" || one.split === split);
  const documents = gold.flatMap((one) => one.documents);
  const files = new Set(documents.map(({file}) => file));
  const readings = bench.readings.filter(({article}) => files.has(article.file));
  const [tables, joined] = [bench.run(readings), bench.run(bench.readings)];
  const [judged, together] = [judge(documents, tables), judge(documents, joined)];
  const parties = partiesOf(documents);
  const topics = [...new Set(gold.flatMap((one) => one.topics))];
  const metrics = [
    ...foundMetrics(judged),
    ...fieldMetrics(judged, parties),
    falseAlarms(judged),
    ...articleMetrics(judged),
    ...identityMetrics(together),
    ...topicMetrics(judged, tables, topics),
    pairMetrics(gold, judged, tables),
    ...speakerMetrics(judged, tables),
  ];
  const documentOf = (id: string) => readings.find(({article}) => article.id === id)!.document;
  const told = (of: Judged) => mistakesOf(of, {tables, parties, topics, documentOf});
  return {
    split,
    articles: documents.length,
    figures: measure(metrics, documents.length),
    mistakes: [...judged.flatMap(told), ...identityMistakes(together)],
  };
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
