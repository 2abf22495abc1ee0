import type {Article, Contact, Problem} from "../../loaders/schema.ts";
import {dayName} from "./names.js";
import {capital, counted, inSentence, listed, spelled} from "./words.js";

/** What these articles can and cannot tell: how many, whose, from when, and what they lack. */

export interface Coverage {
  articles: readonly Article[];
  contacts: readonly Contact[];
  problems: readonly Problem[];
  country: (code: string) => string;
}

/** Fewer articles than these are read, not counted: a share among them may be almost anything. */
export const FEW = 30;

/** Whole sentences, the gravest limit first; none is left out because it is zero elsewhere. */
export function limits({articles, contacts, problems, country}: Coverage): string[] {
  const n = articles.length;
  const held = contacts.filter(({status}) => status === "held");
  const undated = contacts.filter(({date_start}) => date_start === null).length;
  const single = contacts.filter(({sides}) => sides.length < 2).length;
  return [
    n === 0 ? "There is no article yet, so there is nothing to show." : "",
    n > 0 && n < FEW ? fewArticles(n) : "",
    n ? sidesSentence(articles, country) : "",
    gaps(articles),
    contacts.length && single
      ? `${capital(spelled(single))} of ${contacts.length} contacts ${single === 1 ? "is" : "are"} told by one side only, or by none; the other’s silence here is no denial.`
      : "",
    undated
      ? `${capital(spelled(undated))} of ${contacts.length} contacts ${undated === 1 ? "has" : "have"} no date in any text.`
      : "",
    missing(articles, "outlet", "name no outlet"),
    missing(articles, "published", "have no day of publication"),
    missing(articles, "side", "speak for no side that could be told"),
    problems.length
      ? `${capital(counted(problems.length, "problem"))} in reading the files ${problems.length === 1 ? "is" : "are"} listed under methods.`
      : "Every file of the corpus was read.",
    held.length && n < FEW
      ? "No rate, trend or difference on these pages is a finding about diplomacy; each is a description of these texts."
      : "",
  ].filter(Boolean);
}

function fewArticles(n: number): string {
  const [low, high] = wilson(Math.ceil(n / 2), n);
  const percent = (share: number): string => `${Math.round(share * 100)}`;
  return `${capital(counted(n, "article"))} are a sample to read, not to count with: even if they had been drawn at random, what ${spelled(Math.ceil(n / 2))} of ${n} say could hold for anything from ${percent(low)} to ${percent(high)} per cent of all.`.replace(
    "One article are",
    "One article is",
  );
}

/** Wilson (1927), interval of a proportion at 95 per cent. */
export function wilson(k: number, n: number, z = 1.959964): [number, number] {
  const p = k / n;
  const middle = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

function sidesSentence(articles: readonly Article[], country: (code: string) => string): string {
  const counts = new Map<string, number>();
  for (const {side} of articles) if (side !== null) counts.set(side, (counts.get(side) ?? 0) + 1);
  const sides = [...counts].sort((a, b) => b[1] - a[1]);
  if (sides.length === 0) return "None speaks for a side.";
  if (sides.length === 1) return `All that speak for a side speak for ${inSentence(country(sides[0]![0]))}.`;
  const shown = sides.slice(0, 6).map(([side, n]) => `${spelled(n)} for ${inSentence(country(side))}`);
  const others = sides.slice(6).reduce((sum, [, n]) => sum + n, 0);
  const list = others
    ? [...shown, `${spelled(others)} for ${counted(sides.length - 6, "other side")}`]
    : shown;
  return capital(`${listed(list)} speak.`.replace(" for ", " speak for ").replace(/ speak\.$/, "."));
}

/** "They are from five months between June 2023 and April 2024, of which …": how much of the time nothing was read of. */
function gaps(articles: readonly Article[]): string {
  const days = articles.flatMap(({published}) => published ?? []).sort();
  if (days.length < 2) return "";
  const index = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  const span = index(days.at(-1)!) - index(days[0]!) + 1;
  const empty = span - new Set(days.map(index)).size;
  if (empty === 0)
    return `They were published from ${dayName(days[0]!)} to ${dayName(days.at(-1)!)}, some in every month.`;
  return `They were published from ${dayName(days[0]!)} to ${dayName(days.at(-1)!)}; from ${spelled(empty)} of these ${span} months there is none.`;
}

function missing(articles: readonly Article[], key: "outlet" | "published" | "side", words: string): string {
  const n = articles.filter((article) => article[key] === null).length;
  if (n === 0) return "";
  const verb =
    n === 1 ? words.replace("have", "has").replace("name ", "names ").replace("speak ", "speaks ") : words;
  return `${capital(counted(n, "article"))} ${verb}.`;
}
