import type {Article} from "../../loaders/schema.ts";
import {STEPS, stepName, type Step} from "./bins.js";
import {endsOf} from "./ends.js";
import {dayName} from "./names.js";
import {PER, rateOf, standouts, type Estimate} from "./rates.js";
import type {Countable, Period} from "./rate-periods.js";
import {standingName} from "./standings.js";
import {capital, counted, listed, spelled} from "./words.js";

/** What rates say in words. */

/** Two figures that mean something: "0.27", "1.2", "12", "1,204". */
export const figure = (n: number): string =>
  n >= 100
    ? Math.round(n).toLocaleString("en")
    : n.toLocaleString("en", {maximumSignificantDigits: 2, useGrouping: true});

/** "0.27 (0.06 to 0.8)" */
export const withInterval = ({value, low, high}: Estimate): string =>
  `${figure(value)} (${figure(low)} to ${high === Infinity ? "any number" : figure(high)})`;

/** "per 30 days" */
export const PER_DAYS = `per ${PER} days`;

/** Of all periods together. */
export const overall = (periods: readonly Period[]): {count: number; exposure: number} => ({
  count: periods.reduce((sum, {count}) => sum + count, 0),
  exposure: periods.reduce((sum, {exposure}) => sum + exposure, 0),
});

/**
 * Where the axis ends: above every limit, but for those of a few days at either end, which are so high that they would
 * hide all others.
 */
export function topOf(periods: readonly Period[], step: Step): number {
  const {count, exposure} = overall(periods);
  const tops = periods.map((period) => {
    const {value, high} = rateOf(period.count, period.exposure);
    const isDrawn = period.count > 0 || period.articles.length > 0;
    return isDrawn && period.exposure > STEPS[step] * 15 ? high : value;
  });
  return tops.reduce((most, one) => Math.max(most, one), count ? rateOf(count, exposure).high : 1);
}

/** Which periods have more than chance gives, or that none has. */
export function ratesTitle(periods: readonly Period[], {standing}: Countable, step: Step): string {
  const {count, exposure} = overall(periods);
  const what = standingName(standing);
  if (count === 0) return `No contact ${what} can be dated to the ${stepName(step)}`;
  const rate = `${figure(rateOf(count, exposure).value)} ${PER_DAYS}`;
  const [first, ...others] = standouts(periods);
  if (first === undefined)
    return `${capital(counted(count, "contact"))} ${what}: ${rate}, and no ${stepName(step)} that chance could not explain`;
  const own = figure(rateOf(first.count, first.exposure).value);
  const more = others.length
    ? `, and ${counted(others.length, `other ${stepName(step)}`)} beyond chance`
    : "";
  return `${capital(first.name)} stands out: ${own} contacts ${what} ${PER_DAYS}, against ${figure(rateOf(count, exposure).value)} in all${more}`;
}

export function ratesDescription(periods: readonly Period[]): string {
  const {count, exposure} = overall(periods);
  if (count === 0) return `0 contacts in ${counted(periods.length, "period")}.`;
  const full = periods.filter((period) => period.count > 0);
  const top = [...full].sort((a, b) => b.count / b.exposure - a.count / a.exposure)[0]!;
  const all = `In all ${withInterval(rateOf(count, exposure))} contacts ${PER_DAYS}, with its interval at 95 per cent.`;
  const most = `Most in ${top.name}: ${top.count}, ${withInterval(rateOf(top.count, top.exposure))}.`;
  return `${all} ${most} ${capital(spelled(periods.length - full.length))} of ${periods.length} periods have none.`;
}

export function ratesCaption(
  periods: readonly Period[],
  {standing, coarse, others}: Countable,
  step: Step,
  articles: readonly Pick<Article, "published">[],
): string {
  const {count, exposure} = overall(periods);
  const what = standingName(standing);
  const unread = periods.filter((period) => period.count === 0 && period.articles.length === 0).length;
  const empty = periods.filter((period) => period.count === 0).length - unread;
  const last = endsOf(articles.map(({published}) => published)).at(-1);
  const top = topOf(periods, step);
  const isCut = periods.some(
    (period) => period.count + period.articles.length > 0 && rateOf(period.count, period.exposure).high > top,
  );
  const left = [
    others ? `${spelled(others)} not ${standing === "held" ? "held, or only recalled" : what}` : "",
    coarse ? `${spelled(coarse)} whose date is not known to the ${stepName(step)}` : "",
  ].filter(Boolean);
  return [
    `Contacts ${what} ${PER_DAYS} by the ${stepName(step)} in which they began, n = ${count.toLocaleString("en")} in ${exposure.toLocaleString("en")} days, with exact Poisson intervals at 95 per cent; the band is that of all ${withInterval(rateOf(count, exposure))}.`,
    empty
      ? `Hollow: nothing is told though something was read, and the line goes up to what chance may hide.`
      : "",
    unread
      ? `Of ${counted(unread, stepName(step))}, dashed, nothing was read and nothing is told: silence of the sources, not of diplomacy.`
      : "",
    isCut ? "A line that ends at the top goes on, for a period of a few days." : "",
    "Contacts are taken to be independent; several within one visit are not, so that true intervals are wider.",
    left.length ? `Left out: ${listed(left)}.` : "",
    last ? `The last article is of ${dayName(last)}.` : "",
  ]
    .filter(Boolean)
    .join(" ");
}
