import type {Account, Alignment, Article, Contact} from "../../loaders/schema.ts";

/** Two sides' accounts of one contact, held against each other. */

export interface Pair {
  contact: Contact;
  left: Article;
  right: Article;
  leftAccount: Account;
  rightAccount: Account;
  /** what is compared, topics in the order in which the accounts come to them */
  rows: Alignment[];
}

interface Tables {
  accounts: readonly Account[];
  alignments: readonly Alignment[];
  articles: readonly Article[];
  contacts: readonly Contact[];
}

/** Contacts that two sides or more report; what a side only recalls as background it does not report. */
export function reportedByTwo({contacts, accounts}: Pick<Tables, "contacts" | "accounts">): Contact[] {
  const sides = new Map<string, Set<string>>();
  for (const {contact, side, status} of accounts) {
    if (side === null || status === "recalled") continue;
    sides.set(contact, (sides.get(contact) ?? new Set()).add(side));
  }
  return contacts.filter(({id}) => (sides.get(id)?.size ?? 0) > 1);
}

/** Every two accounts of two sides that were compared. */
export function pairsOf(tables: Tables): Pair[] {
  const contacts = new Map(reportedByTwo(tables).map((contact) => [contact.id, contact]));
  const articles = new Map(tables.articles.map((article) => [article.id, article]));
  const accounts = new Map(
    tables.accounts.map((account) => [keyOf(account.contact, account.article), account]),
  );
  const groups = new Map<string, Alignment[]>();
  for (const row of tables.alignments) {
    const key = keyOf(row.contact, row.left_article, row.right_article);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((rows) => {
    const {contact: id, left_article, right_article} = rows[0]!;
    const contact = contacts.get(id);
    const [left, right] = [articles.get(left_article), articles.get(right_article)];
    const leftAccount = accounts.get(keyOf(id, left_article));
    const rightAccount = accounts.get(keyOf(id, right_article));
    if (!contact || !left || !right || !leftAccount || !rightAccount) return [];
    if (left.side === right.side || [leftAccount, rightAccount].some(({status}) => status === "recalled"))
      return [];
    return [{contact, left, right, leftAccount, rightAccount, rows}];
  });
}

const keyOf = (...parts: string[]): string => parts.join("\n");

/** Rows of one aspect, in which the two accounts stand so to each other. */
export const rowsOf = (
  {rows}: Pair,
  aspect: Alignment["aspect"],
  relation?: Alignment["relation"],
): Alignment[] =>
  rows.filter((row) => row.aspect === aspect && (relation === undefined || row.relation === relation));

/** How many topics only one account has, and in how many respects the two contradict each other. */
export const differenceOf = (pair: Pair): number =>
  rowsOf(pair, "topic").filter(({relation}) => relation !== "shared").length +
  pair.rows.filter(({aspect, relation}) => aspect !== "topic" && relation === "conflicting").length;

/** The pair that differs most; of equals, the first contact. */
export const mostDifferent = (pairs: readonly Pair[]): Pair | undefined =>
  [...pairs].sort(
    (a, b) =>
      differenceOf(b) - differenceOf(a) ||
      (a.contact.id < b.contact.id ? -1 : a.contact.id > b.contact.id ? 1 : 0),
  )[0];
