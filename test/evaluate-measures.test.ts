import {describe, expect, it} from "vitest";
import {interval, resamples} from "../loaders/evaluate/bootstrap.ts";
import {endToEndMetrics} from "../loaders/evaluate/end-to-end.ts";
import type {GoldContact} from "../loaders/evaluate/gold.ts";
import {identityMetrics} from "../loaders/evaluate/identity.ts";
import type {Found, Judged} from "../loaders/evaluate/match.ts";
import {partiesOf} from "../loaders/evaluate/participants.ts";
import {metric, rate, type Score} from "../loaders/evaluate/scores.ts";

const ONE = {name: "Ada Reyes", country: "ECU"};
const OTHER = {name: "Luis Vega", country: "PER"};

const wanted = (change: Partial<GoldContact> = {}) =>
  ({
    contact_id: "g",
    participants: [ONE, OTHER],
    date_start: "2024-05-16",
    date_end: "2024-05-16",
    date_basis: "explicit",
    place: "Quito",
    place_also_ok: [],
    optional: false,
    ...change,
  }) as GoldContact;

const found = (change: Partial<Found> = {}) =>
  ({
    contact: "c",
    participants: [ONE, OTHER],
    date_start: "2024-05-16",
    date_end: "2024-05-16",
    date_precision: "day",
    place: "Quito",
    host_names: [],
    place_names: [],
    ...change,
  }) as Found;

type Told = Partial<Pick<Judged, "matches" | "missed" | "extra">>;

const judged = ({matches = [], missed = [], extra = []}: Told, file = "a.txt") => {
  const contacts = [...matches.map(({gold}) => gold), ...missed];
  const document = {file, published: "2024-05-17", contacts};
  return {document, article: {id: file}, matches, missed, extra} as unknown as Judged;
};

const endToEnd = (told: Told) => {
  const one = judged(told);
  const figures = endToEndMetrics([one], partiesOf([one.document]));
  return figures.map(({score}) => {
    const {right, wanted, found} = score([1]).tally!;
    return `${right}/${wanted}/${found}`;
  });
};

describe("dates to the interval and to the day, participants and places, right / wanted / found, end to end", () => {
  it("are all right where they are", () =>
    expect(endToEnd({matches: [{gold: wanted(), found: found()}]})).toEqual([
      "1/1/1",
      "1/1/1",
      "2/2/2",
      "1/1/1",
    ]));
  it("are missed with a contact that is missed", () =>
    expect(endToEnd({missed: [wanted()]})).toEqual(["0/1/0", "0/1/0", "0/2/0", "0/1/0"]));
  it("are wrong with a contact that is none", () =>
    expect(endToEnd({extra: [found()]})).toEqual(["0/0/1", "0/0/1", "0/0/2", "0/0/1"]));
  it("of an optional contact do not count", () =>
    expect(endToEnd({matches: [{gold: wanted({optional: true}), found: found()}]})).toEqual([
      "0/0/0",
      "0/0/0",
      "0/0/0",
      "0/0/0",
    ]));
  it("tell a visit whose last day is wrong from one whose first day is", () =>
    expect(
      endToEnd({matches: [{gold: wanted({date_end: "2024-05-18"}), found: found()}]}).slice(0, 2),
    ).toEqual(["0/1/1", "1/1/1"]));
  it("want no day where the text is no finer than a month", () => {
    const may = {date_start: "2024-05", date_end: "2024-05"};
    const month = found({date_start: "2024-05-01", date_end: "2024-05-31", date_precision: "month"});
    const matches = [{gold: wanted(may), found: month}];
    expect(endToEnd({matches}).slice(0, 2)).toEqual(["1/1/1", "0/0/0"]);
  });
  it("let a date stand, or none, where the labels let both", () => {
    const gold = wanted({date_basis: "publication", date_start: "2024-05-17", date_end: "2024-05-17"});
    expect(endToEnd({matches: [{gold, found: found()}]}).slice(0, 2)).toEqual(["1/1/1", "1/1/1"]);
    const none = found({date_start: null, date_end: null, date_precision: "unknown"});
    expect(endToEnd({matches: [{gold, found: none}]}).slice(0, 2)).toEqual(["0/0/0", "0/0/0"]);
  });
  it("take a participant with another country as wrong", () =>
    expect(
      endToEnd({
        matches: [{gold: wanted(), found: found({participants: [ONE, {...OTHER, country: "CHL"}] as never})}],
      })[2],
    ).toBe("1/2/2"));
  it("take a place where the text has none as wrong, unless the labels let it stand", () => {
    const place = (change: Partial<GoldContact>) =>
      endToEnd({matches: [{gold: wanted(change), found: found()}]})[3];
    expect(place({place: null})).toBe("0/0/1");
    expect(place({place: null, place_also_ok: ["Quito"]})).toBe("1/1/1");
  });
  it("take a place as right by the name that the article has for it", () => {
    const match = {gold: wanted({place: "San Francisco de Quito"}), found: found()};
    expect(endToEnd({matches: [match]})[3]).toBe("0/1/1");
    const named = found({place_names: ["San Francisco de Quito"]});
    expect(endToEnd({matches: [{...match, found: named}]})[3]).toBe("1/1/1");
  });
  it("take the country that was host as the place where the text names no town, and no other country", () => {
    const place = (told: string, given: Partial<Found>) =>
      endToEnd({
        matches: [{gold: wanted({place: told}), found: found({host_names: ["Ecuador"], ...given})}],
      })[3];
    expect(place("Ecuador", {place: null})).toBe("1/1/1");
    expect(place("Peru", {place: null})).toBe("0/1/0");
    expect(place("Ecuador", {place: "Quito"})).toBe("0/1/1");
    expect(place("Quito", {place: null})).toBe("0/1/0");
  });
});

describe("identity across articles", () => {
  // Four accounts in four articles: the gold joins a, b and c; the machine joins a and b, and c with d.
  const account = (contact_id: string, contact: string, file: string) =>
    judged({matches: [{gold: wanted({contact_id}), found: found({contact})}]}, file);
  const four = [
    account("g", "x", "a"),
    account("g", "x", "b"),
    account("g", "y", "c"),
    account("h", "y", "d"),
  ];
  const scoreOf = (all: Judged[], name: string): Score =>
    identityMetrics(all)
      .find((one) => one.name === name)!
      .score(all.map(() => 1));

  it("counts pairs: of three joined by the gold one is found, and one of two found is wrong", () =>
    expect(scoreOf(four, "pairwise, of all accounts").tally).toEqual({right: 1, wanted: 3, found: 2}));
  it("counts, in B³, for each account how much of its group is right", () => {
    const {precision, recall, value} = scoreOf(four, "B³, of all accounts");
    expect(precision).toBeCloseTo((1 + 1 + 1 / 2 + 1 / 2) / 4);
    expect(recall).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1) / 4);
    expect(value).toBeCloseTo((2 * 0.75 * (2 / 3)) / (0.75 + 2 / 3));
  });
  it("takes an account that was missed as one that stands alone, where all accounts count", () => {
    const three = [...four.slice(0, 2), judged({missed: [wanted()]}, "c")];
    expect(scoreOf(three, "pairwise, of all accounts").tally).toEqual({right: 1, wanted: 3, found: 1});
    expect(scoreOf(three, "pairwise, of matched accounts").tally).toEqual({right: 1, wanted: 1, found: 1});
    expect(scoreOf(three, "B³, of all accounts").recall).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3) / 3);
  });
});

describe("the interval", () => {
  const shares = (...rights: number[]) =>
    metric(
      "group",
      "name",
      "rate",
      rights.map((right) => rate(right, 1)),
    );
  it("draws as many articles as there are, again and again, and the same ones each time", () => {
    const samples = resamples(7);
    expect(samples).toHaveLength(1000);
    for (const weights of samples) expect(weights.reduce((a, b) => a + b)).toBe(7);
    expect(resamples(7)).toEqual(samples);
  });
  it("holds the figure, and is narrower where there are more articles", () => {
    const of = (n: number) =>
      interval(shares(...Array.from({length: n}, (_, i) => i % 2)), resamples(n)) as [number, number];
    const [low, high] = of(20);
    expect(low).toBeLessThan(0.5);
    expect(high).toBeGreaterThan(0.5);
    // A share of a half in 20 articles: 0.5 ± 1.96 × √(0.25 / 20), about 0.28 to 0.72.
    expect(low).toBeCloseTo(0.28, 1);
    expect(high).toBeCloseTo(0.72, 1);
    const [lower, higher] = of(200);
    expect(higher - lower).toBeLessThan(high - low);
  });
  it("is none where no resample has the figure", () =>
    expect(interval(metric("group", "name", "rate", [rate(0, 0)]), resamples(1))).toBeNull());
});
