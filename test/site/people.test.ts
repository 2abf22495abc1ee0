import {expect, test} from "vitest";
import {compile} from "../../loaders/compile.ts";
import {peopleRows} from "../../site/people.ts";

const tables = compile({articles: "data/articles", data: "data"});
const {met, parties} = peopleRows(tables);
const people = [...new Set(tables.participants.flatMap(({person}) => person ?? []))];

test("under each person stand the contacts in which that person took part, once, and everybody in them", () => {
  expect(people.length).toBeGreaterThan(5);
  for (const who of people) {
    const own = tables.participants.filter(({person}) => person === who).map(({contact}) => contact);
    expect(new Set(met.filter((row) => row.who === who).map(({id}) => id))).toEqual(new Set(own));
    expect(met.filter((row) => row.who === who)).toHaveLength(new Set(own).size);
    expect(
      parties.filter((row) => row.who === who).map(({contact, name, country}) => [contact, name, country]),
    ).toEqual(
      tables.contacts
        .filter(({id}) => own.includes(id))
        .flatMap(({id}) => tables.participants.filter(({contact}) => contact === id))
        .map(({contact, name, country}) => [contact, name, country]),
    );
  }
});
