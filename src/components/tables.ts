import {FileAttachment, type AbstractFile} from "observablehq:stdlib";
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
import type {Outline} from "../../site/outline.ts";
import type {SentenceRow} from "../../site/sentences.ts";
import type {Sources} from "../../site/sources.ts";
import {content} from "./content.js";
import {evidenceOf, sentencesIn} from "./records.js";

/** The tables, as rows. Each is read when asked for; a page asks for those it shows. */

export const articles = () => rows<Article>(FileAttachment("../data/tables/articles.json"));
export const entities = () => rows<Entity>(FileAttachment("../data/tables/entities.json"));
export const mentions = () => rows<Mention>(FileAttachment("../data/tables/mentions.json"));
export const contacts = () => rows<Contact>(FileAttachment("../data/tables/contacts.json"));
export const participants = () => rows<Participant>(FileAttachment("../data/tables/participants.json"));
export const accounts = () => rows<Account>(FileAttachment("../data/tables/accounts.json"));
export const topics = () => rows<Topic>(FileAttachment("../data/tables/topics.json"));
export const topicMentions = () => rows<TopicMention>(FileAttachment("../data/tables/topic_mentions.json"));
export const statements = () => rows<Statement>(FileAttachment("../data/tables/statements.json"));
export const alignments = () => rows<Alignment>(FileAttachment("../data/tables/alignments.json"));
export const sides = () => rows<Side>(FileAttachment("../data/tables/sides.json"));
export const formulas = () => rows<Formula>(FileAttachment("../data/tables/formulas.json"));
export const contrasts = () => rows<Contrast>(FileAttachment("../data/tables/contrasts.json"));
export const uses = () => rows<Use>(FileAttachment("../data/tables/uses.json"));
export const omissions = () => rows<Omission>(FileAttachment("../data/tables/omissions.json"));
export const unreported = () => rows<Unreported>(FileAttachment("../data/tables/unreported.json"));
export const topicCounts = () => rows<TopicCount>(FileAttachment("../data/tables/topic_counts.json"));
export const cooccurrences = () => rows<Cooccurrence>(FileAttachment("../data/tables/cooccurrences.json"));
export const topicShares = () => rows<TopicShare>(FileAttachment("../data/tables/topic_shares.json"));
export const corrections = () => rows<Correction>(FileAttachment("../data/tables/corrections.json"));
export const review = () => rows<Review>(FileAttachment("../data/tables/review.json"));
export const quality = () => rows<Quality>(FileAttachment("../data/tables/quality.json"));

/** Of these records; of all where none are named, which is large: for a page that counts them. */
export const evidence = (records?: readonly string[]) =>
  records ? evidenceOf(records) : rows<Evidence>(FileAttachment("../data/tables/evidence.json"));

export const problems = () => rows<Problem>(FileAttachment("../data/tables/problems.json"));

/** The sentences of these articles; of all where none are named, which is large. */
export const sentences = (articles?: readonly string[]) =>
  articles ? sentencesIn(articles) : rows<SentenceRow>(FileAttachment("../data/tables/sentences.json"));

/** How much of each article a deployed report holds. */
export const rights = () => rows<RightsRow>(FileAttachment("../data/tables/rights.json"));

/** What the page of a single record must know of all. */
export const outline = async () => (await content(FileAttachment("../data/tables/outline.json"))) as Outline;

/** The index in which the report is searched. */
export const searchIndex = () => content(FileAttachment("../data/tables/search.json"));

/** What the tables and their columns mean. */
export const dictionary = () => rows<TableEntry>(FileAttachment("../data/tables/dictionary.json"));

/** What the build was made from, beside the articles. */
export const sources = async () => (await content(FileAttachment("../data/tables/sources.json"))) as Sources;

/** How well the gold is read. */
export const evaluation = async () =>
  (await content(FileAttachment("../data/tables/evaluation.json"))) as Report;

/** Reads rows; where the tables could not be compiled, throws the compiler's own words, for the page to show. */
async function rows<T>(file: AbstractFile): Promise<T[]> {
  return (await content(file)) as T[];
}

/**
 * Reads the text of an article's page, `FileAttachment(…/texts/ID.json)`: words to be shown, never to be parsed. It is
 * one passage, or those that this report may hold.
 */
export const textOf = async (file: AbstractFile) => (await content(file)) as TextMember;
