import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readDocument} from "../loaders/documents.ts";
import type {TopicEntry} from "../loaders/codebook.ts";
import {topicTerms} from "../loaders/knowledge/topics.ts";
import {buildLexicon} from "../loaders/lexicon.ts";
import {exact} from "../loaders/span.ts";
import {readTopics, type TopicDraft} from "../loaders/topics/read.ts";
import {knowledge, read, tablesOf} from "./reader.ts";

const topic = (id: string, terms: string[], not: string[] = [], weak: string[] = []): TopicEntry => ({
  id,
  label: id,
  parent: null,
  terms,
  weak,
  not,
});

/** A text in which nobody is named, met or quoted. */
const bare = (text: string) => ({
  document: readDocument("a", text),
  mentions: [],
  accounts: [],
  statements: [],
});

/** What a text in which nobody is named says of these topics. */
const drafts = (topics: TopicEntry[], text: string): TopicDraft[] =>
  readTopics(bare(text), {topics: buildLexicon(topics.flatMap(topicTerms))});

/** Where a text speaks of which of these topics. */
const told = (topics: TopicEntry[], text: string): [string, string][] =>
  drafts(topics, text).map((draft) => [draft.topic, exact(text, draft)]);

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

describe("an article is filed under a topic", () => {
  const FARMING = topic("farming", ["food security"], [], ["food", "harvest", "harvests"]);
  const LEAD = "The envoys of Peru and Iceland sat together for an hour on Tuesday.";
  const MORE = "They spoke of many things. Nobody was in a hurry. Tea was served. It was late.";
  const isFiled = (text: string) => {
    const found = drafts([FARMING], text);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(({filed}) => filed)).size).toBe(1);
    return found[0]!.filed;
  };

  it("for one term that can mean nothing else", () => {
    expect(isFiled(`${LEAD} ${MORE} At last food security came up.`)).toBe(true);
  });

  it("but not for one ordinary word", () => {
    expect(isFiled(`${LEAD} ${MORE} There was food.`)).toBe(false);
  });

  it("for two ordinary words, if they differ in more than their endings", () => {
    expect(isFiled(`${LEAD} ${MORE} There was food. The harvest was good.`)).toBe(true);
    expect(isFiled(`${LEAD} ${MORE} The harvest of this year, and the harvests of others.`)).toBe(false);
  });

  it("for an ordinary word in the title or the lead", () => {
    expect(isFiled(`Food on the table\n\n${LEAD} ${MORE}`)).toBe(true);
    expect(isFiled(`Peru and Iceland meet\n\n${LEAD.replace("for an hour", "over food")} ${MORE}`)).toBe(
      true,
    );
  });

  it("but not for one in the details with which the lead ends", () => {
    const long = LEAD.replace(
      ".",
      `, ${"as they had often done before, and would do again, ".repeat(4)}with food.`,
    );
    expect(isFiled(`${long} ${MORE}`)).toBe(false);
  });

  it("for an ordinary word that comes back throughout", () => {
    expect(isFiled(`${LEAD} There was food. They liked the food. It was late.`)).toBe(true);
  });

  it("but not for the headlines of others below it, though for a sentence cut short", () => {
    expect(isFiled(`${LEAD} ${MORE}\n- Food security under threat\n- Harvest and food`)).toBe(false);
    expect(isFiled(`${LEAD} ${MORE} They also came to speak of food security and`)).toBe(true);
  });

  it("of many sentences by more words than one of few", () => {
    const long = Array.from({length: 30}, (_, i) => `Nothing happened on day ${i} of the talks.`).join(" ");
    expect(isFiled(`${LEAD} ${long} There was food. The harvest was good.`)).toBe(false);
  });
});

/** Under which topics of the workspace's codebook an article is filed. */
const filedUnder = (text: string): string[] => [
  ...new Set(read(text).topics.flatMap(({topic, filed}) => (filed ? [topic] : []))),
];

describe("a person's title and name", () => {
  const rest = "They shook hands. They sat down. Tea was served. It was late. Then they left.";
  const lead = "Peruvian Foreign Minister Ana Rey met her Icelandic counterpart in Lima.";

  it("do not file an article under what they contain", () => {
    expect(filedUnder(`${lead} ${rest} UN Secretary-General António Guterres looked on.`)).not.toContain(
      "united-nations",
    );
    expect(filedUnder(`${lead} ${rest} Kim Jong Un was not there.`)).not.toContain("united-nations");
    expect(filedUnder(`${lead} ${rest} Defense Minister Sergei Shoigu was there.`)).not.toContain("military");
  });

  it("do if a title that names the topic stands in the lead", () => {
    expect(filedUnder(`Russian Defense Minister Sergei Shoigu was in Lima on Monday. ${rest}`)).toContain(
      "military",
    );
  });
});

describe("a short readout", () => {
  const lead = "Peruvian Foreign Minister Ana Rey met her Icelandic counterpart Jon Jonsson in Lima.";
  const tea = "Tea was served in the old hall. They sat by the window. It was late.";
  it("is filed under what somebody says of a topic in one ordinary word", () =>
    expect(filedUnder(`${lead} ${tea} Rey said that she looked forward to more poultry.`)).toContain(
      "agriculture-food",
    ));
  it("is not filed under what merely stands in it", () =>
    expect(filedUnder(`${lead} ${tea} The window looked out on a poultry yard.`)).not.toContain(
      "agriculture-food",
    ));
  it("is not filed so where it is long", () =>
    expect(
      filedUnder(`${lead} ${tea} ${tea} ${tea} Rey said that she looked forward to more poultry.`),
    ).not.toContain("agriculture-food"));
  it("is not filed so where it tells of no contact", () =>
    expect(
      filedUnder(
        `Ana Rey was in Lima on Monday to look at the old town hall. ${tea} She said that she looked forward to more poultry.`,
      ),
    ).not.toContain("agriculture-food"));
});

describe("the relations of two countries", () => {
  it("are a topic where they are named, or two things said of both", () => {
    const lead = "The ministers of Peru and Iceland met in Lima on Monday.";
    expect(filedUnder(`${lead} They praised bilateral relations.`)).toContain("bilateral-relations");
    expect(filedUnder(`${lead} They spoke of cooperation between the two countries.`)).toContain(
      "bilateral-relations",
    );
  });
});

describe("the table of topics", () => {
  const tables = tablesOf(
    read("The envoys of Peru and Iceland discussed climate change. Trade was not mentioned.", {}, "a"),
    read("Peru wants action on climate change, climate change above all.", {}, "b"),
    read("Peru rested. It was Sunday. Nobody worked. The climate was mild. They slept.", {}, "c"),
  );

  it("has every topic of the codebook, those of which nobody speaks too", () => {
    expect(tables.topics.map(({id}) => id)).toEqual(knowledge.codebook.topics.map(({id}) => id));
    expect(tables.topics.find(({id}) => id === "korean-peninsula")).toMatchObject({articles: 0, contacts: 0});
  });

  it("counts an article once, however often it speaks of the topic, and none that is not filed under it", () => {
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
    const missed = topics.flatMap(({id, terms, weak = []}) =>
      [...terms, ...weak].filter((term) => {
        const text = term.replaceAll("*", "");
        return !readTopics(bare(text), knowledge).some((draft) => draft.topic === id);
      }),
    );
    expect(missed).toEqual([]);
  });

  it("have no term that is strong and weak", () => {
    for (const {terms, weak = []} of topics) expect(terms.filter((term) => weak.includes(term))).toEqual([]);
  });
});
