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
    (mention): mention is DateMention & {kind: "date"} =>
      mention.kind === "date" &&
      TYPES.has(mention.type) &&
      mention.precision === "day" &&
      !old.has(mention.start),
  );
  const lend = (account: AccountDraft, i: number, fits: (account: AccountDraft) => IsDay) => {
    if (account.date_start || !account.published || !isTold(account)) return account;
    const is = fits(account);
    const [inside, lead] = [isInside(candidates[i]!), isLead(candidates[i]!)];
    const date =
      onlyDay(dates, (date) => inside(date) && is(date)) ?? onlyDay(dates, (date) => lead(date) && is(date));
    return date ? onDay(account, date, DAY_OF_NEWS) : account;
  };
  const held = accounts.map((account, i) => (isPlan(account) ? account : lend(account, i, isOfNews)));
  const present = presence(held);
  return held.map((account, i) => (isPlan(account) ? lend(account, i, isOfPlan(present)) : account));
}

/** The rule of a day that the news lends. */
export const DAY_OF_NEWS = "day-of-news";

type IsDay = (date: DateMention) => boolean;
const TYPES = new Set<DateMention["type"]>(["DATE", "TIME"]);
const isTold = ({status}: AccountDraft): boolean => status === "held" || status === "planned";
const isPlan = ({status}: AccountDraft): boolean => status === "planned";

/** A day told by its distance, "on Thursday", "today": a dateline or a stamp of the page gives its day in full, and is none. */
const isOfNews = ({published}: AccountDraft): IsDay => {
  const first = addDays(published!, -REACH.behind);
  return ({basis, from, to}) => basis === "relative" && from! >= first && to! <= published!;
};

/**
 * A day to come; the day of the news itself only for whoever was met on it in person: "On Monday A came … he will be
 * received by B in the afternoon", but not "they agreed in a call on Monday to meet".
 */
const isOfPlan =
  (present: Set<string>) =>
  ({published, participants}: AccountDraft): IsDay => {
    const there = participants.some(({person}) => person && present.has(`${published} ${person}`));
    const last = addDays(published!, REACH.ahead);
    return ({basis, from, to}) =>
      (from! > published! || (there && basis === "relative" && from === published)) && to! <= last;
  };

/** Who is told to have been met in person, or to have come, on which day. */
const presence = (accounts: AccountDraft[]): Set<string> =>
  new Set(
    accounts
      .filter(({status, format}) => status === "held" && !isRemote(format))
      .flatMap(({date_start, participants}) => participants.map(({person}) => `${date_start} ${person}`)),
  );

/** The first of those days, where all of them are one. */
function onlyDay(dates: DateMention[], is: IsDay): DateMention | null {
  let day: DateMention | null = null;
  for (const date of dates) {
    if (!is(date)) continue;
    if (day && (day.from !== date.from || day.to !== date.to)) return null;
    day ??= date;
  }
  return day;
}

const isInside =
  ({events}: Candidate): IsDay =>
  ({start}) =>
    events.some(({sentence}) => sentence.start <= start && start < sentence.end);

function isLead({events}: Candidate): IsDay {
  const told = Math.min(...events.map(({sentence}) => sentence.first));
  return ({first}) => first <= told + LEAD;
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
