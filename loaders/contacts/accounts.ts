import type {DateMention} from "../dates/date.ts";
import type {Knowledge} from "../knowledge.ts";
import type {AnyMention, PersonMention} from "../mentions/mention.ts";
import type {AccountStatus, DateBasis, Format, Origin, Precision} from "../schema.ts";
import type {Span} from "../span.ts";
import {joinEvents, type Candidate} from "./candidates.ts";
import {toldAlone} from "./ids.ts";
import {namedDays, openDays} from "./open-days.ts";
import {levelOf, type Party} from "./participants.ts";
import type {Event} from "./events.ts";
import {bestFormat, isRemote} from "./formats.ts";
import {withDays, withStays} from "./inherit.ts";
import {withLeadDays} from "./lead-days.ts";
import {withPlaces} from "./places.ts";
import {withMain} from "./prominence.ts";
import {isBackground, withStatus} from "./standing.ts";

/** What one article says of one contact, with the words that say it. */
export interface AccountDraft {
  article: string;
  status: AccountStatus;
  main: boolean;
  side: string | null;
  format: Format;
  date_start: string | null;
  date_end: string | null;
  date_precision: Precision;
  date_basis: DateBasis;
  place: string | null;
  host: string | null;
  published: string | null;
  /** What its sentence names of its day where nobody knows the week or year, as in TIMEX3: XXXX-WXX-4, XXXX-05-06; left out, nothing. */
  named_days?: string[];
  participants: ParticipantDraft[];
  evidence: {role: string; span: Span; rule: string}[];
  /** The contact's id as this article alone tells it, which others do not change; empty until all its accounts are made. */
  told_as: string;
  /** Who made it what it is; left out, the machine alone. */
  origin?: Origin;
}

export interface ParticipantDraft {
  person: string | null;
  name: string | null;
  country: string | null;
  role: string | null;
  office: string | null;
  level: number | null;
}

export interface ArticleContext {
  article: string;
  side: string | null;
  published: string | null;
  mentions: AnyMention[];
  knowledge: Knowledge;
}

/** The accounts of an article from the tellings in it. */
export function readAccounts(events: Event[], context: ArticleContext): AccountDraft[] {
  const candidates = joinEvents(events, context.mentions, context.knowledge, context.published);
  const open = openDays(context.mentions);
  const titles = titlesOf(context.mentions);
  const settled = candidates.map((candidate) => settle(candidate, context, open, titles));
  const accounts = withStatus(settled, context.published).map((draft) => draft.account);
  const led = withLeadDays(withDays(accounts, candidates), candidates, context.mentions);
  const dated = withStays(withDays(led, candidates), candidates, events);
  const told = withPlaces(withMain(dated, candidates), candidates, events);
  return toldAlone(told, context.knowledge);
}

export interface Settled {
  candidate: Candidate;
  account: AccountDraft;
}

function settle(
  candidate: Candidate,
  context: ArticleContext,
  open: readonly DateMention[],
  titles: Titles,
): Settled {
  const {article, side, published} = context;
  const date = bestDate(candidate);
  const format = bestFormat(candidate);
  const place = isRemote(format) ? null : placeOf(candidate);
  const day = date?.from ?? published;
  const account: AccountDraft = {
    article,
    side,
    published,
    status: "held",
    main: false,
    format,
    date_start: date?.from ?? null,
    date_end: date?.to ?? null,
    date_precision: date?.from ? date.precision : "unknown",
    date_basis: date?.from ? date.basis : "none",
    place: place?.name ?? null,
    host: isRemote(format) ? null : hostOf(candidate, place),
    participants: candidate.parties
      .map((party) => titled(party, candidate.parties, titles))
      .map((party) => toParticipant(party, context.knowledge, day)),
    evidence: evidenceOf(candidate, date),
    told_as: "",
  };
  const named_days = date ? [] : namedDays(candidate.events, open);
  return {candidate, account: {...account, ...(named_days.length && {named_days})}};
}

/** "met B to act on what was agreed at the Lima summit": what is told of background counts only where nothing else is told. */
function tellingsOf(candidate: Candidate): Event[] {
  const {events} = candidate;
  const news = isBackground(candidate) ? [] : events.filter(({background}) => !background);
  return news.length ? news : events;
}

/** The first town told; failing that, where "A had met B in C", but not "what they agreed on at the Lima summit". */
const placeOf = (candidate: Candidate): Event["place"] =>
  tellingsOf(candidate).find((event) => event.place)?.place ??
  candidate.events.find(({place, construct}) => place && VERBS.has(construct))?.place ??
  null;

/** What a verb tells as gone by may be the news itself; what a noun names so is something else. */
const VERBS = new Set<Event["construct"]>(["meet", "receive", "call"]);

/** The country visited, or else that of the town, or the one that the text names as the place. */
const hostOf = (candidate: Candidate, place: Event["place"]): string | null =>
  candidate.events.find((event) => event.host)?.host ??
  place?.country ??
  tellingsOf(candidate).find((event) => event.land)?.land?.country ??
  null;

/** "will arrive on Thursday for three days. On Friday he will go on to C": a day in the midst of a stay is that of a leg, not of the talks. */
const isLeg = ({construct, date}: Event, events: readonly Event[]): boolean =>
  construct === "travel" &&
  events.some(
    (stay) =>
      (stay.construct === "visit" || stay.construct === "travel") &&
      stay.date?.from != null &&
      stay.date.from < date!.from! &&
      date!.to! <= stay.date.to!,
  );

/** The finest date of all tellings, one day before several; of equals the first. */
function bestDate({events}: Candidate): DateMention | null {
  const order: Precision[] = ["day", "month", "quarter", "half", "year", "unknown"];
  const dated = events.flatMap((event) => (event.date?.from && !isLeg(event, events) ? [event.date] : []));
  const rank = ({precision, from, to}: DateMention) => order.indexOf(precision) + (from === to ? 0 : 0.5);
  return dated.sort((a, b) => rank(a) - rank(b))[0] ?? null;
}

function toParticipant(party: Party, knowledge: Knowledge, day: string | null): ParticipantDraft {
  const {person, name, country, role, office} = party;
  return {person, name, country, role, office, level: levelOf(party, knowledge, day)};
}

const COUNTERPART = /counterpart/i;

/** By person, where an article first gives a title of their own. */
type Titles = ReadonlyMap<string, PersonMention>;

function titlesOf(mentions: AnyMention[]): Titles {
  const titles = new Map<string, PersonMention>();
  for (const mention of mentions) {
    if (mention.kind !== "person" || titles.has(mention.entity)) continue;
    if (mention.role !== null && !COUNTERPART.test(mention.role)) titles.set(mention.entity, mention);
  }
  return titles;
}

/** "his counterpart" holds the office of the other; "the leader", or no title, gives way to the title told elsewhere. */
function titled(party: Party, all: Party[], titles: Titles): Party {
  if (!party.person || (party.role && !/counterpart|leader/i.test(party.role))) return party;
  const named = titles.get(party.person);
  const other = all.find(
    ({country, role}) => country !== party.country && role !== null && !COUNTERPART.test(role),
  );
  const from = named ?? (COUNTERPART.test(party.role ?? "") ? other : undefined);
  return from ? {...party, role: from.role, office: from.office} : party;
}

function evidenceOf({events, parties}: Candidate, date: DateMention | null) {
  const cues = events.map((event) => ({role: "cue", span: event.cue, rule: event.rule}));
  const marks = events.flatMap((event) => event.marks);
  const places = events.flatMap((event) =>
    event.place ? [{role: "place", span: event.place.span, rule: "locative"}] : [],
  );
  const lands = events.flatMap((event) =>
    event.land ? [{role: "host", span: event.land.span, rule: "locative"}] : [],
  );
  const people = parties.map(({mention}) => ({
    role: "participant",
    span: {start: mention.start, end: mention.end},
    rule: mention.rule,
  }));
  const dates = date ? [{role: "date", span: {start: date.start, end: date.end}, rule: date.rule}] : [];
  return unique([...cues, ...people, ...dates, ...places, ...lands, ...marks]);
}

function unique<T extends {role: string; span: Span}>(items: T[]): T[] {
  const seen = new Set<string>();
  return items.filter(({role, span}) => {
    const key = `${role} ${span.start} ${span.end}`;
    return !seen.has(key) && seen.add(key);
  });
}
