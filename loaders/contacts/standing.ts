import type {AccountStatus} from "../schema.ts";
import type {Settled} from "./accounts.ts";
import type {Candidate} from "./candidates.ts";
import {countriesOf} from "./chains.ts";
import {BACKGROUND_DAYS, daysBetween} from "./days.ts";
import {isArrival, type Event} from "./events.ts";

/** Held, planned, cancelled, or recalled: told as background, or long before the news of the article. */
export function withStatus(drafts: Settled[], published: string | null): Settled[] {
  const held = drafts.filter(({candidate}) => candidate.events.some((event) => event.status === "past"));
  const latest =
    held
      .map(({account}) => account.date_end)
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null;
  const news = published ?? latest;
  // "Rey to visit Oslo … Berg received Quispe earlier this month": a plan is news as well.
  const opening = drafts.toSorted((a, b) => startOf(a) - startOf(b))[0];
  const foreground = [...held, ...(opening ? [opening] : [])].some(({candidate}) => !isBackground(candidate));
  const first = drafts.find(({candidate}) => candidate.events.some(isPlain));
  const lead = held.toSorted((a, b) => startOf(a) - startOf(b))[0];
  const chronicled = entriesOf(drafts, lead);
  return drafts.map((draft) => {
    if (chronicled.has(draft)) return {...draft, account: {...draft.account, status: "held" as const}};
    const plain = !isBackground(draft.candidate);
    const isFirst = draft === first || (plain && drafts.length === 1);
    const status =
      isPrelude(draft, lead) || isBehindPlan(draft, opening, published)
        ? "recalled"
        : statusOf(draft, news, latest, foreground, isFirst, plain && draft === lead);
    return {...draft, account: {...draft.account, status}};
  });
}

/** How many days at the heads of their lines make a chronology, and how far its first and last may lie apart. */
const ENTRIES = 3;
const SPAN_DAYS = 366;

/** "May 11: A calls on B. … July 7: C meets D": what a chronology tells is each its own news, if it begins with it. */
function entriesOf(drafts: Settled[], lead: Settled | undefined): ReadonlySet<Settled> {
  const entries = drafts.filter(
    ({candidate: {events}, account}) => account.date_start !== null && events.some(isEntry),
  );
  const days = [...new Set(entries.map(({account}) => account.date_start!))].sort();
  // Lines on other years tell what went before.
  const near = days.length >= ENTRIES && daysBetween(days[0]!, days.at(-1)!) <= SPAN_DAYS;
  return new Set(lead && near && entries.includes(lead) ? entries : []);
}

const isEntry = ({date, sentence, status}: Event): boolean =>
  status === "past" && date?.start === sentence.start;

const isPlain = (event: Event) =>
  event.status === "past" && !event.background && !event.subordinate && event.sentence.paragraph < 2;

/** Days after which even what an article begins with is background to it. */
const STALE_DAYS = 40;

/** What is told first, in its own clause, is the news, though days old; what lies before it or before the news is recalled. */
function statusOf(
  {candidate: {events}, account}: Settled,
  news: string | null,
  latest: string | null,
  foreground: boolean,
  isFirst: boolean,
  isLead: boolean,
): AccountStatus {
  const [told] = events;
  if (told!.status !== "past") return told!.status;
  const age = account.date_end && news ? daysBetween(account.date_end, news) : 0;
  const newest = account.date_end !== null && account.date_end === latest;
  const dated = account.date_start !== null && account.date_end !== null;
  const vague = !dated || account.date_precision !== "day";
  // "In mid-March he had discussed it", "they last met in March", said in April.
  if (dated && vague && age > 0 && (!(isFirst || isLead) || isBackground({events}))) return "recalled";
  if (age > (isFirst && newest ? STALE_DAYS : BACKGROUND_DAYS)) return "recalled";
  return isBackground({events}) && vague ? "recalled" : "held";
}

/** Told as background, and as nothing else. */
export const isBackground = ({events}: Pick<Candidate, "events">): boolean => {
  const old = events.filter(({background}) => background);
  const nested = new Set(old.filter(({subordinate}) => subordinate).map(({sentence}) => sentence));
  return (
    old.length > 0 &&
    events.every(
      (event) =>
        event.background ||
        event.construct === "attend" ||
        (isArrival(event) && (event.spokenOf || event.subordinate)) ||
        // "agreed on it when they met last year": then.
        (event.construct === "joint" && nested.has(event.sentence)),
    )
  );
};

/** So many days before the news, what is told behind it is background. */
const PRELUDE_DAYS = 3;

const startOf = ({candidate}: Settled): number => Math.min(...candidate.events.map(({cue}) => cue.start));

/**
 * "Rey is to ring Berg this week … On Sunday Rey spoke to Lund": what an article tells of others, and of days gone by,
 * below news that is still to come.
 */
function isBehindPlan(draft: Settled, opening: Settled | undefined, today: string | null): boolean {
  const {candidate, account} = draft;
  if (opening?.candidate.events[0]!.status !== "planned" || candidate.events[0]!.status !== "past")
    return false;
  const told = opening.candidate.events.find(({heading}) => !heading);
  // "Rey to meet Berg", and then "Rey met Lund on Tuesday. She will meet Berg": the text begins with what was held.
  if (!told || startOf(draft) < told.sentence.end) return false;
  // What was held the day before is as much news as what is to come.
  const gone = account.date_end === null || today === null || daysBetween(account.date_end, today) > 1;
  return gone && countriesOf(candidate.parties) !== countriesOf(opening.candidate.parties);
}

/**
 * "Scholz came to Warsaw on Sunday … On Friday he met Macron in Paris": told after the news, on an earlier day and in
 * another country, or as no more than a noun that something else speaks of.
 */
function isPrelude(draft: Settled, lead: Settled | undefined): boolean {
  if (!lead || draft === lead || draft.candidate.events[0]!.status !== "past") return false;
  const [own, news] = [draft.account, lead.account];
  const {events} = draft.candidate;
  const earlier = own.date_end !== null && news.date_start !== null && own.date_end < news.date_start;
  const elsewhere = own.host !== null && news.host !== null && own.host !== news.host;
  if (startOf(draft) <= startOf(lead)) return false;
  // "said that the meeting between C and D had been a success": of others, and without a day.
  const told = own.participants.some(
    ({person}) => person && news.participants.some((one) => one.person === person),
  );
  const noun = ({construct, held}: Event) => (construct === "hold" || construct === "visit") && !held;
  if (own.date_start === null && !told && events.every(noun)) return true;
  // "congratulated him on the summit in C, where he had had a meeting with B"
  if (own.date_start === null && elsewhere && events.every(({subordinate}) => subordinate)) return true;
  const long = earlier && daysBetween(own.date_end!, news.date_start!) >= PRELUDE_DAYS;
  return long || (earlier && (elsewhere || events.every(({spokenOf, background}) => spokenOf || background)));
}
