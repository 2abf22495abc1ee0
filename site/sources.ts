import {createHash} from "node:crypto";
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {parse} from "yaml";
import {PROJECT} from "./places.ts";

/** What a build was made from, beside the articles: the product's version and each file of the codebook. */
export interface Sources {
  version: string;
  codebook: CodebookFile[];
}

export interface CodebookFile {
  file: string;
  entries: number;
  sha256: string;
}

/** Reads both; line ends do not count, so that the same codebook has the same hash on every machine. */
export function sourcesOf(data: string): Sources {
  const {version} = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8")) as {version: string};
  const names = readdirSync(join(data, "codebook")).filter((name) => name.endsWith(".yaml"));
  const codebook = names.sort().map((file) => {
    const text = readFileSync(join(data, "codebook", file), "utf8").replaceAll("\r\n", "\n");
    return {file, entries: entriesIn(parse(text)), sha256: createHash("sha256").update(text).digest("hex")};
  });
  return {version, codebook};
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
