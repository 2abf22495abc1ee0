import {contrast} from "./contrasts/contrasts.ts";
import {topicsOf} from "./contrasts/topics.ts";
import {firstUses, formsOf, stemsOf, wordsOf} from "./contrasts/words.ts";
import {formulasOf} from "./formulas/formulas.ts";
import {byRepetition, countElsewhere, toRow, toUse, type Voice} from "./formulas/rows.ts";
import type {Knowledge} from "./knowledge.ts";
import type {Reading} from "./reading.ts";
import type {Contrast, Formula, TopicMention, Use} from "./schema.ts";
import {fold} from "./tokens.ts";
import {originalsOf} from "./words/originals.ts";
import {prepareSorting, unitsOf, type Sorting, type Units} from "./words/units.ts";

/** What a whole corpus tells of its sides: what each always says, and what it says more than the others. */
export function compareSides(
  readings: readonly Reading[],
  mentions: readonly TopicMention[],
  knowledge: Knowledge,
): {formulas: Formula[]; contrasts: Contrast[]; uses: Use[]} {
  const sorting = prepareSorting(knowledge);
  const read = readings.filter(({article}) => article.language === "en");
  const units = read.map((reading) => unitsOf(reading, sorting));
  const voices = voicesOf(units, sorting);
  const formulas = formulaRows(voices, units, sorting, knowledge);
  const words = wordContrasts(voices, units, sorting);
  const topics = topicContrasts(voices, units, mentions, knowledge);
  return {
    formulas: formulas.rows,
    contrasts: [...words.rows, ...topics],
    uses: [...formulas.uses, ...words.uses],
  };
}

/** The articles of each side without reprints; sides in the order of their codes. */
function voicesOf(units: readonly Units[], {vocabulary}: Sorting): Voice[] {
  const bySide = new Map<string, Units[]>();
  for (const article of units) {
    const {side} = article.reading.article;
    if (side === null) continue;
    const own = bySide.get(side);
    if (own) own.push(article);
    else bySide.set(side, [article]);
  }
  return [...bySide]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([side, articles]) => ({side, originals: originalsOf(articles, vocabulary)}));
}

function formulaRows(
  voices: readonly Voice[],
  units: readonly Units[],
  {vocabulary}: Sorting,
  {codebook}: Knowledge,
): {rows: Formula[]; uses: Use[]} {
  const ordinary = new Set(codebook.light_words.ordinary.map(fold));
  const found = voices.flatMap((voice) =>
    formulasOf(voice.side, voice.originals, vocabulary, ordinary).map((formula) => ({voice, formula})),
  );
  const elsewhere = countElsewhere(
    found.map(({formula}) => formula),
    units,
  );
  const made = found.map(({voice, formula}) =>
    toRow(formula, voice, elsewhere.get(formula) ?? 0, vocabulary),
  );
  made.sort(({row: a}, {row: b}) => compare(a.side, b.side) || byRepetition(a, b));
  return {rows: made.map(({row}) => row), uses: made.flatMap(({uses}) => uses)};
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function wordContrasts(
  voices: readonly Voice[],
  units: readonly Units[],
  {vocabulary}: Sorting,
): {rows: Contrast[]; uses: Use[]} {
  const stems = stemsOf(vocabulary);
  const countsOf = (articles: readonly Units[]) => articles.map((article) => wordsOf(article, stems));
  const groups = voices.map(({side, originals}) => ({side, originals, articles: countsOf(originals)}));
  const others = countsOf(units.filter(({reading}) => reading.article.side === null));
  const labelOf = formsOf(units, vocabulary, stems);
  const rows = contrast(groups, others, {unit: "word", labelOf});
  const bySide = new Map(groups.map((group) => [group.side, group]));
  const records = new Map(rows.map(({side, term}) => [`${side}:${term}`, {side, term}]));
  const uses = [...records].flatMap(([record, {side, term}]) => {
    const {originals, articles} = bySide.get(side)!;
    return firstUses(originals, articles, term, stems).map((use) => toUse(record, use, "word-of-side"));
  });
  return {rows, uses};
}

function topicContrasts(
  voices: readonly Voice[],
  units: readonly Units[],
  mentions: readonly TopicMention[],
  {codebook}: Knowledge,
): Contrast[] {
  const labels = new Map(codebook.topics.map(({id, label}) => [id, label]));
  const articlesOf = (own: readonly Units[]) => own.map(({reading}) => reading.article);
  const groups = voices.map(({side, originals}) => ({
    side,
    articles: topicsOf(articlesOf(originals), mentions),
  }));
  const others = topicsOf(
    articlesOf(units).filter(({side}) => side === null),
    mentions,
  );
  return contrast(groups, others, {unit: "topic", labelOf: (id) => labels.get(id) ?? id});
}
