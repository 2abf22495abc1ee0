import {readFileSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {readHead, type Head} from "../../loaders/head.ts";
import {folder} from "../folder.ts";
import {compileFolder} from "../reader.ts";
import {SAMPLES, addTo} from "./workspace.ts";

const at = (name: string) => `https://limacourier.example/news/${name}/`;
const HERDS = "2024-09-12-lima-courier-mongolia-and-uruguay-talk-about-herds-and-hides.txt";
const WELLS = "2024-10-02-lima-courier-a-call-about-wells-between-rabat-and-reykjavik.txt";
const VISAS = "2024-04-18-lima-courier-peru-and-kenya-open-talks-on-visas.txt";
const OSLO = "2024-05-07-lima-courier-ghana-sends-its-minister-to-oslo.txt";
const DESERTS = "2024-06-03-lima-courier-envoys-of-chile-and-jordan-compare-deserts.txt";
const EXPORT = [
  {
    file: HERDS,
    title: "Mongolia and Uruguay talk about herds and hides",
    published: "2024-09-12",
    url: `${at("herds")}?utm_source=rss`,
  },
  {
    file: WELLS,
    title: "A call about wells, between Rabat and Reykjavík",
    published: "2024-10-02",
    url: at("wells"),
  },
];
const FEED = [
  {file: VISAS, title: "Peru and Kenya open talks on visas", url: at("peru-and-kenya-open-talks-on-visas")},
  {file: OSLO, published: "2024-05-07", outlet: "Lima Courier"},
  {file: DESERTS, published: "2024-06-03"},
];
const PAGE = {
  file: OSLO,
  title: "Ghana sends its minister to Oslo",
  published: "2024-05-07",
  outlet: "Lima Courier",
  url: at("ghana-sends-its-minister-to-oslo"),
};

/** What each sample becomes; its README says which program made it. */
const SAMPLE: [string, string[], (Partial<Head> & {file: string})[]][] = [
  [
    "visas.html",
    [],
    [
      {
        file: VISAS,
        title: "Peru and Kenya open talks on visas",
        published: "2024-04-18",
        outlet: "Lima Courier",
        url: at("peru-and-kenya-open-talks-on-visas"),
        source_file: "visas.html",
      },
    ],
  ],
  [
    "oslo.md",
    [],
    [
      {
        file: "2024-05-07-ghana-sends-its-minister-to-oslo.txt",
        title: "Ghana sends its minister to Oslo",
        url: at("ghana-sends-its-minister-to-oslo"),
      },
    ],
  ],
  ["oslo.mhtml", [], [PAGE]],
  ["oslo.warc", [], [{...PAGE, url: PAGE.url}]],
  ["oslo.warc.gz", [], FEED],
  [
    "deserts.pdf",
    [],
    [
      {
        file: "2024-06-03-envoys-of-chile-and-jordan-compare-deserts-lima-courier.txt",
        title: "Envoys of Chile and Jordan compare deserts | Lima Courier",
      },
    ],
  ],
  [
    "herds.eml",
    [],
    [
      {
        file: "2024-09-12-mongolia-and-uruguay-talk-about-herds-and-hides.txt",
        title: "Mongolia and Uruguay talk about herds and hides",
        published: "2024-09-12",
      },
    ],
  ],
  ["export.csv", [], EXPORT],
  ["export-semicolons.csv", [], EXPORT],
  ["export.json", [], EXPORT],
  ["export.jsonl", [], EXPORT],
  ["news.rss", [], FEED],
  ["news.atom", [], FEED],
  ["packed.zip", [], [{file: VISAS}, {file: "2024-05-07-ghana-sends-its-minister-to-oslo.txt"}]],
  [
    "wells.txt",
    ["--charset", "windows-1252", "--published", "2024-10-02"],
    [{file: "2024-10-02-moroccan-foreign-minister-nasser-bourita-spoke-by-phone-with.txt"}],
  ],
  [
    "wells.txt.gz",
    ["--charset", "windows-1252", "--title", "Wells"],
    [{file: "undated-wells.txt", title: "Wells"}],
  ],
];

describe("a sample of each type of file", () => {
  it.each(SAMPLE)("%s is added, with what it says of itself, and read", async (name, args, expected) => {
    const articles = folder({});
    const {files, tally, lines} = await addTo(articles, [join(SAMPLES, name), ...args]);
    expect(files, lines.join("\n")).toEqual(expected.map(({file}) => file).sort());
    expect(tally).toMatchObject({added: expected.length, refused: 0});
    for (const {file, ...head} of expected) {
      const read = readHead(readFileSync(join(articles, file), "utf8"));
      expect(read.mistakes).toEqual([]);
      expect(read.head).toMatchObject(head);
      expect(read.text).not.toMatch(/Imprint|Most read|Weather: fog|<\/?\w+>|\n{3}/);
    }
    const tables = compileFolder(articles);
    expect(tables.problems).toEqual([]);
    expect(tables.contacts.length).toBeGreaterThanOrEqual(expected.length);
  });

  it("is there already when it comes in any other wrapping", async () => {
    const articles = folder({});
    const first = await addTo(
      articles,
      ["visas.html", "news.rss", "export.csv"].map((name) => join(SAMPLES, name)),
    );
    expect(first.tally).toMatchObject({added: 5, there: 1});
    const again = await addTo(
      articles,
      readdirSync(SAMPLES)
        .filter((name) => !/README|wells/.test(name))
        .map((name) => join(SAMPLES, name)),
    );
    expect(again.tally).toMatchObject({added: 0, refused: 0});
    expect(again.files).toEqual(first.files);
    expect(again.lines.join("\n")).toContain(`reprint of ${DESERTS}`);
  });
});
