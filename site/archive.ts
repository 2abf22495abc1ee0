import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {compile, readKnowledge} from "../loaders/compile.ts";
import {report, type Report} from "../loaders/evaluate/report.ts";
import {readHead} from "../loaders/head.ts";
import {TABLES, type Article, type TableName, type Tables} from "../loaders/schema.ts";
import {toArrow, toJson} from "../loaders/tables.ts";
import {dictionaryOf} from "./dictionary.ts";
import {TEMPLATE, type Places} from "./places.ts";
import {provenanceOf, type Provenance} from "./provenance.ts";
import {sentencesOf} from "./sentences.ts";
import {sourcesOf} from "./sources.ts";

/** The members of the one archive by name: `contacts.json`, `contacts.arrow`, …, `dictionary.json`, `evaluation.json`, `texts/ID.json`. */
export type Members = Record<string, Uint8Array>;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Compiles the articles, and makes the members of the archive from the tables and from how well the gold is read. */
export async function archive(
  {root, articles, data}: Omit<Places, "out">,
  knowledge = readKnowledge(data),
  evaluation: Report = report(data, knowledge),
): Promise<{tables: Tables; members: Members; provenance: Provenance}> {
  const tables = compile({articles, data}, knowledge);
  const names = Object.keys(TABLES) as TableName[];
  const json = names.map((name) => [`${name}.json`, bytes(toJson(tables[name]))]);
  const arrow = names.map((name) => [`${name}.arrow`, toArrow(name, tables[name])]);
  const read = tables.articles.map((article) => [article.id, readText(article, articles)] as const);
  const texts = read.map(([id, text]) => textMember(id, text));
  const more = [
    ["sentences.json", bytes(toJson(read.flatMap(([id, text]) => sentencesOf(id, text))))],
    ["dictionary.json", bytes(toJson(dictionaryOf(tables)))],
    ["evaluation.json", bytes(JSON.stringify(evaluation))],
  ];
  const members: Members = Object.fromEntries([
    ...json,
    ...arrow,
    ...more,
    ...texts,
    textMember(TEMPLATE, ""),
  ]);
  const provenance = provenanceOf({root, articles, data}, members);
  const sources = bytes(JSON.stringify(sourcesOf(data, provenance)));
  return {tables, provenance, members: {...members, "sources.json": sources}};
}

/** A text travels as JSON, so that no reader can mend or execute it: every span counts in these very units. */
const textMember = (id: string, text: string): [string, Uint8Array] => [
  `texts/${id}.json`,
  bytes(JSON.stringify({id, text})),
];

/** The text to which the article's spans refer; its hash tells whether it is still the one that was compiled. */
function readText({file, sha256}: Article, folder: string): string {
  const decoder = new TextDecoder("utf-8", {ignoreBOM: true});
  const {text} = readHead(decoder.decode(readFileSync(join(folder, file))));
  const hash = createHash("sha256").update(text).digest("hex");
  if (hash !== sha256) throw new Error(`text has changed while it was compiled: ${file}`);
  return text;
}
