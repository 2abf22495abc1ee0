import type {AccountDraft, ParticipantDraft} from "./accounts.ts";
import {daysBefore, weekdayOf} from "./days.ts";
import {isRemote} from "./formats.ts";
import {commonPeople, samePlace} from "./matches.ts";
import {windowOf} from "./windows.ts";

/** Whether nothing bounds the days of an account: it gives none, and nobody knows when it was published, or it looks back. */
export const isTimeless = (account: AccountDraft): boolean => windowOf(account) === null;

/** A contact as far as it is told. */
interface Told {
  accounts: readonly AccountDraft[];
  participants: readonly ParticipantDraft[];
}

/**
 * The contact that an account without days can only be: of the same people by name, in the same way, and the one such
 * contact that there is; null where there is none, or several. What is merely recalled must name the same town.
 */
export function onlyOne<T extends Told>(contacts: Iterable<T>, account: AccountDraft): T | null {
  const fit = [...contacts].filter((contact) => isLike(contact, account));
  return fit.length === 1 ? fit[0]! : null;
}

const isLike = ({accounts, participants}: Told, account: AccountDraft): boolean =>
  commonPeople(participants, account.participants) &&
  (!account.named_days || accounts.some(isOn(account.named_days))) &&
  accounts.every((other) => other.article !== account.article && sameWay(other, account)) &&
  (account.status === "recalled" ? accounts.some(recalls(account)) : accounts.some(isNewsOf(account)));

/** "On Thursday" was no Friday; what is told without a day was on that of publication, or the one before. */
const isOn =
  (named: readonly string[]) =>
  ({date_start, published}: AccountDraft): boolean => {
    const days = date_start ? [date_start] : published ? [published, daysBefore(published, 1)] : [];
    return days.some(
      (day) => named.includes(`XXXX-WXX-${weekdayOf(day)}`) || named.includes(`XXXX${day.slice(4)}`),
    );
  };

/** A call is a call, in the same medium, and nobody meets in two countries at once. */
const sameWay = (a: AccountDraft, b: AccountDraft): boolean =>
  samePlace(a, b) && (isRemote(a.format) || isRemote(b.format) ? a.format === b.format : true);

/** Of two articles that are each about a contact, held or planned alike. */
const isNewsOf =
  (account: AccountDraft) =>
  (other: AccountDraft): boolean =>
    account.main && other.main && other.status === account.status;

/** "Their talks in Lima", told by whoever looks back: talks in Lima of which he could know. */
const recalls =
  ({place, published}: AccountDraft) =>
  (other: AccountDraft): boolean =>
    place !== null && other.place === place && isBefore(other, published);

const isBefore = (other: AccountDraft, published: string | null): boolean =>
  published === null || (windowOf(other)?.from ?? "") <= published;
