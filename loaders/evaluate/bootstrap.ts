import {quantileSorted} from "d3-array";
import {randomInt, randomLcg} from "d3-random";
import type {Metric} from "./scores.ts";

const SAMPLES = 1000;
/** A fixed seed, so that the same gold gives the same interval. */
const SEED = 0.5;

/** How often each of `count` articles is drawn in each resample, with replacement (Efron 1979). */
export function resamples(count: number): number[][] {
  const draw = randomInt.source(randomLcg(SEED))(count);
  return Array.from({length: SAMPLES}, () => {
    const weights = new Array<number>(count).fill(0);
    for (let i = 0; i < count; i++) weights[draw()]!++;
    return weights;
  });
}

/** The 95 % interval of a metric over resampled articles (percentile method); null where it has no value. */
export function interval({score}: Metric, samples: readonly number[][]): [low: number, high: number] | null {
  const values = samples
    .map((weights) => score(weights).value)
    .filter((value) => value !== null)
    .sort((a, b) => a - b);
  if (!values.length) return null;
  return [quantileSorted(values, 0.025)!, quantileSorted(values, 0.975)!];
}
