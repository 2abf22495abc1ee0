import {parseArgs} from "node:util";
import {archive} from "../../site/archive.ts";
import {readManifest, type Manifest} from "../../site/manifest.ts";
import {shortened, type Provenance} from "../../site/provenance.ts";
import {changesOf} from "../../site/hashes.ts";
import {packageChanges, siteFaults, tableFaults} from "./verify.ts";

const USAGE = `usage: npm run verify -- [SITE] [--data DIR] [--articles DIR]
  Computes the tables anew from data alone and compares them, byte by byte, with those of a built site (dist).`;

/** Rebuilds the tables, tells what it found, and returns whether the site is what its data gives. */
async function verify(args: string[]): Promise<boolean> {
  const text = {type: "string"} as const;
  const options = {root: text, data: text, articles: text, help: {type: "boolean"}} as const;
  const {values, positionals} = parseArgs({args, options, allowPositionals: true});
  if (values.help || positionals.length > 1) return (console.log(USAGE), values.help ?? false);
  const [out = "dist"] = positionals;
  const {root = "src", data = "data", articles = `${data}/articles`} = values;
  const manifest = readManifest(out);
  console.log(`${out}: digest ${shortened(manifest.digest)}, ${madeBy(manifest)}`);
  const {members, provenance} = await archive({root, data, articles});
  tellChanges(manifest, provenance);
  const faults = [...siteFaults(out, manifest), ...tableFaults(out, manifest, provenance.tables, members)];
  for (const fault of faults) console.error(`differs: ${fault}`);
  const tables = Object.keys(provenance.tables).length;
  console.log(
    faults.length
      ? `not verified: ${faults.length} differences`
      : `verified: ${tables} tables and texts, computed anew, are those of ${out}, byte for byte; ${Object.keys(manifest.files).length} files are as they were built`,
  );
  return faults.length === 0;
}

const madeBy = ({readout, node, revision}: Manifest): string =>
  `made with Readout ${readout} and Node ${node}, ${revision ? `commit ${revision.commit.slice(0, 12)}${revision.dirty ? " with changes" : ""}` : "outside git"}`;

/** What may be the reason that something differs: the data itself, or what reads it. */
function tellChanges(was: Manifest, is: Provenance): void {
  const say = (kind: string, changes: readonly {name: string; how: string}[]): void => {
    for (const {name, how} of changes) console.log(`${kind} ${name}: ${how}`);
  };
  say("data", changesOf(was.inputs, is.inputs));
  say("program", changesOf(was.code, is.code));
  say("package", packageChanges(was.packages, is.packages));
  if (was.node !== process.versions.node) console.log(`node: ${was.node}, now ${process.versions.node}`);
}

try {
  process.exitCode = (await verify(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
