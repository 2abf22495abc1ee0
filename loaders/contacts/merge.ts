import type {Contact, Origin} from "../schema.ts";
import type {AccountDraft, ParticipantDraft} from "./accounts.ts";
import {blocksOf, keysOf, wordKeysOf} from "./blocks.ts";
import {codesOf} from "./codes.ts";
import {dateOf, levelOf, rank, statusOf, unite} from "./fusion.ts";
import {distance, fitTogether, sameParties} from "./matches.ts";
import {isTimeless, onlyOne} from "./timeless.ts";
import {SLACK} from "./windows.ts";

/** One contact with every article's account of it. */
export interface Merged {
  accounts: AccountDraft[];
  participants: ParticipantDraft[];
  /** What an editor decided of it, whatever its accounts say. */
  decided?: Partial<Pick<Contact, Decidable>>;
  /** Who made it what it is; left out, the machine alone. */
  origin?: Origin;
}

type Decidable =
  "status" | "format" | "place" | "host" | "date_start" | "date_end" | "date_precision" | "date_basis";

/**
 * Joins the accounts of all articles into contacts: same parties, days that fit, and no two of one article.
 * Candidates come from an index of person, country and month, never from all pairs; what nothing bounds in time comes last,
 * from one without months. The outcome does not depend on the order of the articles.
 */
export function mergeAccounts(accounts: readonly AccountDraft[]): Merged[] {
  const ordered = [...accounts].sort(byCertainty);
  const merged: Merged[] = [];
  const index: Index = new Map();
  const bounded = ordered.filter((account) => !isTimeless(account));
  for (const account of bounded) {
    const contact = join(merged, bestOf(nearTo(index, account), account), account);
    enter(index, blocksOf(contact.participants, contact.accounts, 0), contact);
  }
  const byPeople: Index = new Map();
  for (const contact of merged) enter(byPeople, wordKeysOf(contact.participants), contact);
  for (const account of ordered.filter(isTimeless)) {
    const contact = join(
      merged,
      onlyOne(listed(byPeople, wordKeysOf(account.participants)), account),
      account,
    );
    enter(byPeople, wordKeysOf(contact.participants), contact);
  }
  return merged;
}

/** Adds an account to its contact, or begins one with it. */
function join(merged: Merged[], found: Merged | null, account: AccountDraft): Merged {
  const contact = found ?? {accounts: [], participants: []};
  if (!found) merged.push(contact);
  contact.accounts.push(account);
  contact.participants = unite(contact.participants, account.participants);
  return contact;
}

/** Among contacts that fit, the nearest is meant. */
const bestOf = (contacts: Iterable<Merged>, account: AccountDraft): Merged | null =>
  [...contacts]
    .filter((contact) => fits(contact, account))
    .sort((a, b) => nearest(a, account) - nearest(b, account))[0] ?? null;

/** Contacts under each person with each other country, in each month in which they can lie or in none. */
type Index = Map<string, Set<Merged>>;

const nearTo = (index: Index, account: AccountDraft): Set<Merged> =>
  listed(index, blocksOf(account.participants, [account], SLACK));

const listed = (index: Index, keys: readonly string[]): Set<Merged> =>
  new Set(keys.flatMap((key) => [...(index.get(key) ?? [])]));

function enter(index: Index, keys: readonly string[], contact: Merged): void {
  for (const key of keys) index.set(key, (index.get(key) ?? new Set()).add(contact));
}

/** Accounts with exact days first, then held before planned, then by day and article, so that vaguer ones find their place. */
export const byCertainty = (a: AccountDraft, b: AccountDraft): number =>
  rank(a) - rank(b) ||
  Number(a.status === "planned") - Number(b.status === "planned") ||
  compare(a.date_start ?? a.published ?? "", b.date_start ?? b.published ?? "") ||
  compare(a.article, b.article) ||
  compare(keysOf(a.participants).join(), keysOf(b.participants).join()) ||
  compare(a.format, b.format);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const fits = ({accounts, participants}: Merged, account: AccountDraft): boolean =>
  sameParties(participants, account.participants) && accounts.every((other) => fitTogether(other, account));

const nearest = ({accounts}: Merged, account: AccountDraft): number =>
  Math.min(...accounts.map((other) => distance(other, account)));

/** The contact's own fields, from the accounts that know most. */
export function toContact(contact: Merged): Omit<Contact, "id"> {
  const {accounts, participants, decided = {}, origin = "machine"} = contact;
  const told = accounts.filter((account) => account.status !== "recalled");
  const {status = statusOf(accounts), format = (told[0] ?? accounts[0]!).format} = decided;
  return {
    status,
    format,
    ...dateOf(accounts, status),
    reported: inOrder(accounts.map(({published}) => published))[0] ?? null,
    place: accounts.find((account) => account.place)?.place ?? null,
    host: accounts.find((account) => account.host)?.host ?? null,
    countries: inOrder(participants.map(({country}) => country)),
    level: levelOf(participants),
    accounts: accounts.length,
    sides: inOrder(accounts.map(({side}) => side)),
    recalled_only: told.length === 0,
    ...decided,
    ...codesOf({format, status}),
    origin,
  };
}

const inOrder = (values: (string | null)[]): string[] =>
  [...new Set(values.filter((value) => value !== null))].sort();
