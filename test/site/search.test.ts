import {expect, test} from "vitest";
import {compile} from "../../loaders/compile.ts";
import {itemsOf, searchIndex} from "../../site/search.ts";
import {indexOf} from "../../src/components/search.ts";

const tables = compile({articles: "data/articles", data: "data"});
const items = itemsOf(tables);
const find = indexOf(JSON.parse(searchIndex(tables)));

test("every contact, article and person, and every topic of which somebody speaks, is found by its own name", () => {
  const people = tables.entities.filter(({kind}) => kind === "person");
  const topics = tables.topics.filter(({articles}) => articles > 0);
  expect(items).toHaveLength(
    [tables.contacts, tables.articles, people, topics].reduce((sum, {length}) => sum + length, 0),
  );
  for (const {id, title} of items)
    expect(
      find(title).map((found) => found.id),
      title,
    ).toContain(id);
});

test("a name is found by its beginning, without its accents and with a letter wrong", () => {
  const person = items.find(({kind, title}) => kind === "person" && / \p{L}{7,}$/u.test(title))!;
  const word = person.title.split(" ").at(-1)!;
  for (const asked of [
    word.slice(0, 4),
    word.toUpperCase(),
    `${word.slice(0, 3)}\u0301${word.slice(3)}`,
    `x${word.slice(1)}`,
  ])
    expect(
      find(asked).map(({id}) => id),
      asked,
    ).toContain(person.id);
});

test("all words that are sought must be there", () => {
  const [contact] = items.filter(({kind}) => kind === "contact");
  expect(find(`${contact!.title} zyzzyva`)).toEqual([]);
});
