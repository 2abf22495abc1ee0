import type {
  Account,
  Article,
  Contact,
  Correction,
  Evidence,
  Participant,
  Review,
} from "../../loaders/schema.ts";
import type {SentenceRow} from "../../site/sentences.ts";
import {decisionBox} from "./decision.js";
import {element, type Child} from "./element.js";
import {fold} from "./fold.js";
import {formatName} from "./levels.js";
import {articleLink, contactLink} from "./links.js";
import {contactName, dateName} from "./names.js";
import {sourceOf} from "./quotations.js";
import {standingOf} from "./standings.js";
import {telling, type Telling} from "./telling.js";
import {capital, counted} from "./words.js";

/** What needs a person, each with its sentence, what was read, why that is doubtful, and entries to copy. */

/** All doubts, and of the other tables at least the rows of the first of them. */
export interface ReviewTables {
  accounts: readonly Account[];
  articles: readonly Article[];
  contacts: readonly Contact[];
  evidence: readonly Evidence[];
  sentences: readonly SentenceRow[];
  participants: readonly Participant[];
  review: readonly Review[];
  country: (code: string) => string;
}

/** More than these are counted: nobody reviews a hundred at a sitting. */
export const MOST = 60;

/** How much there is to look at, and why in this order. */
export function reviewLead(review: readonly Review[], corrections: readonly Correction[]): string {
  const decided = corrections.length
    ? ` ${capital(counted(corrections.length, "decision"))} ${corrections.length === 1 ? "is" : "are"} made.`
    : "";
  if (!review.length) return `Nothing here is doubtful, or all of it is decided.${decided}`;
  return `${capital(counted(review.length, "row"))} ${review.length === 1 ? "is" : "are"} doubtful, and nobody has looked at ${review.length === 1 ? "it" : "them"}: first what is most likely wrong and has most resting on it.${decided}`;
}

export function reviewList(tables: ReviewTables): HTMLElement {
  const {review} = tables;
  const items = review.slice(0, MOST).map((row) => element("li", {}, reviewItem(row, tables)));
  const more = review.length - MOST;
  const rest =
    more > 0 && element("p", {class: "note"}, `${counted(more, "more row")}; all are on the data page.`);
  return element("div", {}, element("ol", {class: "review"}, items), rest);
}

function reviewItem(row: Review, tables: ReviewTables): Child {
  const {articles, contacts, participants, country} = tables;
  const contact = contacts.find(({id}) => id === row.contact);
  const article = articles.find(({id}) => id === row.article)!;
  const name = contact ? contactName(contact, participants) : row.told_as;
  const told = tellingOf(row, tables);
  return [
    element("h3", {}, contact ? element("a", {href: contactLink(contact.id)}, name) : name),
    element(
      "figure",
      {class: "passage"},
      element("blockquote", {lang: article.language}, row.exact),
      element(
        "figcaption",
        {},
        element("a", {href: articleLink(row.article, row)}, sourceOf(article, country)),
      ),
    ),
    contact && element("p", {}, `Read as ${readAs(contact)}.`),
    element(
      "p",
      {},
      element("strong", {}, `${capital(row.reasons.join("; "))}`),
      otherName(row, tables),
      `. ${stakes(row)}`,
    ),
    told && fold("Decide", decisionBox(told, name)),
  ];
}

const readAs = (contact: Contact): string =>
  [
    standingOf(contact),
    formatName(contact.format),
    dateName(contact),
    contact.place ?? "place not told",
  ].join(", ");

const stakes = ({rows}: Review): string =>
  `${capital(counted(rows, "account, statement or comparison", "accounts, statements and comparisons"))} ${rows === 1 ? "rests" : "rest"} on it.`;

function otherName({other}: Review, {contacts, participants}: ReviewTables): Child {
  const contact = contacts.find(({id}) => id === other);
  return contact && [": ", element("a", {href: contactLink(contact.id)}, contactName(contact, participants))];
}

/** What a correction of this row points to; nothing where the contact is rejected, and its article tells none. */
function tellingOf(row: Review, tables: ReviewTables): Telling | null {
  const own = (contact: string | null) => tables.accounts.find((account) => account.contact === contact);
  const account = tables.accounts.find(
    ({contact, article}) => contact === row.contact && article === row.article,
  );
  const other = row.other === null ? undefined : own(row.other);
  return account ? telling(account, tables, other) : null;
}
