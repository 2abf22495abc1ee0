import {cpSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import fc from "fast-check";
import {describe, expect, it, vi} from "vitest";
import {memory, openCache, recall, saveCache} from "../loaders/cache.ts";
import {compile, readKnowledge} from "../loaders/compile.ts";
import {report} from "../loaders/evaluate/report.ts";
import {fingerprint, isWrittenSince} from "../loaders/fingerprint.ts";
import {folder} from "./folder.ts";
import {knowledge, WORKSPACE} from "./reader.ts";

// A busy machine takes its time over a whole codebook.
vi.setConfig({testTimeout: 60_000});

const TEXT =
  "Russian Foreign Minister Sergey Lavrov met with Chinese Foreign Minister Wang Yi on April 9, 2024.";
const HEAD = "---\npublished: 2024-04-10\n---\n";

/** A workspace of two articles, with the codebook of this one, and a cache of what was read in it. */
function workspace() {
  const data = folder({
    "articles/a.txt": `${HEAD}${TEXT}`,
    "articles/b.txt": `${HEAD}Lavrov said nothing.`,
  });
  cpSync(join(WORKSPACE, "data", "codebook"), join(data, "codebook"), {recursive: true});
  const file = join(data, "cache", "readings");
  const read = (known = knowledge, code = "one") => {
    const cache = openCache(file, code);
    const tables = compile({articles: join(data, "articles"), data}, known, cache);
    saveCache(cache);
    return tables;
  };
  const afresh = (known = knowledge) => compile({articles: join(data, "articles"), data}, known);
  const edit = (name: string, change: (text: string) => string) =>
    writeFileSync(join(data, name), change(readFileSync(join(data, name), "utf8")));
  return {data, file, read, afresh, edit};
}

const CORRECTION = (contact: string) =>
  `- {action: reject, article: a, contact: ${contact}, by: An Editor, on: 2024-05-01, reason: not so}\n`;

describe("a cache", () => {
  it("changes no table", () => {
    const {read, afresh} = workspace();
    const first = read();
    expect(first.contacts).toHaveLength(1);
    expect(read()).toEqual(first);
    expect(afresh()).toEqual(first);
  });

  it("spares what was made, by this run or an earlier one of the same code", () => {
    const file = join(folder({}), "cache");
    const make = vi.fn(() => ({made: true}));
    for (let run = 0; run < 3; run++) {
      const cache = openCache(file, "one");
      expect(recall(cache, ["a"], make)).toEqual({made: true});
      saveCache(cache);
    }
    expect(make).toHaveBeenCalledTimes(1);
  });

  it("that lasts no longer than its process spares the same, and writes nothing", () => {
    const cache = memory();
    const make = vi.fn(() => "made");
    for (let run = 0; run < 3; run++) {
      expect(recall(cache, ["a"], make)).toBe("made");
      saveCache(cache);
    }
    expect(make).toHaveBeenCalledTimes(1);
  });

  it("changes no figure of the evaluation", () => {
    const cache = memory();
    const data = join(WORKSPACE, "data");
    const first = report(data, knowledge, cache);
    expect(report(data, knowledge, cache)).toEqual(first);
    expect(report(data, knowledge)).toEqual(first);
  });

  it("keeps what was asked for last and no more", () => {
    const file = join(folder({}), "cache");
    for (const inputs of [["a", "b"], ["b"]]) {
      const cache = openCache(file, "one");
      for (const input of inputs) recall(cache, [input], () => input);
      saveCache(cache);
    }
    expect([...openCache(file, "one").kept.values()].map(String)).toEqual(['"b"']);
  });

  it("takes up what stopped runs left beside it, but for a line cut off, and clears it away", () => {
    const file = join(folder({}), "cache");
    for (const input of ["a", "b"]) recall(openCache(file, "one"), [input], () => `made of ${input}`);
    const [left] = openCache(file, "one").left;
    const bytes = readFileSync(left!);
    writeFileSync(left!, bytes.subarray(0, bytes.length - 4));
    const cache = openCache(file, "one");
    const again = vi.fn(() => "made again");
    const values = ["a", "b"].map((input) => recall(cache, [input], again));
    expect(values.filter((value) => value === "made again")).toHaveLength(1);
    saveCache(cache);
    expect(readdirSync(dirname(file))).toEqual(["cache"]);
    expect(openCache(file, "one").kept.size).toBe(2);
  });

  it("gives back whatever JSON can say", () => {
    const file = join(folder({}), "cache");
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), {maxLength: 5}), (values) => {
        const cache = openCache(file, "one");
        values.forEach((value, i) => recall(cache, [i, value], () => value));
        saveCache(cache);
        const again = openCache(file, "one");
        const never = () => expect.fail("made twice");
        for (const [i, value] of values.entries())
          expect(recall(again, [i, value], never)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      {numRuns: 50},
    );
  });

  it("is begun anew where its file is cut off or no cache", () => {
    const {file, read} = workspace();
    const first = read();
    const whole = readFileSync(file);
    for (const bytes of [whole.subarray(0, whole.length - 20), Buffer.from("no cache"), Buffer.alloc(0)]) {
      writeFileSync(file, bytes);
      expect(read()).toEqual(first);
    }
  });
});

describe("after a change, a cache gives what reading afresh gives, of", () => {
  it.each([
    ["a text", "articles/a.txt", (text: string) => text.replace("April 9", "April 8")],
    ["a head", "articles/a.txt", (text: string) => text.replace("04-10", "04-12")],
    ["the corrections", "corrections.yaml", () => CORRECTION("2024-04-09-lavrov-wang")],
  ])("%s", (_, name, change) => {
    const {data, read, afresh, edit} = workspace();
    writeFileSync(join(data, "corrections.yaml"), "");
    const before = read();
    edit(name, change);
    const after = read();
    expect(after).not.toEqual(before);
    expect(after).toEqual(afresh());
  });

  it("an entry of the codebook, in the file and in what was read from it", () => {
    const {data, file, read, afresh, edit} = workspace();
    const before = read();
    const cached = () => {
      const cache = openCache(file, "one");
      return readKnowledge(data, cache);
    };
    cached();
    edit("codebook/people.yaml", (text) => text.replaceAll("wang-yi", "wang-yi-of-china"));
    const known = cached();
    const after = read(known);
    expect(after).not.toEqual(before);
    expect(after).toEqual(afresh(known));
    expect(after.participants.map(({person}) => person)).toContain("wang-yi-of-china");
  });

  it("the code: nothing that other code has made is used", () => {
    const {read} = workspace();
    read();
    const file = join(folder({}), "cache");
    const made = ["one", "two"].map((code) => {
      const cache = openCache(file, code);
      const value = recall(cache, ["same"], () => code);
      saveCache(cache);
      return value;
    });
    expect(made).toEqual(["one", "two"]);
  });
});

describe("the fingerprint of the code", () => {
  const LOCK = "node_modules/.package-lock.json";
  const files = {"loaders/a.ts": "1", "loaders/b/c.ts": "2", [LOCK]: '{"yaml": "2.0.0"}'};

  it("stays while nothing has changed, wherever the project lies", () =>
    expect(fingerprint(folder(files))).toBe(fingerprint(folder(files))));

  it.each([
    ["a loader", {...files, "loaders/b/c.ts": "3"}],
    ["the name of a loader", {"loaders/a.ts": "1", "loaders/b/d.ts": "2", [LOCK]: files[LOCK]}],
    ["a new loader", {...files, "loaders/d.ts": ""}],
    ["where one file ends and the next begins", {...files, "loaders/a.ts": "", "loaders/b/c.ts": "12"}],
    ["the version of a package", {...files, [LOCK]: '{"yaml": "2.0.1"}'}],
  ])("changes with %s", (_, changed) =>
    expect(fingerprint(folder(changed))).not.toBe(fingerprint(folder(files))),
  );

  it("is not known where nobody has noted the versions of the packages", () =>
    expect(fingerprint(folder({"loaders/a.ts": "1"}))).toBeNull());

  it("is not trusted where a loader was written after the process had begun, which goes on with the former one", () => {
    const project = folder(files);
    const minute = 60_000;
    expect(isWrittenSince(project, Date.now() + minute)).toBe(false);
    expect(isWrittenSince(project, Date.now() - minute)).toBe(true);
  });
});
