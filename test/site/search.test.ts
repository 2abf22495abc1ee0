import fc from "fast-check";
import MiniSearch from "minisearch";
import {expect, test} from "vitest";
import {compile} from "../../loaders/compile.ts";
import {itemsOf, searchIndex, searchShards} from "../../site/search.ts";
import {searcher} from "../../src/components/search.ts";
import {ASKED, OPTIONS, type Item} from "../../src/components/search-options.ts";

const tables = compile({articles: "data/articles", data: "data"});
const items = itemsOf(tables);
const index = searchIndex(tables);
/** The best that are found, from an index in which every term is a shard of its own. */
const shards = index.terms.map((_, i) => i);
const asked = searcher(
  {...index.head, shards},
  {
    termsIn: (numbers) => Promise.resolve(numbers.map((i) => index.terms[i]!)),
    foundBy: (numbers) => Promise.resolve(numbers.map((i) => index.found[Number(i)]!)),
  },
);
const find = async (words: string): Promise<string[]> => (await asked(words)).best.map(({id}) => id);

test("every contact, article and person, and every topic of which somebody speaks, is found by its own name", async () => {
  const people = tables.entities.filter(({kind}) => kind === "person");
  const topics = tables.topics.filter(({articles}) => articles > 0);
  expect(items).toHaveLength(
    [tables.contacts, tables.articles, people, topics].reduce((sum, {length}) => sum + length, 0),
  );
  for (const {id, title} of items) expect(await find(title), title).toContain(id);
});

test("a name is found by its beginning, without its accents and with a letter wrong", async () => {
  const person = items.find(({kind, title}) => kind === "person" && / \p{L}{7,}$/u.test(title))!;
  const word = person.title.split(" ").at(-1)!;
  for (const sought of [
    word.slice(0, 4),
    word.toUpperCase(),
    `${word.slice(0, 3)}\u0301${word.slice(3)}`,
    `x${word.slice(1)}`,
  ])
    expect(await find(sought), sought).toContain(person.id);
});

test("all words that are sought must be there", async () => {
  const [contact] = items.filter(({kind}) => kind === "contact");
  expect(await find(`${contact!.title} zyzzyva`)).toEqual([]);
});

test("an index in shards finds what one in a whole finds, in the same order", async () => {
  const whole = new MiniSearch<Item>(OPTIONS);
  whole.addAll(items);
  const words = fc.constantFrom(
    ...new Set(items.flatMap(({title, more}) => `${title} ${more}`.split(/\W+/))),
  );
  const begun = fc.tuple(words, fc.nat(9)).map(([word, letters]) => word.slice(0, letters + 1));
  const sought = fc.array(fc.oneof(words, begun), {minLength: 1, maxLength: 3}).map((some) => some.join(" "));
  await fc.assert(
    fc.asyncProperty(sought, async (words) => {
      const best = whole.search(words, ASKED).slice(0, 50);
      expect(await find(words)).toEqual(best.map(({id}) => id as string));
    }),
    {numRuns: 60},
  );
});

test("what is found is counted by its kind, and one kind can be asked for", async () => {
  const {title} = items.find(({kind}) => kind === "topic")!;
  const {kinds} = await asked(title);
  const {best} = await asked(title, "topic");
  expect(best.map(({kind}) => kind)).toEqual(Array.from({length: kinds.topic!}, () => "topic"));
});

test("the shards of the index hold every term once, in files that the head can name", () => {
  const {files} = searchShards(index);
  const rows = Object.entries(files)
    .filter(([name]) => name.includes("search.terms"))
    .flatMap(([, content]) => JSON.parse(new TextDecoder().decode(content)) as {term: string}[]);
  expect(rows.map(({term}) => term)).toEqual(index.head.terms);
});
