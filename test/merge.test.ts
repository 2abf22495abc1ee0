import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {AccountDraft, ParticipantDraft} from "../loaders/contacts/accounts.ts";
import {mergeAccounts, toContact} from "../loaders/contacts/merge.ts";

const minister = (person: string, country: string): ParticipantDraft => ({
  person,
  name: person,
  country,
  role: "Foreign Minister",
  office: "foreign-minister",
  level: 4,
});
const unnamed = (country: string): ParticipantDraft => ({
  person: null,
  name: null,
  country,
  role: null,
  office: null,
  level: null,
});

const REY = minister("rey", "PER");
const JONSSON = minister("jonsson", "ISL");
const ADEYEMI = minister("adeyemi", "NGA");

/** What article a says: that Rey and Jonsson met in Lima on 16 April. */
const account = (change: Partial<AccountDraft> = {}): AccountDraft => ({
  article: "a",
  status: "held",
  main: true,
  side: null,
  format: "meeting",
  date_start: "2024-04-16",
  date_end: "2024-04-16",
  date_precision: "day",
  date_basis: "explicit",
  place: "Lima",
  host: "PER",
  published: "2024-04-17",
  participants: [REY, JONSSON],
  evidence: [],
  told_as: "2024-04-16-jonsson-rey",
  ...change,
});
const undated = {date_start: null, date_end: null, date_precision: "unknown", date_basis: "none"} as const;
const on = (day: string) => ({date_start: day, date_end: day});

/** Which articles tell of each contact. */
const joined = (...accounts: AccountDraft[]) =>
  mergeAccounts(accounts).map((contact) => contact.accounts.map(({article}) => article).sort());

describe("two articles tell of one contact", () => {
  it.each<[string, Partial<AccountDraft>]>([
    ["when parties and day are the same", {}],
    ["when a day lies between them, as between time zones", on("2024-04-17")],
    ["when one names no day and was published after it", {...undated, published: "2024-04-19"}],
    ["when one leaves a side unnamed", {participants: [REY, unnamed("ISL")]}],
    ["when one names a further participant", {participants: [REY, JONSSON, minister("berg", "ISL")]}],
    ["when one calls it talks and the other a meeting", {format: "talks"}],
    ["when one knows a family name alone", {participants: [minister("juana-rey", "PER"), JONSSON]}],
    ["when one announced it", {...undated, status: "planned", published: "2024-04-10"}],
    ["when one gives the month", {date_start: "2024-04-01", date_end: "2024-04-30", date_precision: "month"}],
  ])("%s", (_, change) =>
    expect(joined(account(), account({article: "b", ...change}))).toEqual([["a", "b"]]),
  );
});

describe("a contact of which one article tells the whole name", () => {
  const full = minister("mohammed-juan-rey", "PER");
  it.each(["rey", "mohamed-rey"])("has that name, whatever part of it the other tells: %s", (part) => {
    const short = account({participants: [minister(part, "PER"), JONSSON]});
    const [contact, ...more] = mergeAccounts([short, account({article: "b", participants: [full, JONSSON]})]);
    expect(more).toEqual([]);
    expect(contact!.participants.map(({person}) => person)).toEqual([full.person, "jonsson"]);
  });
});

/** An article without a head tells of the same: nothing says when. */
const timeless = {...undated, published: null, article: "b"};
const recalled = {
  ...undated,
  article: "b",
  status: "recalled",
  main: false,
  published: "2024-08-01",
} as const;

describe("an account that nothing bounds in time", () => {
  const apart = [["a"], ["b"]];
  it.each<[string, Partial<AccountDraft>, string[][]]>([
    ["is of the one contact of those people", timeless, [["a", "b"]]],
    ["is of it where it names its day of the week", {...timeless, named_days: ["XXXX-WXX-2"]}, [["a", "b"]]],
    ["is of it where it names its day but no year", {...timeless, named_days: ["XXXX-04-16"]}, [["a", "b"]]],
    ["is of another on another day of the week", {...timeless, named_days: ["XXXX-WXX-5"]}, apart],
    [
      "is of another where it leaves a side unnamed",
      {...timeless, participants: [REY, unnamed("ISL")]},
      apart,
    ],
    [
      "is of it where it leaves a side unnamed, by the same office",
      {...timeless, participants: [REY, {...unnamed("ISL"), office: "foreign-minister"}]},
      [["a", "b"]],
    ],
    [
      "is of another where it leaves a side unnamed, by another office",
      {...timeless, participants: [REY, {...unnamed("ISL"), office: "president"}]},
      apart,
    ],
    ["is of another where one of them is a call", {...timeless, format: "phone-call", place: null}, apart],
    ["is of another where it is still to come", {...timeless, status: "planned"}, apart],
    ["is of another where it is not what the article is about", {...timeless, main: false}, apart],
    ["is of another in another country", {...timeless, place: "Reykjavik", host: "ISL"}, apart],
    ["is what is recalled of the same town", recalled, [["a", "b"]]],
    ["is another where what is recalled names no town", {...recalled, place: null}, apart],
    ["is another where it is recalled before it took place", {...recalled, published: "2024-03-01"}, apart],
  ])("%s", (_, change, expected) => expect(joined(account(), account(change)).sort()).toEqual(expected));

  it("stays alone where it may be of either of two", () =>
    expect(joined(account(), account({article: "c", ...on("2024-06-04")}), account(timeless)).sort()).toEqual(
      [["a"], ["b"], ["c"]],
    ));
});

describe("two articles tell of two contacts", () => {
  it.each<[string, Partial<AccountDraft>]>([
    ["when the days are apart", on("2024-04-20")],
    ["when another country takes part", {participants: [REY, ADEYEMI]}],
    ["when a third country takes part", {participants: [REY, JONSSON, ADEYEMI]}],
    ["when another person of the country takes part", {participants: [REY, minister("berg", "ISL")]}],
    ["when one is a call and the other is none", {format: "phone-call"}],
    ["when they took place in two countries", {place: "Reykjavik", host: "ISL"}],
    ["when one names no day and was published long after it", {...undated, published: "2024-08-01"}],
  ])("%s", (_, change) =>
    expect(joined(account(), account({article: "b", ...change})).sort()).toEqual([["a"], ["b"]]),
  );

  it("when it is one article that tells of both", () => {
    expect(joined(account(), account())).toEqual([["a"], ["a"]]);
  });

  it.each([
    ["one family", "juana-rey", "ana-rey"],
    ["a word as long with other vowels", "li-peng", "li-ping"],
    ["a small word", "al-berg", "al-rey"],
  ])("when all that two names share is %s", (_, a, b) => {
    const one = account({participants: [minister(a, "PER"), JONSSON]});
    const other = account({article: "b", participants: [minister(b, "PER"), JONSSON]});
    expect(joined(one, other).sort()).toEqual([["a"], ["b"]]);
  });
});

const days = fc.integer({min: 10, max: 28}).map((day) => `2024-04-${day}`);
const drafts = fc
  .array(
    fc.record({
      article: fc.constantFrom("a", "b", "c", "d", "e", "f"),
      participants: fc.constantFrom<ParticipantDraft[][]>(
        [REY, JONSSON],
        [REY, ADEYEMI],
        [REY, unnamed("ISL")],
        [REY, JONSSON, ADEYEMI],
      ),
      date: fc.oneof(
        days.map((day) => on(day)),
        fc.constant(undated),
      ),
      published: days,
      status: fc.constantFrom("held", "planned", "recalled") as fc.Arbitrary<AccountDraft["status"]>,
    }),
    {maxLength: 8},
  )
  .map((all) =>
    all.map(({date, ...rest}) => account({...rest, participants: [...rest.participants], ...date})),
  );

describe("joining accounts", () => {
  it("loses none and tells none twice", () =>
    fc.assert(
      fc.property(drafts, (accounts) => {
        const out = mergeAccounts(accounts).flatMap((contact) => contact.accounts);
        expect(out).toHaveLength(accounts.length);
        expect(new Set(out)).toEqual(new Set(accounts));
      }),
    ));

  it("never puts two accounts of one article together", () =>
    fc.assert(
      fc.property(drafts, (accounts) => {
        for (const articles of joined(...accounts)) expect(new Set(articles).size).toBe(articles.length);
      }),
    ));

  it("does not depend on the order of the articles", () =>
    fc.assert(
      fc.property(drafts, fc.func(fc.nat()), (accounts, shuffle) => {
        const one = accounts.filter(
          (draft, i) => accounts.findIndex((other) => other.article === draft.article) === i,
        );
        const other = [...one].sort((a, b) => shuffle(a.article) - shuffle(b.article));
        expect(joined(...other).sort()).toEqual(joined(...one).sort());
      }),
    ));

  it("gives every contact the countries of its participants, and a level only where somebody has one", () =>
    fc.assert(
      fc.property(drafts, (accounts) => {
        for (const merged of mergeAccounts(accounts)) {
          const contact = toContact(merged);
          expect(contact.countries).toEqual(
            [...new Set(merged.participants.map(({country}) => country))].sort(),
          );
          expect(contact.accounts).toBe(merged.accounts.length);
          expect(contact.date_start === null).toBe(contact.date_end === null);
        }
      }),
    ));
});

describe("a contact that two articles tell", () => {
  const both = (change: Partial<AccountDraft>) =>
    toContact(mergeAccounts([account(), account({article: "b", ...change})])[0]!);

  it("was held if one says so, though the other announced it", () => {
    expect(both({...undated, status: "planned", published: "2024-04-10"})).toMatchObject({
      status: "held",
      plover: "CONSULT",
    });
  });

  it("takes the finest date, and both days where they differ", () => {
    expect(both({date_start: "2024-04-01", date_end: "2024-04-30", date_precision: "month"})).toMatchObject({
      date_start: "2024-04-16",
      date_end: "2024-04-16",
      date_precision: "day",
    });
    expect(both(on("2024-04-17"))).toMatchObject({date_start: "2024-04-16", date_end: "2024-04-17"});
  });

  it("names who is named by one of them", () => {
    const [merged] = mergeAccounts([account({participants: [REY, unnamed("ISL")]}), account({article: "b"})]);
    expect(merged!.participants.map(({person}) => person).sort()).toEqual(["jonsson", "rey"]);
  });

  it("is told by the sides of both", () => {
    const contact = toContact(
      mergeAccounts([account({side: "PER"}), account({article: "b", side: "ISL"})])[0]!,
    );
    expect(contact.sides).toEqual(["ISL", "PER"]);
  });
});
