import type {Entity, Topic} from "../../loaders/schema.ts";
import type {State} from "./address.js";
import type {Line} from "./concordance.js";
import {counted} from "./words.js";

/** What a concordance is of, in words, and among what a reader may choose. */

interface Known {
  topics: ReadonlyMap<string, Topic>;
  names: ReadonlyMap<string, Entity>;
}

/** "Trade", "Ana Rey", "“ferry line”", or several of them in one sentence. */
export function soughtName({topic, name, words}: State, {topics, names}: Known): string {
  const parts = [
    topic && (topics.get(topic)?.label ?? topic),
    name && (names.get(name)?.name ?? name),
    words && `“${words}”`,
  ].filter(Boolean);
  return parts.join(" with ");
}

/** "12 lines of Trade from three articles" */
export function linesSentence(lines: readonly Line[], state: State, known: Known): string {
  const sought = soughtName(state, known);
  if (!sought) return "Choose a topic or a name, or write a phrase.";
  const articles = new Set(lines.map(({article}) => article)).size;
  return lines.length
    ? `${counted(lines.length, "line")} of ${sought}, from ${counted(articles, "article")}.`.replace(
        /^./,
        (c) => c.toUpperCase(),
      )
    : `No line of ${sought} in what this report holds of the articles.`;
}

/** How far a phrase has been sought, and what of it was found so far. */
export function searchingSentence(lines: readonly Line[], share: number, words: string): string {
  const far = `The texts of all articles are being read for “${words}”`;
  const sofar = lines.length ? `; ${counted(lines.length, "line")} so far` : "";
  return share === 0 ? `${far} …` : `${far}: ${Math.floor(100 * share)} % of them${sofar} …`;
}

/** How many articles (`parts`) a report does not hold whole, and what that means for the lines. */
export function heldSentence(parts: number): string {
  if (!parts) return "The whole text of every article is searched.";
  return `Of ${counted(parts, "article")} a published report holds only the sentences on which a row rests: there, other sentences are neither searched nor shown, and “…” stands for them.`;
}
