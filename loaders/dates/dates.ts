import type {Document, Sentence} from "../documents.ts";
import {parseDay, type Day, type Interval} from "./calendar.ts";
import type {DateMention} from "./date.ts";
import type {Expression, Meaning} from "./expression.ts";
import {join} from "./join.ts";
import {recognise} from "./recognise.ts";
import {resolve, type Context, type Resolved} from "./resolve.ts";
import {tenseAt} from "./tense.ts";

/** All time expressions of a document, in order, resolved against the day of publication (ISO, or null where not known). */
export function readDates(document: Document, anchor: string | null): DateMention[] {
  const expressions = join(document, recognise(document.tokens));
  const published = anchor === null ? null : parseDay(anchor.slice(0, 10));
  const year = published ? null : onlyYear(expressions);
  return resolveAll(document, expressions, published, year);
}

function resolveAll(
  document: Document,
  expressions: readonly Expression[],
  anchor: Day | null,
  year: number | null,
): DateMention[] {
  const mentions: DateMention[] = [];
  let sentence = 0;
  let previous: Interval | null = null;
  let period: Interval | null = null;
  for (const expression of expressions) {
    while (document.sentences[sentence] && document.sentences[sentence]!.last <= expression.first) sentence++;
    const context: Context = {
      anchor,
      year,
      previous,
      period,
      clause: clauseOf(document, expression, document.sentences[sentence]),
    };
    const resolved = resolve(expression.meaning, context);
    if (!resolved) continue;
    if (resolved.type === "DATE" && resolved.days) period = resolved.days;
    if (resolved.precision === "day") previous = resolved.days;
    mentions.push(mention(document, expression, resolved));
  }
  return mentions;
}

const clauseOf = (document: Document, {first, last}: Expression, sentence: Sentence | undefined) =>
  sentence ? tenseAt(document.tokens, first, last, sentence) : {tense: null, sure: false};

function mention(
  {tokens}: Document,
  {first, last, rule}: Expression,
  {days, ...resolved}: Resolved,
): DateMention {
  const span = {start: tokens[first]!.start, end: tokens[last - 1]!.end};
  const [from, to] = days ? [String(days.from), String(days.to)] : [null, null];
  return {kind: "date", ...span, first, last, ...resolved, from, to, rule};
}

/** The year of a text that names one year and no other; it dates the days whose year the text leaves out. */
function onlyYear(expressions: readonly Expression[]): number | null {
  const years = new Set(expressions.flatMap(({meaning}) => yearsOf(meaning)));
  return years.size === 1 ? [...years][0]! : null;
}

function yearsOf(meaning: Meaning): number[] {
  if (meaning.form === "range") return [...yearsOf(meaning.start), ...yearsOf(meaning.end)];
  return meaning.form === "calendar" && meaning.year !== null && !/^(decade|century)$/.test(meaning.grain)
    ? [meaning.year]
    : [];
}
