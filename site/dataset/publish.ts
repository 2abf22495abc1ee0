import {copyFileSync, existsSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path/posix";
import type {Tables} from "../../loaders/schema.ts";
import {dictionaryOf} from "../dictionary.ts";
import {PROJECT} from "../places.ts";
import {digestOf, type Provenance} from "../provenance.ts";
import {datapackageOf} from "./datapackage.ts";
import {tableFiles} from "./files.ts";
import {markupOf} from "./markup.ts";

/** Puts beside the tables what tells programs of them: `datapackage.json`, `CITATION.cff`, and the data page's markup. */
export function publishDataset(
  out: string,
  tables: Tables,
  provenance: Provenance,
  base: string | null,
): void {
  const page = join(out, "data.html");
  // Who has no data page publishes no tables.
  if (!existsSync(page)) return;
  const [entries, files] = [dictionaryOf(tables), tableFiles(out)];
  const made = {version: provenance.readout, digest: digestOf(provenance), base};
  const told = datapackageOf(out, entries, files, made);
  writeFileSync(join(out, "datapackage.json"), `${JSON.stringify(told, null, 2)}\n`);
  const citation = join(PROJECT, "CITATION.cff");
  if (existsSync(citation)) copyFileSync(citation, join(out, "CITATION.cff"));
  const html = readFileSync(page, "utf8");
  writeFileSync(
    page,
    html.replace("</head>", () => `${markupOf(entries, files, made)}\n</head>`),
  );
}
