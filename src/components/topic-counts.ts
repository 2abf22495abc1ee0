import type {Cooccurrence, Topic, TopicCount} from "../../loaders/schema.ts";
import {bars} from "./bars.js";
import {element} from "./element.js";
import type {Panel} from "./panel.js";
import {significanceSentence} from "./significance.js";
import type {Quoted} from "./evidence.js";
import type {Unit} from "./topic-units.js";
import {capital, counted, spelled} from "./words.js";

/** How many articles, contacts or sentences speak of each topic. */

/** What the page of topics shows, in one unit. */
export interface Topics {
  unit: Unit;
  /** units that were read, whether they speak of a topic or not */
  n: number;
  /** all topics of the codebook */
  codebook: readonly Topic[];
  counts: readonly TopicCount[];
  pairs: readonly Cooccurrence[];
  label: (topic: string) => string;
  panel: Panel;
  words: TopicTables["words"];
}

export interface TopicTables {
  topics: readonly Topic[];
  counts: readonly TopicCount[];
  pairs: readonly Cooccurrence[];
  panel: Panel;
  /** the words by which these units, named as the tables name examples, speak of all of these topics */
  words: (unit: Unit, topics: readonly string[], examples: readonly string[]) => Promise<Quoted[]>;
}

export function topicsIn(unit: Unit, {topics, counts, pairs, panel, words}: TopicTables): Topics {
  const labels = new Map(topics.map(({id, label}) => [id, label]));
  const own = counts.filter((row) => row.unit === unit);
  return {
    unit,
    n: own[0]?.of ?? 0,
    codebook: topics,
    counts: own,
    pairs: pairs.filter((row) => row.unit === unit),
    label: (topic) => labels.get(topic) ?? topic,
    panel,
    words,
  };
}

/** "Five articles speak of 22 of the 95 topics in the codebook." */
export function topicSummary({codebook, counts, n, unit}: Topics): HTMLElement {
  const all = codebook.filter(({parent}) => parent !== null).length;
  if (n === 0)
    return element(
      "p",
      {class: "lead"},
      `No ${unit} speaks of one of the ${counted(all, "topic")} in the codebook yet.`,
    );
  const once = unit === "contact" ? "for each contact in whose accounts it stands" : `in each ${unit}`;
  const words = `${capital(counted(n, unit))} ${n === 1 ? "speaks" : "speak"} of ${spelled(counts.length)} of the ${counted(all, "topic")} in the codebook. A topic counts once ${once}, however many words it is given.`;
  return element("p", {class: "lead"}, words);
}

/** So many bars can be read; the rarest beyond them are left out. */
const BARS = 30;

/** The topics with most units first. */
export const ranked = ({counts, label}: Topics): TopicCount[] =>
  [...counts].sort((a, b) => b.count - a.count || (label(a.topic) < label(b.topic) ? -1 : 1));

export function topicBars(topics: Topics, {width}: {width: number}): HTMLElement {
  const {unit, n, label} = topics;
  const counts = ranked(topics);
  const rows = counts.slice(0, BARS).map(({topic, count, examples}) => ({
    label: label(topic),
    count,
    href: hrefOf(topics, [topic], examples),
  }));
  const rare = counts.length > BARS ? ` The ${counted(counts.length - BARS, "rarest topic")} left out.` : "";
  return bars(rows, {
    width,
    name: "counts",
    title: barsTitle(rows, n, unit),
    caption: `${capital(unit)}s that speak of a topic, of ${counted(n, unit)} that were read; one may speak of several.${rare}`,
    filter: filterOf(topics),
    unit: `${unit}s`,
    kind: "Topic",
  });
}

/** What the reader has chosen, where it is not what every reader first sees. */
export const filterOf = ({unit}: Pick<Topics, "unit">): string | undefined =>
  unit === "article" ? undefined : `counted by ${unit}s`;

/** The address of the words by which these units speak of these topics. */
export const hrefOf = (
  {unit, label, panel, words}: Pick<Topics, "unit" | "label" | "panel" | "words">,
  topics: readonly string[],
  examples: readonly string[],
): string =>
  panel.found(`${unit}-${topics.join("-")}`, topics.map(label).join(" and "), () =>
    words(unit, topics, examples),
  );

/** "Bilateral relations leads, in every article"; where two lead, both. */
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

/** What the pairs can prove, in words. */
export const significance = ({pairs, n, unit}: Topics): HTMLElement =>
  element("p", {}, significanceSentence(pairs, n, unit));
