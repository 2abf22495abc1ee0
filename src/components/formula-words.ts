import type {Formula} from "../../loaders/schema.ts";
import {fragmentOf} from "./address.js";
import {element, type Child} from "./element.js";
import {dayName} from "./names.js";
import {FEW_ARTICLES} from "./voices.js";
import {counted, inSentence, possessive, spelled} from "./words.js";

/** What the formulas tell, in words. */

export const quoted = (words: string): string => `“${words}”`;

/** "65 of 122" */
export const shareName = ({articles, side_articles}: Pick<Formula, "articles" | "side_articles">): string =>
  `${articles.toLocaleString("en")} of ${side_articles.toLocaleString("en")}`;

/**
 * How often chance alone would leave all the articles that use a formula among these: drawn from all of the side's
 * without regard to time, none of them falls among the first so many, or the last.
 */
export function chanceWithout(apart: number, {articles, side_articles: all}: Formula): number {
  let p = 1;
  for (let i = 0; i < articles; i++) p *= Math.max(0, all - apart - i) / (all - i);
  return p;
}

/** Rarer than this, and a formula came or went: each chart tells of up to eight. */
const RARE = 0.01;

/** The finding: the formula with most words repeated, and whether it came or went. */
export function stripsTitle(
  side: string,
  formulas: readonly Formula[],
  names: (code: string) => string,
): string {
  const [first] = formulas;
  const whose = possessive(names(side));
  if (!first) return `${whose} articles share no formula`;
  const when = courseOf(first);
  return `${whose} formula above all: ${quoted(first.words)}, in ${shareName(first)} articles${when && `, ${when}`}`;
}

/** "not before 3 March 2022", "not after 1 July 2023"; nothing where chance may have left it out. */
export function courseOf(formula: Formula): string {
  const {first, last, articles_before, articles_after} = formula;
  const from =
    first !== null && chanceWithout(articles_before, formula) < RARE ? `not before ${dayName(first)}` : "";
  const to =
    last !== null && chanceWithout(articles_after, formula) < RARE ? `not after ${dayName(last)}` : "";
  return [from, to].filter(Boolean).join(" and ");
}

/** How many formulas, of whom, and how many are one side's own. */
export function formulaSentence(formulas: readonly Formula[], names: (code: string) => string): Child[] {
  if (!formulas.length)
    return ["No side here uses the same words again in two articles: there is no formula to show."];
  const bySide = new Map<string, number>();
  for (const {side} of formulas) bySide.set(side, (bySide.get(side) ?? 0) + 1);
  const most = [...bySide].sort(([, a], [, b]) => b - a).slice(0, 3);
  const list = most.flatMap(([side, n], i): Child[] => [
    i ? ", " : "",
    element("a", {href: fragmentOf({side})}, spelled(n)),
    ` of ${inSentence(names(side))}`,
  ]);
  const own = formulas.filter(({other_articles}) => other_articles === 0).length;
  const others =
    bySide.size > most.length ? `, the rest of ${counted(bySide.size - most.length, "other side")}` : "";
  const times = formulas.length === 1 ? "once" : `for ${counted(formulas.length, "formula")}`;
  const alone = own
    ? `Of these, ${spelled(own)} ${own === 1 ? "stands" : "stand"} in nobody else’s articles.`
    : "Every one stands in others’ articles too.";
  return [
    `The same words in a row come back in several articles of one side ${times}: `,
    list,
    `${others}. ${alone}`,
  ];
}

/** A formula of fewer articles than these has no course. */
const LEAST_DRAWN = 3;

/** Why a side has no strips: it has few articles, or they share little. Null where it has something to draw. */
export function noStrips(
  side: string,
  articles: number,
  formulas: readonly Formula[],
  names: (code: string) => string,
): string | null {
  const whose = possessive(names(side));
  if (articles < FEW_ARTICLES)
    return `${whose} ${counted(articles, "article")} ${articles === 1 ? "is" : "are"} too few for a course in time: that two share words may be chance, or a subject that both have.`;
  const most = Math.max(0, ...formulas.map((formula) => formula.articles));
  if (most && formulas.every(({first}) => first === null))
    return `None of ${whose} articles that share a formula has a day of publication, so it has no course in time.`;
  if (most >= LEAST_DRAWN) return null;
  const shared = most ? `no formula stands in more than ${spelled(most)} of them` : "they share no formula";
  return `${whose} ${counted(articles, "article")} hardly repeat each other: ${shared}.`;
}
