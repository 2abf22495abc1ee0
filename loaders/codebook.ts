import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {z} from "zod";
import {Comparison, ContactCues, LightWords, StatementCue, TopicEntry} from "./codebook/cues.ts";
import {Country, Names, Office, Organisation, Outlet, Person, Places} from "./codebook/entries.ts";
import {readYaml} from "./codebook/yaml.ts";

/** The knowledge the reader needs, as data: one YAML file of `data/codebook` per key. */
export const CODEBOOK_FILES = {
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
  light_words: LightWords,
} as const;

export type Codebook = {[K in keyof typeof CODEBOOK_FILES]: z.infer<(typeof CODEBOOK_FILES)[K]>};
export type ContactCue = Codebook["contact_cues"]["events"][number];
export type StatementCue = Codebook["statement_cues"][number];
export type TopicEntry = Codebook["topics"][number];
export type Office = Codebook["offices"][number];
export type Person = Codebook["people"][number];

/** The files of a codebook as they stand, all that `readCodebook` reads; null for one that is missing. */
export const codebookTexts = (folder: string): (string | null)[] =>
  Object.keys(CODEBOOK_FILES).map((name) => {
    const file = join(folder, `${name}.yaml`);
    return existsSync(file) ? readFileSync(file, "utf8") : null;
  });

/** Reads the codebook of a folder. Throws one line per mistake, each ending in its value, file and line. */
export function readCodebook(folder: string): Codebook {
  const mistakes: string[] = [];
  const entries = Object.entries(CODEBOOK_FILES).map(([name, schema]) => {
    const file = join(folder, `${name}.yaml`);
    return [name, readYaml(file, schema, mistakes)] as const;
  });
  if (mistakes.length) throw new Error(mistakes.join("\n"));
  const codebook = Object.fromEntries(entries) as Codebook;
  const crossed = [...duplicates(folder, codebook), ...unknownOffices(folder, codebook)];
  if (crossed.length) throw new Error(crossed.join("\n"));
  return codebook;
}

const NAMED = ["people", "organisations", "outlets", "offices", "topics"] as const;

/** A correction, a link and a join name an entry by its id, so one id is one entry. */
function duplicates(folder: string, codebook: Codebook): string[] {
  return NAMED.flatMap((name) => {
    const seen = new Set<string>();
    const ids = codebook[name].map((entry) => entry.id);
    const twice = ids.filter((entry) => seen.has(entry) || !seen.add(entry));
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
