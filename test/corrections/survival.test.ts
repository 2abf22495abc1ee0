import fc from "fast-check";
import {expect, it} from "vitest";
import {compare} from "../../loaders/compare.ts";
import {parseCorrections} from "../../loaders/corrections/file.ts";
import type {Reading} from "../../loaders/reading.ts";
import type {Tables} from "../../loaders/schema.ts";
import {toJson} from "../../loaders/tables.ts";
import {knowledge, read} from "../reader.ts";
import {at, problemsOf, rowsOf, SENTENCES, signed, under, yamlOf} from "./bench.ts";

/** Decisions on articles a, c, d and e that do not contradict each other; each with what it leaves of its rows. */
const KINDS: {entry: object; holds: (tables: Tables) => boolean}[] = [
  {
    entry: {action: "accept", ...at("d", "2024-04-10-osei-tamm"), ...signed},
    holds: ({contacts}) => contacts.some(({host, origin}) => host === "GHA" && origin === "confirmed"),
  },
  {
    entry: {action: "reject", ...at("c", "2024-04-03-lund-rey"), ...signed},
    holds: ({accounts}) => accounts.every(({article}) => article !== "c"),
  },
  {
    entry: {
      action: "set",
      ...at("a", "2024-04-16-lund-rey"),
      field: "place",
      was: "Lima",
      now: "Cusco",
      ...signed,
    },
    holds: ({contacts, accounts}) => {
      const told = accounts.find(({article}) => article === "a")!.contact;
      return contacts.find(({id}) => id === told)?.place === "Cusco";
    },
  },
  {
    entry: {
      ...{
        action: "add",
        article: "e",
        quote: SENTENCES.e,
        status: "held",
        date: "2024-04-12",
        format: "meeting",
      },
      participants: [
        {name: "Mart Tamm", country: "EST"},
        {name: "Jon Lund", country: "ISL"},
      ],
      ...signed,
    },
    holds: ({accounts}) => accounts.some(({article, origin}) => article === "e" && origin === "added"),
  },
];

const PEOPLE = [
  "Chilean President Luis Soto",
  "Kenyan President Ann Kamau",
  "Danish Prime Minister Ida Holm",
];
const VERBS = ["met with", "held talks with", "received", "spoke by telephone with"];

/** Articles on other people, and articles that tell once more of the contacts above. */
const sentence = fc.oneof(
  fc
    .tuple(
      fc.shuffledSubarray(PEOPLE, {minLength: 2, maxLength: 2}),
      fc.constantFrom(...VERBS),
      fc.integer({min: 1, max: 28}),
    )
    .map(([[one, other], verb, day]) => `${one} ${verb} ${other} on April ${day}.`),
  fc
    .tuple(
      fc.constantFrom(SENTENCES.b, SENTENCES.f, SENTENCES.a, SENTENCES.c, SENTENCES.d),
      fc.integer({min: 1, max: 99}),
    )
    .map(([told, tons]) => `${told} They spoke of ${tons} tons of fish.`),
);

const cache = new Map<string, Reading>();
function reading(id: string, text: string): Reading {
  const key = `${id} ${text}`;
  if (!cache.has(key)) cache.set(key, read(text, {}, id));
  return cache.get(key)!;
}

const OWN = (["a", "c", "d", "e"] as const).map((id) => reading(id, SENTENCES[id]));

it("stays in force when articles are added, unrelated or on the same contact, in any order of both", () => {
  const cases = fc.record({
    more: fc.array(sentence, {maxLength: 5}),
    kinds: fc.shuffledSubarray(KINDS, {minLength: 1}),
    seed: fc.integer(),
  });
  fc.assert(
    fc.property(cases, fc.context(), ({more, kinds, seed}, context) => {
      // New names stand before, between and behind the others.
      const readings = [...OWN, ...more.map((text, i) => reading(`${"aceg"[(i + seed) & 3]}${i}`, text))];
      const order = readings.sort((a, b) => hash(a.article.id, seed) - hash(b.article.id, seed));
      const corrections = parseCorrections(yamlOf(kinds.map(({entry}) => entry)));
      const tables = compare(order, [], knowledge, corrections);
      context.log(problemsOf(tables).join("\n"));
      expect(problemsOf(tables)).toEqual([]);
      for (const {entry, holds} of kinds) expect(holds(tables), JSON.stringify(entry)).toBe(true);
    }),
    {numRuns: 150},
  );
});

const hash = (text: string, seed: number): number =>
  [...text].reduce((sum, c) => (Math.imul(sum, 31) + c.charCodeAt(0)) | 0, seed);

it("does not depend on the order of articles or of the file", () => {
  const once = under(
    KINDS.map(({entry}) => entry),
    "a",
    "c",
    "d",
    "e",
  );
  const again = under(
    [...KINDS].reverse().map(({entry}) => entry),
    "e",
    "c",
    "a",
    "d",
  );
  expect(toJson(again.contacts)).toBe(toJson(once.contacts));
  expect(rowsOf(again)).toEqual(rowsOf(once));
});

it("said twice changes nothing more", () => {
  const entries = KINDS.slice(0, 3).map(({entry}) => entry);
  const [once, twice] = [under(entries, "a", "c", "d"), under([...entries, ...entries], "a", "c", "d")];
  expect(twice.contacts).toEqual(once.contacts);
  expect(twice.problems).toEqual([]);
});

it("finds its contact when a second account changes that contact's id", () => {
  const entry = {...at("f", "2024-04-lund-rey"), action: "accept", ...signed};
  expect(rowsOf(under([entry], "f"))).toEqual(["2024-04-lund-rey f confirmed"]);
  expect(rowsOf(under([entry], "f", "a"))).toEqual(["2024-04-16-lund-rey af confirmed"]);
});

it("leaves every row alone that it does not speak of", () => {
  const before = under([], "a", "b", "c", "d");
  const after = under([{action: "reject", ...at("c", "2024-04-03-lund-rey"), ...signed}], "a", "b", "c", "d");
  const others = (tables: Tables) => tables.contacts.filter(({id}) => id !== "2024-04-03-lund-rey");
  expect(others(after)).toEqual(others(before));
});
