import {FileAttachment, type AbstractFile} from "observablehq:stdlib";
import {tableFromIPC, type Table} from "npm:@uwdata/flechette";
import type {
  Account,
  Alignment,
  Article,
  Contact,
  Contrast,
  Cooccurrence,
  Correction,
  Entity,
  Evidence,
  Formula,
  Mention,
  Omission,
  Participant,
  Problem,
  Quality,
  Review,
  Side,
  Statement,
  Topic,
  TopicCount,
  TopicMention,
  TopicShare,
  Unreported,
  Use,
} from "../../loaders/schema.ts";
import type {Report} from "../../loaders/evaluate/report.ts";
import type {RightsRow, TextMember} from "../../site/rights/excerpts.ts";
import type {TableEntry} from "../../site/dictionary.ts";
import type {Concordance} from "../../site/concordance.ts";
import type {Outline} from "../../site/outline.ts";
import type {PairRow, Reported} from "../../site/pairs.ts";
import type {Sources} from "../../site/sources.ts";
import {decodeAtOnce} from "./arrow-text.js";
import type {RuleCount} from "./codebook.js";
import {compiled, content} from "./content.js";
import type {SearchHead} from "./search-options.js";
import type {Saying} from "./sayings.js";

decodeAtOnce();

/**
 * The tables, as rows. Each is read when asked for; a page asks for those it shows. Where columns are named, rows have
 * only these: in long tables most of the time goes into texts, such as titles and hashes, that few pages need.
 */

export const articles = <K extends keyof Article = keyof Article>(...columns: K[]) =>
  rows<Pick<Article, K>>(FileAttachment("../data/tables/articles.arrow").arrayBuffer(), columns);
export const entities = () => rows<Entity>(FileAttachment("../data/tables/entities.arrow").arrayBuffer());
export const mentions = () => rows<Mention>(FileAttachment("../data/tables/mentions.arrow").arrayBuffer());
export const contacts = () => rows<Contact>(FileAttachment("../data/tables/contacts.arrow").arrayBuffer());
export const participants = () =>
  rows<Participant>(FileAttachment("../data/tables/participants.arrow").arrayBuffer());
export const accounts = <K extends keyof Account = keyof Account>(...columns: K[]) =>
  rows<Pick<Account, K>>(FileAttachment("../data/tables/accounts.arrow").arrayBuffer(), columns);
export const topics = () => rows<Topic>(FileAttachment("../data/tables/topics.arrow").arrayBuffer());
export const topicMentions = () =>
  rows<TopicMention>(FileAttachment("../data/tables/topic_mentions.arrow").arrayBuffer());
export const statements = () =>
  rows<Statement>(FileAttachment("../data/tables/statements.arrow").arrayBuffer());
export const alignments = () =>
  rows<Alignment>(FileAttachment("../data/tables/alignments.arrow").arrayBuffer());
export const sides = () => rows<Side>(FileAttachment("../data/tables/sides.arrow").arrayBuffer());
export const formulas = () => rows<Formula>(FileAttachment("../data/tables/formulas.arrow").arrayBuffer());
export const contrasts = () => rows<Contrast>(FileAttachment("../data/tables/contrasts.arrow").arrayBuffer());
export const uses = () => rows<Use>(FileAttachment("../data/tables/uses.arrow").arrayBuffer());
export const omissions = () => rows<Omission>(FileAttachment("../data/tables/omissions.arrow").arrayBuffer());
export const unreported = () =>
  rows<Unreported>(FileAttachment("../data/tables/unreported.arrow").arrayBuffer());
export const topicCounts = () =>
  rows<TopicCount>(FileAttachment("../data/tables/topic_counts.arrow").arrayBuffer());
export const cooccurrences = () =>
  rows<Cooccurrence>(FileAttachment("../data/tables/cooccurrences.arrow").arrayBuffer());
export const topicShares = () =>
  rows<TopicShare>(FileAttachment("../data/tables/topic_shares.arrow").arrayBuffer());
export const corrections = () =>
  rows<Correction>(FileAttachment("../data/tables/corrections.arrow").arrayBuffer());
export const review = () => rows<Review>(FileAttachment("../data/tables/review.arrow").arrayBuffer());
export const quality = () => rows<Quality>(FileAttachment("../data/tables/quality.arrow").arrayBuffer());

/** Of all records, which is large; `evidenceOf` has that of some. */
export const evidence = () => rows<Evidence>(FileAttachment("../data/tables/evidence.arrow").arrayBuffer());
export const problems = () => rows<Problem>(FileAttachment("../data/tables/problems.arrow").arrayBuffer());

/** How much of each article a deployed report holds. */
export const rights = () => records<RightsRow>(FileAttachment("../data/tables/rights.json"));

/** What the page of a single record must know of all. */
export const outline = async () => (await content(FileAttachment("../data/tables/outline.json"))) as Outline;

/** Among what a reader of the concordance may choose; its lines lie in files of their own. */
export const concordance = async () =>
  (await content(FileAttachment("../data/tables/concordance.json"))) as Concordance;

/** Which pairs of sides tell of one contact, in numbers, those that differ most first; `comparedOf` has their rows. */
export const pairs = () => records<PairRow>(FileAttachment("../data/tables/pairs.json"));

/** The contacts that two sides report. */
export const reported = async () =>
  (await content(FileAttachment("../data/tables/reported.json"))) as Reported;

/** Statements with their topics; a row is read only as far as it is asked, since most are only counted. */
export const sayings = async () =>
  (await tableOf(FileAttachment("../data/tables/sayings.arrow").arrayBuffer(), true)).toArray() as Saying[];

/** How often each rule applied. */
export const rules = () => records<RuleCount>(FileAttachment("../data/tables/rules.json"));

/** What a search begins with; `search.ts` reads the rest as it is asked for. */
export const searchHead = async () =>
  (await content(FileAttachment("../data/tables/search.json"))) as SearchHead;

/** What the tables and their columns mean. */
export const dictionary = () => records<TableEntry>(FileAttachment("../data/tables/dictionary.json"));

/** What the build was made from, beside the articles. */
export const sources = async () => (await content(FileAttachment("../data/tables/sources.json"))) as Sources;

/** How well the gold is read. */
export const evaluation = async () =>
  (await content(FileAttachment("../data/tables/evaluation.json"))) as Report;

/** A table from Arrow, which is a quarter of its JSON in bytes and read in half the time; throws as `content` does. */
const rows = async <T>(file: Promise<ArrayBuffer>, columns: readonly (keyof T)[] = []): Promise<T[]> => {
  const table = await tableOf(file);
  return (columns.length ? table.select(columns.map(String)) : table).toArray() as T[];
};

async function tableOf(file: Promise<ArrayBuffer>, useProxy = false): Promise<Table> {
  const bytes = new Uint8Array(await file);
  if (bytes[0] === "{".charCodeAt(0)) compiled(JSON.parse(new TextDecoder().decode(bytes)));
  return tableFromIPC(bytes, {useProxy});
}

const records = async <T>(file: AbstractFile) => (await content(file)) as T[];

/**
 * Reads the text of an article's page, `FileAttachment(…/texts/ID.json)`: words to be shown, never to be parsed. It is
 * one passage, or those that this report may hold.
 */
export const textOf = async (file: AbstractFile) => (await content(file)) as TextMember;
