import type {Period} from "./rate-periods.js";
import {PER_DAYS, figure, withInterval} from "./rate-words.js";
import {rateOf, ratioOf, type Estimate} from "./rates.js";
import {counted, spelled} from "./words.js";

/** What the comparison of two periods says in words: the second held against the first. */

const isBeyondChance = ({low, high}: Estimate): boolean => low > 1 || high < 1;

/** By days, and by articles read. */
const ratios = ([first, second]: readonly [Period, Period]) => ({
  byDays: ratioOf(second, first),
  byArticles: ratioOf(
    {count: second.count, exposure: second.articles.length},
    {count: first.count, exposure: first.articles.length},
  ),
});

/** "No difference that chance could not explain: …", or how many times as many. */
export function ratioTitle(rows: readonly [Period, Period], what: string): string {
  const [first, second] = rows;
  const {byDays} = ratios(rows);
  if (byDays === null) return `No contact ${what} in either period`;
  const [a, b] = rows.map(({count, exposure}) => figure(rateOf(count, exposure).value));
  const rates = `${a} contacts ${what} ${PER_DAYS}, then ${b}`;
  if (!isBeyondChance(byDays)) return `No change that chance could not explain: ${rates}`;
  if (first.count === 0 || second.count === 0) return `More than chance could explain: ${rates}`;
  const times = byDays.value > 1 ? byDays.value : 1 / byDays.value;
  return `${figure(times)} times as many contacts ${what} per day in ${byDays.value > 1 ? second.name : first.name}: ${rates}`;
}

/** The ratio with its interval, and what becomes of it when articles are counted instead of days. */
export function ratioCaption(
  rows: readonly [Period, Period],
  all: number,
  what: string,
  overlap: number,
): string {
  const {byDays, byArticles} = ratios(rows);
  const [first, second] = rows;
  const n = first.count + second.count;
  return [
    `Contacts ${what} ${PER_DAYS} with exact Poisson intervals at 95 per cent.`,
    byDays === null
      ? ""
      : `The second rate is ${withInterval(byDays)} times the first, exact given the ${counted(n, "contact")} of both.`,
    `Articles read: ${spelled(first.articles.length)}, then ${spelled(second.articles.length)}; ${byArticles === null ? "contacts per article cannot be compared." : `contacts per article read are ${withInterval(byArticles)} times those of the first${coverage(byDays, byArticles)}.`}`,
    n < all
      ? `Of ${counted(all, "contact")} ${what}, ${spelled(all - n)} lie in neither or have no date fine enough.`
      : "",
    overlap
      ? `The periods share ${counted(overlap, "day")}, which are counted in both: the ratio does not hold.`
      : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** Coverage is not diplomacy: a difference that goes with what was read is none. */
function coverage(byDays: Estimate | null, byArticles: Estimate): string {
  if (byDays === null || !isBeyondChance(byDays)) return "";
  return isBeyondChance(byArticles) && byDays.value > 1 === byArticles.value > 1
    ? ", so that reading more does not explain the difference"
    : ", so that the difference may be one of what was read";
}
