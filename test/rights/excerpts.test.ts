import {symlinkSync, writeFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {expect, test} from "vitest";
import {readKnowledge} from "../../loaders/compile.ts";
import type {Report} from "../../loaders/evaluate/report.ts";
import {archive, type Members} from "../../site/archive.ts";
import type {RightsRow, TextMember} from "../../site/rights/excerpts.ts";
import {folder} from "../folder.ts";

const knowledge = readKnowledge("data");

/** What no row rests on: it names nobody, tells of no contact, and is no topic of the codebook. */
const SECRET = "Outside, somebody had left a violet umbrella leaning against a wet bench.";
const FIRST =
  "The foreign minister of Peru, Rosa Quispe, met Norwegian Foreign Minister Kari Moe in Lima on April 3.";
const LAST = "Rosa Quispe said that the two countries would open talks on fisheries in May.";
const text = `A long morning by the harbour\n\n${FIRST} ${SECRET}\n\n${LAST}\n`;
const article = (rights: string) => `---\nside: PER\npublished: 2024-04-04\n${rights}---\n${text}`;

/** No figures on the gold: what they quote is the project's own. */
const none = {} as Report;

const membersOf = async (articles: string, whole = false): Promise<Members> =>
  (await archive({root: "src", data: "data", articles}, knowledge, none, {whole})).members;

const parsed = <T>(members: Members, name: string): T =>
  JSON.parse(new TextDecoder().decode(members[name])) as T;

/** The sentences that a report holds. */
const sentencesIn = (members: Members): Row[] =>
  Object.keys(members)
    .filter((name) => name.startsWith("shards/sentences.article/"))
    .flatMap((name) => parsed<Row[]>(members, name));

interface Row {
  article: string;
  start: number;
  end: number;
  exact: string;
}

test("a sentence on which no row rests is in no file of a report, unless the head grants it", async () => {
  const holds = async (rights: string, whole = false) =>
    Object.entries(await membersOf(folder({"lima.txt": article(rights)}), whole))
      .filter(([, content]) => Buffer.from(content).includes("umbrella"))
      .map(([name]) => name.replace(/\.[0-9a-f]{8}\./, "."));
  const told = [
    "shards/lines.name/0.arrow",
    // One word of a topic in what somebody says files a short readout.
    "shards/lines.topic/0.arrow",
    "shards/sentences.article/0.json",
    "shards/texts.day/0.json",
    "texts/lima.json",
  ];
  expect(await holds("")).toEqual([]);
  expect(await holds("rights: evidence\n")).toEqual([]);
  expect((await holds("rights: full\n")).sort()).toEqual(told);
  expect((await holds("", true)).sort()).toEqual(told);
});

test("what a correction quotes is published, however its words are broken into lines", async () => {
  const broken = text.replace("violet umbrella", "violet\numbrella");
  const data = folder({});
  for (const name of ["codebook", "gold"]) symlinkSync(resolve("data", name), join(data, name));
  const entry = {
    action: "accept",
    article: "lima",
    quote: SECRET,
    contact: "none",
    by: "A",
    on: "2024-05-02",
    why: "test",
  };
  writeFileSync(join(data, "corrections.yaml"), JSON.stringify([entry]));
  const articles = folder({"lima.txt": article("").replace(text, broken)});
  const {members} = await archive({root: "src", data, articles}, knowledge, none, {whole: false});
  const {passages} = parsed<TextMember>(members, "texts/lima.json");
  expect(passages.map(({exact}) => exact).join("|")).toContain("a violet\numbrella");
});

test("the sentences around it stand whole, where they stood", async () => {
  const members = await membersOf(folder({"lima.txt": article("")}));
  const {passages, characters} = parsed<TextMember>(members, "texts/lima.json");
  expect(characters).toBe(text.length);
  expect(passages.map(({exact}) => exact).join("|")).toContain(`${FIRST}|${LAST}`);
  for (const {start, end, exact} of passages) expect(text.slice(start, end)).toBe(exact);
});

test("how much is published is told alike in a deployed report and a live one", async () => {
  const articles = folder({"lima.txt": article("")});
  const [{characters, published} = {characters: 0, published: 0}] = parsed<RightsRow[]>(
    await membersOf(articles),
    "rights.json",
  );
  expect(characters - published).toBe(SECRET.replaceAll(" ", "").length);
  expect(parsed(await membersOf(articles, true), "rights.json")).toEqual([
    {article: "lima", characters, published},
  ]);
});

test.each(["data/articles", "data/gold/articles"])(
  "of %s, every word on which a number rests is published, and no five words of a sentence kept back",
  async (articles) => {
    const members = await membersOf(articles);
    const whole = await membersOf(articles, true);
    const told = ["evidence", "topic_mentions", "uses", "review"].flatMap((name) =>
      parsed<Row[]>(members, `${name}.json`),
    );
    const published = sentencesIn(members);
    const textOf = new Map(
      Object.keys(members)
        .filter((name) => name.startsWith("texts/"))
        .map((name) => parsed<TextMember>(members, name))
        .map((member) => [member.id, member] as const),
    );
    for (const {article, start, end, exact} of told) {
      const inside = textOf.get(article)!.passages.find((one) => one.start <= start && end <= one.end);
      expect(inside?.exact.slice(start - inside.start, end - inside.start)).toBe(exact);
    }
    // Names and titles stand in the mentions, wherever they stand in a text; a title also with whoever takes part.
    const roles = parsed<{role: string | null}[]>(members, "participants.json").map(({role}) => role ?? "");
    const all = Object.entries(members)
      .filter(([name]) => !/^(?:shards\/)?mentions/.test(name))
      .map(([, content]) => Buffer.from(content).toString("utf8"));
    const open = [...published, ...parsed<{title: string}[]>(members, "articles.json")]
      .map((row) => ("exact" in row ? row.exact : row.title))
      .join("\n");
    const held = new Set(published.map(({article, start}) => `${article} ${start}`));
    const kept = sentencesIn(whole).filter(({article, start}) => !held.has(`${article} ${start}`));
    expect(kept.length).toBeGreaterThan(0);
    const leaked = kept
      .flatMap(({exact}) => runsOfFive(exact))
      .filter(
        (run) =>
          !open.includes(run) &&
          !roles.some((role) => role.includes(run)) &&
          all.some(
            (content) => content.includes(JSON.stringify(run).slice(1, -1)) || content.includes(flat(run)),
          ),
      );
    expect(leaked).toEqual([]);
  },
);

/** As the lines of the concordance have it. */
const flat = (words: string): string => words.replace(/\s+/g, " ");

/** Five words in a row, as written. */
function runsOfFive(sentence: string): string[] {
  const words = sentence.split(" ");
  return words.slice(4).map((_, i) => words.slice(i, i + 5).join(" "));
}
