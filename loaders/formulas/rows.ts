import {createHash} from "node:crypto";
import {group} from "d3-array";
import {exact, type Span} from "../span.ts";
import type {Formula as FormulaRow, Use as UseRow} from "../schema.ts";
import type {SideTexts} from "../words/originals.ts";
import {BREAK, type Units, type Vocabulary} from "../words/units.ts";
import type {Formula, Use} from "./formulas.ts";

/** A formula as a row, with a row for each of its uses. */
export function toRow(
  formula: Formula,
  {originals}: Pick<SideTexts, "originals">,
  elsewhere: number,
  vocabulary: Vocabulary,
): {row: FormulaRow; uses: UseRow[]} {
  const folded = formula.words.map((word) => vocabulary.words[word]).join(" ");
  const id = idOf(formula.side, folded);
  const articles = new Set(formula.uses.map(({article}) => article));
  const days = [...articles].flatMap(({reading}) => reading.article.published ?? []).sort();
  const [first, last] = [days[0] ?? null, days.at(-1) ?? null];
  const count = (holds: (day: string) => boolean) =>
    originals.filter(({reading: {article}}) => article.published !== null && holds(article.published)).length;
  const row: FormulaRow = {
    id,
    side: formula.side,
    words: commonest(formula.uses.map(wordsOf)),
    length: formula.words.filter((word) => /\p{L}|\d/u.test(vocabulary.words[word]!)).length,
    articles: articles.size,
    side_articles: originals.length,
    share: Math.round((articles.size / originals.length) * 1e4) / 1e4,
    uses: formula.uses.length,
    first,
    last,
    articles_before: first === null ? 0 : count((day) => day < first),
    articles_after: last === null ? 0 : count((day) => day > last),
    other_articles: elsewhere,
  };
  return {row, uses: formula.uses.map((use) => toUse(id, use, "reused-words"))};
}

const idOf = (side: string, words: string): string =>
  `f-${createHash("sha256").update(`${side}\n${words}`).digest("hex").slice(0, 12)}`;

/** Words [first, last) of an article as a place in its text. */
export function toUse(record: string, use: Use, rule: string): UseRow {
  const {article, document} = use.article.reading;
  const span = spanOf(use);
  return {record, article: article.id, ...span, exact: exact(document.text, span), rule};
}

function spanOf({article: {tokens, reading}, first, last}: Use): Span {
  const own = reading.document.tokens;
  return {start: own[tokens[first]!]!.start, end: own[tokens[last - 1]!]!.end};
}

/** As it stands in the text, on one line. */
const wordsOf = (use: Use): string =>
  withoutLoneMarks(exact(use.article.reading.document.text, spanOf(use))).replace(/\s+/g, " ");

const QUOTATION_MARK = /["“”„«»]/g;

/** “win win” golden harvest begins at a word, so that its opening mark stays outside: the closing one goes too. */
function withoutLoneMarks(words: string): string {
  const lone = new Set<number>();
  let open: number | null = null;
  for (const {index} of words.matchAll(QUOTATION_MARK)) {
    const isOpening = /(^|[\s([-])$/.test(words.slice(0, index));
    if (isOpening && open !== null) lone.add(open);
    if (!isOpening && open === null) lone.add(index);
    open = isOpening ? index : null;
  }
  if (open !== null) lone.add(open);
  return words.replace(QUOTATION_MARK, (mark, at: number) => (lone.has(at) ? "" : mark));
}

/** Most words repeated first: a long formula in few articles says more of a side than two words in many. */
export const byRepetition = (a: FormulaRow, b: FormulaRow): number =>
  b.articles * (b.length - 1) - a.articles * (a.length - 1) || b.length - a.length || (a.id < b.id ? -1 : 1);

/** The form that most uses have; of equals the one with fewer capitals, as headlines have many, then the first of the alphabet. */
function commonest(forms: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  const capitals = (form: string) => form.replace(/\P{Lu}/gu, "").length;
  return [...counts].sort(([a, m], [b, n]) => n - m || capitals(a) - capitals(b) || (a < b ? -1 : 1))[0]![0];
}

/** In how many of these articles each formula stands; formulas are found by their first word. */
export function countElsewhere(
  formulas: readonly Formula[],
  articles: readonly Units[],
): ReadonlyMap<Formula, number> {
  const byFirst = group(formulas, ({words}) => words[0]!);
  const counts = new Map<Formula, number>();
  for (const {words, reading} of articles) {
    const found = new Set<Formula>();
    words.forEach((word, i) => {
      if (word === BREAK) return;
      for (const formula of byFirst.get(word) ?? [])
        if (formula.side !== reading.article.side && standsAt(formula.words, words, i)) found.add(formula);
    });
    for (const formula of found) counts.set(formula, (counts.get(formula) ?? 0) + 1);
  }
  return counts;
}

const standsAt = (formula: readonly number[], words: Int32Array, i: number): boolean =>
  formula.every((word, k) => words[i + k] === word);
