import {compareText} from "../order.ts";
import type {Counts} from "./association.ts";
import type {Unit, Units} from "./units.ts";

/** Topics and pairs of topics, counted over units. */

/** So many units are named as places to look; a pair that comes together in thousands is read in these. */
const PLACES = 12;

export interface Tally {
  count: number;
  /** ids of the first units that are counted */
  examples: string[];
}

export interface PairTally extends Counts {
  a: string;
  b: string;
  examples: string[];
}

/** How many units speak of each topic. */
export function topicTallies({spoken}: Units): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const unit of spoken) for (const topic of unit.topics.keys()) add(tallies, topic, unit.id);
  return tallies;
}

/** How many units speak of both of every two topics, each in words of its own, in the order of their ids. */
export function pairTallies(units: Units, topics: ReadonlyMap<string, Tally>): PairTally[] {
  const tallies = new Map<string, Tally>();
  for (const unit of units.spoken) {
    const own = [...unit.topics.keys()].sort(compareText);
    own.forEach((a, i) => {
      for (const b of own.slice(i + 1)) if (areApart(unit, a, b)) add(tallies, `${a} ${b}`, unit.id);
    });
  }
  return [...tallies]
    .sort(([x], [y]) => compareText(x, y))
    .map(([key, {count, examples}]) => {
      const [a, b] = key.split(" ") as [string, string];
      const [n1, n2] = [topics.get(a)!.count, topics.get(b)!.count];
      return {a, b, n11: count, n1, n2, n: units.n, examples};
    });
}

/** "A free-trade area" is of two topics, but tells nothing of whether they go together: there must be other words. */
const areApart = ({topics}: Unit, a: string, b: string): boolean =>
  topics
    .get(a)!
    .some((one) =>
      topics
        .get(b)!
        .some((other) => one.article !== other.article || one.end <= other.start || other.end <= one.start),
    );

function add(tallies: Map<string, Tally>, key: string, unit: string): void {
  const tally = tallies.get(key) ?? {count: 0, examples: []};
  tally.count += 1;
  if (tally.examples.length < PLACES) tally.examples.push(unit);
  tallies.set(key, tally);
}
