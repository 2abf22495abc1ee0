import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {PassThrough} from "node:stream";
import {expect, it, vi} from "vitest";
import {look, openDesk} from "../../commands/review/desk.ts";
import {review} from "../../commands/review/session.ts";
import {shown} from "../../commands/review/show.ts";
import {parseCorrections} from "../../loaders/corrections/file.ts";
import {folder} from "../folder.ts";
import {knowledge} from "../reader.ts";

const head = "---\npublished: 2024-04-18\n---\n";
const ARTICLES = {
  "articles/one.txt": `${head}Peruvian Foreign Minister Ana Rey met with Icelandic Foreign Minister Jon Lund in Lima.`,
  "articles/two.txt": `${head}Ghanaian President Kofi Osei will meet with Estonian Prime Minister Mart Tamm in Accra.`,
  "articles/three.txt": `${head}Peruvian Foreign Minister Ana Rey held talks with Icelandic Foreign Minister Jon Lund in Lima on April 3.`,
};
const [ENTER, DOWN, CTRL_C] = ["\r", "\u001b[B", "\u0003"];

/** A session in which these keys are pressed, each when the one before has been answered; its screen. */
async function sit(data: string, keys: readonly string[]): Promise<string> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let screen = "";
  output.on("data", (chunk: Buffer) => (screen += chunk.toString()));
  const desk = openDesk({data, articles: join(data, "articles")}, knowledge);
  const done = review(desk, {by: "Ines", on: "2024-05-02", io: {input, output}});
  let over = false;
  void done.finally(() => (over = true));
  let before = -1;
  for (const key of keys) {
    await vi.waitUntil(() => over || screen.length > before, {timeout: 20_000, interval: 5});
    await new Promise((drawn) => setTimeout(drawn, 20));
    before = screen.length;
    if (!over) input.write(key);
  }
  await done;
  return screen;
}

const decisionsIn = (data: string) =>
  parseCorrections(readFileSync(join(data, "corrections.yaml"), "utf8")).decisions;
const leftIn = (data: string): string[] =>
  look(openDesk({data, articles: join(data, "articles")}, knowledge)).questions.map(({row}) => row.told_as);

it("shows the sentence, what was read and why that is doubtful, and writes what is answered", async () => {
  const data = folder(ARTICLES);
  expect(leftIn(data)).toEqual(["undated-lund-rey", "undated-osei-tamm"]);
  const screen = await sit(data, ["a", "the embassy told us", ENTER, "q"]);
  expect(screen).toContain("Ana Rey met with Icelandic Foreign Minister Jon");
  expect(screen).toContain("no article gives its day");
  expect(screen).toContain("in force");
  expect(decisionsIn(data)).toMatchObject([
    {action: "accept", article: "one", by: "Ines", on: "2024-05-02", why: "the embassy told us"},
  ]);
  expect(leftIn(data)).toEqual(["undated-osei-tamm"]);
});

it("sets a field, and another one, of those that are left", async () => {
  const data = folder(ARTICLES);
  const day = [DOWN, ENTER, "2024-04-17", ENTER, ENTER];
  const backspaces = ["\u007f", "\u007f", "\u007f", "\u007f"];
  // Status, format, place: the date is set.
  const place = [DOWN, DOWN, ENTER, ...backspaces, "Cusco", ENTER, ENTER];
  await sit(data, ["s", ...day, "y", ...place, "n", "q"]);
  expect(decisionsIn(data)).toMatchObject([
    {action: "set", field: "date", was: "unknown", now: "2024-04-17", why: "the sentence says so"},
    {action: "set", field: "place", was: "Lima", now: "Cusco"},
  ]);
});

it("rejects, merges and skips", async () => {
  const data = folder(ARTICLES);
  await sit(data, ["m", ENTER, ENTER, "k"]);
  expect(decisionsIn(data)).toMatchObject([
    {action: "merge", contact: "undated-lund-rey", with: {article: "three", contact: "2024-04-03-lund-rey"}},
  ]);
  await sit(data, ["r", ENTER]);
  expect(decisionsIn(data)).toMatchObject([
    {action: "merge"},
    {action: "reject", contact: "undated-osei-tamm"},
  ]);
  expect(leftIn(data)).toEqual([]);
});

it("left in the middle of a question keeps what was answered before, and takes up there", async () => {
  const data = folder(ARTICLES);
  await sit(data, ["a", ENTER, "s", CTRL_C]);
  expect(decisionsIn(data)).toHaveLength(1);
  expect(leftIn(data)).toEqual(["undated-osei-tamm"]);
  await sit(data, ["a", ENTER]);
  expect(leftIn(data)).toEqual([]);
});

it("asks again about an article that goes with what was rejected on the words of another", async () => {
  const data = folder(ARTICLES);
  await sit(data, ["r", ENTER, "q"]);
  writeFileSync(
    join(data, "articles", "again.txt"),
    ARTICLES["articles/one.txt"].replace("met with", "received"),
  );
  const screen = await sit(data, ["k", "k"]);
  expect(screen).toContain("goes with a contact that was rejected");
});

it("shows words and names of files without what a terminal would obey", () => {
  const text = ARTICLES["articles/one.txt"].replace("Foreign", "Foreign\x9b2J\u00ad");
  const data = folder({"articles/o\x1b[2Jne.txt": text});
  const desk = openDesk({data, articles: join(data, "articles")}, knowledge);
  const screens = look(desk).questions.map((question) => shown(question, desk));
  expect(screens).toHaveLength(1);
  expect(screens[0]).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\xad]/);
});
