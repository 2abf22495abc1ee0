import {execFileSync} from "node:child_process";
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {isDateRight} from "../loaders/evaluate/dates.ts";
import {compileSplit, evaluate, mistakesIn, openBench} from "../loaders/evaluate/evaluate.ts";
import type {GoldContact} from "../loaders/evaluate/gold.ts";
import {readGold} from "../loaders/evaluate/gold-files.ts";
import {identityMistakes} from "../loaders/evaluate/identity.ts";
import {judge} from "../loaders/evaluate/match.ts";
import type {Mistake} from "../loaders/evaluate/mistake.ts";
import {sameName} from "../loaders/evaluate/names.ts";
import {report} from "../loaders/evaluate/report.ts";
import {setTally, toScore} from "../loaders/evaluate/scores.ts";
import type {Account, Tables} from "../loaders/schema.ts";

const bench = openBench("data", ["sample"]);
const sample = compileSplit(bench, "sample");

describe("the yardstick", () => {
  const all = (change: Partial<Account>) => (tables: Tables) =>
    tables.accounts.forEach((account) => Object.assign(account, change));
  it.each<[Mistake["claim"], (tables: Tables) => unknown]>([
    ["contact", ({accounts}) => accounts.pop()],
    ["contact", ({accounts}) => accounts.push({...accounts[0]!})],
    ["contact", ({participants}) => participants.forEach((party) => (party.name = "Nobody Known"))],
    ["participants", ({participants}) => participants.push({...participants[0]!, name: "Nobody Known"})],
    ["status", ({accounts}) => accounts.forEach((account) => (account.status = "planned"))],
    ["main", ({accounts}) => accounts.forEach((account) => (account.main = !account.main))],
    ["date", all({date_start: "1999-12-31", date_end: "1999-12-31"})],
    ["precision", all({date_precision: "quarter"})],
    ["place", all({place: "Atlantis"})],
    ["format", all({format: "letter"})],
    ["topic", ({topic_mentions}) => topic_mentions.splice(0)],
    ["speaker", ({statements}) => statements.splice(0)],
    ["side", ({articles}) => (articles[0]!.side = null)],
    ["published", ({articles}) => (articles[0]!.published = null)],
  ])("sees a wrong %s", (claim, change) => {
    const tables = structuredClone(sample.tables);
    change(tables);
    const found = mistakesIn({...sample, tables, judged: judge(sample.documents, tables)}, bench);
    expect(found.map((one) => one.claim)).toContain(claim);
  });

  const PUBLISHED = "2024-03-12";
  it.each<[GoldContact["date_basis"], string | null, string | null, boolean]>([
    ["explicit", "2024-03-10", "2024-03-10", true],
    ["explicit", "2024-03-10", "2024-03-11", false],
    ["explicit", "2024-03-10", null, false],
    ["relative", "2024-03", "2024-03-10", true],
    ["relative", "2024-03", "2024-04-01", false],
    ["relative", "2024", "2024-12-31", true],
    ["publication", PUBLISHED, "2024-03-11", true],
    ["publication", PUBLISHED, null, true],
    ["publication", PUBLISHED, "2024-03-10", false],
    ["year-not-in-text", "2024-01-16", null, true],
    ["year-not-in-text", "2024-01-16", "2023-01-16", false],
    ["unanchored", null, null, true],
    ["unknown", null, PUBLISHED, false],
  ])("takes, where the day is %s and %s, the day %s as right: %s", (date_basis, wanted, given, right) => {
    const gold = {date_start: wanted, date_end: wanted, date_basis} as GoldContact;
    expect(isDateRight(gold, {date_start: given, date_end: given}, PUBLISHED)).toBe(right);
  });

  it.each<[string, string, boolean]>([
    ["Choe Son Hui", "Choe Son-hui", true],
    ["Sun Weidong", "Weidong Sun", true],
    ["Sergey Lavrov", "Lavrov Sergey Viktorovich", true],
    ["Ana Brnabic", "Ana Brnabić", true],
    ["Sergei Lavrov", "Sergey Lavrov", true],
    ["S. Lavrov", "Sergey Lavrov", true],
    ["Walid al-Moallem", "Walid Muallem", true],
    ["Mukhtar Tileuberdi", "Mukhtar Tleuberdi", true],
    ["A. Lavrov", "Sergey Lavrov", false],
    ["Kim Jong Un", "Kim Jong Il", false],
    ["Al Quispe", "Quispe", false],
    ["Ali Amirabdollahi", "Ali Amir-Abdollahi", true],
    ["Sergey Lavrov", "Sergey Lavrentiev", false],
    ["S. V.", "Sergey Vershinin", false],
    ["Wang Yi", "Wang Wentao", false],
    ["Wang Yi", "Wang", false],
  ])("compares names: %s and %s: %s", (a, b, same) => expect(sameName(a, b)).toBe(same));
});

describe("figures", () => {
  it("count what is optional neither as wanted nor as wrong", () =>
    expect(setTally(["brics", "sco"], ["brics", "energy", "un"], ["energy"])).toEqual({
      right: 1,
      wanted: 2,
      found: 2,
    }));
  it("are none where nothing was wanted and nothing found", () =>
    expect(toScore("f1", {right: 0, wanted: 0, found: 0}).value).toBeNull());
  it("are 0 where all was missed", () =>
    expect(toScore("f1", {right: 0, wanted: 3, found: 0}).value).toBe(0));
});

describe("identity across articles", () => {
  it("is wrong where one contact comes out as two", () => {
    const tables = structuredClone(sample.tables);
    const account = tables.accounts.find(
      ({contact}, i, all) => all.findIndex((one) => one.contact === contact) < i,
    )!;
    tables.participants.push(
      ...tables.participants
        .filter(({contact}) => contact === account.contact)
        .map((party) => ({...party, contact: "another"})),
    );
    account.contact = "another";
    expect(identityMistakes(judge(sample.documents, tables))).toHaveLength(1);
  });
});

describe("a mistake in the labels is told with its value, file and line", () => {
  const tell = (from: string, to: string) => {
    const data = mkdtempSync(join(tmpdir(), "gold-"));
    cpSync("data/articles", join(data, "articles"), {recursive: true});
    cpSync("data/gold/sample.yaml", join(data, "gold/sample.yaml"));
    const file = join(data, "gold/sample.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
    try {
      return readGold(data, "sample") && "no mistake";
    } catch (error) {
      return (error as Error).message.replace(file, "FILE");
    } finally {
      rmSync(data, {recursive: true});
    }
  };
  it.each([
    ["status: held", "status: hold", /at documents\.0\.contacts\.0\.status: "hold" \(FILE:\d+\)$/],
    [
      "file: 2024-02-27",
      "file: 1999-02-27",
      /^no such article at documents\.0\.file: "1999.*" \(FILE:\d+\)$/,
    ],
    [
      "    not_contacts:",
      "    statements:\n      - {source: Nobody Known, cue: null, content: [Putin]}\n    not_contacts:",
      /^not in the article's text at documents\.0\.statements\.0\.source: "Nobody Known" \(FILE:\d+\)/,
    ],
    [
      "      - sco\n      - trade",
      "      - sko\n      - trade",
      /^topic not in the header.*"sko" \(FILE:\d+\)$/,
    ],
    ["    a: sample0", "    a: sample9", /^no such document at header\.pair\.a: "sample9" \(FILE:\d+\)$/],
    [
      "left: 'as well as Russia",
      "left: 'as well as Prussia",
      /^not in the article's text at header\.pair\.claims\.\d+\.left: "as well as Prussia.*" \(FILE:\d+\)$/,
    ],
  ])("%s → %s", (from, to, message) => expect(tell(from, to)).toMatch(message));
});

describe("the command", () => {
  const run = (...args: string[]) =>
    execFileSync(process.execPath, ["--import", "tsx", "loaders/evaluate/main.ts", ...args], {
      encoding: "utf8",
    });
  const errors = (printed: string) => printed.split("\n").filter((line) => line.includes(" | "));

  it("prints every error of the development articles, with figures", () => {
    const printed = run("--split", "dev");
    expect(errors(printed).length).toBeGreaterThan(20);
    expect(printed).toMatch(/statements \(labelled in 11 articles\)/);
  });
  it("prints no error of the test articles, whatever it is asked", () => {
    const printed = run("--split", "test", "--errors");
    expect(errors(printed)).toEqual([]);
    expect(printed).toMatch(/test: 29 articles/);
  });
});

describe("what the methods page is given", () => {
  it("is the same figures as the command prints, the held-out articles first", () => {
    const {splits, figures} = report("data", bench.knowledge);
    expect(splits.map(({split}) => split)).toEqual(["test", "dev"]);
    const all = openBench("data", ["sample", "dev", "test"], bench.knowledge);
    for (const split of ["test", "dev"] as const)
      expect(
        figures.filter((row) => row.split === split).map(({name, value, low}) => [name, value, low]),
      ).toEqual(
        evaluate(all, split).figures.map(({name, value, interval}) => [name, value, interval?.[0] ?? null]),
      );
  });
  it("is nothing where a workspace has no gold", () =>
    expect(report("test/input", bench.knowledge)).toEqual({splits: [], figures: []}));
});
