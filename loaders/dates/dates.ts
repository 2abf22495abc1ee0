import type {Document, Sentence} from "../documents.ts";
import {daysBetween, parseDay, type Day} from "./calendar.ts";
import {datelineRule, dayOf} from "./dateline.ts";
import {inYear} from "./choose.ts";
import type {DateMention} from "./date.ts";
import type {Calendar, Expression, Meaning} from "./expression.ts";
import {join} from "./join.ts";
import {labelOf} from "./labels.ts";
import {recognise} from "./recognise.ts";
import {resolve, type Context} from "./resolve.ts";
import {dayOfNews, isSameDay} from "./same-day.ts";
import {stayOf} from "./stays.ts";
import {tenseAt} from "./tense.ts";
import type {Resolved} from "./values.ts";

/** All time expressions of a document, in order, resolved against the day of publication (ISO, or null where not known). */
export function readDates(document: Document, anchor: string | null): DateMention[] {
  const expressions = join(document, recognise(document.tokens));
  const published = anchor === null ? null : parseDay(anchor.slice(0, 10));
  return resolveAll(
    document,
    expressions,
    start(published, published ? null : onlyYear(document, expressions)),
  );
}

const start = (anchor: Day | null, year: number | null): Context => {
  const clause = {tense: null, sure: false};
  return {anchor, year, clause, carried: null, previous: null, period: null, stay: null};
};

/** Resolves one expression after the other; what one tells, the next may count from. */
function resolveAll(document: Document, expressions: readonly Expression[], context: Context): DateMention[] {
  const mentions: DateMention[] = [];
  const published = context.anchor;
  let sentence = 0;
  let plain: Context["previous"] = null;
  let news: Context["previous"] = null;
  for (const expression of expressions) {
    const before = sentence;
    while (document.sentences[sentence] && document.sentences[sentence]!.last <= expression.first) sentence++;
    if (sentence > before) context = {...context, carried: null};
    context = {...context, clause: clauseOf(document, expression, document.sentences[sentence])};
    const anchor = isQuoted(document, expression, document.sentences[sentence])
      ? sayingDay(context)
      : context.anchor;
    const same = isSameDay(document, expression, document.sentences[sentence]) ? news : null;
    const base = same ?? (expression.rule === "unit-in-place" && plain ? plain : context.previous);
    const resolved = resolve(meaningOf(expression, published), {...context, anchor, previous: base});
    if (!resolved) continue;
    // "have met six times since mid-2023, lastly in September": since when says nothing of the year of the last time.
    const since = document.tokens[expression.first - 1]?.fold === "since";
    const {carried, previous} = context;
    context = told(context, expression.meaning, resolved);
    if (since) context = {...context, carried};
    // "referring to Thursday's remarks … She met B the same day": a day that owns something is not that of the news told before.
    if (document.tokens[expression.last]?.fold === "'s" && previous) context = {...context, previous};
    if (isOfReport(document, expression)) context = dayOfReport(context, resolved, published);
    if (!isInAside(document, expression)) plain = context.previous;
    news = dayOfNews(news, resolved.precision === "day" ? resolved.days : null, published);
    mentions.push(mention(document, expression, resolved));
  }
  return mentions;
}

const ASIDE_REACH = 14;

/** "A, who came on Monday, met B later in the day": in an aside that a comma closes, a day is not that of which the text goes on to tell. */
function isInAside({tokens}: Document, {first, last}: Expression): boolean {
  const near = tokens.slice(Math.max(0, first - ASIDE_REACH), first);
  const who = near.findLastIndex(({fold}) => fold === "who");
  const open =
    who > 0 && near[who - 1]!.fold === "," && near.slice(who).every(({fold}) => !/^[,.]$/.test(fold));
  return open && tokens[last]?.fold === ",";
}

/** How many days before the publication that which it quotes was said. */
const QUOTED = 2;

/** "On Friday she met many. 'Glad to see B this evening', she wrote": today in somebody's own words is the day told before. */
function sayingDay({anchor, previous}: Context): Day | null {
  if (!anchor || !previous || String(previous.from) !== String(previous.to)) return anchor;
  const age = daysBetween(previous.from, anchor);
  return age > 0 && age <= QUOTED ? previous.from : anchor;
}

const isQuoted = ({tokens}: Document, {first, rule}: Expression, sentence: Sentence | undefined): boolean =>
  /^(?:deictic-day|part-of-day)$/.test(rule) &&
  sentence !== undefined &&
  tokens.slice(sentence.first, first).filter(({fold}) => fold === '"').length % 2 === 1;

/** A report copied so many days after it was written. */
const COPIED = 10;

/** Whether an expression is a day that its line sets apart, and not that on which a page was changed. */
const isOfReport = (document: Document, expression: Expression): boolean =>
  dayOf(expression.meaning) !== null &&
  labelOf(document.tokens, expression) !== "updated" &&
  datelineRule(document, expression) !== null;

/** "LIMA, Oct. 14 (Andina) --" over a report that a page of the 16th copies, or of several on one page: "today" is that day. */
function dayOfReport(context: Context, {days}: Resolved, published: Day | null): Context {
  if (!published || !days) return context;
  const age = daysBetween(days.from, published);
  return age >= 0 && age <= COPIED ? {...context, anchor: days.from} : context;
}

/** "01/08/2022" on a page of January 10, 2022: the month comes first where that alone is a day just before the publication. */
function meaningOf({meaning, rule}: Expression, anchor: Day | null): Meaning {
  if (rule !== "numeric-date-in-doubt" || meaning.form !== "calendar" || !anchor) return meaning;
  const swapped = {...meaning, number: meaning.day, day: meaning.number};
  return !isJustBefore(meaning, anchor) && isJustBefore(swapped, anchor) ? swapped : meaning;
}

function isJustBefore(meaning: Calendar, anchor: Day): boolean {
  const days = inYear(meaning, meaning.year!);
  const age = days ? daysBetween(days.from, anchor) : -1;
  return age >= 0 && age <= COPIED;
}

const clauseOf = (
  {tokens}: Document,
  {first, last}: Expression,
  sentence: Sentence | undefined,
): Context["clause"] => (sentence ? tenseAt(tokens, first, last, sentence) : {tense: null, sure: false});

/** The context for the next expression. */
function told(context: Context, meaning: Meaning, {type, days, precision}: Resolved): Context {
  const carried = yearsOf(meaning).at(-1) ?? context.carried;
  const previous = precision === "day" ? days : context.previous;
  const period = type === "DATE" && days ? days : context.period;
  const stay = precision === "day" ? (stayOf(days) ?? context.stay) : context.stay;
  return {...context, carried, previous, period, stay};
}

function mention({tokens}: Document, expression: Expression, {days, ...resolved}: Resolved): DateMention {
  const {first, last, rule} = expression;
  const span = {start: tokens[first]!.start, end: tokens[last - 1]!.end};
  const [from, to] = days ? [String(days.from), String(days.to)] : [null, null];
  return {kind: "date", ...span, first, last, ...resolved, from, to, rule};
}

/** The year of a text that names one year and no other; it dates the days whose year the text leaves out. */
function onlyYear({tokens}: Document, expressions: readonly Expression[]): number | null {
  const told = expressions.filter(
    ({meaning, first}) => !isBareYear(meaning) || !REACHES.has(tokens[first - 1]?.fold ?? ""),
  );
  const years = new Set(told.flatMap(({meaning}) => yearsOf(meaning)));
  return years.size === 1 ? [...years][0]! : null;
}

/** "the third visit since 2013", "free of carbon by 2050": as far as the text goes back or ahead, and not its own year. */
const REACHES = new Set(
  "since by until till before after beyond from to through vision agenda than".split(" "),
);

const isBareYear = (meaning: Meaning): boolean => meaning.form === "calendar" && meaning.grain === "year";

function yearsOf(meaning: Meaning): number[] {
  if (meaning.form === "range") return [...yearsOf(meaning.start), ...yearsOf(meaning.end)];
  if (meaning.form === "clock") return meaning.date ? yearsOf(meaning.date) : [];
  const named =
    meaning.form === "calendar" && meaning.year !== null && !/^(decade|century)$/.test(meaning.grain);
  return named ? [meaning.year!] : [];
}
