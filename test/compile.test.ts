import {spawnSync} from "node:child_process";
import {cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import fc from "fast-check";
import {afterEach, describe, expect, it, vi} from "vitest";
import {readSources} from "../loaders/articles.ts";
import {compile} from "../loaders/compile.ts";
import {TABLES, type TableName, type Tables} from "../loaders/schema.ts";
import {toArrow, toJson} from "../loaders/tables.ts";
import {folder} from "./folder.ts";
import {compileFolder, read, tablesOf, WORKSPACE} from "./reader.ts";

// A busy machine takes its time over whole corpora.
vi.setConfig({testTimeout: 60_000});

const INPUT = join(import.meta.dirname, "input", "articles");
const NAMES = Object.keys(TABLES) as TableName[];

/** All that is published, as bytes. */
const bytesOf = (tables: Tables) =>
  NAMES.map((name) => [name, toJson(tables[name]), toArrow(name, tables[name])]);

const filesBelow = (root: string) =>
  readdirSync(root, {recursive: true, withFileTypes: true})
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));

/** The files of a folder with their contents. */
const contents = (root: string) =>
  Object.fromEntries(filesBelow(root).map((file) => [file, readFileSync(join(root, file))]));

describe("compiling", () => {
  const files = contents(INPUT);
  const once = bytesOf(compileFolder(INPUT));
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it("gives the same bytes twice", () => expect(bytesOf(compileFolder(INPUT))).toEqual(once));

  it("gives the same bytes in whatever order the files were made", () =>
    fc.assert(
      fc.property(
        fc.shuffledSubarray(Object.keys(files), {minLength: Object.keys(files).length}),
        (order) => {
          const root = folder(Object.fromEntries(order.map((file) => [file, files[file]!])));
          expect(bytesOf(compileFolder(root))).toEqual(once);
        },
      ),
      {numRuns: 5},
    ));

  it("gives the same bytes in every time zone", () => {
    for (const place of ["Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Tokyo"]) {
      process.env.TZ = place;
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(place);
      expect(bytesOf(compileFolder(INPUT))).toEqual(once);
    }
  });

  it("reads an article without regard to the others beside it", () => {
    const file = "kenya-vietnam-call.txt";
    const alone = compileFolder(folder({[file]: files[file]!}));
    const together = compileFolder(INPUT);
    for (const name of ["mentions", "statements", "topic_mentions", "accounts"] as const)
      expect(together[name].filter(({article}) => article === "kenya-vietnam-call")).toEqual(alone[name]);
  });

  it("is not changed by an article's copy, but for the problem that tells of it", () => {
    const copied = folder({...files, "z.txt": files["kenya-vietnam-call.txt"]!});
    const {problems, ...tables} = compileFolder(copied);
    expect(tables).toEqual({...compileFolder(INPUT), problems: undefined});
    expect(problems.map(({file}) => file)).toContain("z.txt");
  });

  it("joins what two sides say of one contact", () => {
    const {contacts, accounts} = compileFolder(INPUT);
    const [contact] = contacts.filter(({countries}) => countries.join() === "NGA,PER");
    expect(contact).toMatchObject({
      status: "held",
      place: "Abuja",
      date_start: "2024-04-17",
      sides: ["NGA", "PER"],
    });
    expect(accounts.filter((account) => account.contact === contact!.id)).toHaveLength(2);
  });

  it("makes empty tables of an empty folder", () => {
    const tables = compileFolder(folder({}));
    for (const name of NAMES) if (name !== "topics") expect(tables[name]).toEqual([]);
    expect(tables.topics.every(({articles, contacts}) => articles === 0 && contacts === 0)).toBe(true);
  });
});

const CORPORA = {
  "the invented articles": INPUT,
  "the sample": join(WORKSPACE, "data", "articles"),
  "the gold": join(WORKSPACE, "data", "gold", "articles"),
};

describe.each(Object.entries(CORPORA))("in the tables of %s", (_, root) => {
  const tables = compileFolder(root);
  const texts = new Map(readSources(root).sources.map(({id, text}) => [id, text]));

  it("every file is an article or a problem", () => {
    const told = new Set([...tables.articles, ...tables.problems].map(({file}) => file));
    expect(filesBelow(root).filter((file) => !told.has(file))).toEqual([]);
  });

  it("every country that a row tells by its code has a name, though articles may know it by an adjective alone", () => {
    const named = new Set(tables.entities.filter(({kind}) => kind === "country").map(({id}) => id));
    const told = [
      ...tables.articles.map(({side}) => side),
      ...tables.entities.map(({country}) => country),
      ...tables.contacts.flatMap(({host, countries, sides}) => [host, ...countries, ...sides]),
      ...tables.participants.map(({country}) => country),
      ...tables.accounts.flatMap(({side, host}) => [side, host]),
      ...tables.statements.map(({country}) => country),
    ];
    expect(told.filter((code) => code !== null && !named.has(code))).toEqual([]);
  });

  it("every id stands once", () => {
    for (const name of ["articles", "contacts", "topics", "statements", "alignments"] as const)
      expect(twice(tables[name].map(({id}) => id))).toEqual([]);
    expect(twice(tables.entities.map(({kind, id}) => `${kind} ${id}`))).toEqual([]);
    expect(
      twice(
        tables.participants.map(({contact, person, country, role}) =>
          [contact, person, country, role].join(),
        ),
      ),
    ).toEqual([]);
  });

  it("knows where each town lies in which a contact took place", () => {
    const towns = tables.entities.filter(
      ({kind, lat, lon}) => kind === "place" && lat !== null && lon !== null,
    );
    const known = new Set(towns.map(({id}) => id));
    const places = tables.contacts.flatMap(({place}) => place ?? []);
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter((place) => !known.has(place))).toEqual([]);
    expect(tables.entities.filter(({kind, lat}) => kind !== "place" && lat !== null)).toEqual([]);
  });

  it("every id can be the name of a page", () => {
    for (const {id} of [...tables.articles, ...tables.contacts]) expect(id).toMatch(/^[a-z0-9-]{1,200}$/);
  });

  it("every span holds the words it says", () => {
    for (const row of [...tables.mentions, ...tables.topic_mentions, ...tables.evidence])
      expect(row.exact).toBe(texts.get(row.article)!.slice(row.start, row.end));
  });

  it("every row leads to rows that are there", () => expect(dangling(tables)).toEqual([]));

  it("every contact and every statement has evidence", () => {
    const supported = new Set(tables.evidence.map(({record}) => record));
    for (const {id} of [...tables.contacts, ...tables.statements]) expect(supported).toContain(id);
  });

  it("every contact has an account, participants and two countries", () => {
    for (const {id, accounts, countries} of tables.contacts) {
      expect(tables.accounts.filter(({contact}) => contact === id)).toHaveLength(accounts);
      expect(tables.participants.some(({contact}) => contact === id)).toBe(true);
      expect(countries.length).toBeGreaterThan(1);
    }
  });

  it("no interval ends before it starts, and an unknown one is null at both ends", () => {
    for (const {date_start, date_end, date_precision} of [...tables.contacts, ...tables.accounts]) {
      expect([date_start === null, date_end === null]).toEqual(Array(2).fill(date_precision === "unknown"));
      expect((date_start ?? "") <= (date_end ?? "")).toBe(true);
    }
  });

  it("no contact that was held lies after its first report", () => {
    for (const {status, date_start, reported} of tables.contacts)
      if (status === "held" && date_start && reported) expect(date_start <= reported).toBe(true);
  });
});

const twice = (ids: string[]) => ids.filter((id, i) => ids.indexOf(id) < i);

/** The references of all rows that lead nowhere. */
function dangling(tables: Tables): string[] {
  const ids = (name: "articles" | "contacts" | "topics" | "statements" | "alignments") =>
    new Set(tables[name].map(({id}) => id));
  const [articles, contacts, topics] = [ids("articles"), ids("contacts"), ids("topics")];
  const entities = new Set(tables.entities.map(({id}) => id));
  const records = new Set([...articles, ...contacts, ...ids("statements"), ...ids("alignments")]);
  const missing = (known: Set<string>, name: string, values: (string | null)[]) =>
    values.filter((value) => value !== null && !known.has(value)).map((value) => `${name}: ${value}`);
  return [
    ...missing(
      articles,
      "accounts.article",
      tables.accounts.map(({article}) => article),
    ),
    ...missing(
      contacts,
      "accounts.contact",
      tables.accounts.map(({contact}) => contact),
    ),
    ...missing(
      contacts,
      "participants.contact",
      tables.participants.map(({contact}) => contact),
    ),
    ...missing(
      entities,
      "participants.person",
      tables.participants.map(({person}) => person),
    ),
    ...missing(
      articles,
      "mentions.article",
      tables.mentions.map(({article}) => article),
    ),
    ...missing(
      entities,
      "mentions.entity",
      tables.mentions.map(({entity}) => entity),
    ),
    ...missing(
      articles,
      "topic_mentions.article",
      tables.topic_mentions.map(({article}) => article),
    ),
    ...missing(
      topics,
      "topic_mentions.topic",
      tables.topic_mentions.map(({topic}) => topic),
    ),
    ...missing(
      contacts,
      "topic_mentions.contact",
      tables.topic_mentions.map(({contact}) => contact),
    ),
    ...missing(
      topics,
      "topics.parent",
      tables.topics.map(({parent}) => parent),
    ),
    ...missing(
      articles,
      "statements.article",
      tables.statements.map(({article}) => article),
    ),
    ...missing(
      contacts,
      "statements.contact",
      tables.statements.map(({contact}) => contact),
    ),
    ...missing(
      contacts,
      "alignments.contact",
      tables.alignments.map(({contact}) => contact),
    ),
    ...missing(
      articles,
      "alignments.left_article",
      tables.alignments.map((row) => row.left_article),
    ),
    ...missing(
      articles,
      "alignments.right_article",
      tables.alignments.map((row) => row.right_article),
    ),
    ...missing(
      topics,
      "alignments.topic",
      tables.alignments.map(({topic}) => topic),
    ),
    ...missing(
      articles,
      "evidence.article",
      tables.evidence.map(({article}) => article),
    ),
    ...missing(
      records,
      "evidence.record",
      tables.evidence.map(({record}) => record),
    ),
  ];
}

const MET =
  "Peruvian Foreign Minister Rosa Quispe met with Icelandic Foreign Minister Anna Berg in Lima on April 16, 2024.";

describe("a folder of bad input", () => {
  const bad: Record<string, string | Uint8Array> = {
    "empty.txt": "",
    "white.txt": " \n\t ",
    "latin.txt": Buffer.from("Besuch in Köln", "latin1"),
    "null.txt": `${MET}\0`,
    "german.txt":
      "Die peruanische Außenministerin hat am Dienstag in Lima ihre isländische Kollegin zu Gesprächen empfangen.",
    "chinese.txt": "外交部长星期二在利马会见了冰岛外交部长，双方就渔业合作交换了意见。",
    "copy.txt": MET,
    "original.txt": MET,
    "head.txt": `---\nmood: good\nside: Peru\n---\n${MET} It was a Tuesday.`,
    "broken.txt": `---\nside: [PER\n---\n${MET} It was sunny.`,
    "open.txt": `---\nside: PER\n${MET} It was cold.`,
    "script.txt": `${MET} <script>alert("x")</script></style><img src=x onerror=alert(1)> The sides agreed.`,
    "day.txt": ` date 2024-02-31\n\n${MET} It rained.`,
    "windows.txt": `\ufeff date 2024-04-17\r\n\r\n${MET}\r\nThey spoke of fish.\r\n`,
    "rtl.txt": `\u202b${MET}\u202c \u200fThey \u200bspoke\u00ad of \u2066fish\u2069.`,
    "marks.txt": "“((« ’’ ”.—…!?[]{}\u0001\u001b[31m\ufffd\ufffe",
    "name with spaces, (and) Ünïcode 中😀.txt": `${MET} They ate.`,
    "x.txt/inside.txt": `${MET} They sang.`,
    "picture.png": Uint8Array.from([0x89, 0x50, 0]),
    [`${"long".repeat(60)}.txt`]: `${MET} They swam.`,
  };

  it("is compiled, and what could not be read is told with its file and the reason", () => {
    const root = folder(bad);
    const tables = compileFolder(root);
    const told = new Set([...tables.articles, ...tables.problems].map(({file}) => file));
    expect(Object.keys(bad).filter((file) => !told.has(file))).toEqual([]);
    expect(dangling(tables)).toEqual([]);
    expect(
      Object.fromEntries(tables.problems.map(({file, line, message}) => [`${file}:${line}`, message])),
    ).toMatchObject({
      "empty.txt:1": "no text, not read: empty.txt",
      "white.txt:1": "no text, not read: white.txt",
      "latin.txt:1": "not utf-8, not read: latin.txt",
      "null.txt:1": "not utf-8, not read: null.txt",
      "german.txt:null": "language shown but not read, only en is: de",
      "chinese.txt:null": "language shown but not read, only en is: zh",
      "original.txt:null": "same text as another article, read once: copy.txt",
      "head.txt:2": "unknown key in head: mood",
      "head.txt:3": 'side not understood: "Peru"',
      "day.txt:1": "no such day in the first line: 2024-02-31",
      "picture.png:null": "not a text file, not read: picture.png",
    });
  });

  it("has the contact of each article that could be read, whatever stands around it", () => {
    const tables = compileFolder(folder(bad));
    const [contact, ...others] = tables.contacts;
    expect(others).toEqual([]);
    expect(tables.accounts.map(({article}) => article)).toEqual(
      tables.articles
        .filter(({id, language}) => language === "en" && id !== "marks")
        .map(({id}) => id)
        .sort(),
    );
    expect(contact).toMatchObject({date_start: "2024-04-16", countries: ["ISL", "PER"]});
  });

  it("keeps a script as text, in every table the same", () => {
    const text = bad["script.txt"] as string;
    const tables = tablesOf(read(text));
    for (const row of tables.evidence) expect(row.exact).toBe(text.slice(row.start, row.end));
  });
});

describe("no text", () => {
  const invented = filesBelow(INPUT).map((file) => readFileSync(join(INPUT, file), "utf8"));
  /** A text with pieces of it taken out, doubled and put elsewhere. */
  const damaged = fc
    .tuple(
      fc.constantFrom(...invented),
      fc.array(fc.tuple(fc.nat(600), fc.nat(40), fc.nat(600)), {maxLength: 6}),
    )
    .map(([text, cuts]) =>
      cuts.reduce((old, [from, length, to]) => {
        const piece = old.slice(from, from + length);
        const rest = length % 2 ? old.slice(0, from) + old.slice(from + length) : old;
        return rest.slice(0, to) + piece + rest.slice(to);
      }, text),
    );

  it("is so damaged that it cannot be read, or that its rows are wrong", () =>
    fc.assert(
      fc.property(damaged, (text) => {
        const tables = tablesOf(read(text, {published: null}));
        for (const row of [...tables.mentions, ...tables.topic_mentions, ...tables.evidence])
          expect(row.exact).toBe(text.slice(row.start, row.end));
        expect(dangling(tables)).toEqual([]);
      }),
      {numRuns: 60},
    ));

  const SAID = 'The ministry said that the talks in Lima went well, and "the sides (all of them) agreed" ';
  it.each([
    ["paragraph without a full stop", SAID.repeat(1500)],
    ["line", invented.join(" ").replace(/\s+/g, " ").repeat(60)],
    ["nest of quotes and brackets", `${"“(".repeat(20_000)}${MET}${")”".repeat(20_000)}`],
    ["word", "a".repeat(300_000)],
    ["row of titles", "Minister of the ".repeat(6000)],
    ["row of dates", "on March 5, 2024 and ".repeat(4000)],
    ["sentence told over and over", `${MET} `.repeat(1200)],
    ["row of line ends", `${MET}${"\r\n".repeat(100_000)}${MET}`],
  ])("is so long that it cannot be read: one %s", (_, text) => {
    const tables = tablesOf(read(text));
    expect(tables.articles[0]!.characters).toBe(text.length);
    expect(tables.contacts.length).toBeLessThan(2000);
  });
});

describe("the command", () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ["--import", "tsx", "loaders/main.ts", ...args], {
      cwd: WORKSPACE,
      encoding: "utf8",
      env: {...process.env, TZ: "America/Lima"},
    });

  it("writes the tables of any folder, says how much it read, and tells each problem", () => {
    const out = mkdtempSync(join(tmpdir(), "readout-"));
    // The codebook alone: whatever somebody has corrected in this workspace is of other articles.
    const data = folder({});
    cpSync(join(WORKSPACE, "data", "codebook"), join(data, "codebook"), {recursive: true});
    const {status, stdout, stderr} = run("--data", data, "--articles", INPUT, "--out", out);
    expect(stderr).toBe("fr-entretien.txt: language shown but not read, only en is: fr\n");
    expect(stdout).toMatch(/^6 articles, \d+ contacts, 1 problem → /);
    expect(status).toBe(0);
    const tables = compileFolder(INPUT);
    for (const name of NAMES)
      expect(readFileSync(join(out, `${name}.json`), "utf8")).toBe(toJson(tables[name]));
  });

  it("fails at a codebook that is wrong, with its file and line, and writes nothing", () => {
    const data = folder({"articles/a.txt": MET});
    cpSync(join(WORKSPACE, "data", "codebook"), join(data, "codebook"), {recursive: true});
    writeFileSync(join(data, "codebook", "offices.yaml"), "- id: night-watch\n  colour: red\n");
    const {status, stderr, stdout} = run("--data", data, "--out", join(data, "out"));
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain(`(${join(data, "codebook", "offices.yaml")}:1)`);
    expect(readdirSync(data)).not.toContain("out");
  });
});

it("a folder of articles that is missing is no empty one", () => {
  expect(() => compile({articles: "no/such/folder", data: "data"})).toThrow(
    "no such folder of articles: no/such/folder",
  );
});
