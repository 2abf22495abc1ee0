import type {AccountDraft} from "../contacts/accounts.ts";
import type {Reading} from "../reading.ts";
import {alone, firstWith, saidBy, type Account, type Fact} from "./facts.ts";

const BASE = {aspect: "date", rule: "interval"} as const;

/** Days differ where their intervals do; a month is no contradiction of a day that lies in it. */
export function alignDays(left: readonly Account[], right: readonly Account[]): Fact[] {
  const [a, b] = [left, right].map((accounts) => firstWith(accounts, "date", isDated));
  const words = (one: Account, accounts: readonly Account[]) =>
    saidBy(one, "date", accounts, (other) => isDated(other) && sameDays(other, one.account));
  if (a && b) {
    const isSame = sameDays(a.account, b.account);
    // A plan and what came of it may differ in the day without contradicting each other.
    if (a.account.status !== b.account.status && !isSame) return [];
    const relation = isSame ? "shared" : "conflicting";
    return [{...BASE, relation, left: words(a, left), right: words(b, right), score: 1}];
  }
  if (a && isPlain(a, right)) return [alone(BASE, words(a, left), "left")];
  if (b && isPlain(b, left)) return [alone(BASE, words(b, right), "right")];
  return [];
}

const isDated = ({date_start}: AccountDraft): boolean => date_start !== null;

function sameDays(a: AccountDraft, b: AccountDraft): boolean {
  if (a.date_start === b.date_start && a.date_end === b.date_end) return true;
  if (a.date_precision === b.date_precision) return false;
  const [outer, inner] = a.date_precision === "day" ? [b, a] : [a, b];
  return outer.date_start! <= inner.date_start! && inner.date_end! <= outer.date_end!;
}

/** Whether the other side is silent on the day of an account, plan held against plan. */
const isPlain = ({account}: Account, others: readonly Account[]): boolean =>
  others.every((other) => isSilentOnDays(other.reading, account)) &&
  (others[0]!.account.status === account.status || sameDays(account, others[0]!.account));

/** An account without a day is silent only where its article names none of the other's days either. */
const isSilentOnDays = ({mentions}: Reading, {date_start, date_end}: AccountDraft): boolean =>
  !mentions.some(
    (mention) =>
      mention.kind === "date" &&
      mention.from !== null &&
      mention.from <= date_end! &&
      mention.to! >= date_start!,
  );
