import {execFile} from "node:child_process";
import {mkdirSync, rmSync} from "node:fs";
import {join} from "node:path";
import {promisify} from "node:util";
import type {TestProject} from "vitest/node";
import {findBrowser} from "./browser.ts";
import {PROJECT} from "../../site/places.ts";
import {WORK} from "./workspace.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** folder of the built site */
    site: string;
    /** the browser's program */
    browser: string;
  }
}

/** Builds the whole site once, as the README tells, and finds a browser to read it with. */
export default async function setup(project: TestProject): Promise<() => void> {
  rmSync(WORK, {recursive: true, force: true});
  mkdirSync(WORK, {recursive: true});
  const site = join(WORK, "dist");
  project.provide("browser", findBrowser());
  await runBuild(["--out", site]).catch((error: {stdout: string; stderr: string}) => {
    throw new Error(`the site does not build:\n${error.stdout}${error.stderr}`);
  });
  project.provide("site", site);
  return () => rmSync(WORK, {recursive: true, force: true});
}

/** Runs site/build.ts in a process of its own; rejects when it exits with a fault. */
export const runBuild = (args: string[], env: NodeJS.ProcessEnv = {}) =>
  promisify(execFile)(process.execPath, ["--import", "tsx", join(PROJECT, "site", "build.ts"), ...args], {
    cwd: PROJECT,
    env: {...process.env, ...env},
  });
