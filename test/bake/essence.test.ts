import {expect, test} from "vitest";
import {compile} from "../../loaders/compile.ts";
import {essenceOf} from "../../site/bake/essence.ts";
import {folder} from "../folder.ts";

const TOLD =
  "The foreign minister of Peru, Rosa Quispe, met Norwegian Foreign Minister Kari Moe in Lima on April 3.";
const head = "---\ntitle: By the <harbour>\noutlet: Andina\nside: PER\npublished: 2024-04-04\n---\n";

test("the essential text of a contact is its facts and who tells it, of an article what may be published of it", () => {
  const articles = folder({"harbour.txt": `${head}${TOLD}\n\nSomebody had left an umbrella.\n`});
  const tables = compile({articles, data: "data"});
  const text = {id: "harbour", characters: 140, passages: [{start: 0, end: TOLD.length, exact: TOLD}]};
  const members = {"texts/harbour.json": new TextEncoder().encode(JSON.stringify(text))};
  const essence = essenceOf(tables, members);
  const contact = essence(`contact/${tables.contacts[0]!.id}.html`)!;
  expect(contact).toContain("<p>held, meeting, Lima, 3 April 2024</p>");
  expect(contact).toMatch(/<li>Rosa Quispe, .*Peru<\/li>/);
  expect(contact).toContain('<a href="../article/harbour.html">By the &lt;harbour&gt;</a>');
  const article = essence("article/harbour.html")!;
  expect(article).toContain("<p>Andina, 2024-04-04</p>");
  expect(article).toContain(TOLD);
  expect(article).not.toContain("umbrella");
  const {person} = tables.participants.find(({name}) => name === "Kari Moe")!;
  expect(essence(`person/${person}.html`)).toMatch(
    /^<ul><li><a href="..\/contact\/[\w-]+\.html">[^<]*, meeting, Lima, 3 April 2024<\/a><\/li><\/ul>$/,
  );
  expect(essence("index.html")).toBe(null);
});
