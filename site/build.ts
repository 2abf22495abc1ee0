import {mkdirSync, rmSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {build as runFramework, FileBuildEffects} from "@observablehq/framework/dist/build.js";
import {normalizeConfig, setCurrentDate} from "@observablehq/framework/dist/config.js";
import spec from "../observablehq.config.ts";
import {projectCache, readKnowledge, saveProjectCache} from "../loaders/compile.ts";
import {report} from "../loaders/evaluate/report.ts";
import type {Tables} from "../loaders/schema.ts";
import {countryNames} from "../src/components/countries.ts";
import {withCountries} from "../src/components/parties.ts";
import {archive, type Members} from "./archive.ts";
import {bake} from "./bake/bake.ts";
import {essenceOf} from "./bake/essence.ts";
import {publishDataset} from "./dataset/publish.ts";
import {publishSources} from "./fork.ts";
import {faultsOf} from "./gate.ts";
import {writeManifest} from "./manifest.ts";
import {publishMissing} from "./missing.ts";
import {cacheOf, readOptions, TEMPLATE, type Places} from "./places.ts";
import {protect} from "./policy.ts";
import {prime} from "./prime.ts";
import {digestOf} from "./provenance.ts";
import {revisionOf} from "./revision.ts";
import {isShard, publishShards} from "./shards.ts";
import {readAddress} from "./share/address.ts";
import {share} from "./share/share.ts";
import {finish, stamp} from "./stamp.ts";
import {besideOf, checkOwn, recover, swap} from "./swap.ts";
import {vendor} from "./vendor.ts";
import {footer, header, head} from "./shell.ts";

/**
 * Builds the site from nothing, so that nothing in it can be old, and returns what is wrong with it; a site with
 * faults does not take the place of the one before. One build per process: Framework remembers files by their time,
 * which is fixed here. `compiled` makes the tables: from the articles, or as a bench invents them;
 * `base` is where the report will stand, if that is known.
 */
export async function build(
  places: Places,
  compiled: typeof archive = archive,
  base: string | null = null,
): Promise<string[]> {
  const {root} = places;
  const out = besideOf(places.out);
  recover(places.out);
  checkOwn(places.out);
  rmSync(cacheOf(root), {recursive: true, force: true});
  await vendor(root);
  const {tables, members, provenance} = await compiled(places);
  prime(root, attached(members));
  await render(root, out, digestOf(provenance));
  publishShards(out, members);
  // Before pages are stamped: what is mended in the one is mended in all that are made from it.
  finish(out);
  const named = withNames(tables);
  // What is measured here, a bench tells.
  performance.mark("stamped from");
  stamp(out, named, members);
  performance.measure("stamp", "stamped from");
  publishSources(root, out);
  publishMissing(out);
  const died = await bake(out, essenceOf(named, members));
  share(out, named, base);
  publishDataset(out, tables, provenance, base);
  protect(out);
  writeManifest(out, provenance, revisionOf());
  const {articles, contacts, problems} = tables;
  console.log(`${articles.length} articles, ${contacts.length} contacts, ${problems.length} problems`);
  for (const {file, line, message} of problems)
    console.warn(`problem: ${file}${line ? `:${line}` : ""}: ${message}`);
  const faults = [...died, ...(await faultsOf({...places, out}, tables))];
  if (faults.length === 0) swap(places.out);
  return faults;
}

/** The tables as titles tell them: whoever no article names is called after their country. */
const withNames = (tables: Tables): Tables => ({
  ...tables,
  participants: withCountries(tables.participants, countryNames(tables.entities)),
});

/** What pages name, and so Framework publishes: not the files of single records, which are put there without it. */
const attached = (members: Members): Members =>
  Object.fromEntries(
    Object.entries(members).filter(
      ([name]) => !isShard(name) && (!name.startsWith("texts/") || name.includes(TEMPLATE)),
    ),
  );

/** Runs Framework with nothing in it that differs from day to day, and without its log of every file. */
async function render(root: string, out: string, digest: string): Promise<void> {
  process.env.OBSERVABLE_TELEMETRY_DISABLE = "true";
  // Framework writes each file's time into the pages.
  setCurrentDate(new Date(0));
  globalThis.fetch = refuse;
  const logger = {log() {}, warn() {}, error: console.error};
  const effects = new FileBuildEffects(out, cacheOf(root), {logger, output: {write() {}}});
  effects.prepare = async () => void mkdirSync(out, {recursive: true});
  const own = {
    head: (page: {path: string}) => head(page, root),
    header: (page: {path: string}) => header(page, root),
    footer: (page: {path: string}) => footer(page, root, digest),
  };
  await runFramework({config: normalizeConfig({...spec, ...own, root, output: out})}, effects);
}

/** A page that names a library that is not vendored would make Framework ask another host for it. */
const refuse: typeof fetch = async (input) => {
  throw new Error(`not in node_modules, and a build asks no other host: ${String(input)}`);
};

/** The archive, of which what an earlier build or compiling has read is not read again. */
const archiveKept: typeof archive = async (places) => {
  const cache = projectCache();
  const knowledge = readKnowledge(places.data, cache);
  const evaluation = report(places.data, knowledge, cache);
  const made = await archive(places, knowledge, evaluation, {cache});
  if (cache) saveProjectCache(cache);
  return made;
};

async function main(): Promise<void> {
  const {places, address} = readOptions(process.argv.slice(2));
  const faults = await build(places, archiveKept, readAddress(address));
  // A fault in the page of a record stands in as many pages as there are records.
  for (const fault of faults.slice(0, 100)) console.error(`fault: ${fault}`);
  console.log(
    faults.length
      ? `${faults.length} faults in ${besideOf(places.out)}; ${places.out} is left as it was`
      : `built ${places.out}`,
  );
  process.exitCode = faults.length ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await main();
  } catch (error) {
    console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
