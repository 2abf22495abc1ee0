import {mkdtempSync, rmSync, statSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {copyOf} from "./copy.ts";
import {printCopy} from "./pdf.ts";

const USAGE = `usage: npm run copy -- [SITE] [--out FILE]
       npm run pdf  -- [SITE] [--out FILE]
  Makes one file of a built report (dist): readout.html, which opens from a disk, or readout.pdf.`;

async function main(args: string[]): Promise<void> {
  const options = {out: {type: "string"}, pdf: {type: "boolean"}, help: {type: "boolean"}} as const;
  const {values, positionals} = parseArgs({args, options, allowPositionals: true});
  if (values.help || positionals.length > 1) return console.log(USAGE);
  const [site = "dist"] = positionals;
  const {pdf = false, out = pdf ? "readout.pdf" : "readout.html"} = values;
  const html = copyOf(site);
  if (pdf) await print(html, out);
  else writeFileSync(out, html);
  console.log(`wrote ${out}, ${Math.ceil(statSync(out).size / 1000).toLocaleString("en")} kB, from ${site}`);
}

async function print(html: string, out: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "readout-"));
  try {
    const copy = join(folder, "readout.html");
    writeFileSync(copy, html);
    await printCopy(copy, out);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
