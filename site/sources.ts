import type {Codebook} from "../loaders/codebook.ts";
import {compareText} from "../loaders/order.ts";
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

export function sourcesOf(codebook: Codebook, provenance: Provenance): Sources {
  const {readout, inputs} = provenance;
  const files = Object.entries(codebook).map(([name, content]) => ({
    file: `${name}.yaml`,
    entries: entriesIn(content),
    sha256: inputs[`codebook/${name}.yaml`]!,
  }));
  files.sort((a, b) => compareText(a.file, b.file));
  return {version: readout, digest: digestOf(provenance), codebook: files};
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
