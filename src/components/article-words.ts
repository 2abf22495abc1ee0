import type {Article} from "../../loaders/schema.ts";
import {monthName} from "./corpus-bins.js";
import {sidesOf} from "./sides.js";
import {capital, counted, inSentence, listed, spelled} from "./words.js";

/** What was read, in words: how many, from when to when, and for which sides. */
export function articleSentence(articles: readonly Article[], names: (code: string) => string): string {
  if (!articles.length) return "No article has been read.";
  const days = articles.flatMap(({published}) => published ?? []).sort();
  const sides = sidesOf(articles);
  const count = (side: string | null): number => articles.filter((article) => article.side === side).length;
  const shown = sides.slice(0, 4).map((side) => `${spelled(count(side))} for ${inSentence(names(side))}`);
  const further = sides.slice(4).reduce((sum, side) => sum + count(side), 0);
  const parts = [
    ...shown,
    ...(further ? [`${spelled(further)} for ${counted(sides.length - 4, "other side")}`] : []),
    ...(count(null) ? [`${spelled(count(null))} for no side that could be told`] : []),
  ];
  return `${capital(counted(articles.length, "article"))}${span(days)}: ${listed(parts)}.`;
}

function span(days: readonly string[]): string {
  const [first, last] = [days[0], days.at(-1)].map((day) => day && monthName(day));
  if (!first || !last) return "";
  return first === last ? ` of ${first}` : `, ${first} to ${last}`;
}
