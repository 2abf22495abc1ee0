import {group} from "d3-array";
import {contrast} from "./contrasts/contrasts.ts";
import {firstMentions, topicsOf} from "./contrasts/topics.ts";
import {firstUses, formsOf, stemsOf, wordsOf} from "./contrasts/words.ts";
import {formulasOf} from "./formulas/formulas.ts";
import {byRepetition, countElsewhere, toRow, toUse} from "./formulas/rows.ts";
import type {Knowledge} from "./knowledge.ts";
import type {Reading} from "./reading.ts";
import type {Contrast, Formula, Side, TopicMention, Use} from "./schema.ts";
import {fold} from "./tokens.ts";
import {originalsOf, type SideTexts} from "./words/originals.ts";
import {prepareSorting, unitsOf, type Sorting, type Units} from "./words/units.ts";

/** The texts that are counted: each side's, and those of no side. Reprints are in none of them. */
interface Texts {
  sides: readonly SideTexts[];
  others: readonly Units[];
}

/** What a whole corpus tells of its sides: what each always says, and what it says more than the others. */
export function compareSides(
  readings: readonly Reading[],
  mentions: readonly TopicMention[],
  knowledge: Knowledge,
): {sides: Side[]; formulas: Formula[]; contrasts: Contrast[]; uses: Use[]} {
  const sorting = prepareSorting(knowledge);
  const read = readings.filter(({article}) => article.language === "en");
  const texts = textsOf(
    read.map((reading) => unitsOf(reading, sorting)),
    sorting,
  );
  const formulas = formulaRows(texts, sorting, knowledge);
  const words = wordContrasts(texts, sorting);
  const topics = topicContrasts(texts, mentions, knowledge);
  return {
    sides: texts.sides.map(toSide),
    formulas: formulas.rows,
    contrasts: [...words.rows, ...topics.rows],
    uses: [...formulas.uses, ...words.uses, ...topics.uses],
  };
}

/** Sides in the order of their codes. */
function textsOf(units: readonly Units[], {vocabulary}: Sorting): Texts {
  const bySide = group(units, ({reading}) => reading.article.side);
  const sides = [...bySide].flatMap(([side, articles]): SideTexts[] => {
    if (side === null) return [];
    const originals = originalsOf(articles, vocabulary);
    const counted = new Set(originals);
    return [{side, originals, reprints: articles.filter((article) => !counted.has(article))}];
  });
  return {
    sides: sides.sort((a, b) => compare(a.side, b.side)),
    others: originalsOf(bySide.get(null) ?? [], vocabulary),
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const articlesOf = (units: readonly Units[]) => units.map(({reading}) => reading.article);

const toSide = ({side, originals, reprints}: SideTexts): Side => ({
  side,
  articles: articlesOf(originals).map(({id}) => id),
  reprints: articlesOf(reprints)
    .map(({id}) => id)
    .sort(compare),
});

/** All texts that are counted. */
const countedIn = ({sides, others}: Texts): Units[] => [
  ...sides.flatMap(({originals}) => originals),
  ...others,
];

function formulaRows(
  texts: Texts,
  {vocabulary}: Sorting,
  {codebook}: Knowledge,
): {rows: Formula[]; uses: Use[]} {
  const ordinary = new Set(codebook.light_words.ordinary.map(fold));
  const found = texts.sides.flatMap((own) =>
    formulasOf(own.side, own.originals, vocabulary, ordinary).map((formula) => ({own, formula})),
  );
  const elsewhere = countElsewhere(
    found.map(({formula}) => formula),
    countedIn(texts),
  );
  const made = found.map(({own, formula}) => toRow(formula, own, elsewhere.get(formula) ?? 0, vocabulary));
  made.sort(({row: a}, {row: b}) => compare(a.side, b.side) || byRepetition(a, b));
  return {rows: made.map(({row}) => row), uses: made.flatMap(({uses}) => uses)};
}

/** What a side's term is called in `uses`; a word and a topic may have one name. */
const recordOf = ({side, unit, term}: Contrast): string => `${side}:${unit}:${term}`;

/** Each term of each side once, however many others it is held against. */
const termsOf = (rows: readonly Contrast[]): Map<string, Contrast> =>
  new Map(rows.map((row) => [recordOf(row), row]));

function wordContrasts(texts: Texts, {vocabulary}: Sorting): {rows: Contrast[]; uses: Use[]} {
  const stems = stemsOf(vocabulary);
  const countsOf = (articles: readonly Units[]) => articles.map((article) => wordsOf(article, stems));
  const groups = texts.sides.map(({side, originals}) => ({side, originals, articles: countsOf(originals)}));
  const labelOf = formsOf(countedIn(texts), vocabulary, stems);
  const rows = contrast(groups, countsOf(texts.others), {unit: "word", labelOf});
  const bySide = new Map(groups.map((own) => [own.side, own]));
  const uses = [...termsOf(rows)].flatMap(([record, {side, term}]) => {
    const {originals, articles} = bySide.get(side)!;
    return firstUses(originals, articles, term, stems).map((use) => toUse(record, use, "word-of-side"));
  });
  return {rows, uses};
}

function topicContrasts(
  {sides, others}: Texts,
  mentions: readonly TopicMention[],
  {codebook}: Knowledge,
): {rows: Contrast[]; uses: Use[]} {
  const labels = new Map(codebook.topics.map(({id, label}) => [id, label]));
  const bySide = new Map(sides.map(({side, originals}) => [side, articlesOf(originals)]));
  const groups = [...bySide].map(([side, own]) => ({side, articles: topicsOf(own, mentions)}));
  const rows = contrast(groups, topicsOf(articlesOf(others), mentions), {
    unit: "topic",
    labelOf: (id) => labels.get(id) ?? id,
  });
  const firstOf = firstMentions(mentions);
  const uses = [...termsOf(rows)].flatMap(([record, {side, term}]) =>
    firstOf(bySide.get(side)!, term).map(({article, start, end, exact, rule}) => ({
      record,
      article,
      start,
      end,
      exact,
      rule,
    })),
  );
  return {rows, uses};
}
