import {readFileSync} from "node:fs";
import {join} from "node:path";
import {isNode, LineCounter, parseDocument, type Document} from "yaml";
import {z} from "zod";
import {FORMATS} from "./schema.ts";

/** The knowledge the reader needs, as data: one YAML file of `data/codebook` per key. */

const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);
const iso3 = z.string().regex(/^[A-Z]{3}$/);
const wikidata = z.string().regex(/^Q[1-9]\d*$/);
const terms = z.array(z.string().min(1));
/** A day, or as much of it as is known. */
const when = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

export const Person = z.strictObject({
  id,
  name: z.string().describe("the usual English form"),
  family: z.string().describe("the part by which the press calls them"),
  patronymic: z.string().optional(),
  aliases: terms.optional().describe("other full forms; order and spelling variants are derived"),
  country: iso3,
  wikidata: wikidata.nullable(),
  offices: z.array(
    z.strictObject({office: id, title: z.string().optional(), from: when, to: when.nullable()}),
  ),
});

export const Organisation = z.strictObject({
  id,
  name: z.string(),
  aliases: terms.optional(),
  kind: z.enum([
    "ministry",
    "government",
    "parliament",
    "party",
    "agency",
    "international",
    "company",
    "other",
  ]),
  country: iso3.nullable().describe("null for an international one, and for a body that every country has"),
  party: iso3.optional().describe("the code under which its people take part in contacts"),
  generic: z.boolean().optional().describe("a body that every country has, named after its country"),
  wikidata: wikidata.nullable(),
});

export const Country = z.strictObject({
  code: iso3,
  name: z.string().optional().describe("English name, where the package lacks one or another is usual"),
  aliases: terms.optional(),
  demonyms: terms.optional(),
  metonyms: terms.optional().describe("seats that stand for the government, beside the capital"),
  wikidata: wikidata.optional(),
});

export const Places = z.strictObject({
  min_population: z.int().positive().describe("smaller towns are read only when listed here"),
  not_places: terms.describe("towns whose name is an ordinary word or a family name"),
  places: z.array(
    z.strictObject({
      name: z.string(),
      country: iso3.nullable(),
      aliases: terms.optional(),
      lat: z.number(),
      lon: z.number(),
    }),
  ),
});

export const Outlet = z.strictObject({
  id,
  name: z.string(),
  aliases: terms.optional(),
  domains: terms.optional(),
  country: iso3,
  speaks_for: iso3.nullable().describe("the side whose account it carries, if it is a state's voice"),
  kind: z.enum(["agency", "ministry", "government", "broadcaster", "newspaper", "website"]),
});

export const Office = z.strictObject({
  id,
  label: z.string(),
  level: z.int().min(1).max(7),
  titles: terms.describe("titles as written before or after a name, without the country"),
  countries: z.array(iso3).optional().describe("where the titles mean this office only there"),
});

export const TopicEntry = z.strictObject({
  id,
  label: z.string(),
  parent: id.nullable(),
  terms: terms.describe("phrases; words match whatever their ending in -s, -ed, -ing only if listed"),
  not: terms.optional().describe("longer phrases in which a term does not mean the topic"),
});

export const CONSTRUCTS = [
  "meet",
  "hold",
  "receive",
  "visit",
  "travel",
  "call",
  "discuss",
  "write",
  "attend",
  "joint",
] as const;

export const ContactCue = z.strictObject({
  id,
  format: z.enum(FORMATS),
  construct: z.enum(CONSTRUCTS).describe("how the parties stand around the words"),
  weak: z
    .boolean()
    .optional()
    .describe("tells of a contact only with a verb of holding or both parties named"),
  terms,
});

export const ContactCues = z.strictObject({
  events: z.array(ContactCue),
  status: z.array(
    z.strictObject({
      status: z.enum(["planned", "cancelled", "none", "recalled"]),
      from: z
        .enum(["before", "after"])
        .describe("whether the words stand before what tells of the contact, or after"),
      terms,
    }),
  ),
  holding: terms,
  sidelines: terms,
  multilateral: terms,
  video: terms,
  phone: terms,
});

export const Names = z.strictObject({
  particles: terms,
  family_first: z.array(iso3),
  patronymic_endings: terms,
  not_names: terms,
});

export const StatementCue = z.strictObject({
  id,
  forms: terms,
  stance: z
    .enum(["says", "supports", "opposes", "condemns", "thanks", "congratulates", "urges", "ready"])
    .describe("what the source does by saying it"),
  source: z.enum(["before", "after", "either"]).default("either").describe("where the source may stand"),
});

export const Comparison = z.strictObject({
  verbs: terms.describe("base forms of verbs that begin a clause of the same subject"),
  same: z
    .array(z.strictObject({id, light: z.boolean().optional(), terms}))
    .describe("wordings that say the same in readouts"),
  counted: terms.describe("nouns by which one series of contacts is counted"),
  common: terms.describe("words that say little when shared"),
  initiative: z.strictObject({by: terms, of: terms, call: terms, other: terms}).describe("who asked for it"),
  boilerplate: terms.describe("formulas of publication"),
});

const FILES = {
  people: z.array(Person),
  organisations: z.array(Organisation),
  countries: z.array(Country),
  places: Places,
  outlets: z.array(Outlet),
  offices: z.array(Office),
  topics: z.array(TopicEntry),
  contact_cues: ContactCues,
  names: Names,
  statement_cues: z.array(StatementCue),
  comparison: Comparison,
} as const;

export type Codebook = {[K in keyof typeof FILES]: z.infer<(typeof FILES)[K]>};
export type ContactCue = z.infer<typeof ContactCue>;
export type StatementCue = z.infer<typeof StatementCue>;
export type Office = z.infer<typeof Office>;
export type Person = z.infer<typeof Person>;

/** Reads the codebook of a folder. Throws one line per mistake, each ending in its value, file and line. */
export function readCodebook(folder: string): Codebook {
  const mistakes: string[] = [];
  const entries = Object.entries(FILES).map(([name, schema]) => {
    const file = join(folder, `${name}.yaml`);
    return [name, readYaml(file, schema, mistakes)] as const;
  });
  if (mistakes.length) throw new Error(mistakes.join("\n"));
  const codebook = Object.fromEntries(entries) as Codebook;
  const crossed = [...duplicates(folder, codebook), ...unknownOffices(folder, codebook)];
  if (crossed.length) throw new Error(crossed.join("\n"));
  return codebook;
}

/** Parses one YAML file against its schema; what is wrong is added to `mistakes` with its line. */
export function readYaml<S extends z.ZodType>(
  file: string,
  schema: S,
  mistakes: string[],
): z.infer<S> | null {
  const text = readText(file, mistakes);
  if (text === null) return null;
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false});
  for (const error of document.errors) {
    mistakes.push(`not valid yaml: ${error.message} (${file}:${lines.linePos(error.pos[0]).line})`);
  }
  if (document.errors.length) return null;
  const value = toPlain(document);
  if (value === undefined) {
    mistakes.push(`not valid yaml: more aliases than can be unpacked (${file}:1)`);
    return null;
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const {value, line} = locate(document, lines, issue.path);
    mistakes.push(`${lowerFirst(issue.message)} at ${issue.path.join(".")}: ${value} (${file}:${line})`);
  }
  return null;
}

function readText(file: string, mistakes: string[]): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    mistakes.push(`no such codebook file: ${file}`);
    return null;
  }
}

/** The value of a document; undefined where its aliases would unpack to a heap. */
function toPlain(document: Document): unknown {
  try {
    return document.toJS();
  } catch {
    return undefined;
  }
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** The value at a path and its line; where the key is missing, those of the nearest parent that exists. */
function locate(document: Document, lines: LineCounter, path: PropertyKey[]): {value: string; line: number} {
  for (let length = path.length; length >= 0; length--) {
    const at = document.getIn(path.slice(0, length), true);
    if (isNode(at) && at.range) {
      const value = JSON.stringify(at.toJS(document)) ?? "nothing";
      return {
        value: value.length > 80 ? `${value.slice(0, 77)}…` : value,
        line: lines.linePos(at.range[0]).line,
      };
    }
  }
  return {value: "nothing", line: 1};
}

function duplicates(folder: string, codebook: Codebook): string[] {
  const named = ["people", "organisations", "outlets", "offices", "topics"] as const;
  return named.flatMap((name) => {
    const ids = codebook[name].map((entry) => entry.id);
    const twice = ids.filter((entry, i) => ids.indexOf(entry) < i);
    return twice.map((entry) => `id used twice: ${entry} (${place(folder, name, entry)})`);
  });
}

function unknownOffices(folder: string, codebook: Codebook): string[] {
  const known = new Set(codebook.offices.map((office) => office.id));
  return codebook.people.flatMap((person) =>
    person.offices
      .filter(({office}) => !known.has(office))
      .map(({office}) => `unknown office: ${office} (${place(folder, "people", person.id)})`),
  );
}

/** File and line of the last entry with that id. */
function place(folder: string, name: string, entry: string): string {
  const file = join(folder, `${name}.yaml`);
  const lines = readFileSync(file, "utf8").split("\n");
  const line = lines.findLastIndex((text) => new RegExp(`\\bid:\\s*["']?${entry}\\b(?!-)`).test(text)) + 1;
  return `${file}:${line}`;
}
