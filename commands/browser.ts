import {execFileSync} from "node:child_process";
import {existsSync} from "node:fs";
import {delimiter, join} from "node:path";
import {chromium} from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Quiet and without a word to anyone: no updates, no sync, no network of its own. */
export const ARGUMENTS = [
  ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

/** The program of a Chromium; installs one where there is none, or throws with what to do. */
export function findBrowser(): string {
  return installed() ?? install();
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env.CHROMIUM ?? "", ...onPath, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );
}

/** Debian has a package of it; elsewhere Playwright brings its own. */
function install(): string {
  const debian = existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
  const steps = debian
    ? ["apt-get update", "apt-get install -y --no-install-recommends chromium"]
    : ["npx playwright-core install chromium"];
  console.error(`no browser found, so: ${steps.join(" && ")}`);
  try {
    for (const step of steps) execFileSync(step, {shell: "/bin/sh", stdio: "inherit"});
  } catch {
    // Told below: the reason matters less than what to do.
  }
  const found = installed();
  if (found === undefined)
    throw new Error(`no Chromium, and none could be installed by: ${steps.join(" && ")}`);
  return found;
}
