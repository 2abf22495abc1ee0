import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readDocument} from "../loaders/documents.ts";
import type {TopicEntry} from "../loaders/codebook.ts";
import type {Knowledge} from "../loaders/knowledge.ts";
import {buildLexicon} from "../loaders/lexicon.ts";
import {exact} from "../loaders/span.ts";
import {readTopics} from "../loaders/topics.ts";
import {knowledge, read, tablesOf} from "./reader.ts";

const topic = (id: string, terms: string[], not: string[] = []): TopicEntry => ({
  id,
  label: id,
  parent: null,
  terms,
  not,
});

type Term = readonly [string, {topic: TopicEntry; not: boolean}];

/** Where a text speaks of which of these topics. */
function told(topics: TopicEntry[], text: string): [string, string][] {
  const terms = topics.flatMap((topic) => [
    ...topic.terms.map((term): Term => [term, {topic, not: false}]),
    ...(topic.not ?? []).map((term): Term => [term, {topic, not: true}]),
  ]);
  const drafts = readTopics(readDocument("a", text), {topics: buildLexicon(terms)} as Knowledge);
  return drafts.map((draft) => [draft.topic, exact(text, draft)]);
}

const FISH = topic("fish", ["fish", "fishing rights"], ["fish out of water"]);
const SEA = topic("sea", ["open sea", "fishing rights"]);

describe("a topic", () => {
  it("is mentioned where one of its terms stands, with the words as they stand", () => {
    expect(told([FISH], "Lima sells FISH.\nFish is not all.")).toEqual([
      ["fish", "FISH"],
      ["fish", "Fish"],
    ]);
  });

  it("takes the longest of its terms, once", () => {
    expect(told([topic("fish", ["fishing", "fishing rights", "rights"])], "on fishing rights")).toEqual([
      ["fish", "fishing rights"],
    ]);
  });

  it("may share its words with another", () => {
    expect(told([FISH, SEA], "on fishing rights in the open sea")).toEqual([
      ["fish", "fishing rights"],
      ["sea", "fishing rights"],
      ["sea", "open sea"],
    ]);
  });

  it("is not meant inside a longer phrase that means something else, and is again beside it", () => {
    expect(told([FISH], "He felt like a fish out of water, and spoke of fish.")).toEqual([["fish", "fish"]]);
    expect(told([FISH], "A fish out of water")).toEqual([]);
  });

  it("gives its mentions in the order of the text, whatever the order of the codebook", () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("fish", "open", "sea", "fishing", "rights", "out", "of", "water")),
        (words) => {
          const text = words.join(" ");
          expect(told([SEA, FISH], text)).toEqual(told([FISH, SEA], text));
        },
      ),
    ));
});

describe("the table of topics", () => {
  const tables = tablesOf(
    read("The envoys of Peru and Iceland discussed climate change. Trade was not mentioned.", {}, "a"),
    read("Peru wants action on climate change, climate change above all.", {}, "b"),
  );

  it("has every topic of the codebook, those of which nobody speaks too", () => {
    expect(tables.topics.map(({id}) => id)).toEqual(knowledge.codebook.topics.map(({id}) => id));
    expect(tables.topics.find(({id}) => id === "korean-peninsula")).toMatchObject({articles: 0, contacts: 0});
  });

  it("counts an article once, however often it speaks of the topic", () => {
    expect(tables.topics.find(({id}) => id === "climate")!.articles).toBe(2);
    expect(tables.topic_mentions.filter(({topic}) => topic === "climate")).toHaveLength(3);
  });
});

describe("the topics of the codebook", () => {
  const {topics} = knowledge.codebook;
  const ids = new Set(topics.map(({id}) => id));

  it("hang on topics that are there", () => {
    for (const {parent} of topics) if (parent !== null) expect(ids).toContain(parent);
  });

  it("are each found by every one of their own terms", () => {
    const missed = topics.flatMap(({id, terms}) =>
      terms.filter((term) => {
        const text = term.replaceAll("*", "");
        return !readTopics(readDocument("a", text), knowledge).some((draft) => draft.topic === id);
      }),
    );
    expect(missed).toEqual([]);
  });
});
