import type {
  Account,
  Alignment,
  Article,
  Contact,
  Entity,
  Evidence,
  Mention,
  Participant,
  Statement,
  TopicMention,
  Use,
} from "../../loaders/schema.ts";
import type {RightsRow} from "../../site/rights/excerpts.ts";
import type {SentenceRow} from "../../site/sentences.ts";
import type {FoundRow, TermRow} from "./search-options.js";
import {rowsBy, rowsIn} from "./shards.js";

/**
 * The rows of single records, as many as there are tables: `…Of` a contact or another record, `…In` an article. They
 * come in the order of the ids that are asked for, and for each in that of the table.
 */

type Ids = readonly string[];

export const articlesById = (ids: Ids) => rowsBy<Article>("articles.id", ids);
export const entitiesById = (ids: Ids) => rowsBy<Entity>("entities.id", ids);
export const contactsById = (ids: Ids) => rowsBy<Contact>("contacts.id", ids);
export const participantsOf = (contacts: Ids) => rowsBy<Participant>("participants.contact", contacts);
/** The contacts of these people, and everybody in them. */
export const contactsWith = (people: Ids) => rowsBy<Contact>("met.who", people);
export const partiesWith = (people: Ids) => rowsBy<Participant>("parties.who", people);
export const accountsOf = (contacts: Ids) => rowsBy<Account>("accounts.contact", contacts);
export const alignmentsOf = (contacts: Ids) => rowsBy<Alignment>("alignments.contact", contacts);
export const evidenceOf = (records: Ids) => rowsBy<Evidence>("evidence.record", records);
export const usesOf = (records: Ids) => rowsBy<Use>("uses.record", records);
export const accountsIn = (articles: Ids) => rowsBy<Account>("accounts.article", articles);
export const mentionsIn = (articles: Ids) => rowsBy<Mention>("mentions.article", articles);
export const topicMentionsIn = (articles: Ids) => rowsBy<TopicMention>("topic_mentions.article", articles);
export const statementsIn = (articles: Ids) => rowsBy<Statement>("statements.article", articles);
export const evidenceIn = (articles: Ids) => rowsBy<Evidence>("evidence.article", articles);
export const sentencesIn = (articles: Ids) => rowsBy<SentenceRow>("sentences.article", articles);
export const rightsIn = (articles: Ids) => rowsBy<RightsRow>("rights.article", articles);

/** What a search has found, by its numbers, and the terms in these shards of its index. */
export const foundBy = (numbers: Ids) => rowsBy<FoundRow>("found.number", numbers);
export const termsIn = (shards: readonly number[]) => rowsIn<TermRow>("search.terms", shards);

/** What the panel looks up of the records that it shows. */
export const behind = {articlesById, contactsById, participantsOf, evidenceOf, sentencesIn};
