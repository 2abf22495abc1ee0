import {tableFromIPC} from "npm:@uwdata/flechette";
import type {Concordance} from "../../site/concordance.ts";
import type {TextFiles} from "../../site/lines.ts";
import type {KeptLine, TextRow} from "./concordance.js";
import {fileOf} from "./ranges.js";
import {shardFile} from "./shard-names.js";
import {readOnce} from "./shards.js";

/** The files of the concordance, each read once: the lines of a topic or a name, and the words of all articles. */

/** By day; none of what stands nowhere. A row is read only as far as it is asked, since few are shown. */
export async function linesOfKey(
  kind: "topic" | "name",
  key: string,
  {files}: Pick<Concordance, "files">,
): Promise<KeptLine[]> {
  const shard = fileOf(key, files[kind]);
  if (shard < 0) return [];
  const rows = await readOnce(shardFile(`lines.${kind}`, shard, files[kind].hash, "arrow"), readLines);
  return rows.filter((row) => row.key === key);
}

async function readLines(response: Response) {
  const bytes = new Uint8Array(await response.arrayBuffer());
  return tableFromIPC(bytes, {useProxy: true}).toArray() as (KeptLine & {key: string})[];
}

/** Of these files the one with this number, counted from 0. */
export const textsIn = (file: number, {hash}: TextFiles): Promise<TextRow[]> =>
  readOnce(shardFile("texts.day", file, hash), async (response) => (await response.json()) as TextRow[]);
