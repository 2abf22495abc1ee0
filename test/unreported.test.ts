import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Account, Article, Contact, Statement} from "../loaders/schema.ts";
import {estimate} from "../loaders/unreported/chapman.ts";
import {relayed} from "../loaders/unreported/lists.ts";
import {unreportedRows, whyNot} from "../loaders/unreported/unreported.ts";

describe("capture and recapture", () => {
  // Ten turtles marked, fifteen caught on the next day, five of them marked: the worked example of Wikipedia's "Mark and
  // recapture", which gives 28.3 by Chapman and 22 to 65 by Sadinle's interval; the
  // variance, by hand: 11 × 16 × 5 × 10 = 8,800 over 6 × 6 × 7 = 252.
  it("finds about 28 turtles, between 22 and 65, as published", () => {
    const {total, variance, low, high} = estimate({n1: 10, n2: 15, m: 5});
    expect(total).toBeCloseTo(28.3333333333, 9);
    expect(variance).toBeCloseTo(34.9206349206, 9);
    expect([Math.round(low), Math.round(high)]).toEqual([22, 65]);
  });

  it("has no more to find where every one was seen twice", () => {
    expect(estimate({n1: 12, n2: 12, m: 12})).toMatchObject({total: 12, variance: 0, low: 12});
  });

  const alone = fc.integer({min: 1, max: 200});

  it("never goes below the number that was seen, and holds the estimate in its interval", () =>
    fc.assert(
      // Of lists for which an estimate is given: neither holds the other.
      fc.property(alone, alone, fc.integer({min: 7, max: 200}), (a, b, m) => {
        const {total, low, high} = estimate({n1: a + m, n2: b + m, m});
        expect(low).toBeGreaterThanOrEqual(a + b + m);
        expect(low).toBeLessThanOrEqual(total);
        expect(high).toBeGreaterThanOrEqual(total);
      }),
    ));

  it("is silent without a list, with few in common, and where the one list holds the other", () => {
    expect(whyNot({n1: 0, n2: 9, m: 0})).toBe("no-list");
    expect(whyNot({n1: 20, n2: 20, m: 6})).toBe("too-few-shared");
    expect(whyNot({n1: 20, n2: 9, m: 9})).toBe("one-list-within-the-other");
    expect(whyNot({n1: 20, n2: 9, m: 7})).toBeNull();
  });
});

const ARTICLES = [
  {id: "p", side: "PER"},
  {id: "relay", side: "PER"},
  {id: "n", side: "NGA"},
] as Article[];

const said = (article: string, countries: (string | null)[]) =>
  countries.map((country) => ({article, country}) as Statement);
const STATEMENTS = [
  ...said("p", ["PER", "PER", "NGA"]),
  ...said("relay", ["NGA", "NGA", "NGA", null]),
  ...said("n", ["NGA"]),
];

describe("an article relays the other side", () => {
  it("where hardly any words in it are another's", () => {
    expect([...relayed({articles: ARTICLES, statements: STATEMENTS})]).toEqual([["relay", "NGA"]]);
  });

  it("but not on the strength of two statements", () => {
    expect(relayed({articles: ARTICLES, statements: said("p", ["NGA", "NGA"])}).size).toBe(0);
  });
});

const contact = (id: string, tellers: string[], rest: Partial<Contact> = {}) => ({
  contact: {
    id,
    status: "held",
    recalled_only: false,
    countries: ["NGA", "PER"],
    date_start: `2024-01-${id.padStart(2, "0")}`,
    reported: null,
    ...rest,
  } as Contact,
  accounts: tellers.map((article) => ({contact: id, article}) as Account),
});

const rowsOf = (told: ReturnType<typeof contact>[]) =>
  unreportedRows({
    articles: ARTICLES,
    contacts: told.map(({contact}) => contact),
    accounts: told.flatMap(({accounts}) => accounts),
    statements: STATEMENTS,
  });

describe("the lists of two sides", () => {
  it("hold the contacts between them that were held, each side's own", () => {
    const rows = rowsOf([
      contact("1", ["p"]),
      contact("2", ["n", "p"]),
      contact("3", ["n"]),
      contact("4", ["n"], {status: "planned"}),
      contact("5", ["n"], {recalled_only: true}),
      contact("6", ["p"], {countries: ["ISL", "PER"]}),
    ]);
    expect(rows.find(({id}) => id === "NGA-PER")).toMatchObject({
      left_contacts: ["2", "3"],
      right_contacts: ["1", "2"],
      both: 1,
      seen: 3,
      from: "2024-01-01",
      to: "2024-01-03",
      estimate: null,
      why_not: "too-few-shared",
    });
    expect(rows.find(({id}) => id === "ISL-PER")).toMatchObject({why_not: "no-list", seen: 1});
  });

  it("do not hold what a side only relays from the other", () => {
    const [row] = rowsOf([contact("1", ["n", "relay"]), contact("2", ["n", "p", "relay"])]);
    expect(row).toMatchObject({left_contacts: ["1", "2"], right_contacts: ["2"], both: 1, relayed: 1});
  });

  it("give an estimate where seven are in both, and some in each alone", () => {
    const both = Array.from({length: 7}, (_, i) => contact(`${i + 1}`, ["n", "p"]));
    const [row] = rowsOf([...both, contact("8", ["n"]), contact("9", ["n"]), contact("10", ["p"])]);
    expect(row).toMatchObject({seen: 10, both: 7, why_not: null});
    expect(row!.estimate).toBeCloseTo(10.25, 9);
    expect(row!.low!).toBeGreaterThanOrEqual(10);
  });
});
