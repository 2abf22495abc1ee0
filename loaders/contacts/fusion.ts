import type {Contact, Precision} from "../schema.ts";
import type {AccountDraft, ParticipantDraft} from "./accounts.ts";
import {fuller, isSamePerson} from "./same-person.ts";

const PRECISION: Precision[] = ["day", "month", "quarter", "half", "year", "unknown"];

/** How exactly an account tells its days, 0 for the day itself. */
export const rank = ({date_precision}: Pick<AccountDraft, "date_precision">): number =>
  PRECISION.indexOf(date_precision);

/** Participants of both, an unnamed side giving way to a named one. */
export function unite(a: ParticipantDraft[], b: ParticipantDraft[]): ParticipantDraft[] {
  const all = [...a];
  for (const party of b) {
    const same = all.findIndex((other) =>
      party.person ? isSame(party, other) : other.country === party.country,
    );
    if (same < 0) all.push(party);
    else all[same] = withRole(party.person ? fuller(all[same]!, party) : all[same]!, party);
  }
  return all.filter(
    (party) => party.person || !all.some((other) => other.person && other.country === party.country),
  );
}

const isSame = (a: ParticipantDraft, b: ParticipantDraft): boolean =>
  a.person === b.person ||
  (a.person !== null && b.person !== null && a.country === b.country && isSamePerson(a.person, b.person));

const withRole = (one: ParticipantDraft, {role, office, level}: ParticipantDraft): ParticipantDraft =>
  one.role === null && role ? {...one, role, office, level} : one;

/** Held where any account says so; else what the most exact of them says. */
export function statusOf(accounts: AccountDraft[]): Contact["status"] {
  if (accounts.some(({status}) => status === "held" || status === "recalled")) return "held";
  const best = [...accounts].sort(
    (a, b) => Number(a.status === "planned") - Number(b.status === "planned") || rank(a) - rank(b),
  )[0]!;
  return best.status === "cancelled" ? "cancelled" : "planned";
}

/** The days told by the most exact account; where several are as exact, the interval that holds them all. */
export function dateOf(
  accounts: AccountDraft[],
  status: Contact["status"],
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
export function levelOf(participants: ParticipantDraft[]): number | null {
  const countries = [...new Set(participants.map((party) => party.country))];
  const best = countries.flatMap((country) => {
    const levels = participants.flatMap((party) =>
      party.country === country && party.level !== null ? [party.level] : [],
    );
    return levels.length ? [Math.min(...levels)] : [];
  });
  return best.length ? Math.max(...best) : null;
}
