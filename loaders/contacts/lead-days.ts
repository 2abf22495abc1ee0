import type {DateMention} from "../dates/date.ts";
import type {AnyMention} from "../mentions/mention.ts";
import type {AccountDraft} from "./accounts.ts";
import type {Candidate} from "./candidates.ts";
import {addDays} from "./days.ts";
import {isRemote} from "./formats.ts";

/** How far the day of a held contact may lie behind the publication, and of a planned one ahead of it. */
const REACH = {behind: 4, ahead: 30};
/** How many tokens after a contact is first told its lead goes on. */
const LEAD = 90;

/**
 * A contact of the news with no day of its own or beside it took place on the one day that its sentences, or those that
 * open the news, speak of: "the ministry said on Thursday". None where they speak of several.
 */
export function withLeadDays(
  accounts: AccountDraft[],
  candidates: Candidate[],
  mentions: readonly AnyMention[],
): AccountDraft[] {
  const old = new Set(
    accounts
      .filter(({status}) => status === "recalled")
      .flatMap(({evidence}) => evidence.filter(({role}) => role === "date").map(({span}) => span.start)),
  );
  const dates = mentions.filter(
    (mention): mention is DateMention & {kind: "date"} => mention.kind === "date" && !old.has(mention.start),
  );
  const lend = (account: AccountDraft, i: number, is: (date: DateMention) => boolean) => {
    if (account.date_start || !account.published || !isTold(account)) return account;
    const near = dates.filter(({type, precision}) => TYPES.has(type) && precision === "day").filter(is);
    const date =
      onlyDay(near.filter((date) => isInside(date, candidates[i]!))) ??
      onlyDay(near.filter((date) => isLead(date, candidates[i]!)));
    return date ? onDay(account, date, DAY_OF_NEWS) : account;
  };
  const held = accounts.map((account, i) =>
    isPlan(account) ? account : lend(account, i, (date) => isOfNews(date, account)),
  );
  const present = presence(held);
  return held.map((account, i) =>
    isPlan(account) ? lend(account, i, (date) => isOfPlan(date, account, present)) : account,
  );
}

/** The rule of a day that the news lends. */
export const DAY_OF_NEWS = "day-of-news";

const TYPES = new Set<DateMention["type"]>(["DATE", "TIME"]);
const isTold = ({status}: AccountDraft): boolean => status === "held" || status === "planned";
const isPlan = ({status}: AccountDraft): boolean => status === "planned";

/** A day told by its distance, "on Thursday", "today": a dateline or a stamp of the page gives its day in full, and is none. */
const isOfNews = ({basis, from, to}: DateMention, {published}: AccountDraft): boolean =>
  basis === "relative" && from! >= addDays(published!, -REACH.behind) && to! <= published!;

/**
 * A day to come; the day of the news itself only for whoever was met on it in person: "On Monday A came … he will be
 * received by B in the afternoon", but not "they agreed in a call on Monday to meet".
 */
function isOfPlan(
  {basis, from, to}: DateMention,
  {published, participants}: AccountDraft,
  present: Set<string>,
): boolean {
  const today = basis === "relative" && from === published;
  const there = today && participants.some(({person}) => person && present.has(`${from} ${person}`));
  return (there || from! > published!) && to! <= addDays(published!, REACH.ahead);
}

/** Who is told to have been met in person, or to have come, on which day. */
const presence = (accounts: AccountDraft[]): Set<string> =>
  new Set(
    accounts
      .filter(({status, format}) => status === "held" && !isRemote(format))
      .flatMap(({date_start, participants}) => participants.map(({person}) => `${date_start} ${person}`)),
  );

const onlyDay = (dates: DateMention[]): DateMention | null =>
  dates.length && dates.every(({from, to}) => from === dates[0]!.from && to === dates[0]!.to)
    ? dates[0]!
    : null;

const isInside = ({start}: DateMention, {events}: Candidate): boolean =>
  events.some(({sentence}) => sentence.start <= start && start < sentence.end);

function isLead({first}: DateMention, {events}: Candidate): boolean {
  const told = Math.min(...events.map(({sentence}) => sentence.first));
  return first <= told + LEAD;
}

/** The account with a day that its own words do not give, and the rule that lent it. */
export const onDay = (
  account: AccountDraft,
  {start, end, from, to}: DateMention,
  rule: string,
): AccountDraft => ({
  ...account,
  date_start: from,
  date_end: to,
  date_precision: "day",
  date_basis: "relative",
  evidence: [...account.evidence, {role: "date", span: {start, end}, rule}],
});
