import {describe, expect, it} from "vitest";
import {readHead} from "../loaders/head.ts";

const file = (yaml: string, text = "The envoys met in Lima.\n") => `---\n${yaml}\n---\n${text}`;
const mistakes = (yaml: string) =>
  readHead(file(yaml)).mistakes.map(({line, message}) => `${line}: ${message}`);

describe("the head of an article", () => {
  it("says what an editor knows, and leaves the text byte for byte as it was", () => {
    const text = "\n  The envoys met.\t\r\n\n---\nThey talked.  \n";
    const read = readHead(
      file("title: Envoys meet\nside: PER\nurl: https://example.org/a\npublished: 2024-04-18", text),
    );
    expect(read.mistakes).toEqual([]);
    expect(read.text).toBe(text);
    expect(read.head).toMatchObject({
      title: "Envoys meet",
      side: "PER",
      url: "https://example.org/a",
      published: "2024-04-18",
    });
  });

  it("has every key, null where nothing is said", () => {
    const {head} = readHead("No head at all.");
    expect(Object.keys(head)).toEqual([
      "source_file",
      "title",
      "outlet",
      "side",
      "url",
      "published",
      "language",
      "rights",
    ]);
    expect(Object.values(head).every((value) => value === null)).toBe(true);
  });

  it.each(["9999-12-31", "0000-01-01"])("takes no day that no press has seen: %s", (day) =>
    expect(mistakes(`published: ${day}`)).toEqual([`2: published not understood: "${day}"`]),
  );

  it("may be empty, or hold nothing but a comment", () => {
    for (const yaml of ["---\n---\nThey met.", "---\n# to be filled in\n---\nThey met."])
      expect(readHead(yaml)).toMatchObject({text: "They met.", mistakes: []});
  });

  it("is read under a byte order mark, and with the line ends of Windows", () => {
    const read = readHead("\ufeff---\r\nside: PER\r\nlanguage: en\r\n---\r\nThey met.\r\n");
    expect(read).toMatchObject({text: "They met.\r\n", head: {side: "PER", language: "en"}, mistakes: []});
  });

  it("ends at the first rule: one in the text is text", () => {
    expect(readHead(file("side: PER", "They met.\n---\nThey left.")).text).toBe("They met.\n---\nThey left.");
  });
});

describe("a mistake in a head costs no more than its key", () => {
  it.each([
    ["an unknown key", "side: PER\nauthour: Ana", "3: unknown key in head: authour"],
    ["rights that nobody grants", "rights: some", '2: rights not understood: "some"'],
    ["a key that every object has", "constructor: Ana", "2: unknown key in head: constructor"],
    ["a list for a name", "outlet: [Andina, NTB]", '2: outlet not understood: ["Andina","NTB"]'],
    ["a number for a title", "title: 2024", "2: title not understood: 2024"],
    ["a country's name for its code", "side: Peru", '2: side not understood: "Peru"'],
    ["a day that never was", "published: 2024-02-31", '2: published not understood: "2024-02-31"'],
    ["an address that would run", "url: javascript:alert(1)", '2: url not understood: "javascript:alert(1)"'],
    ["a language by its name", "language: english", '2: language not understood: "english"'],
  ])("%s", (_, yaml, message) => {
    expect(mistakes(yaml)).toEqual([message]);
    expect(readHead(file(`title: Envoys meet\n${yaml}`)).text).toBe("The envoys met in Lima.\n");
  });

  it("and the other keys stand", () => {
    expect(readHead(file("side: Peru\npublished: 2024-04-18")).head).toMatchObject({
      side: null,
      published: "2024-04-18",
    });
  });

  it("and what is quoted of it is short", () => {
    expect(mistakes(`title: [${"very, ".repeat(1000)}long]`)[0]!.length).toBeLessThan(120);
  });
});

describe("a head that is no list of keys is reported with its line, and the text is read", () => {
  it.each([
    ["broken yaml", "side: PER\ntitle: [open", /^\d: head is not yaml: /],
    ["one key twice", "side: PER\nside: NGA", "3: head is not yaml: Map keys must be unique"],
    ["tabs", "\tside: PER", "2: head is not yaml: Tabs are not allowed as indentation"],
    ["words", "to be done", '2: head is not a list of keys: "to be done"'],
    ["a list", "- PER\n- NGA", '2: head is not a list of keys: ["PER","NGA"]'],
    ["a nest of brackets", `title: ${"[".repeat(4500)}`, /^2: head is not yaml: /],
  ])("%s", (_, yaml, message) => {
    const {text, head} = readHead(file(yaml));
    expect(mistakes(yaml)).toEqual([
      typeof message === "string" ? message : (expect.stringMatching(message) as string),
    ]);
    expect(text).toBe("The envoys met in Lima.\n");
    expect(head.side).toBeNull();
  });

  it("a bomb of aliases is not unpacked", () => {
    const bomb = ["a: &a [x, x]", ..."bcdefghijklmnopqrstuvwxyz".split("").map(twice)].join("\n");
    expect(mistakes(bomb)).toEqual(['2: head is not a list of keys: "aliases"']);
  });
});

/** Each key holds the one before it nine times. */
function twice(key: string): string {
  const before = String.fromCharCode(key.charCodeAt(0) - 1);
  return `${key}: &${key} [${Array.from({length: 9}, () => `*${before}`).join(", ")}]`;
}

describe("what looks like a head but has no end is text, and is told", () => {
  it.each([
    ["no closing rule", "---\nside: PER\nThe envoys met."],
    ["ten thousand lines", `---\n${"side: PER\n".repeat(10_000)}---\nThe envoys met.`],
  ])("%s", (_, whole) => {
    expect(readHead(whole)).toMatchObject({
      text: whole,
      mistakes: [{line: 1, message: "head has no end within 10000 characters, read as text: ---"}],
    });
  });

  it("but a text may begin with a rule", () => {
    expect(readHead("---\nThe envoys met.")).toMatchObject({text: "---\nThe envoys met.", mistakes: []});
  });
});
