import type {Article} from "../../loaders/schema.ts";
import {fragmentOf} from "./address.js";
import {monthName} from "./corpus-bins.js";
import {element, type Child} from "./element.js";
import {endsOf} from "./ends.js";
import {sidesOf} from "./sides.js";
import {capital, counted, inSentence, joined, spelled} from "./words.js";

/** Sides told by name; of the others only how many they are. */
const NAMED = 4;

/** What was read, in words: how many, from when to when, and for which sides; each number leads to its articles. */
export function articleSentence(articles: readonly Article[], names: (code: string) => string): Child[] {
  if (!articles.length) return ["No article has been read."];
  const sides = sidesOf(articles);
  const count = (side: string | null): number => articles.filter((article) => article.side === side).length;
  const link = (side: string | null, words: string): Child => [
    element("a", {href: fragmentOf({side: side ?? "none"})}, spelled(count(side))),
    words,
  ];
  const named = sides.slice(0, NAMED).map((side) => link(side, ` for ${inSentence(names(side))}`));
  const further = sides.slice(NAMED).reduce((sum, side) => sum + count(side), 0);
  const others = `${spelled(further)} for ${counted(sides.length - NAMED, "other side")}`;
  const parts = [
    ...named,
    ...(further ? [others] : []),
    ...(count(null) ? [link(null, " for no side that could be told")] : []),
  ];
  return [`${capital(counted(articles.length, "article"))}${span(articles)}: `, joined(parts), "."];
}

function span(articles: readonly Article[]): string {
  const [first, last] = endsOf(articles.map(({published}) => published)).map(monthName);
  if (!first || !last) return "";
  return first === last ? ` of ${first}` : `, ${first} to ${last}`;
}
