// @vitest-environment jsdom
import fc from "fast-check";
import {expect, test} from "vitest";
import type {Contact, Review} from "../../loaders/schema.ts";
import {groundsOf, headlinesOf, staying} from "../../src/components/contested.ts";
import {contestedTable} from "../../src/components/contested-table.ts";

const contact = (id: string, more: Partial<Contact> = {}): Contact =>
  ({
    ...{id, status: "held", recalled_only: false, accounts: 2, sides: [], countries: ["NOR", "PER"]},
    ...{date_basis: "explicit", origin: "machine"},
    ...more,
  }) as Contact;

const contacts = [
  contact("sure"),
  contact("doubtful"),
  contact("signed", {origin: "confirmed"}),
  contact("one-article", {accounts: 1}),
  contact("weekday", {date_basis: "relative", status: "planned"}),
  contact("undated", {date_basis: "none", accounts: 1}),
];
const review = [
  {contact: "doubtful", doubt: 0.5},
  {contact: "signed", doubt: 0.8},
  {contact: "sure", doubt: 0.33},
] as Review[];
const grounds = groundsOf(review);
const ids = (rows: readonly Contact[]): string[] => rows.map(({id}) => id);

test("each ground takes out what it contests, and nothing that a person has signed for", () => {
  const all = {id: "all", name: "Contacts", contacts};
  expect(
    grounds.map((ground) => ids(contacts.filter((one) => !staying(all, [ground]).includes(one)))),
  ).toEqual([["doubtful"], ["one-article", "undated"], ["weekday", "undated"]]);
  expect(ids(staying(all, grounds))).toEqual(["sure", "signed"]);
});

test("no number grows when codings fall out, and what is beyond contest is within each", () => {
  const made = fc.record({
    id: fc.uuid(),
    accounts: fc.integer({min: 1, max: 3}),
    date_basis: fc.constantFrom("explicit" as const, "relative" as const, "none" as const),
    status: fc.constantFrom("held" as const, "planned" as const),
  });
  fc.assert(
    fc.property(fc.array(made), (rows) => {
      for (const headline of headlinesOf(
        rows.map(({id, ...row}) => contact(id, row)),
        [],
        String,
      )) {
        const rest = staying(headline, grounds);
        for (const ground of grounds) {
          const left = staying(headline, [ground]);
          expect(left.length).toBeLessThanOrEqual(headline.contacts.length);
          expect(rest.every((one) => left.includes(one))).toBe(true);
        }
      }
    }),
  );
});

test("each number in the table opens as many contacts as it says", () => {
  const opened = new Map<string, number>();
  const panel = {
    contacts: (name: string, _: string, rows: readonly Contact[]) => {
      opened.set(`#show=${name}`, rows.length);
      return `#show=${name}`;
    },
  };
  const table = contestedTable({contacts, reported: contacts.slice(0, 2), review}, {country: String, panel});
  const links = [...table.querySelectorAll<HTMLAnchorElement>("td a")];
  expect(links.length).toBeGreaterThan(8);
  for (const link of links) expect(opened.get(link.getAttribute("href")!)).toBe(Number(link.textContent));
  expect(table.querySelector("p")!.textContent).toBe(
    "Of six contacts, two are beyond contest. Most fall out because one article alone tells of them: two.",
  );
});
