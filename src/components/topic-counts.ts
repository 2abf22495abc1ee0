import type {Article, Topic, TopicMention} from "../../loaders/schema.ts";
import {bars} from "./bars.js";
import {togetherOf, unitsByTopic, type Incidence, type Together} from "./cooccurrence.js";
import {element} from "./element.js";
import {matrix, type Cell} from "./matrix.js";
import type {Panel} from "./panel.js";
import {significanceSentence} from "./significance.js";
import {capital, counted, spelled} from "./words.js";

/** Topics by how many articles or contacts speak of them, and which come together. */

export type Unit = "article" | "contact";

export interface TopicTables {
  topics: readonly Topic[];
  mentions: readonly TopicMention[];
  articles: readonly Article[];
  /** all that could have spoken of a topic */
  units: number;
  unit: Unit;
}

interface Options {
  width: number;
  panel: Panel;
}

/** Each unit with each topic that it speaks of, once. */
export function incidencesOf(mentions: readonly TopicMention[], unit: Unit): Incidence[] {
  const found = new Map<string, Incidence>();
  for (const mention of mentions) {
    const id = mention[unit];
    if (id !== null) found.set(`${id}\n${mention.topic}`, {unit: id, topic: mention.topic});
  }
  return [...found.values()];
}

const labels = (topics: readonly Topic[]): ((id: string) => string) => {
  const byId = new Map(topics.map(({id, label}) => [id, label]));
  return (id) => byId.get(id) ?? id;
};

/** "Five articles speak of 22 of the 95 topics in the codebook." */
export function topicSummary({topics, mentions, units, unit}: TopicTables): HTMLElement {
  const spoken = unitsByTopic(incidencesOf(mentions, unit)).size;
  const all = topics.filter(({parent}) => parent !== null).length;
  if (units === 0)
    return element(
      "p",
      {class: "lead"},
      `There is no ${unit} yet that could speak of one of the ${counted(all, "topic")} in the codebook.`,
    );
  const once = unit === "article" ? "in each article" : "for each contact in whose accounts it stands";
  const words = `${capital(counted(units, unit))} ${units === 1 ? "speaks" : "speak"} of ${spelled(spoken)} of the ${counted(all, "topic")} in the codebook. A topic counts once ${once}, however many words it is given.`;
  return element("p", {class: "lead"}, words);
}

/** So many bars can be read; the rarest beyond them are left out. */
const BARS = 30;

export function topicBars(
  {topics, mentions, units, unit}: TopicTables,
  {width, panel}: Options,
): HTMLElement {
  const label = labels(topics);
  const counts = [...unitsByTopic(incidencesOf(mentions, unit))].sort(
    (a, b) => b[1].size - a[1].size || (label(a[0]) < label(b[0]) ? -1 : 1),
  );
  const rows = counts.slice(0, BARS).map(([topic, found]) => ({
    label: label(topic),
    count: found.size,
    href: panel.quotes(`${unit}-${topic}`, label(topic), ofTopics(mentions, unit, [topic], found)),
  }));
  const rare = counts.length > BARS ? ` The ${counted(counts.length - BARS, "rarest topic")} left out.` : "";
  return bars(rows, {
    width,
    name: "counts",
    title: barsTitle(rows, units, unit),
    caption: `${capital(unit)}s that speak of a topic, of ${counted(units, unit)} in all; one may speak of several.${rare}`,
    unit: `${unit}s`,
    kind: "Topic",
  });
}

/** "Every article speaks of bilateral relations"; else the topic with most, and of how many. */
export function barsTitle(
  rows: readonly {label: string; count: number}[],
  units: number,
  unit: Unit,
): string {
  const [first, second] = rows;
  if (!first) return `No ${unit} speaks of a topic of the codebook`;
  const whole =
    first.count === units && units > 1
      ? `in every ${unit}`
      : `in ${spelled(first.count)} of ${counted(units, unit)}`;
  if (second && second.count === first.count) return `${first.label} and ${second.label} lead, each ${whole}`;
  return `${first.label} leads, ${whole}`;
}

const ofTopics = (
  mentions: readonly TopicMention[],
  unit: Unit,
  topics: readonly string[],
  units: ReadonlySet<string>,
): TopicMention[] =>
  mentions.filter((mention) => topics.includes(mention.topic) && units.has(mention[unit] ?? ""));

/** More topics than these would be too many to read; the rarest are left out. */
const MOST = 26;

/** Which topics come together, in how many units; below the diagonal only, since both halves say the same. */
export function topicMatrix(tables: TopicTables, {width, panel}: Options): HTMLElement {
  const {topics, mentions, units, unit} = tables;
  const label = labels(topics);
  const incidences = incidencesOf(mentions, unit);
  const counts = unitsByTopic(incidences);
  const shown = orderOf(counts, topics);
  const together = togetherOf(incidences, units);
  const rank = new Map(shown.map((topic, i) => [topic, i]));
  const cells = together.flatMap(({a, b, both}): Cell[] => {
    const [i, j] = [rank.get(a), rank.get(b)];
    if (i === undefined || j === undefined) return [];
    const [column, row] = i < j ? [a, b] : [b, a];
    const title = `${label(row)} and ${label(column)}`;
    const quotes = ofTopics(mentions, unit, [a, b], new Set(both));
    return [{row, column, count: both.length, href: panel.quotes(`${unit}-${row}-${column}`, title, quotes)}];
  });
  const left = counts.size - shown.length;
  return matrix(cells, {
    width,
    name: "together",
    title: matrixTitle(together, label, unit),
    description: `${counted(cells.length, "pair")} of topics; most often together: ${top(together, label)}.`,
    caption: `${capital(unit)}s that speak of both topics, of ${counted(units, unit)} in all; topics of one field stand together. Each number opens the sentences.${left ? ` The ${counted(left, "rarest topic")} left out.` : ""}`,
    unit: `${unit}s`,
    rows: new Map(shown.slice(1).map((topic) => [topic, label(topic)])),
    columns: new Map(shown.slice(0, -1).map((topic) => [topic, label(topic)])),
    heads: ["Topic", "Topic with it"],
    isHalf: true,
  });
}

/** The most frequent topics, by the codebook's fields and in a field by frequency. */
function orderOf(counts: ReadonlyMap<string, ReadonlySet<string>>, topics: readonly Topic[]): string[] {
  const size = (topic: string): number => counts.get(topic)!.size;
  const field = new Map(topics.map(({id, parent}) => [id, topics.findIndex((group) => group.id === parent)]));
  return [...counts.keys()]
    .sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1))
    .slice(0, MOST)
    .sort((a, b) => (field.get(a) ?? 0) - (field.get(b) ?? 0) || size(b) - size(a) || (a < b ? -1 : 1));
}

const byCount = (together: readonly Together[]): Together[] =>
  [...together].sort((x, y) => y.both.length - x.both.length || x.p - y.p);

const top = (together: readonly Together[], label: (id: string) => string): string =>
  byCount(together)
    .slice(0, 3)
    .map(({a, b, both}) => `${label(a)} and ${label(b)} ${both.length}`)
    .join(", ");

function matrixTitle(together: readonly Together[], label: (id: string) => string, unit: Unit): string {
  const [first, second] = byCount(together);
  if (!first) return `No ${unit} speaks of two topics`;
  const n = first.both.length;
  if (second && second.both.length === n) {
    const ties = together.filter(({both}) => both.length === n).length;
    return `${capital(counted(ties, "pair"))} of topics come together most often, each in ${counted(n, unit)}`;
  }
  return `${label(first.a)} and ${label(first.b)} come together most often, in ${counted(n, unit)}`;
}

/** What the matrix can prove, in words. */
export function significance({mentions, units, unit}: TopicTables): HTMLElement {
  const incidences = incidencesOf(mentions, unit);
  const topics = unitsByTopic(incidences).size;
  const ps = togetherOf(incidences, units).map(({p}) => p);
  return element("p", {}, significanceSentence(ps, (topics * (topics - 1)) / 2, units, unit));
}
