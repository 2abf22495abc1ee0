import type {FigureRow, Report} from "../../loaders/evaluate/report.ts";
import {SPLIT_NAMES, type Section} from "./evaluation-measures.js";
import {counted, listed, spelled} from "./words.js";

/** What the figures of the evaluation say, in sentences. */

const figureOf = ({figures}: Report, split: FigureRow["split"], group: string, name: string) =>
  figures.find((row) => row.split === split && row.group === group && row.name === name);

/** The finding: of the contacts of articles that nobody has looked at, how many are found, and how many are none. */
export function evaluationLead(report: Report): string {
  const any = figureOf(report, "test", "contacts", "any");
  if (!any || any.right === null)
    return "There are no held-out articles, so nobody knows how often it is wrong.";
  const {right, wanted, found} = any as {right: number; wanted: number; found: number};
  const wrong = found - right;
  return (
    `In ${counted(any.articles, "article")} that were kept back while it was made, the machine finds ${spelled(right)} ` +
    `of ${counted(wanted, "contact")}, and ${wrong === 0 ? "none" : spelled(wrong)} of the ${found} that it gives ${wrong < 2 ? "is" : "are"} wrong.`
  );
}

/** Articles that tell of no contact, and how many of them yield one all the same. */
export function alarmsNote(report: Report): string {
  const told = report.splits.flatMap(({split}) => {
    const row = figureOf(report, split, "articles", "without contact, yet one found");
    if (!row?.wanted) return [];
    return [
      `${row.right ? spelled(row.right) : "none"} of ${spelled(row.wanted)} ${SPLIT_NAMES[split]} articles`,
    ];
  });
  return told.length ? `Articles that tell of no contact, yet yield one: ${listed(told)}.` : "";
}

/** "88 articles, 29 of them held out", and when they were written. */
export function madeNote({splits}: Report): string {
  const days = [...new Set(splits.flatMap(({written}) => written ?? []))];
  const counts = splits.map(({split, articles}) => `${spelled(articles)} ${SPLIT_NAMES[split]}`);
  return `${listed(counts)} articles${days.length ? `, written and labelled on ${listed(days)}` : ""}`;
}

/** Said of a section for which not all articles are labelled: "Labelled in six held-out and 11 development articles." */
export function labelledNote({measures}: Section, {splits, figures}: Report): string {
  const own = figures.filter((row) =>
    measures.some(({group, name}) => row.group === group && row.name === name),
  );
  const counts = splits.flatMap(({split, articles}) => {
    const least = Math.min(...own.filter((row) => row.split === split).map((row) => row.articles));
    return least < articles ? [`${spelled(least)} ${SPLIT_NAMES[split]}`] : [];
  });
  return counts.length ? `Labelled in ${listed(counts)} ${own[0]!.unit}.` : "";
}

/** How often what two sides claim is lined up as a reader would, on pairs held back and on those the rules were made by. */
export function comparisonSentence(report: Report): string {
  const claims = (["test", "dev"] as const).map((split) =>
    figureOf(report, split, "comparison", "any labelled claim"),
  );
  const [held, made] = claims;
  if (!held?.wanted) return "No pair of accounts was held back, so nobody knows how often.";
  const against = figureOf(report, "test", "comparison", "contradictions");
  const contradictions = against?.wanted
    ? `, and ${spelled(against.right!)} of ${counted(against.wanted, "contradiction")} among them`
    : "";
  const before = made?.value
    ? `, against ${made.value.toFixed(2)} on the ${counted(made.articles, "pair")} by which the rules were made. Of new articles expect the former.`
    : ".";
  return (
    `On ${counted(held.articles, "pair")} of accounts that were held back, ${spelled(held.right!)} of ` +
    `${counted(held.wanted, "labelled claim")} are found${contradictions}: an F1 of ${(held.value ?? 0).toFixed(2)}${before}`
  );
}
