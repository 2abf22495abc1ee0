import {execFileSync} from "node:child_process";
import {symlinkSync, truncateSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {readSources} from "../loaders/articles.ts";
import {folder} from "./folder.ts";

const NEWS =
  "The foreign ministers of Peru and Nigeria met in Abuja to discuss trade between the two countries.\n";
const OTHER =
  "The prime minister of Iceland will visit Portugal in the spring, her office said in a statement.\n";

const problemsOf = (files: Record<string, string | Uint8Array>) =>
  readSources(folder(files)).problems.map(
    ({file, line, message}) => `${file}${line === null ? "" : `:${line}`}: ${message}`,
  );

describe("a folder of articles", () => {
  it("is read whole, in the order of its paths, whatever lies below it", () => {
    const {sources, problems} = readSources(
      folder({"b.txt": NEWS, "2024/05/a.md": OTHER, "a.text": `${OTHER}!`}),
    );
    expect(sources.map(({file, id}) => [file, id])).toEqual([
      ["2024/05/a.md", "2024-05-a"],
      ["a.text", "a"],
      ["b.txt", "b"],
    ]);
    expect(problems).toEqual([]);
  });

  it("may be empty", () => expect(readSources(folder({}))).toEqual({sources: [], problems: []}));

  it("keeps each text as it was published, byte for byte", () => {
    const text = `\ufeff${NEWS.replace(/ /g, "\u00a0")}\r\n\r\n\u200fשלום\u202e <script>alert(1)</script></style>\u0301\n\n`;
    const [source] = readSources(folder({"a.txt": text})).sources;
    expect(source!.text).toBe(text);
  });

  it("does not take hidden files for articles", () => {
    expect(readSources(folder({".DS_Store": "x", ".git/a.txt": NEWS}))).toEqual({sources: [], problems: []});
  });
});

describe("what cannot be read is a problem with its file, its line and the reason", () => {
  it.each<[string, string | Uint8Array, string]>([
    ["an empty file", "", "a.txt:1: no text, not read: a.txt"],
    ["nothing but white space", " \n\t\u00a0\ufeff\r\n", "a.txt:1: no text, not read: a.txt"],
    ["a head without a text", "---\nside: PER\n---\n\n", "a.txt:1: no text, not read: a.txt"],
    [
      "text in Latin-1",
      Buffer.from(`${NEWS}Besuch in K\u00f6ln\n`, "latin1"),
      "a.txt:2: not utf-8, not read: a.txt",
    ],
    ["text in UTF-16", Buffer.from(`\ufeff${NEWS}`, "utf16le"), "a.txt:1: not utf-8, not read: a.txt"],
    [
      "a picture",
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]),
      "a.txt:1: not utf-8, not read: a.txt",
    ],
    ["null bytes", `${NEWS}\nAnd \0 then\n`, "a.txt:3: not utf-8, not read: a.txt"],
    [
      "half a character at the end",
      Buffer.from(`${NEWS}é`).subarray(0, -1),
      "a.txt:2: not utf-8, not read: a.txt",
    ],
    ["half a surrogate pair", Buffer.from([0x41, 0xed, 0xa0, 0xbd]), "a.txt:1: not utf-8, not read: a.txt"],
  ])("%s", (_, content, problem) => expect(problemsOf({"a.txt": content})).toEqual([problem]));

  it("a file that is no text", () => {
    expect(problemsOf({"a.pdf": "%PDF-1.7", README: "x"})).toEqual([
      "README: not a text file, not read: README",
      "a.pdf: not a text file, not read: a.pdf",
    ]);
  });

  it("a file too large for the memory", () => {
    const root = folder({"a.txt": NEWS, "b.txt": ""});
    truncateSync(join(root, "b.txt"), 3e9);
    const {sources, problems} = readSources(root);
    expect(sources.map(({file}) => file)).toEqual(["a.txt"]);
    expect(problems).toEqual([
      {file: "b.txt", line: null, message: "larger than 20000000 bytes, not read: b.txt"},
    ]);
  });

  it("links that lead nowhere, in a circle, or back to the folder; one to a file is read", () => {
    const root = folder({"real/a.txt": NEWS});
    symlinkSync("gone.txt", join(root, "nowhere.txt"));
    symlinkSync("circle.txt", join(root, "circle.txt"));
    symlinkSync(".", join(root, "back.txt"));
    symlinkSync("real/a.txt", join(root, "same.txt"));
    const {sources, problems} = readSources(root);
    expect(sources.map(({file}) => file)).toEqual(["real/a.txt"]);
    expect(problems.map(({message}) => message)).toEqual([
      "link to a folder, not followed: back.txt",
      "cannot be read, ELOOP: circle.txt",
      "cannot be read, ENOENT: nowhere.txt",
      "same text as another article, read once: real/a.txt",
    ]);
  });

  it("a folder that is named like a text; the texts in it are read", () => {
    const {sources, problems} = readSources(folder({"x.txt/a.txt": NEWS}));
    expect(sources.map(({file}) => file)).toEqual(["x.txt/a.txt"]);
    expect(problems.map(({message}) => message)).toEqual(["a folder, not a text file: x.txt"]);
  });

  it("a pipe, which would never end", () => {
    const root = folder({});
    execFileSync("mkfifo", [join(root, "a.txt")]);
    expect(readSources(root).problems.map(({message}) => message)).toEqual([
      "not a file that can be read: a.txt",
    ]);
  });

  it("a mistake in a head, and the article is read without it", () => {
    const {sources, problems} = readSources(folder({"a.txt": `---\nside: PER\nmood: good\n---\n${NEWS}`}));
    expect(problems).toEqual([{file: "a.txt", line: 3, message: "unknown key in head: mood"}]);
    expect(sources[0]).toMatchObject({text: NEWS, head: {side: "PER"}});
  });
});

describe("one text in two files", () => {
  it("is read once, from the first of them, and told of the others", () => {
    const {sources, problems} = readSources(
      folder({"c.txt": NEWS, "b.txt": `---\nside: PER\n---\n${NEWS}`, "a.txt": NEWS}),
    );
    expect(sources.map(({file}) => file)).toEqual(["a.txt"]);
    expect(problems.map(({file, message}) => `${file}: ${message}`)).toEqual([
      "b.txt: same text as another article, read once: a.txt",
      "c.txt: same text as another article, read once: a.txt",
    ]);
  });
});

describe("the id of an article", () => {
  const idsOf = (files: string[]) =>
    readSources(folder(Object.fromEntries(files.map((file, i) => [file, `${NEWS}${i}`])))).sources.map(
      ({id}) => id,
    );

  it("comes from its path", () => {
    expect(idsOf(["2024/A readout, (final).txt"])).toEqual(["2024-a-readout-final"]);
    expect(idsOf(["Besuch in Köln.txt"])).toEqual(["besuch-in-ko-ln"]);
  });

  it("differs where two paths are the same in small letters", () => {
    const ids = idsOf(["a b.txt", "a-b.txt", "a/b.txt", "b.txt"]);
    expect(new Set(ids).size).toBe(4);
    for (const id of ids.slice(0, 3)) expect(id).toMatch(/^a-b-[0-9a-f]{8}$/);
  });

  it("is a part of its hash where a path has no letters of its alphabet", () => {
    const ids = idsOf(["встреча.txt", "会谈.txt", "!!!.txt"]);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}$/);
    expect(new Set(ids).size).toBe(3);
  });

  it("is short enough for the name of a page, however long the path", () => {
    const name = "n".repeat(240);
    const ids = idsOf([`${name}a.txt`, `${name}b.txt`, `${name}/${name}.txt`]);
    expect(Math.max(...ids.map((id) => id.length))).toBeLessThan(200);
    expect(new Set(ids).size).toBe(3);
  });

  it("stays what it is when other articles come", () => {
    expect(idsOf(["b.txt", "d.txt"])).toEqual(
      idsOf(["a.txt", "b.txt", "c.txt", "d.txt"]).filter((id) => "bd".includes(id)),
    );
  });
});

describe("the language of an article", () => {
  const languageOf = (text: string) => {
    const {sources, problems} = readSources(folder({"a.txt": text}));
    return [sources[0]?.language, problems.map(({message}) => message)];
  };

  it("is told by its words", () => expect(languageOf(NEWS)).toEqual(["en", []]));

  it.each([
    [
      "de",
      "Der Außenminister empfing am Dienstag seine norwegische Kollegin in Berlin zu einem längeren Gespräch.",
    ],
    [
      "fr",
      "Le ministre des Affaires étrangères a reçu mardi à Paris son homologue péruvien pour un entretien.",
    ],
    ["ru", "Министр иностранных дел принял во вторник в Москве своего перуанского коллегу для переговоров."],
    ["zh", "外交部长星期二在北京会见了来访的秘鲁外交部长，双方就双边关系交换了意见。"],
    ["ar", "استقبل وزير الخارجية نظيره البيروفي يوم الثلاثاء في القاهرة لبحث العلاقات الثنائية بين البلدين."],
  ])("that is not read is told, and the article is kept: %s", (language, text) => {
    expect(languageOf(text)).toEqual([language, [`language shown but not read, only en is: ${language}`]]);
  });

  it("that nobody knows is told as well", () => {
    expect(languageOf("1234 5678\n")).toEqual([null, ["language shown but not read, only en is: unknown"]]);
  });

  it("is what the head says it is", () => {
    expect(languageOf(`---\nlanguage: is\n---\n${NEWS}`)[0]).toBe("is");
  });

  it("is told by the body where the dateline is in another", () => {
    expect(languageOf(`16.09 - martedì 9 aprile 2024\n\n${NEWS}`)[0]).toBe("en");
  });
});
