import type {AccountDraft} from "./accounts.ts";
import type {DateMention} from "../dates/date.ts";
import type {AnyMention} from "../mentions/mention.ts";
import type {Candidate} from "./candidates.ts";
import {addDays} from "./days.ts";
import {isArrival, type Event} from "./events.ts";
import {isContact} from "./parties.ts";

/** A contact without a day of its own lies on those of a visit, or of the contact beside which it is told. */
export function withDays(accounts: AccountDraft[], candidates: Candidate[]): AccountDraft[] {
  return accounts.map((account, i) => {
    if (account.date_start || account.status === "recalled") return account;
    const near = nearest(accounts, candidates, i);
    if (near === null) return account;
    const {date_start, date_end, date_precision, evidence} = accounts[near]!;
    const days = evidence
      .filter(({role}) => role === "date")
      .map((item) => ({...item, rule: "day-of-contact-beside"}));
    return {
      ...account,
      date_start,
      date_end,
      date_precision,
      date_basis: "relative",
      evidence: [...account.evidence, ...days],
    };
  });
}

/** How many contacts before and after may lend their day. */
const NEAR = 50;

/** The last dated contact told before that shares a person and tells where this one belongs; else the first told after. */
function nearest(accounts: AccountDraft[], candidates: Candidate[], i: number): number | null {
  const at = (k: number) => candidates[k]!.events[0]!.sentence.first;
  const from = Math.max(0, i - NEAR);
  const fit = accounts
    .slice(from, i + NEAR)
    .map((_, k) => from + k)
    .filter((k) => k !== i && isFit(accounts[k]!, accounts[i]!) && isBeside(candidates[k]!, candidates[i]!))
    .sort((a, b) => at(a) - at(b));
  return fit.findLast((k) => at(k) <= at(i)) ?? fit[0] ?? null;
}

const isFit = (dated: AccountDraft, account: AccountDraft): boolean =>
  dated.date_start !== null &&
  dated.date_precision === "day" &&
  dated.status === account.status &&
  dated.participants.some(
    ({person}) => person !== null && account.participants.some((other) => other.person === person),
  );

/** Told by the same words; or, where the other is no background, inside a visit, or in a sentence that puts it beside. */
function isBeside(dated: Candidate, candidate: Candidate): boolean {
  const same = candidate.events.some(({cue}) => dated.events.some((other) => other.cue.start === cue.start));
  if (same || dated.events.every(({background}) => background)) return same;
  const visit = dated.events.every(({construct}) => construct === "visit" || construct === "travel");
  return visit || candidate.events.some(({beside}) => beside);
}

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
  const dates = mentions.filter(
    (mention): mention is DateMention & {kind: "date"} => mention.kind === "date",
  );
  return accounts.map((account, i) => {
    if (account.date_start || !account.published || account.status === "recalled") return account;
    const near = dates.filter((date) => isNews(date, account));
    const date =
      onlyDay(near.filter((date) => isInside(date, candidates[i]!))) ??
      onlyDay(near.filter((date) => isLead(date, candidates[i]!)));
    return date ? onDay(account, date, "day-of-news") : account;
  });
}

/** The account with a day that its own words do not give, and the rule that lent it. */
const onDay = (account: AccountDraft, {start, end, from, to}: DateMention, rule: string): AccountDraft => ({
  ...account,
  date_start: from,
  date_end: to,
  date_precision: "day",
  date_basis: "relative",
  evidence: [...account.evidence, {role: "date", span: {start, end}, rule}],
});

/** A day told by its distance, "on Thursday", "today": a dateline or a stamp of the page gives its day in full, and is none. */
function isNews({type, precision, basis, from, to}: DateMention, {status, published}: AccountDraft): boolean {
  if (basis !== "relative" && status !== "planned") return false;
  if ((type !== "DATE" && type !== "TIME") || precision !== "day" || from === null || to === null)
    return false;
  return status === "planned"
    ? (basis === "relative" ? from >= published! : from > published!) &&
        to <= addDays(published!, REACH.ahead)
    : from >= addDays(published!, -REACH.behind) && to <= published!;
}

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

/**
 * A contact still without a day lies on those for which the text says, last before it, that one who takes part was
 * there or met: "was in C on 26-27 January. … During the visit, he called on B".
 */
export function withStays(
  accounts: AccountDraft[],
  candidates: Candidate[],
  events: Event[],
): AccountDraft[] {
  const stays = events.filter((event) => event.date?.precision === "day" && event.date.from && isStay(event));
  return accounts.map((account, i) => {
    if (account.date_start || account.status === "recalled") return account;
    const date = stays.findLast((stay) => isOfStay(stay, account, candidates[i]!))?.date;
    return date ? onDay(account, date, "day-of-stay") : account;
  });
}

/** Somebody's coming, or a telling of one side alone. */
const isStay = (event: Event): boolean => !event.background && (isArrival(event) || !isContact(event));

function isOfStay(stay: Event, {participants, status, host}: AccountDraft, {events}: Candidate): boolean {
  const ahead = status === "planned";
  if ((stay.status === "planned") !== ahead || stay.status === "cancelled") return false;
  if (stay.sentence.first > events[0]!.sentence.first || (stay.host && host && stay.host !== host))
    return false;
  return stay.parties.some(
    ({entity}) => entity !== null && participants.some(({person}) => person === entity),
  );
}
