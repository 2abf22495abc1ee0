import type {Codebook} from "../loaders/codebook.ts";
import {compareText} from "../loaders/order.ts";
import {RUN_PAGES} from "./bake/limit.ts";
import {digestOf, type Provenance} from "./provenance.ts";

/** What a report was made from, as the methods page tells of it. */
export interface Sources {
  version: string;
  /** over all that it was made from, and its tables; stands at the foot of every page */
  digest: string;
  codebook: CodebookFile[];
  /** the other files of data that are no articles: gold, corrections */
  inputs: {file: string; sha256: string}[];
  packages: {name: string; version: string}[];
  /** of so many pages of one kind, each holds all that its scripts show; of more, its essential text */
  runPages: number;
}

export interface CodebookFile {
  file: string;
  entries: number;
  sha256: string;
}

export function sourcesOf(codebook: Codebook, provenance: Provenance): Sources {
  const {readout, inputs, packages} = provenance;
  const files = Object.entries(codebook).map(([name, content]) => ({
    file: `${name}.yaml`,
    entries: entriesIn(content),
    sha256: inputs[`codebook/${name}.yaml`]!,
  }));
  files.sort((a, b) => compareText(a.file, b.file));
  const others = Object.entries(inputs).filter(([file]) => !/^(?:articles|codebook)\//.test(file));
  return {
    ...{version: readout, digest: digestOf(provenance), codebook: files, runPages: RUN_PAGES},
    inputs: others.map(([file, sha256]) => ({file, sha256})),
    packages: Object.entries(packages).map(([name, version]) => ({name, version})),
  };
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
