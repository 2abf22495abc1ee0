import {ChildProcess} from "node:child_process";
import {once} from "node:events";
import {expect, it, vi} from "vitest";
import {entry} from "../../commands/add/entry.ts";
import {openReader} from "../../commands/add/reader.ts";

const LINES = '{"text": "They met."}\n{"text": "They parted."}\n';
const LATIN = Buffer.from("title,text\nVisit,They met in Bogot\xe1.\n", "latin1");
const costs = {milliseconds: 10_000, megabytes: 200};

it("a reader that dies between two articles is a refusal, and the next entry has a new one", async () => {
  const spawned = vi.spyOn(ChildProcess.prototype as unknown as {spawn: () => number}, "spawn");
  const reader = openReader(costs);
  const lines = () => reader.read(entry("a.jsonl", Buffer.from(LINES)), null);
  const reading = lines();
  expect((await reading.next()).value).toHaveProperty("draft");
  const child = spawned.mock.contexts[0] as unknown as ChildProcess;
  child.kill("SIGKILL");
  await once(child, "exit");
  expect((await reading.next()).value).toEqual({refused: "cannot be read, its reader has failed: a.jsonl"});
  expect((await reading.next()).done).toBe(true);
  expect((await lines().next()).value).toHaveProperty("draft");
  reader.close();
});

it("a table that is not in the charset it is read in is refused with what to do about it", async () => {
  const reader = openReader(costs);
  const read = async (charset: string | null) =>
    (await reader.read(entry("a.csv", LATIN, {charset}), null).next()).value as unknown;
  expect(await read(null)).toEqual({refused: "not utf-8, set its own with --charset: a.csv"});
  expect(await read("latin1")).toMatchObject({draft: {text: "They met in Bogotá."}});
  reader.close();
});

it("an empty line between two lines of JSON is nothing, however lines end", async () => {
  const reader = openReader(costs);
  for (const end of ["\n", "\r\n", " \t\r\n"]) {
    const found: unknown[] = [];
    const lines = LINES.replaceAll("\n", `${end}${end}`);
    for await (const one of reader.read(entry("a.jsonl", Buffer.from(lines)), null)) found.push(one);
    expect(found).toMatchObject([{draft: {name: "a.jsonl, line 1"}}, {draft: {name: "a.jsonl, line 3"}}]);
  }
  reader.close();
});
