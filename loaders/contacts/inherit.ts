import type {AccountDraft} from "./accounts.ts";
import {byKey, type ByKey} from "./by-key.ts";
import type {Candidate} from "./candidates.ts";
import {DAY_OF_NEWS, onDay} from "./lead-days.ts";
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
  const after = fit.find((k) => isAmongHosts(accounts[k]!, accounts[i]!));
  return fit.findLast((k) => at(k) <= at(i)) ?? after ?? null;
}

/** "She met B of C. … Before, on May 24, she was in D for talks": what is told behind, and of a third country, lends no day. */
const isAmongHosts = ({host}: AccountDraft, {participants}: AccountDraft): boolean =>
  host === null || participants.some(({country}) => country === host);

/** A plan does not pass on a day that was lent to it. */
const isFit = (dated: AccountDraft, account: AccountDraft): boolean =>
  dated.date_start !== null &&
  dated.date_precision === "day" &&
  !(dated.status === "planned" && dated.evidence.some(({rule}) => rule === DAY_OF_NEWS)) &&
  dated.status === account.status &&
  !areApart(dated, account) &&
  dated.participants.some(
    ({person}) => person !== null && account.participants.some((other) => other.person === person),
  );

/** "She also met B in Lima. … On May 24 she was in Quito, where she met C": in two towns or countries, each has a day of its own. */
const areApart = (one: AccountDraft, other: AccountDraft): boolean =>
  [one.place ?? one.host, other.place ?? other.host].every((where) => where !== null) &&
  (one.host !== other.host || (one.place !== null && other.place !== null && one.place !== other.place));

/** Told by the same words; or, where the other is no background, inside a visit, or in a sentence that puts it beside. */
function isBeside(dated: Candidate, candidate: Candidate): boolean {
  const same = candidate.events.some(({cue}) => dated.events.some((other) => other.cue.start === cue.start));
  if (same || dated.events.every(({background}) => background)) return same;
  const visit = dated.events.every(({construct}) => construct === "visit" || construct === "travel");
  return visit || candidate.events.some(({beside}) => beside);
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
  const peopleOf = ({parties}: Event) => parties.map(({entity}) => entity);
  const told = byKey(stays, peopleOf);
  const long = byKey(
    stays.filter(({date, status}) => status === "past" && date!.from !== date!.to),
    peopleOf,
  );
  const met = new Set(events.flatMap((event) => (isArrival(event) ? [] : (event.date?.start ?? []))));
  return accounts.map((account, i) => {
    if (account.status === "recalled") return account;
    if (account.date_start) return isDatedBy(account, met) ? account : widened(account, long);
    const people = account.participants.map(({person}) => person);
    const date = told.last(people, (stay) => isOfStay(stay, account, candidates[i]!))?.date;
    return date ? onDay(account, date, "day-of-stay") : account;
  });
}

/** "came on Monday … left on Wednesday at the end of a visit of three days": who was met then was met on one of them. */
function widened(account: AccountDraft, long: ByKey<Event>): AccountDraft {
  const {date_start, date_end, participants} = account;
  const stay = long.first(
    participants.map(({person}) => person),
    ({date}) =>
      date!.from! <= date_start! &&
      date_end! <= date!.to! &&
      !(date!.from === date_start && date!.to === date_end),
  );
  return stay ? onDay(account, stay.date!, "day-of-stay") : account;
}

/** Whether its day stands, at one of the offsets `met`, in words that tell of a meeting. */
const isDatedBy = ({evidence}: AccountDraft, met: Set<number>): boolean =>
  evidence.some(({role, span}) => role === "date" && met.has(span.start));

/** Somebody's coming, or a telling of one side alone. */
const isStay = (event: Event): boolean =>
  !event.background && event.construct !== "stay" && (isArrival(event) || !isContact(event));

/** Of a stay of one who takes part. */
function isOfStay(stay: Event, {status, host, published}: AccountDraft, {events}: Candidate): boolean {
  const ahead = status === "planned";
  // "came on Monday for a tour that includes talks with B", said on Wednesday: on no day that is over.
  if (ahead && published !== null && stay.date!.to! < published) return false;
  // "A came on Monday. He is due to talk with B": what lies ahead of an arrival is of its day; not "during the visit he will".
  const due =
    ahead && stay.status === "past" && isArrival(stay) && !events.some(({duringStay}) => duringStay);
  if (((stay.status === "planned") !== ahead && !due) || stay.status === "cancelled") return false;
  // "was in C on Monday at the start of a tour that will take her to D": the day of the tour is not that of a visit to come.
  const other = stay.host ? host !== null && stay.host !== host : ahead && events.every(isArrival);
  return stay.sentence.first <= events[0]!.sentence.first && !other;
}
