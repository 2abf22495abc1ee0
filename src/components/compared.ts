import type {Article, Contact} from "../../loaders/schema.ts";
import type {PairRow} from "../../site/pairs.ts";
import {claimTopics} from "./claim-topics.js";
import {evidenceByRecord} from "./evidence.js";
import {pairsOf, type Pair} from "./pairs.js";
import {
  accountsOf,
  alignmentsOf,
  articlesById,
  contactsById,
  evidenceIn,
  topicMentionsIn,
} from "./records.js";

/** The pairs of one contact with all their rows, from the few files in which they lie. */

/** The pair with the rows that were counted; its contact and articles are looked up among those of the page. */
export type Counted = Pick<Pair, "contact" | "left" | "right"> & Pick<PairRow, "counts">;

export function countedPairs(
  rows: readonly PairRow[],
  contacts: readonly Contact[],
  articles: ReadonlyMap<string, Article>,
): Counted[] {
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  return rows.map(({contact, left, right, left_side, right_side, ...counted}) => ({
    contact: byId.get(contact)!,
    left: {...articles.get(left)!, side: left_side},
    right: {...articles.get(right)!, side: right_side},
    ...counted,
  }));
}

/** All pairs of a contact, with what it takes to show them claim by claim. */
export async function comparedOf(contact: string) {
  const [accounts, alignments] = [await accountsOf([contact]), await alignmentsOf([contact])];
  const told = accounts.map(({article}) => article);
  const where = [...told, ...alignments.flatMap((row) => [row.left_article, row.right_article])];
  const [contacts, articles] = [await contactsById([contact]), await articlesById(where)];
  const [mentions, evidence] = [await topicMentionsIn(where), evidenceByRecord(await evidenceIn(where))];
  return {
    pairs: pairsOf({accounts, alignments, articles, contacts}),
    mentions,
    articles: new Map(articles.map((article) => [article.id, article])),
    evidence,
    ...claimTopics(mentions, evidence),
  };
}
