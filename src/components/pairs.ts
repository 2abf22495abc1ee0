import type {Account, Alignment, Article, Contact} from "../../loaders/schema.ts";

/** Two sides' accounts of one contact, held against each other. */

export interface Pair {
  contact: Contact;
  /** the fullest account of each side, with the side for which it is compared */
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
export function reportedByTwo(tables: Tables): Contact[] {
  const sides = new Map<string, Set<string>>();
  for (const {contact, side, status} of tables.accounts) {
    if (side === null || status === "recalled") continue;
    sides.set(contact, (sides.get(contact) ?? new Set()).add(side));
  }
  const compared = new Set(pairsOf(tables).map(({contact}) => contact.id));
  return tables.contacts.filter(({id}) => compared.has(id) || (sides.get(id)?.size ?? 0) > 1);
}

/** Every two sides whose accounts of a contact were compared, those that only recall it left out. */
export function pairsOf({contacts, articles, accounts, alignments}: Tables): Pair[] {
  const contactById = new Map(contacts.map((contact) => [contact.id, contact]));
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const accountOf = new Map(accounts.map((account) => [keyOf(account.contact, account.article), account]));
  const groups = new Map<string, Alignment[]>();
  for (const row of alignments) {
    const key = keyOf(row.contact, row.left_side, row.right_side);
    const rows = groups.get(key);
    if (rows) rows.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].flatMap((rows) => {
    const {contact: id, left_side, right_side} = rows[0]!;
    const contact = contactById.get(id);
    const [left, right] = [fullest(rows, "left_article"), fullest(rows, "right_article")];
    const [one, two] = [articleById.get(left), articleById.get(right)];
    const [leftAccount, rightAccount] = [accountOf.get(keyOf(id, left)), accountOf.get(keyOf(id, right))];
    if (!contact || !one || !two || !leftAccount || !rightAccount) return [];
    if ([leftAccount, rightAccount].some(({status}) => status === "recalled")) return [];
    const sided = {left: {...one, side: left_side}, right: {...two, side: right_side}};
    return [{contact, ...sided, leftAccount, rightAccount, rows}];
  });
}

/** The article that has most of a side's words; of equals, the first by id. */
function fullest(rows: readonly Alignment[], hand: "left_article" | "right_article"): string {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row[hand], (counts.get(row[hand]) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
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
