import type {Tables} from "../schema.ts";
import type {Gold, GoldPair} from "./gold.ts";
import type {Judged} from "./match.ts";
import {metric, setTally, sum, type Metric} from "./scores.ts";
import {topicsFound} from "./topics.ts";

/** Topics of a pair, each with the side that has it: "brics both", "elections a". */
export interface SideTopics {
  wanted: string[];
  found: string[];
  /** What may be found on either side, or not at all. */
  optional: string[];
}

/** Topics by side, as the gold has them and as found. */
export function sideTopics(
  pair: GoldPair,
  judged: readonly Judged[],
  tables: Tables,
  gold: Gold,
): SideTopics {
  const [a, b] = [pair.a, pair.b].map((id) => judged.find(({document}) => document.id === id)!) as [
    Judged,
    Judged,
  ];
  const [inA, inB] = [a, b].map(({article}) => topicsFound(tables, article.id, gold.topics)) as [
    string[],
    string[],
  ];
  const label = (topic: string) =>
    `${topic} ${!inB.includes(topic) ? "a" : inA.includes(topic) ? "both" : "b"}`;
  const isBoth = (topic: string) => inA.includes(topic) && inB.includes(topic);
  /** A topic of one side that is optional on the other may be found on both. */
  const wanted = (topics: string[], side: string, other: Judged) =>
    topics.map(
      (topic) =>
        `${topic} ${other.document.topics_optional.includes(topic) && isBoth(topic) ? "both" : side}`,
    );
  const soft = [pair.topics_soft, a.document.topics_optional, b.document.topics_optional].flat();
  return {
    wanted: [
      ...pair.topics_both.map((topic) => `${topic} both`),
      ...wanted(pair.topics_only_a, "a", b),
      ...wanted(pair.topics_only_b, "b", a),
    ],
    found: [...new Set([...inA, ...inB])].map(label),
    optional: soft.flatMap((topic) => ["both", "a", "b"].map((side) => `${topic} ${side}`)),
  };
}

/** Topics by side, over all pairs; a pair counts with its first article. */
export function pairMetrics(gold: readonly Gold[], judged: readonly Judged[], tables: Tables): Metric {
  const pairs = gold.flatMap((of) => of.pairs.map((pair) => ({pair, of})));
  const tallies = judged.map(({document}) =>
    sum(
      pairs
        .filter(({pair}) => pair.a === document.id)
        .map(({pair, of}) => sideTopics(pair, judged, tables, of))
        .map(({wanted, found, optional}) => setTally(wanted, found, optional)),
    ),
  );
  return metric("topics", "by side, of pairs", "f1", tallies);
}
