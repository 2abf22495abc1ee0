import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {rateOf, ratioOf, shareOf, standouts} from "../../src/components/rates.ts";

/** Probability of at most k events where the mean is m, summed as it is defined. */
function poissonCdf(k: number, m: number): number {
  let term = Math.exp(-m);
  let sum = term;
  for (let i = 1; i <= k; i++) sum += term *= m / i;
  return sum;
}

describe("rates", () => {
  test("are those that R prints for poisson.test(137, 24.19893), the example of its manual", () => {
    const {value, low, high} = rateOf(137, 24.19893 * 30);
    expect([value, low, high].map((n) => n.toFixed(6))).toEqual(["5.661407", "4.753125", "6.692709"]);
  });

  test.each([
    [0, 0, 3.688879454113936],
    [1, 0.02531780798428988, 5.571643390938899],
    [5, 1.623486390118421, 11.66833207932267],
    [10, 4.795388696132434, 18.39035604201778],
    [137, 115.0205344337986, 161.9564046880734],
    [899, 841.1865667396391, 959.7402659943967],
    [900, 842.1538884935079, 960.7729262556858],
    [1000, 938.9730184076952, 1063.952136016302],
    [12000, 11786.24541978267, 12216.65782059776],
    [100000, 99381.15266374472, 100621.74473974388],
  ])("have Garwood's limits for %i events, to a billionth", (count, low, high) => {
    const found = rateOf(count, 30);
    expect(Math.abs(found.low - low) / Math.max(1, low)).toBeLessThan(1e-9);
    expect(Math.abs(found.high - high) / high).toBeLessThan(1e-9);
  });

  test("leave 2.5 per cent on each side, by the sum that defines them", () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 300}), (count) => {
        const {low, high} = rateOf(count, 30);
        expect(poissonCdf(count, high)).toBeCloseTo(0.025, 9);
        expect(1 - poissonCdf(count - 1, low)).toBeCloseTo(0.025, 9);
      }),
    );
  });

  test("of twice as many days are half", () => {
    expect(rateOf(4, 60).high).toBeCloseTo(rateOf(4, 30).high / 2, 12);
  });
});

describe("the ratio of two rates", () => {
  const first = {count: 11, exposure: 800};
  const second = {count: 6 + 8 + 7, exposure: 1083 + 1050 + 878};

  test("is the one that R prints for the second example of poisson.test", () => {
    const {value, low, high} = ratioOf(first, second)!;
    expect([value, low, high].map((n) => n.toFixed(6))).toEqual(["1.971488", "0.858426", "4.277266"]);
    expect(low).toBeCloseTo(0.8584264033916397, 9);
    expect(high).toBeCloseTo(4.277265943654074, 9);
  });

  test("turned about is its inverse", () => {
    const there = ratioOf(first, second)!;
    const back = ratioOf(second, first)!;
    expect([1 / back.value, 1 / back.high, 1 / back.low]).toEqual(
      [there.value, there.low, there.high].map((n) => expect.closeTo(n, 9)),
    );
  });

  test("has no upper end where nothing is in the second, and is none where nothing is in either", () => {
    expect(ratioOf({count: 3, exposure: 30}, {count: 0, exposure: 30})!.high).toBe(Infinity);
    expect(ratioOf({count: 0, exposure: 30}, {count: 0, exposure: 30})).toBe(null);
    expect(ratioOf({count: 1, exposure: 30}, {count: 1, exposure: 0})).toBe(null);
  });
});

describe("shares", () => {
  test("are those of Clopper and Pearson: none of 30 is at most 11.57 per cent", () => {
    expect(shareOf(0, 30).high).toBeCloseTo(1 - 0.025 ** (1 / 30), 12);
    expect(shareOf(30, 30).low).toBeCloseTo(0.025 ** (1 / 30), 12);
    const {low, high} = shareOf(4000, 12000);
    expect([low, high]).toEqual([
      expect.closeTo(0.3248985850050653, 9),
      expect.closeTo(0.3418489950958456, 9),
    ]);
  });
});

describe("a period that stands out", () => {
  const months = (...counts: number[]) => counts.map((count, i) => ({i, count, exposure: 30}));

  test("has more than chance gives one of so many", () => {
    expect(standouts(months(2, 3, 30, 2)).map(({i}) => i)).toEqual([2]);
    expect(standouts(months(1, 40, 1, 60, 1)).map(({i}) => i)).toEqual([3, 1]);
  });

  test("is none where the largest is what chance gives, or where nothing is counted", () => {
    expect(standouts(months(2, 3, 5, 2))).toEqual([]);
    expect(standouts(months(0, 0))).toEqual([]);
    expect(standouts([])).toEqual([]);
  });

  test("comes rarely where there is none: under five times in a hundred of steady months", () => {
    let seed = 7;
    const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
    const steady = () => {
      const counts = Array.from({length: 12}, () => 0);
      for (let i = 0; i < 40; i++) counts[Math.floor(random() * 12)]!++;
      return standouts(months(...counts)).length > 0;
    };
    expect(Array.from({length: 400}, steady).filter(Boolean).length).toBeLessThan(20);
  });
});
