import type {Article, Contact, Problem} from "../../loaders/schema.ts";
import {monthOf} from "./bins.js";
import {element, type Child} from "./element.js";
import {endsOf} from "./ends.js";
import {dayName, rangeName} from "./names.js";
import type {Panel} from "./panel.js";
import {capital, counted, inSentence, joined, spelled} from "./words.js";

/** What these articles can and cannot tell: how many, whose, from when, and what they lack. */

export interface Coverage {
  articles: readonly Article[];
  contacts: readonly Contact[];
  problems: readonly Problem[];
  country: (code: string) => string;
}

/** Fewer articles than these are read, not counted: a share among them may be almost anything. */
const FEW = 30;

/** The limits as a list, gravest first; each number opens what it counts. */
export function limits(coverage: Coverage, panel: Panel): HTMLElement {
  const {articles, contacts, problems, country} = coverage;
  const items: (Child[] | null)[] = [
    articles.length < FEW ? [fewSentence(articles.length)] : null,
    sidesSentence(articles, country, panel),
    [gapsSentence(articles)],
    lacking(
      contacts.filter(({sides}) => sides.length < 2),
      (rows) => panel.contacts("one-side", "Told by one side only, or by none", rows),
      ["contact", `of ${spelled(contacts.length)}`],
      "told by one side only, or by none; that the other is silent here denies nothing",
    ),
    lacking(
      contacts.filter(({date_start}) => date_start === null),
      (rows) => panel.contacts("undated", "Without a date in any text", rows),
      ["contact", `of ${spelled(contacts.length)}`],
      "without a date in any text",
    ),
    ...(["outlet", "published", "side"] as const).map((key) =>
      lacking(
        articles.filter((article) => article[key] === null),
        (rows) => panel.articles(`no-${key}`, capital(LACKS[key]), rows),
        ["article", `of ${spelled(articles.length)}`],
        LACKS[key],
      ),
    ),
    [problemSentence(problems.length)],
  ];
  return element(
    "ul",
    {class: "limits"},
    items.filter((item) => item !== null && item[0] !== "").map((item) => element("li", {}, item)),
  );
}

const LACKS = {
  outlet: "without a named outlet",
  published: "without a day of publication",
  side: "without a side that could be told",
};

/** "Three articles of 5 are without a named outlet." Nothing where none lacks it. */
function lacking<Row>(
  rows: readonly Row[],
  href: (rows: readonly Row[]) => string,
  [noun, of]: [string, string],
  words: string,
): Child[] | null {
  if (rows.length === 0) return null;
  const number = element("a", {href: href(rows)}, capital(counted(rows.length, noun)));
  return [number, ` ${of} ${rows.length === 1 ? "is" : "are"} ${words}.`];
}

/** How far a share among so few could be from the truth, even at the best. */
export function fewSentence(n: number): string {
  if (n === 0) return "There is no article yet, so there is nothing to show.";
  const half = Math.ceil(n / 2);
  const [low, high] = wilson(half, n).map((share) => Math.round(share * 100));
  const subject = n === 1 ? "One article is a text" : `${capital(spelled(n))} articles are texts`;
  return `${subject} to read, not a sample to count with: even drawn at random, what ${spelled(half)} of ${spelled(n)} say could hold for anything from ${low} to ${high} per cent of all. No rate, trend or difference on these pages is a finding about diplomacy; each describes these texts.`;
}

/** Wilson (1927): interval of a proportion, at 95 per cent. */
export function wilson(k: number, n: number, z = 1.959964): [number, number] {
  const p = k / n;
  const middle = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** "Three speak for Russia and two for China." The first six, and how many others. */
function sidesSentence(
  articles: readonly Article[],
  country: Coverage["country"],
  panel: Panel,
): Child[] | null {
  if (articles.length === 0) return null;
  const bySide = new Map<string, Article[]>();
  for (const article of articles) {
    if (article.side === null) continue;
    const own = bySide.get(article.side);
    if (own) own.push(article);
    else bySide.set(article.side, [article]);
  }
  const sides = [...bySide].sort((a, b) => b[1].length - a[1].length);
  if (sides.length === 0) return ["No article speaks for a side that could be told."];
  const item = (side: string, rows: Article[], i: number): Child => {
    const words = i ? spelled(rows.length) : capital(counted(rows.length, "article"));
    const name = inSentence(country(side));
    const href = panel.articles(`side-${side}`, `Articles that speak for ${name}`, rows);
    const verb = i ? "" : rows.length === 1 ? " speaks" : " speak";
    return element("span", {}, element("a", {href}, words), `${verb} for ${name}`);
  };
  const shown = sides.slice(0, 6).map(([side, rows], i) => item(side, rows, i));
  const others = sides.slice(6);
  const rest = others.flatMap(([, rows]) => rows);
  if (rest.length) {
    const href = panel.articles("side-others", "Articles that speak for other sides", rest);
    shown.push(
      element(
        "span",
        {},
        element("a", {href}, spelled(rest.length)),
        ` for ${counted(others.length, "other side")}`,
      ),
    );
  }
  return [joined(shown), "."];
}

/** From when they are, and of how many months between nothing was read. */
export function gapsSentence(articles: readonly Pick<Article, "published">[]): string {
  const days = articles.flatMap(({published}) => published ?? []);
  const [first, last] = endsOf(days);
  if (first === undefined || last === undefined) return "";
  if (first === last) return `All with a day of publication are of ${dayName(first)}.`;
  const months = monthOf(last) - monthOf(first) + 1;
  const empty = months - new Set(days.map(monthOf)).size;
  const when = `They were published from ${rangeName(first, last)}`;
  return empty
    ? `${when}; of ${spelled(empty)} of these ${spelled(months)} months there is none.`
    : `${when}, some in every month.`;
}

const problemSentence = (n: number): string =>
  n
    ? `${capital(counted(n, "problem"))} in reading the files, listed under methods.`
    : "Every file that was given was read.";
