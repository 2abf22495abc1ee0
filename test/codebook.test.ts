import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it, vi} from "vitest";
import {parse, stringify} from "yaml";
import {readCodebook} from "../loaders/codebook.ts";
import {terms} from "../loaders/codebook/values.ts";
import {folder} from "./folder.ts";

// A busy machine takes its time over whole corpora.
vi.setConfig({testTimeout: 60_000});

const CODEBOOK = join(import.meta.dirname, "..", "data", "codebook");

/** The workspace's codebook, of each list the first three entries alone. */
const small = Object.fromEntries(
  readdirSync(CODEBOOK).map((file) => {
    const value: unknown = parse(readFileSync(join(CODEBOOK, file), "utf8"));
    const few = Array.isArray(value) && file !== "offices.yaml" ? value.slice(0, 3) : value;
    return [file, stringify(few, {aliasDuplicateObjects: false})];
  }),
);

/** What the reader says of a codebook; each line without the folder. */
function complaints(files: Record<string, string>): string[] {
  const path = folder(files);
  try {
    readCodebook(path);
    return [];
  } catch (error) {
    return (error as Error).message.replaceAll(`${path}/`, "").split("\n");
  }
}

const changed = (file: string, yaml: string) => complaints({...small, [file]: yaml});

/** What it says when a file is longer by some lines, of which the first is line `at`. */
const lengthened = (file: string, more: string) => ({
  at: small[file]!.split("\n").length,
  complaints: changed(file, small[file]! + more),
});

const person = (id: string, rest = "", office = "foreign-minister") =>
  `- {id: ${id}, name: Ana Rey, family: Rey, country: PER, wikidata: null, offices: [{office: ${office}, from: "2020", to: null}]${rest}}`;

describe("the codebook", () => {
  it("of the workspace is without mistake", () => expect(() => readCodebook(CODEBOOK)).not.toThrow());

  it("may be small", () => expect(complaints(small)).toEqual([]));

  it("has no words that tell of two kinds of contact", () => {
    const {events} = readCodebook(CODEBOOK).contact_cues;
    const all = events.flatMap((cue) => cue.terms);
    expect(all.filter((term, i) => all.indexOf(term) !== i)).toEqual([]);
  });

  it("writes terms that differ in a word as one", () =>
    expect(terms.parse(["{met,saw} {,the }guest", "called"])).toEqual([
      "met guest",
      "met the guest",
      "saw guest",
      "saw the guest",
      "called",
    ]));
});

describe("a mistake in the codebook stops the reader with its value, file and line", () => {
  it("an unknown key", () => {
    const {at, complaints} = lengthened("people.yaml", person("ana-rey", ", party: APRA"));
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(/^unrecognized key: "party" at \d+: .*\(people\.yaml:\d+\)$/);
    expect(complaints[0]).toContain(`(people.yaml:${at})`);
  });

  it("a value of the wrong type", () => {
    const {at, complaints} = lengthened(
      "offices.yaml",
      "- id: night-watch\n  label: Night watch\n  level: high\n  titles: []",
    );
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(/^invalid input: expected number, received string at \d+\.level: "high"/);
    expect(complaints[0]).toContain(`(offices.yaml:${at + 2})`);
  });

  it("a key that is missing", () => {
    const {at, complaints} = lengthened(
      "offices.yaml",
      "- id: night-watch\n  label: Night watch\n  titles: []",
    );
    expect(complaints[0]).toMatch(/at \d+\.level: .*night-watch/);
    expect(complaints[0]).toContain(`(offices.yaml:${at})`);
  });

  it("an id that stands twice", () => {
    const {at, complaints} = lengthened("people.yaml", `${person("ana-rey")}\n${person("ana-rey")}`);
    expect(complaints).toEqual([`id used twice: ana-rey (people.yaml:${at + 1})`]);
  });

  it("an office that is in no list of offices", () => {
    const {at, complaints} = lengthened("people.yaml", `# one more\n${person("ana-rey", "", "night-watch")}`);
    expect(complaints).toEqual([`unknown office: night-watch (people.yaml:${at + 1})`]);
  });

  it("yaml that is broken", () => {
    const {at, complaints} = lengthened("topics.yaml", "- id: [open");
    expect(complaints[0]).toMatch(/^not valid yaml: /);
    expect(complaints[0]).toMatch(new RegExp(`\\(topics\\.yaml:(${at}|${at + 1})\\)$`));
  });

  it("yaml that is another thing altogether", () => {
    expect(changed("outlets.yaml", "just words\n")[0]).toMatch(
      /^invalid input: expected array, received string.*\(outlets\.yaml:1\)$/,
    );
  });

  it.each(["{met,saw the guest", "met}", "{met} with", "{a,{b,c}} with", "{1..9} rounds"])(
    "braces that say nothing: %s",
    (term) => {
      const {complaints} = lengthened(
        "topics.yaml",
        `- {id: guests, label: Guests, parent: null, terms: ["${term}"]}`,
      );
      expect(complaints).toHaveLength(1);
      expect(complaints[0]).toMatch(
        /^braces that do not close, or hold no choice at .*\(topics\.yaml:\d+\)$/,
      );
    },
  );

  it("an empty file", () => {
    expect(changed("names.yaml", "")[0]).toMatch(/\(names\.yaml:1\)$/);
  });

  it("a nest of aliases", () => {
    const lines = ["- &a [x, x, x, x, x, x, x, x, x]"];
    for (const key of "bcdefghi")
      lines.push(
        `- &${key} [${Array(9)
          .fill(`*${before(key)}`)
          .join(", ")}]`,
      );
    expect(changed("outlets.yaml", lines.join("\n"))).toEqual([
      "not valid yaml: more aliases than can be unpacked (outlets.yaml:1)",
    ]);
  });

  it("a file that is missing", () => {
    const others = Object.fromEntries(Object.entries(small).filter(([file]) => file !== "places.yaml"));
    expect(complaints(others)).toEqual(["no such codebook file: places.yaml"]);
  });

  it("and all mistakes are told at once, each on a line of its own", () => {
    const told = complaints({"people.yaml": "words\n", "topics.yaml": "- id: [open\n"});
    expect(told.some((line) => line.includes("people.yaml:1"))).toBe(true);
    expect(told.some((line) => line.includes("topics.yaml:"))).toBe(true);
    expect(told).toContain("no such codebook file: offices.yaml");
  });
});

const before = (key: string) => String.fromCharCode(key.charCodeAt(0) - 1);
