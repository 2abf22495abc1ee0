import type {Contact, Precision} from "../schema.ts";
import type {AccountDraft, ParticipantDraft} from "./accounts.ts";
import {addDays} from "./days.ts";

/** One contact with every article's account of it. */
export interface Merged {
  accounts: AccountDraft[];
  participants: ParticipantDraft[];
}

/**
 * Joins the accounts of all articles into contacts: same parties, days that fit, and no two of one article.
 * Candidates come from an index of person, country and month, never from all pairs; the outcome does not depend on
 * the order of the articles.
 */
export function mergeAccounts(accounts: readonly AccountDraft[]): Merged[] {
  const ordered = [...accounts].sort(byCertainty);
  const merged: Merged[] = [];
  const index: Index = new Map();
  for (const account of ordered) {
    const best = [...nearTo(index, account)]
      .filter((contact) => fits(contact, account))
      .sort((a, b) => distance(a, account) - distance(b, account))[0];
    const contact = best ?? {accounts: [], participants: []};
    if (!best) merged.push(contact);
    contact.accounts.push(account);
    contact.participants = unite(contact.participants, account.participants);
    enter(index, contact);
  }
  return merged;
}

/** Contacts under each person with each other country, in each month in which they can lie. */
type Index = Map<string, Set<Merged>>;

function nearTo(index: Index, account: AccountDraft): Set<Merged> {
  const months = monthsOf(account, SLACK);
  const keys = keysOf(account.participants).flatMap((key) => months.map((month) => `${key} ${month}`));
  return new Set(keys.flatMap((key) => [...(index.get(key) ?? [])]));
}

function enter(index: Index, contact: Merged): void {
  const months = new Set(contact.accounts.flatMap((account) => monthsOf(account, 0)));
  for (const key of keysOf(contact.participants)) {
    for (const month of months) {
      const place = `${key} ${month}`;
      index.set(place, (index.get(place) ?? new Set()).add(contact));
    }
  }
}

/** The months of an account's window, made wider by some days at both ends; none where nothing bounds it. */
function monthsOf(account: AccountDraft, slack: number): string[] {
  const window = windowOf(account);
  if (!window) return [];
  const last = addDays(window.to, slack).slice(0, 7);
  const months = [addDays(window.from, -slack).slice(0, 7)];
  while (months.at(-1)! < last) months.push(addDays(`${months.at(-1)!}-28`, 4).slice(0, 7));
  return months;
}

const PRECISION: Precision[] = ["day", "month", "quarter", "half", "year", "unknown"];
const rank = (account: AccountDraft) => PRECISION.indexOf(account.date_precision);

/** Accounts with exact days first, then held before planned, then by day and article, so that vaguer ones find their place. */
const byCertainty = (a: AccountDraft, b: AccountDraft): number =>
  rank(a) - rank(b) ||
  Number(a.status === "planned") - Number(b.status === "planned") ||
  compare(a.date_start ?? a.published ?? "", b.date_start ?? b.published ?? "") ||
  compare(a.article, b.article) ||
  compare(keysOf(a.participants).join(), keysOf(b.participants).join()) ||
  compare(a.format, b.format);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A contact is looked up under each person with each other country. */
function keysOf(participants: ParticipantDraft[]): string[] {
  const countries = [...new Set(participants.map((party) => party.country))];
  return participants.flatMap(({person, country}) =>
    person ? countries.filter((other) => other !== country).map((other) => `${person} ${other}`) : [],
  );
}

function fits(contact: Merged, account: AccountDraft): boolean {
  if (contact.accounts.some((other) => other.article === account.article)) return false;
  return (
    sameParties(contact.participants, account.participants) &&
    contact.accounts.every(
      (other) => sameTime(other, account) && samePlace(other, account) && sameMedium(other, account),
    )
  );
}

/** For every country that both name, a common person or one side unnamed; and the same countries. */
function sameParties(a: ParticipantDraft[], b: ParticipantDraft[]): boolean {
  const countries = new Set([...a, ...b].map((party) => party.country));
  return [...countries].every((country) => {
    const [left, right] = [a, b].map((list) => list.filter((party) => party.country === country)) as [
      ParticipantDraft[],
      ParticipantDraft[],
    ];
    if (!left.length || !right.length) return false;
    const [one, two] = [left, right].map((list) => list.flatMap((party) => party.person ?? [])) as [
      string[],
      string[],
    ];
    return !one.length || !two.length || one.some((person) => two.includes(person));
  });
}

/** Days apart that two accounts of one contact may stand: time zones, and the day of the report for the day of the meeting. */
const SLACK = 1;
/** Days before its report in which a contact without a day of its own may lie. */
const REPORT_WINDOW = 5;
/** A planned contact is told up to this many days before it is held. */
const PLANNED_WINDOW = 45;

function sameTime(a: AccountDraft, b: AccountDraft): boolean {
  const [one, two] = [windowOf(a), windowOf(b)];
  if (!one || !two) return false;
  return one.from <= addDays(two.to, SLACK) && two.from <= addDays(one.to, SLACK);
}

/** The days in which an account's contact can lie; null where nothing bounds them. */
function windowOf(account: AccountDraft): {from: string; to: string} | null {
  const {date_start, date_end, published, status} = account;
  if (date_start && date_end) return {from: date_start, to: date_end};
  if (!published || status === "recalled") return null;
  if (status === "planned") return {from: published, to: addDays(published, PLANNED_WINDOW)};
  return {from: addDays(published, -REPORT_WINDOW), to: published};
}

const samePlace = (a: AccountDraft, b: AccountDraft) =>
  !a.place || !b.place || a.place === b.place || !a.host || !b.host || a.host === b.host;

const REMOTE = new Set(["phone-call", "video-call", "letter"]);
/** A call is no meeting; but what one account calls consultations, without a town, may be the other's video link. */
const sameMedium = (a: AccountDraft, b: AccountDraft) =>
  REMOTE.has(a.format) === REMOTE.has(b.format)
    ? !REMOTE.has(a.format) || a.format === b.format
    : !a.place && !b.place && a.format !== "letter" && b.format !== "letter";

/** How far apart the days of two accounts are; among contacts that fit, the nearest is meant. */
function distance(contact: Merged, account: AccountDraft): number {
  const day = account.date_start ?? account.published;
  const gaps = contact.accounts.map((other) => {
    const own = other.date_start ?? other.published;
    return day && own ? Math.abs(Date.parse(day) - Date.parse(own)) : Number.MAX_SAFE_INTEGER;
  });
  return Math.min(...gaps);
}

/** Participants of both, an unnamed side giving way to a named one. */
function unite(a: ParticipantDraft[], b: ParticipantDraft[]): ParticipantDraft[] {
  const all = [...a];
  for (const party of b) {
    const same = all.findIndex((other) =>
      party.person ? other.person === party.person : other.country === party.country,
    );
    if (same < 0) all.push(party);
    else if (all[same]!.role === null && party.role)
      all[same] = {...all[same]!, role: party.role, office: party.office, level: party.level};
  }
  return all.filter(
    (party) => party.person || !all.some((other) => other.person && other.country === party.country),
  );
}

/** The contact's own fields, from the accounts that know most. */
export function toContact({accounts, participants}: Merged): Omit<Contact, "id"> {
  const best = [...accounts].sort(
    (a, b) => Number(a.status === "planned") - Number(b.status === "planned") || rank(a) - rank(b),
  )[0]!;
  const told = accounts.filter((account) => account.status !== "recalled");
  const status = accounts.some((account) => account.status === "held" || account.status === "recalled")
    ? "held"
    : best.status === "cancelled"
      ? "cancelled"
      : "planned";
  const format = (told[0] ?? accounts[0]!).format;
  const date = dateOf(accounts, status);
  return {
    status,
    format,
    ...date,
    reported:
      accounts
        .map((account) => account.published)
        .filter((day) => day !== null)
        .sort()[0] ?? null,
    place: accounts.find((account) => account.place)?.place ?? null,
    host: accounts.find((account) => account.host)?.host ?? null,
    countries: [
      ...new Set(participants.map((party) => party.country).filter((country) => country !== null)),
    ].sort(),
    level: levelOf(participants),
    accounts: accounts.length,
    sides: [...new Set(accounts.map((account) => account.side).filter((side) => side !== null))].sort(),
    recalled_only: told.length === 0,
    cameo: CAMEO[format]!,
    plover: status === "planned" ? "AGREE" : status === "cancelled" ? "REJECT" : "CONSULT",
  };
}

/** The days told by the most exact account; where several are as exact, the interval that holds them all. */
function dateOf(
  accounts: AccountDraft[],
  status: string,
): Pick<Contact, "date_start" | "date_end" | "date_precision" | "date_basis"> {
  const dated = accounts.filter(
    (account) => account.date_start && (status === "planned" || account.status !== "planned"),
  );
  const finest = Math.min(...dated.map(rank));
  const best = dated.filter((account) => rank(account) === finest);
  if (!best.length) return {date_start: null, date_end: null, date_precision: "unknown", date_basis: "none"};
  const starts = best.map((account) => account.date_start!).sort();
  const ends = best.map((account) => account.date_end!).sort();
  return {
    date_start: starts[0]!,
    date_end: ends.at(-1)!,
    date_precision: best[0]!.date_precision,
    date_basis: best[0]!.date_basis,
  };
}

/** The protocol level at which both sides meet: the better of the worse side. */
function levelOf(participants: ParticipantDraft[]): number | null {
  const countries = [...new Set(participants.map((party) => party.country))];
  const best = countries.flatMap((country) => {
    const levels = participants.flatMap((party) =>
      party.country === country && party.level !== null ? [party.level] : [],
    );
    return levels.length ? [Math.min(...levels)] : [];
  });
  return best.length ? Math.max(...best) : null;
}

/** CAMEO codes of consultation (Schrodt 2012, chapter 04). */
const CAMEO: Record<string, string> = {
  visit: "042",
  reception: "043",
  "phone-call": "041",
  "video-call": "041",
  letter: "041",
  meeting: "040",
  talks: "040",
  consultations: "040",
  "multilateral-sidelines": "040",
};
