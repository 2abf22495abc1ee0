import {describe, expect, it} from "vitest";
import {at, problemsOf, rowsOf, SENTENCES, signed, under} from "./bench.ts";

const APRIL_16 = "2024-04-16-lund-rey";
const APRIL_3 = "2024-04-03-lund-rey";
const set = (field: string, was: unknown, now: unknown) => ({
  action: "set",
  ...at("a", APRIL_16),
  field,
  was,
  now,
  ...signed,
});
const rey = {name: "Ana Rey", country: "PER"};
const added = {
  action: "add",
  article: "e",
  quote: SENTENCES.e,
  status: "held",
  date: "2024-04-12",
  format: "meeting",
  participants: [rey, {name: "Jon Lund", country: "ISL"}],
  ...signed,
};

describe("a correction", () => {
  it("accepts a contact, which is marked and otherwise stays as it is", () => {
    const [before, after] = [
      under([], "a", "b"),
      under([{action: "accept", ...at("a", APRIL_16), ...signed}], "a", "b"),
    ];
    expect(after.contacts).toEqual(before.contacts.map((row) => ({...row, origin: "confirmed"})));
    expect(after.accounts).toEqual(before.accounts);
    expect(after.problems).toEqual([]);
  });

  it("rejects a contact with all that tells of it", () => {
    const tables = under([{action: "reject", ...at("a", APRIL_16), ...signed}], "a", "b", "d");
    expect(rowsOf(tables)).toEqual(["2024-04-10-osei-tamm d machine"]);
    expect(tables.accounts.map(({article}) => article)).toEqual(["d"]);
    expect(tables.corrections).toMatchObject([
      {action: "reject", contact: null, was: APRIL_16, in_force: true},
    ]);
  });

  it("merges two contacts into one, told by the articles of both", () => {
    const merge = {action: "merge", ...at("a", APRIL_16), with: at("c", APRIL_3), ...signed};
    expect(rowsOf(under([merge], "a", "b", "c"))).toEqual([`${APRIL_3} abc corrected`]);
  });

  it("splits an account off from the contact that it does not tell of", () => {
    const split = {action: "split", ...at("a", APRIL_16), from: at("b", APRIL_16), ...signed};
    expect(rowsOf(under([split], "a", "b"))).toEqual([
      `${APRIL_16}-meeting a corrected`,
      `${APRIL_16}-talks b corrected`,
    ]);
  });

  it.each([
    ["status", "held", "cancelled", {status: "cancelled"}],
    [
      "date",
      "2024-04-16",
      "2024-04-17",
      {date_start: "2024-04-17", date_end: "2024-04-17", date_basis: "correction"},
    ],
    [
      "date",
      "2024-04-16",
      "2024-04",
      {date_start: "2024-04-01", date_end: "2024-04-30", date_precision: "month"},
    ],
    ["date", "2024-04-16", "unknown", {date_start: null, date_precision: "unknown"}],
    ["format", "meeting", "video-call", {format: "video-call"}],
    ["place", "Lima", "Cusco", {place: "Cusco", host: "PER"}],
    ["place", "Lima", null, {place: null}],
    ["host", "PER", "ISL", {host: "ISL"}],
  ])(
    "sets %s from %s to %s, in the account and in its contact, though another tells it as it was",
    (field, was, now, row) => {
      const {contacts, accounts, problems} = under([set(field, was, now)], "a", "b");
      expect(problems).toEqual([]);
      expect(contacts).toMatchObject([{...row, origin: "corrected"}]);
      expect(accounts[0]).toMatchObject({...row, article: "a", origin: "corrected"});
      expect(accounts[1]).toMatchObject({
        article: "b",
        date_start: "2024-04-16",
        place: "Lima",
        origin: "machine",
      });
    },
  );

  it("sets who took part; of those who stay, what is not said is kept", () => {
    const now = [rey, {name: "Kofi Osei", country: "GHA", role: "President", level: 1}];
    const tables = under([set("participants", ["Jon Lund", "Ana Rey"], now)], "a", "b");
    expect(problemsOf(tables)).toEqual([]);
    expect(tables.participants).toEqual([
      expect.objectContaining({name: "Kofi Osei", country: "GHA", role: "President", level: 1}),
      expect.objectContaining({
        name: "Ana Rey",
        role: "Foreign Minister",
        office: "foreign-minister",
        level: 4,
      }),
    ]);
    expect(tables.entities.filter(({id}) => id === tables.participants[0]!.person)).toHaveLength(1);
  });

  it("adds a contact that was missed, on the words of its article", () => {
    const tables = under([added], "e");
    expect(rowsOf(tables)).toEqual(["2024-04-12-lund-rey e added"]);
    expect(tables.participants).toHaveLength(2);
    expect(tables.evidence.find(({record}) => record === "2024-04-12-lund-rey")).toMatchObject({
      exact: SENTENCES.e,
      rule: "correction",
    });
  });

  it("adds to a contact that another article tells, if it is the same", () => {
    expect(rowsOf(under([{...added, date: "2024-04-16"}], "a", "e"))).toEqual([`${APRIL_16} ae corrected`]);
  });

  it("rests on the words that it quotes, and no more on those that it replaces", () => {
    const {evidence} = under([set("date", "2024-04-16", "2024-04-17")], "a");
    const dates = evidence.filter(({role}) => role === "date");
    expect(dates).toMatchObject([{rule: "correction", exact: SENTENCES.a}]);
  });

  it("is one row: who, when, why, what it replaced and whether it is in force", () => {
    expect(under([set("place", "Lima", "Cusco")], "a").corrections).toEqual([
      {
        ...{line: 1, action: "set", contact: APRIL_16, article: "a", quote: SENTENCES.a},
        ...{field: "place", was: "Lima", now: "Cusco", ...signed, in_force: true},
      },
    ]);
  });

  it("finds words that are broken into other lines", () => {
    const quote = SENTENCES.a.replace("met with", "met\n   with");
    expect(problemsOf(under([{...set("place", "Lima", "Cusco"), quote}], "a"))).toEqual([]);
  });
});
