import {RELATIONS} from "../schema.ts";
import type {Gold} from "./gold.ts";
import type {HeldPair, Relation, Weighed} from "./held-pairs.ts";
import {metric, setTally, type Metric, type Tally} from "./scores.ts";

const RELATION_NAMES: Record<Relation, string> = {
  shared: "told by both",
  "left-only": "told by the first side only",
  "right-only": "told by the second side only",
  conflicting: "contradictions",
};

/**
 * Labelled claims by relation. Not every sentence of a pair is labelled, so a row counts against precision only where
 * it puts a labelled claim under a relation that is not its own; what it says of other sentences is not judged.
 */
export const comparisonMetrics = (held: readonly HeldPair[], gold: readonly Gold[]): Metric[] =>
  held.length
    ? [
        of("any labelled claim", held, ({claims}) => sumOf(RELATIONS, claims)),
        ...RELATIONS.map((relation) =>
          of(RELATION_NAMES[relation], held, ({claims}) => sumOf([relation], claims)),
        ),
        of("topics by side, as compared", held, (one) => topicTally(one, gold)),
      ]
    : [];

const of = (name: string, held: readonly HeldPair[], count: (one: HeldPair) => Tally): Metric =>
  metric("comparison", name, "f1", held.map(count), "pairs");

function sumOf(relations: readonly Relation[], claims: readonly Weighed[]): Tally {
  const wanted = claims.filter(({claim}) => relations.includes(claim.relation));
  const found = claims.flatMap(({told}) => told.filter((relation) => relations.includes(relation)));
  return {
    right: wanted.filter(({isFound}) => isFound).length,
    wanted: wanted.length,
    found: found.length,
  };
}

/** Topics as the rows of the comparison have them, with the side that speaks of each; only labelled topics count. */
function topicTally({pair, rows}: HeldPair, gold: readonly Gold[]): Tally {
  const {documents, topics} = gold.find(({pairs}) => pairs.includes(pair))!;
  const optional = documents
    .filter(({id}) => id === pair.a || id === pair.b)
    .flatMap(({topics_optional}) => topics_optional);
  const found = new Map<string, string>();
  for (const {aspect, topic, left, right} of rows)
    if (aspect === "topic" && topics.includes(topic!))
      found.set(topic!, left && right ? "both" : (found.get(topic!) ?? (left ? "a" : "b")));
  const label = (side: string) => (topic: string) => `${topic} ${side}`;
  return setTally(
    [
      ...pair.topics_both.map(label("both")),
      ...pair.topics_only_a.map(label("a")),
      ...pair.topics_only_b.map(label("b")),
    ],
    [...found].map(([topic, side]) => label(side)(topic)),
    [...pair.topics_soft, ...optional].flatMap((topic) =>
      ["both", "a", "b"].map((side) => label(side)(topic)),
    ),
  );
}
