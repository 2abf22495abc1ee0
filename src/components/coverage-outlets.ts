import type {Article} from "../../loaders/schema.ts";
import {fragmentOf} from "./address.js";
import {monthName, monthsBetween} from "./corpus-bins.js";
import {matrix} from "./matrix.js";
import {capital, counted, listed, spelled} from "./words.js";

/** Which outlets were read in which months, and in which language: what is empty is what the collection lacks. */

interface Options {
  width: number;
  names: (code: string) => string;
}

/** So many outlets can be read, and so many months; of more months years are shown. */
const OUTLETS = 20;
const PERIODS = 24;

/** The language of the rules and word lists. */
const READ = "en";

/** One outlet for one side and in one language. */
export interface Outlet {
  key: string;
  outlet: string | null;
  side: string | null;
  language: string | null;
  articles: Article[];
}

/** Those with most articles first. */
export function outletsOf(articles: readonly Article[]): Outlet[] {
  const outlets = new Map<string, Outlet>();
  for (const article of articles) {
    const {outlet, side, language} = article;
    const key = JSON.stringify([outlet, side, language]);
    const own = outlets.get(key) ?? {key, outlet, side, language, articles: []};
    own.articles.push(article);
    outlets.set(key, own);
  }
  return [...outlets.values()].sort(
    (a, b) => b.articles.length - a.articles.length || (a.key < b.key ? -1 : 1),
  );
}

export function coverageOutlets(articles: readonly Article[], {width, names}: Options): HTMLElement | null {
  const dated = articles.filter(({published}) => published !== null);
  if (!dated.length) return null;
  const periods = periodsOf(dated.map(({published}) => published!));
  const outlets = outletsOf(dated);
  const shown = outlets.slice(0, OUTLETS);
  const cells = shown.flatMap(({key, outlet, side, articles: own}) =>
    periods.flatMap((period) => {
      const here = own.filter(({published}) => published!.startsWith(period));
      const href = fragmentOf({month: period, outlet: outlet ?? "none", side: side ?? "none"});
      return here.length ? [{row: key, column: period, count: here.length, href}] : [];
    }),
  );
  const unit = periods[0]!.length > 4 ? "month" : "year";
  const left = outlets.length - shown.length;
  const undated = articles.length - dated.length;
  return matrix(cells, {
    width,
    name: "outlets",
    title: outletsTitle(outlets, periods),
    description: `${shown
      .slice(0, 6)
      .map(
        (one) =>
          `${outletName(one, names)}: ${one.articles.length} of ${dated.length} articles, in ${periodsIn(one.articles, periods[0]!.length)} of ${periods.length} ${unit}s`,
      )
      .join("; ")}.`,
    caption: [
      `Articles by outlet and ${unit} of publication, ${spelled(dated.length)} of ${spelled(articles.length)}. A point is a ${unit} of which nothing of that outlet was read: a gap of this collection, not of diplomacy.`,
      left ? `${capital(counted(left, "outlet"))} with fewer articles left out.` : "",
      undated ? `${capital(counted(undated, "article"))} without a day of publication left out.` : "",
      languageSentence(articles),
    ]
      .filter(Boolean)
      .join(" "),
    unit: "articles",
    rows: new Map(shown.map((one) => [one.key, outletName(one, names)])),
    columns: new Map(periods.map((period) => [period, monthName(period)])),
    heads: ["Outlet", capital(unit)],
  });
}

/** "TASS, Russia"; the language where it is not the one that is read. */
const outletName = ({outlet, side, language}: Outlet, names: Options["names"]): string =>
  [
    outlet ?? "Not named",
    side === null ? "no side" : names(side),
    language === READ ? "" : languageName(language),
  ]
    .filter(Boolean)
    .join(", ");

const languageName = (code: string | null): string =>
  code === null
    ? "a language that could not be told"
    : (new Intl.DisplayNames(["en"], {type: "language", fallback: "code"}).of(code) ?? code);

/** Every month from the first to the last, or every year where those would be too many. */
function periodsOf(days: readonly string[]): string[] {
  const months = monthsBetween(days);
  return months.length > PERIODS ? [...new Set(months.map((month) => month.slice(0, 4)))] : months;
}

/** How patchy even the fullest outlet is. */
export function outletsTitle(outlets: readonly Outlet[], periods: readonly string[]): string {
  const unit = periods[0]!.length > 4 ? "month" : "year";
  const all = counted(periods.length, unit);
  const seen = outlets.map(({articles}) => periodsIn(articles, periods[0]!.length));
  const most = Math.max(...seen);
  if (outlets.length === 1) return `One outlet, read in ${spelled(most)} of ${all}`;
  if (most === periods.length) {
    const full = seen.filter((n) => n === most).length;
    return `${capital(counted(full, "outlet"))} of ${spelled(outlets.length)} ${full === 1 ? "is" : "are"} read in each of ${all}`;
  }
  return `No outlet is read in more than ${spelled(most)} of ${all}`;
}

const periodsIn = (articles: readonly Article[], length: number): number =>
  new Set(articles.map(({published}) => published!.slice(0, length))).size;

/** What is not read for its language, and that what nobody translated is missing. */
export function languageSentence(articles: readonly Pick<Article, "language">[]): string {
  const others = articles.filter(({language}) => language !== READ);
  const read = languageName(READ);
  if (!others.length)
    return `All are in ${read}, the only language that is read: what an outlet publishes in another only is missing.`;
  const languages = [...new Set(others.map(({language}) => languageName(language)))].sort();
  return `${capital(counted(others.length, "article"))} of ${spelled(articles.length)} ${others.length === 1 ? "is" : "are"} in ${listed(languages)}, and nothing is drawn from ${others.length === 1 ? "it" : "them"}: only ${read} is read.`;
}
