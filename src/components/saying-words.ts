import type {Article, Topic} from "../../loaders/schema.ts";
import type {State} from "./address.js";
import {UNNAMED, type Saying, type Speaker} from "./sayings.js";
import {counted, spelled} from "./words.js";

/** What the page of statements says in words. */

export function sayingSentence(sayings: readonly Saying[], articles: readonly Article[]): string {
  if (!sayings.length) return `No statement was found in ${counted(articles.length, "article")}.`;
  const kinds = (kind: Saying["kind"]): number => sayings.filter((saying) => saying.kind === kind).length;
  const [indirect, direct, mixed] = [kinds("indirect"), kinds("direct"), kinds("mixed")];
  const unnamed = sayings.filter(({speaker}) => speaker === null).length;
  return [
    `${counted(articles.length, "article")} quote ${counted(sayings.length, "statement")}:`,
    `${spelled(indirect)} in indirect speech, ${spelled(direct)} in direct, ${spelled(mixed)} in both.`,
    unnamed ? `Of ${spelled(unnamed)} the text leaves the speaker unnamed.` : "",
  ]
    .join(" ")
    .trim();
}

/** The finding of the chart: who speaks most, and how much that is. */
export function speakerTitle(speakers: readonly Speaker[], all: number): string {
  const [first, second] = speakers;
  if (!first) return "No speaker is named";
  const share = `${spelled(first.count)} of ${counted(all, "statement")}`;
  if (second?.count === first.count)
    return `${first.name} and ${second.name} are quoted most, ${spelled(first.count)} times each`;
  return `${first.name} is quoted most: ${share}`;
}

interface Names {
  topics: ReadonlyMap<string, Topic>;
  names: (code: string) => string;
  speakers: readonly Speaker[];
}

/** What the filters leave, in words, so that a print tells it too. */
export function chosenSentence(
  chosen: readonly Saying[],
  all: readonly Saying[],
  {speaker, side, topic, words}: State,
  {topics, names, speakers}: Names,
): string {
  const conditions = [
    speaker && `by ${speakers.find(({id}) => id === speaker)?.name ?? speaker}`,
    side && (side === UNNAMED ? "with no country known" : `for ${names(side)}`),
    topic && `on ${topics.get(topic)?.label ?? topic}`,
    words && `with the words “${words}”`,
  ].filter(Boolean);
  if (!conditions.length) return `All ${counted(all.length, "statement")}.`;
  return `${chosen.length} of ${counted(all.length, "statement")}: ${conditions.join(", ")}.`;
}
