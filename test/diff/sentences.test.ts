import fc from "fast-check";
import {describe, expect, test} from "vitest";
import type {Tables} from "../../loaders/schema.ts";
import {contactChanges} from "../../site/changes/contacts.ts";
import {changeSentences} from "../../site/changes/sentences.ts";
import {read, tablesOf} from "../reader.ts";

const LIMA =
  "Peruvian Foreign Minister Rosa Quispe met with Icelandic Foreign Minister Anna Berg in Lima on April 16, 2024.";
const OSLO =
  "Norwegian Prime Minister Kari Dahl met with Kenyan President Peter Otieno in Oslo on April 15, 2024.";

/** The tables of some articles, each under its name. */
const tables = (texts: Record<string, string>): Tables =>
  tablesOf(...Object.entries(texts).map(([id, text]) => read(text, {}, id)));

const told = (before: Tables, after: Tables): string[] =>
  changeSentences(before, after).map(({kind, words}) => `${kind}: ${words}`);

const between = (before: Record<string, string>, after: Record<string, string>): string[] =>
  told(tables(before), tables(after));

/** Tables in which an editor, or another program, has set a contact otherwise. */
const withContact = (given: Tables, change: Partial<Tables["contacts"][number]>): Tables => ({
  ...given,
  contacts: given.contacts.map((contact) => ({...contact, ...change})),
});

describe("between two states of the tables", () => {
  test("nothing is told where nothing has changed, and of an article under another name only that", () => {
    expect(between({a: LIMA, b: OSLO}, {a: LIMA, b: OSLO})).toEqual([]);
    expect(between({a: LIMA}, {renamed: LIMA})).toEqual([
      "changed: Anna Berg and Rosa Quispe, meeting, Lima, 16 April 2024: now told by renamed.txt; no longer told by a.txt.",
    ]);
  });

  test("a contact of a new article is added, and one whose article has left is gone", () => {
    expect(between({a: LIMA}, {b: OSLO})).toEqual([
      "added: Peter Otieno and Kari Dahl, meeting, Oslo, 15 April 2024: held, told by b.txt.",
      "gone: Anna Berg and Rosa Quispe, meeting, Lima, 16 April 2024: was told by a.txt.",
    ]);
  });

  test("a second account of a contact is told with its file", () => {
    const again = `${LIMA} They spoke of fish.`;
    expect(between({a: LIMA}, {a: LIMA, b: again})).toEqual([
      "changed: Anna Berg and Rosa Quispe, meeting, Lima, 16 April 2024: now told by b.txt.",
    ]);
  });

  test("a contact whose day has moved is the same contact, though its id names the day", () => {
    const moved = LIMA.replace("April 16", "April 17");
    expect(between({a: LIMA}, {a: moved})).toEqual([
      "changed: Anna Berg and Rosa Quispe, meeting, Lima, 16 April 2024: the day is 17 April 2024, was 16 April 2024.",
    ]);
  });

  test("so is one of which somebody else takes part, however far it has moved in the text", () => {
    const edited = `The weather was fair. ${LIMA.replace("Anna Berg", "Jon Vik")}`;
    expect(between({a: LIMA}, {a: edited})).toEqual([
      "changed: Anna Berg and Rosa Quispe, meeting, Lima, 16 April 2024: with Jon Vik; no longer with Anna Berg.",
    ]);
  });

  test("status, place, host, format and level are told with what they were", () => {
    const one = tables({a: LIMA});
    const other = withContact(one, {
      ...{status: "planned", place: "Cusco", host: null, format: "phone-call", level: null, date_start: null},
      ...{date_precision: "unknown"},
    });
    expect(told(one, other)).toEqual([
      "changed: Anna Berg and Rosa Quispe, meeting, Lima, 16 April 2024: it is planned, was held; the day is not told, was 16 April 2024; the place is Cusco, was Lima; the host is not told, was Peru; the format is phone call, was meeting; the level is not told, was ministers.",
    ]);
  });

  test("two contacts that become one are merged, and the other way round are split", () => {
    const two = tables({a: LIMA, b: LIMA.replace("April 16", "February 2").replace("Lima", "Cusco")});
    const [first, second] = two.contacts;
    expect(two.contacts).toHaveLength(2);
    const one: Tables = {
      ...two,
      contacts: [first!],
      ...Object.fromEntries(
        (["participants", "accounts"] as const).map((name) => [
          name,
          two[name].map((row) => ({...row, contact: first!.id})),
        ]),
      ),
      evidence: two.evidence.map((row) => (row.record === second!.id ? {...row, record: first!.id} : row)),
    };
    const kinds = (was: Tables, now: Tables): string[] =>
      contactChanges(was, now)
        .map(({kind}) => kind)
        .sort();
    expect(kinds(two, one)).toEqual(["kept", "merged"]);
    expect(kinds(one, two)).toEqual(["kept", "split"]);
    expect(told(two, one)[0]).toBe(
      "merged: Anna Berg and Rosa Quispe, meeting, Lima, 16 April 2024: is now part of Anna Berg and Rosa Quispe, meeting, Cusco, 2 February 2024.",
    );
  });

  test("a contact that leaves is not merged into one of the same people beside it", () => {
    const both = `${LIMA} They had met in Oslo on March 1, 2024.`;
    const kinds = contactChanges(tables({a: both}), tables({a: LIMA})).map(({kind}) => kind);
    expect(kinds).not.toContain("merged");
  });
});

const TEXTS = [LIMA, OSLO, LIMA.replace("16", "9"), `${OSLO} They will meet in Nairobi in May.`];
const some = fc
  .subarray(TEXTS)
  .map((texts) => tables(Object.fromEntries(texts.map((text) => [`t${TEXTS.indexOf(text)}`, text]))));

describe("every contact", () => {
  test("of before and of after is accounted for, once", () =>
    fc.assert(
      fc.property(some, some, (before, after) => {
        const changes = contactChanges(before, after);
        const was = changes.flatMap((one) =>
          one.kind === "added" || one.kind === "split" ? [] : [one.was.id],
        );
        const now = changes.flatMap((one) =>
          one.kind === "gone" || one.kind === "merged" ? [] : [one.now.id],
        );
        expect(was.sort()).toEqual(before.contacts.map(({id}) => id).sort());
        expect(now.sort()).toEqual(after.contacts.map(({id}) => id).sort());
      }),
      {numRuns: 30},
    ));

  test("that is added one way is gone the other way", () =>
    fc.assert(
      fc.property(some, some, (before, after) => {
        const ids = (one: Tables, other: Tables, kind: "added" | "gone"): string[] =>
          contactChanges(one, other).flatMap((change) =>
            change.kind === kind ? [(change.kind === "added" ? change.now : change.was).id] : [],
          );
        expect(ids(before, after, "added").sort()).toEqual(ids(after, before, "gone").sort());
      }),
      {numRuns: 30},
    ));
});
