import {execFile} from "node:child_process";
import {createHash} from "node:crypto";
import {readdirSync, readFileSync, statSync, utimesSync} from "node:fs";
import {join} from "node:path";
import {promisify} from "node:util";
import {expect, inject, test} from "vitest";
import {PROJECT} from "../../../site/places.ts";
import {runBuild} from "../../browser/setup.ts";
import {copyWorkspace} from "../../browser/workspace.ts";

const PLACES = [
  {TZ: "Pacific/Kiritimati", LANG: "en_US.UTF-8"},
  {TZ: "America/Los_Angeles", LANG: "tr_TR.UTF-8"},
];

/** The archive of all tables, as Framework gets it from its loader. */
async function archiveIn(env: NodeJS.ProcessEnv): Promise<Buffer> {
  const loader = ["--import", "tsx", join("src", "data", "tables.zip.ts")];
  const options = {
    cwd: PROJECT,
    env: {...process.env, ...env},
    encoding: "buffer",
    maxBuffer: 2 ** 30,
  } as const;
  return (await promisify(execFile)(process.execPath, loader, options)).stdout;
}

test("the tables are the same bytes in two time zones and two languages", async () => {
  const [one, other] = await Promise.all(PLACES.map(archiveIn));
  expect(one!.length).toBeGreaterThan(1000);
  expect(one!.equals(other!)).toBe(true);
});

test("the site is the same bytes when it is built elsewhere, later, and in another time zone", async () => {
  const {root, out, args} = copyWorkspace({}, true);
  const tomorrow = Date.now() / 1000 + 86_400;
  for (const name of filesOf(root)) utimesSync(join(root, name), tomorrow, tomorrow);
  await runBuild(args, PLACES[0]);
  expect(digests(out)).toEqual(digests(inject("site")));
  expect(manifestOf(out)).toEqual(manifestOf(inject("site")));
});

const filesOf = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, encoding: "utf8"})
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

/** All that the manifest tells but the commit, since a person may commit while tests run. */
const manifestOf = (folder: string): object => ({
  ...(JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as object),
  revision: null,
});

const digests = (folder: string): string[] =>
  filesOf(folder)
    .filter((name) => name !== "manifest.json")
    .map(
      (name) =>
        `${createHash("sha256")
          .update(readFileSync(join(folder, name)))
          .digest("hex")} ${name}`,
    );
