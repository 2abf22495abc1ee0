import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {z} from "zod";
import {hashesOf, type Hashes} from "./hashes.ts";
import {digestOf, type Provenance} from "./provenance.ts";
import type {Revision} from "./revision.ts";

export const MANIFEST = "manifest.json";

const Hash = z.string().regex(/^[0-9a-f]{64}$/);
const Listed = z.record(z.string(), Hash);

/** `manifest.json` of a built site: what it was made from, and every file that it holds. */
export const Manifest = z.strictObject({
  readout: z.string().describe("version of the product"),
  digest: Hash.describe("over inputs, code, packages and tables; stands at the foot of every page"),
  node: z.string().describe("version of Node; no part of the digest"),
  revision: z
    .strictObject({commit: z.string(), dirty: z.boolean()})
    .nullable()
    .describe("git commit, and whether what was read differs from it; no part of the digest"),
  inputs: Listed.describe("files of data"),
  code: Listed.describe("files that computed, showed and built"),
  packages: z.record(z.string(), z.string()).describe("versions of packages"),
  tables: Listed.describe("what was computed"),
  files: Listed.describe("every other file of the site"),
});
export type Manifest = z.infer<typeof Manifest>;

/** Writes the manifest of a finished site; whatever is changed in the site afterwards no longer fits it. */
export function writeManifest(out: string, provenance: Provenance, revision: Revision | null): void {
  const {readout, ...made} = provenance;
  const node = process.versions.node;
  const manifest: Manifest = {
    ...{readout, digest: digestOf(provenance), node, revision},
    ...made,
    files: filesOf(out),
  };
  writeFileSync(join(out, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** The files of a site, without the manifest itself. */
export const filesOf = (out: string): Hashes =>
  Object.fromEntries(Object.entries(hashesOf(out)).filter(([file]) => file !== MANIFEST));

/** Reads the manifest of a site; throws what is wrong with it. */
export function readManifest(out: string): Manifest {
  const path = join(out, MANIFEST);
  const {success, data, error} = Manifest.safeParse(parsed(path));
  if (success && digestOf(data) !== data.digest)
    throw new Error(`its digest is not that of what it lists: ${path}`);
  if (success) return data;
  const {message, path: at} = error.issues[0]!;
  throw new Error(`not a manifest, ${message.toLowerCase()} at ${at.join(".") || "its top"}: ${path}`);
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
    throw new Error(missing ? `no such manifest: ${path}` : `manifest is not valid json: ${path}`);
  }
}
