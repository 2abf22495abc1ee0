import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {parse} from "yaml";
import {digestOf, type Provenance} from "./provenance.ts";

/** What a report was made from, as the methods page tells of it. */
export interface Sources {
  version: string;
  /** over all that it was made from, and its tables; stands at the foot of every page */
  digest: string;
  codebook: CodebookFile[];
}

export interface CodebookFile {
  file: string;
  entries: number;
  sha256: string;
}

export function sourcesOf(data: string, provenance: Provenance): Sources {
  const {readout, inputs} = provenance;
  const names = readdirSync(join(data, "codebook")).filter((name) => name.endsWith(".yaml"));
  const codebook = names.sort().map((file) => ({
    file,
    entries: entriesIn(parse(readFileSync(join(data, "codebook", file), "utf8"))),
    sha256: inputs[`codebook/${file}`]!,
  }));
  return {version: readout, digest: digestOf(provenance), codebook};
}

/** Members of a list, or of all lists of a map; anything else is one entry. */
function entriesIn(content: unknown): number {
  if (Array.isArray(content)) return content.length;
  if (content === null || typeof content !== "object") return 1;
  return Object.values(content).reduce(
    (sum: number, value: unknown) => sum + (Array.isArray(value) ? value.length : 1),
    0,
  );
}
