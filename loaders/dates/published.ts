import {min} from "d3-array";
import type {Document} from "../documents.ts";
import type {Span} from "../span.ts";
import {captionDay} from "./captions.ts";
import {day, daysBetween} from "./calendar.ts";
import {datelineRule, dayOf, OPENING_DAY} from "./dateline.ts";
import type {Calendar, Expression} from "./expression.ts";
import {addressDay} from "./imprint.ts";
import {join} from "./join.ts";
import {labelOf} from "./labels.ts";
import {recognise} from "./recognise.ts";
import {supportedYear} from "./support.ts";
import {daysFromToday} from "./today.ts";

/** A day of publication that the text gives away, with its words and the rule that found it. */
export interface Published {
  date: string;
  span: Span;
  rule: string;
}

/** A day that may be that of publication; of several the lowest rank counts, and then the first. */
interface Found {
  at: Expression;
  told: Calendar;
  rule: string;
  rank: number;
  /** Days from that of publication to this one: 1 for "tomorrow (4 May 2019)". */
  ahead: number;
}

/** A dateline stands before the news: among the first words, after at most a headline and a few lines. */
const HEAD = 200;
/** Among how many last words a release tells where and when it was written. */
const FOOT = 60;

/**
 * The day of publication as the text itself gives it: "Published March 5, 2021", "MOSCOW, June 25. /TASS/", a line that
 * holds a date and nothing else. A year that is not told there must have support in the text. Null where nothing
 * supports a day.
 */
export function inferPublished(document: Document): Published | null {
  const expressions = join(document, recognise(document.tokens));
  const found = expressions.flatMap((at) => foundAt(document, expressions, at) ?? []);
  const best = min(found, ({rank}) => rank) ?? 0;
  const [first, ...more] = found.filter(({rank}) => rank === best);
  const sure = best <= RANKS.updated || more.every(({told}) => isSame(told, first!.told));
  if (!first) return ofAddress(document);
  if (!sure) return null;
  const further = first.told.year ? undefined : found.find(({told}) => told.year && isNear(told, first.told));
  return (
    published(document, expressions, first) ?? (further ? published(document, expressions, further) : null)
  );
}

/** "La Paz, June 24" above and "Published 6/25/2019" below: a day with its year, at most so many days later, says which. */
const LATER = 3;

function isNear(one: Calendar, {number, day: of}: Calendar): boolean {
  const [from, to] = [day(one.year!, number!, of!), day(one.year!, one.number!, one.day!)];
  const days = from && to ? daysBetween(from, to) : -1;
  return days >= 0 && days <= LATER;
}

function ofAddress(document: Document): Published | null {
  const found = addressDay(document);
  return found && {date: String(found.at), span: found.span, rule: "address"};
}

const isSame = (a: Calendar, b: Calendar): boolean =>
  a.year === b.year && a.number === b.number && a.day === b.day;

/** What "published" stands beside goes before any other line of the head; what was updated, and the foot of a page, come last. */
const RANKS = {published: 0, head: 1, today: 2, updated: 3, opening: 4, below: 5, foot: 6, caption: 7};

function foundAt(document: Document, expressions: readonly Expression[], at: Expression): Found | null {
  const told = dayOf(at.meaning);
  if (!told) return null;
  const {tokens} = document;
  const [head, foot] = [at.first <= HEAD, at.first >= tokens.length - FOOT];
  const label = labelOf(tokens, at);
  const found = (rank: number, rule: string | null, ahead = 0): Found | null =>
    rule ? {at, told, rule, rank, ahead} : null;
  if (label === "published") return found(head ? RANKS.published : RANKS.below, "published-label");
  if (!head && !(foot && told.year)) return null;
  const rank = !head ? RANKS.foot : label === "updated" ? RANKS.updated : RANKS.head;
  const ahead = head ? daysFromToday(tokens, at) : null;
  const line = datelineRule(document, at);
  return (
    found(head && line === OPENING_DAY ? RANKS.opening : rank, line) ??
    (ahead === null ? null : found(RANKS.today, "today", ahead)) ??
    (head ? found(RANKS.caption, captionDay(document, expressions, at)) : null)
  );
}

function published(
  document: Document,
  expressions: readonly Expression[],
  {at, told, rule, ahead}: Found,
): Published | null {
  const year = told.year ?? supportedYear(document, expressions, at, told);
  const date = year === null ? null : day(year, told.number!, told.day!);
  const {tokens} = document;
  const span = {start: tokens[at.first]!.start, end: tokens[at.last - 1]!.end};
  return (
    date && {
      date: String(date.subtract({days: ahead})),
      span,
      rule: told.year ? rule : `${rule}-year-from-text`,
    }
  );
}
