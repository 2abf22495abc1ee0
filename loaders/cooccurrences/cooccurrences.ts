import {qValues} from "../contrasts/discoveries.ts";
import {compareText} from "../order.ts";
import {UNITS, type Cooccurrence, type TopicCount} from "../schema.ts";
import {expectedOf, logOddsRatio, npmi, tested} from "./association.ts";
import {layOut} from "./layout.ts";
import {leafOrder} from "./leaves.ts";
import {pairTallies, topicTallies, type PairTally, type Tally} from "./pairs.ts";
import type {UnitKind, Units} from "./units.ts";

/** Which topics come together in the same sentence, contact or article, and which of them more often than by chance. */

/** What comes together once or twice may be an accident, or one text told twice, whatever a test says. */
const LEAST = 3;
/** Of what is found, one in twenty may be false. */
const FALSE = 0.05;
/** More edges than these cross so often that none can be followed: the surest are drawn. */
const EDGES = 60;

export interface Company {
  cooccurrences: Cooccurrence[];
  topic_counts: TopicCount[];
}

export function companyOf(units: Record<UnitKind, Units>): Company {
  const kinds = UNITS.map((kind) => companyIn(units[kind]));
  return {
    cooccurrences: kinds.flatMap(({cooccurrences}) => cooccurrences),
    topic_counts: kinds.flatMap(({topic_counts}) => topic_counts),
  };
}

function companyIn(units: Units): Company {
  const topics = topicTallies(units);
  const pairs = pairTallies(units, topics);
  const cooccurrences = withEdges(rowsOf(pairs, topics.size, units));
  return {cooccurrences, topic_counts: countRows(units, topics, pairs, cooccurrences)};
}

/** Pairs that never come together are tested beside the others, and chance gives as much as nothing always. */
function rowsOf(pairs: readonly PairTally[], topics: number, {kind}: Units): Cooccurrence[] {
  const tests = pairs.map(tested);
  const all = (topics * (topics - 1)) / 2;
  const never = new Array<number>(all - pairs.length).fill(1);
  const qs = qValues([...tests.map(({p}) => p), ...never]);
  return pairs.map((pair, i) => ({
    unit: kind,
    a: pair.a,
    b: pair.b,
    n11: pair.n11,
    n1: pair.n1,
    n2: pair.n2,
    n: pair.n,
    expected: expectedOf(pair),
    npmi: npmi(pair),
    ...logOddsRatio(pair),
    ...tests[i]!,
    q: qs[i]!,
    pairs: all,
    clear: pair.n11 >= LEAST && qs[i]! < FALSE,
    edge: false,
    examples: pair.examples,
  }));
}

/** The clear pairs whose odds ratio is surely highest become edges. */
function withEdges(rows: readonly Cooccurrence[]): Cooccurrence[] {
  const clear = rows.filter((row) => row.clear).sort((x, y) => y.low - x.low);
  const edges = new Set(clear.slice(0, EDGES));
  return rows.map((row) => ({...row, edge: edges.has(row)}));
}

function countRows(
  {kind, n}: Units,
  tallies: ReadonlyMap<string, Tally>,
  pairs: readonly PairTally[],
  rows: readonly Cooccurrence[],
): TopicCount[] {
  const topics = [...tallies.keys()].sort(compareText);
  const order = leafOrder(distancesOf(topics, pairs));
  const edges = rows.filter(({edge}) => edge);
  const places = layOut(edges.map(({a, b, npmi}) => ({a, b, strength: Math.max(0, npmi)})));
  return order.map((i, rank) => {
    const {count, examples} = tallies.get(topics[i]!)!;
    const {x, y} = places.get(topics[i]!) ?? {x: null, y: null};
    return {unit: kind, topic: topics[i]!, count, of: n, rank, x, y, examples};
  });
}

/** One less Jaccard's share: of the units that speak of either, how many do not speak of both. */
function distancesOf(topics: readonly string[], pairs: readonly PairTally[]): number[][] {
  const place = new Map(topics.map((topic, i) => [topic, i]));
  const distances = topics.map((_, i) => topics.map((_, j) => Number(i !== j)));
  for (const {a, b, n11, n1, n2} of pairs) {
    const [i, j] = [place.get(a)!, place.get(b)!];
    distances[i]![j] = distances[j]![i] = 1 - n11 / (n1 + n2 - n11);
  }
  return distances;
}
