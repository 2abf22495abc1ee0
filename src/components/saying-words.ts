import type {Article, Topic} from "../../loaders/schema.ts";
import {fragmentOf, type State} from "./address.js";
import {element, type Child} from "./element.js";
import {UNNAMED, type Saying, type Speaker} from "./sayings.js";
import {capital, counted, spelled} from "./words.js";

/** What the page of statements says in words. */

/** How much is quoted, and how; each number leads to its statements. */
export function sayingSentence(sayings: readonly Saying[], articles: readonly Article[]): Child[] {
  if (!articles.length) return ["There is no article yet, and so no statement."];
  if (!sayings.length) return [`No statement was found in ${counted(articles.length, "article")}.`];
  const kind = (name: Saying["kind"], words: string): Child[] => {
    const count = sayings.filter((saying) => saying.kind === name).length;
    return [link({kind: name}, count, spelled(count)), words];
  };
  const unnamed = sayings.filter(({speaker}) => speaker === null).length;
  return [
    `${capital(counted(articles.length, "article"))} ${articles.length === 1 ? "quotes" : "quote"} `,
    element("a", {href: "#the-statements"}, counted(sayings.length, "statement")),
    ": ",
    kind("indirect", " in indirect speech, "),
    kind("direct", " in direct, "),
    kind("mixed", " in both. "),
    unnamed > 0 && [
      "Of ",
      link({speaker: UNNAMED}, unnamed, spelled(unnamed)),
      " the text leaves the speaker unnamed.",
    ],
  ];
}

const link = (state: State, count: number, words: string): Child =>
  count ? element("a", {href: fragmentOf(state)}, words) : words;

/** The finding of the chart: who is quoted most, or that nobody stands out. */
export function speakerTitle(speakers: readonly Speaker[], all: number): string {
  const [first, second, third] = speakers;
  if (!first) return "No speaker is named";
  if (second?.count !== first.count)
    return `${first.name} is quoted most: ${spelled(first.count)} of ${counted(all, "statement")}`;
  if (first.count === 1) return "No speaker is quoted more than once";
  if (third?.count === first.count)
    return `No speaker stands out: at most ${counted(first.count, "statement")} each`;
  return `${first.name} and ${second.name} are quoted most: ${counted(first.count, "statement")} each`;
}

export function speakerCaption(shown: readonly Speaker[], all: readonly Speaker[]): string {
  const part = shown.length < all.length ? `, the ${shown.length} most quoted of ${all.length}` : "";
  return `Statements by speaker${part}, in direct and indirect speech, coloured by the country for which the speaker speaks. Each bar opens its statements.`;
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
  {speaker, side, topic, kind, words}: State,
  {topics, names, speakers}: Names,
): string {
  const conditions = [
    speaker && `by ${speakers.find(({id}) => id === speaker)?.name ?? speaker}`,
    side && (side === UNNAMED ? "with no country known" : `for ${names(side)}`),
    topic && `on ${topics.get(topic)?.label ?? topic}`,
    kind && (kind === "mixed" ? "in direct and indirect speech" : `in ${kind} speech`),
    words && `with the words “${words}”`,
  ].filter(Boolean);
  if (!all.length) return "No statement.";
  if (!conditions.length) return `All ${counted(all.length, "statement")}.`;
  return `${chosen.length} of ${counted(all.length, "statement")}: ${conditions.join(", ")}.`;
}
