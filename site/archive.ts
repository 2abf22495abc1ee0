import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Cache} from "../loaders/cache.ts";
import {compileAhead, readKnowledge} from "../loaders/compile.ts";
import {report, type Report} from "../loaders/evaluate/report.ts";
import {rulesOf} from "../src/components/codebook.ts";
import {readHead} from "../loaders/head.ts";
import type {Knowledge} from "../loaders/knowledge.ts";
import {TABLES, type Article, type TableName, type Tables} from "../loaders/schema.ts";
import {toCsv} from "../loaders/csv.ts";
import {toParquet} from "../loaders/parquet.ts";
import {toArrow, toJson} from "../loaders/tables.ts";
import {concordanceMembers} from "./concordance.ts";
import {dictionaryOf} from "./dictionary.ts";
import {outlineOf} from "./outline.ts";
import {pairRows, reportedOf} from "./pairs.ts";
import {peopleRows} from "./people.ts";
import {PROJECT, TEMPLATE, type Places} from "./places.ts";
import {provenanceOf, type Provenance} from "./provenance.ts";
import {
  excerptsOf,
  isHeld,
  rightsRow,
  wholeOf,
  type Excerpts,
  type RightsRow,
  type TextMember,
} from "./rights/excerpts.ts";
import {sayingsArrow} from "./sayings.ts";
import {searchIndex, searchShards} from "./search.ts";
import {sentencesOf, type SentenceRow} from "./sentences.ts";
import {joined, shardMembers, shardsOf} from "./shards.ts";
import {sourcesOf} from "./sources.ts";

/** The members of the one archive by name: `contacts.json`, `contacts.arrow`, `contacts.csv`, `contacts.parquet`, …, `dictionary.json`, `evaluation.json`, `concordance.json`, `outline.json`, `sayings.arrow`, `pairs.json`, `reported.json`, `rules.json`, `rights.json`, `search.json`, `land.json`, `shards.json`, `shards/…`, `texts/ID.json`. */
export type Members = Record<string, Uint8Array>;

type Member = [name: string, content: Uint8Array];

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * Compiles the articles, and makes the members of the archive from the tables and from how well the gold is read. They
 * are what a deployed report may hold of the texts; `whole` texts are for the live report on one's own machine. A `cache`
 * spares what was read before, and changes nothing.
 */
export async function archive(
  {root, articles, data}: Omit<Places, "out">,
  knowledge = readKnowledge(data),
  evaluation: Report = report(data, knowledge),
  {whole = false, cache = null}: {whole?: boolean; cache?: Cache | null} = {},
): Promise<{tables: Tables; members: Members; provenance: Provenance}> {
  const tables = await compileAhead({articles, data}, knowledge, cache ?? undefined);
  const texts = new Map(tables.articles.map((article) => [article.id, readText(article, articles)]));
  return pack({tables, texts, knowledge, evaluation}, {root, articles, data}, whole);
}

/** What the members are made from; texts by the article's id. */
interface Compiled {
  tables: Tables;
  texts: ReadonlyMap<string, string>;
  knowledge: Knowledge;
  evaluation: Report;
}

/** The members of the archive for these tables. */
export function pack(
  {tables, texts, knowledge, evaluation}: Compiled,
  places: Omit<Places, "out">,
  whole = false,
): {tables: Tables; members: Members; provenance: Provenance} {
  const names = Object.keys(TABLES) as TableName[];
  const json = names.map((name) => [`${name}.json`, bytes(toJson(tables[name]))]);
  const packed = names.flatMap((name) => [
    [`${name}.arrow`, toArrow(name, tables[name])],
    [`${name}.csv`, toCsv(name, tables[name])],
    [`${name}.parquet`, toParquet(name, tables[name])],
  ]);
  const search = searchIndex(tables);
  const more = [
    ["dictionary.json", bytes(toJson(dictionaryOf(tables)))],
    ["evaluation.json", bytes(JSON.stringify(evaluation))],
    ["pairs.json", bytes(toJson(pairRows(tables)))],
    ["reported.json", bytes(JSON.stringify(reportedOf(tables)))],
    ["rules.json", bytes(toJson(rulesOf(tables)))],
    ["sayings.arrow", sayingsArrow(tables)],
    ["outline.json", bytes(JSON.stringify(outlineOf(tables)))],
    ["search.json", bytes(JSON.stringify(search.head))],
  ];
  const shards = joined(shardsOf({...tables, ...peopleRows(tables)}), searchShards(search));
  const words = (whole: boolean): Members => {
    const {members, ...rows} = textMembers(tables, texts, whole);
    return {...Object.fromEntries(members), ...shardMembers(joined(shards, shardsOf(rows)))};
  };
  const published: Members = {...Object.fromEntries([...json, ...packed, ...more]), ...words(false)};
  // The provenance is that of the deployed report, so that a live one names the same.
  const provenance = provenanceOf(places, published);
  const sources = bytes(JSON.stringify(sourcesOf(knowledge.codebook, provenance)));
  const own = whole ? words(true) : {};
  // The coasts, for maps: given by a package, whose version the provenance tells.
  const land = readFileSync(join(PROJECT, "node_modules/world-atlas/land-110m.json"));
  return {tables, provenance, members: {...published, ...own, "sources.json": sources, "land.json": land}};
}

/** The words of the articles, as far as the report may hold them, and how far that is. */
function textMembers(tables: Tables, texts: ReadonlyMap<string, string>, whole: boolean): Words {
  const published = excerptsOf(tables, texts);
  const held = whole ? published.map(({article}) => wholeOf(article, texts.get(article)!)) : published;
  const sentences = held.flatMap((one) =>
    sentencesOf(one.article, texts.get(one.article)!).filter((sentence) => isHeld(one, sentence)),
  );
  const rights = published.map((one) => rightsRow(one, texts.get(one.article)!));
  const members: Member[] = [
    ...Object.entries(concordanceMembers(tables, sentences)),
    ["rights.json", bytes(toJson(rights))],
    ...[...held, wholeOf(TEMPLATE, "")].map(textMember),
  ];
  return {sentences, rights, members};
}

interface Words {
  sentences: SentenceRow[];
  rights: RightsRow[];
  members: Member[];
}

/** A text travels as JSON, so that no reader can mend or execute it: every span counts in the units of the whole. */
const textMember = ({article, characters, passages}: Excerpts): Member => [
  `texts/${article}.json`,
  bytes(JSON.stringify({id: article, characters, passages} satisfies TextMember)),
];

/** The text to which the article's spans refer; its hash tells whether it is still the one that was compiled. */
function readText({file, sha256}: Article, folder: string): string {
  const decoder = new TextDecoder("utf-8", {ignoreBOM: true});
  const {text} = readHead(decoder.decode(readFileSync(join(folder, file))));
  const hash = createHash("sha256").update(text).digest("hex");
  if (hash !== sha256) throw new Error(`text has changed while it was compiled: ${file}`);
  return text;
}
