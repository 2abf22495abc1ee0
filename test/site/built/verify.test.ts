import {execFile} from "node:child_process";
import {appendFileSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {promisify} from "node:util";
import {expect, inject, test} from "vitest";
import {PROJECT} from "../../../site/places.ts";
import {copyWorkspace} from "../../browser/workspace.ts";

/** Runs the command; what it wrote, and its status. */
const verify = (...args: string[]): Promise<{status: number; told: string}> =>
  promisify(execFile)(process.execPath, ["--import", "tsx", "commands/verify/main.ts", ...args], {
    cwd: PROJECT,
  }).then(
    ({stdout, stderr}) => ({status: 0, told: stdout + stderr}),
    ({code, stdout, stderr}) => ({status: code as number, told: `${stdout}${stderr}`}),
  );

test("the tables of the built site are those that its data gives, byte for byte", async () => {
  const {status, told} = await verify(inject("site"));
  expect(told).toMatch(/^verified: \d+ tables and texts, computed anew, are those of /m);
  expect(status).toBe(0);
});

test("an article that has changed since is named, with the first row that differs", async () => {
  const {data, root} = copyWorkspace({}, true);
  const [file] = readdirSync(join(data, "articles"));
  appendFileSync(join(data, "articles", file!), "\nNothing else was said.\n");
  const {status, told} = await verify(inject("site"), "--data", data, "--root", root);
  expect(told).toContain(`data articles/${file}: changed`);
  expect(told).toMatch(
    /^differs: articles\.json: first differs in line 2, row \S+, column characters: published \d+, rebuilt \d+$/m,
  );
  expect(status).toBe(1);
});

test("a folder that is no built site is refused in one line", async () => {
  const {status, told} = await verify(join(inject("site"), "article"));
  expect(told).toMatch(/^error: no such manifest: .*manifest\.json$/m);
  expect(status).toBe(1);
});

test("the digest of the manifest stands at the foot of every page, and no date does", () => {
  const site = inject("site");
  const {digest} = JSON.parse(readFileSync(join(site, "manifest.json"), "utf8")) as {digest: string};
  // What a host shows for a page that is not there is no page of the report, and stands alone.
  const pages = readdirSync(site, {recursive: true, encoding: "utf8"}).filter(
    (name) => name.endsWith(".html") && name !== "404.html",
  );
  expect(pages.length).toBeGreaterThan(9);
  for (const page of pages) {
    const [, foot] = /<footer[^>]*>([^]*)<\/footer>/.exec(readFileSync(join(site, page), "utf8"))!;
    expect(foot, page).toContain(`title="${digest}">${digest.slice(0, 12)}<`);
    expect(foot, page).not.toMatch(/\b(?:19|20)\d\d\b(?=[^"]*(?:<|$))/);
  }
});
