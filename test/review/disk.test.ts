import fs, {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it, vi} from "vitest";
import {append} from "../../commands/review/write.ts";
import type {Entry} from "../../loaders/corrections/decision.ts";
import {parseCorrections} from "../../loaders/corrections/file.ts";
import {folder} from "../folder.ts";

vi.mock("node:fs", async (original) => {
  const real = await original<typeof fs>();
  return {...real, writeSync: vi.fn(real.writeSync)};
});
const writeSync = vi.mocked((await import("node:fs")).writeSync as unknown as (...args: unknown[]) => number);
const real = writeSync.getMockImplementation()!;

const entry: Entry = {
  ...{action: "accept", article: "a", quote: "They met in Bogotá", contact: "2024-04-16-lund-rey"},
  ...{by: "Ines", on: "2024-05-02", why: "read it"},
};
const WRITTEN = "# Nothing yet.\n";

it("corrections are written whole where the disk takes a few bytes at a time", () => {
  const data = folder({"corrections.yaml": WRITTEN});
  writeSync.mockImplementation((file, content, at) => {
    const start = (at as number | undefined) ?? 0;
    return real(file, Buffer.from(content as Buffer).subarray(start, start + 7));
  });
  append(data, [entry]);
  const {decisions} = parseCorrections(readFileSync(join(data, "corrections.yaml"), "utf8"));
  expect(decisions).toMatchObject([entry]);
  expect(readdirSync(data)).toEqual(["corrections.yaml"]);
});

it("corrections stay as they were where the disk is full, and nothing is left beside them", () => {
  const data = folder({"corrections.yaml": WRITTEN, [`.new-999999999.tmp`]: "of a session that was killed"});
  writeSync.mockImplementation(() => {
    throw Object.assign(new Error("no space left"), {code: "ENOSPC"});
  });
  expect(() => append(data, [entry])).toThrow("no space left");
  expect(readFileSync(join(data, "corrections.yaml"), "utf8")).toBe(WRITTEN);
  expect(readdirSync(data)).toEqual(["corrections.yaml"]);
});
