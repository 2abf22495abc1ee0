import type {Account, Alignment, Topic, TopicMention} from "../../loaders/schema.ts";
import {formatName} from "./levels.js";
import {dateName} from "./names.js";
import {rowsOf, type Pair} from "./pairs.js";
import {capital, inSentence, labelInSentence, possessive, spelled} from "./words.js";

/** The finding on the first page, in words: what only one side tells of a contact that both report. */

export interface Names {
  /** a country's name by its code */
  country: (code: string) => string;
  topics: readonly Topic[];
  mentions: readonly TopicMention[];
}

/** "One contact, two accounts: only China’s account speaks of Korean Peninsula, only Russia’s account speaks of elections" */
export function headline(pair: Pair | undefined, reported: number, names: Names): string {
  if (reported === 0) return "No contact here is reported by two sides";
  const beginning =
    reported === 1 ? "One contact, two accounts" : `${capital(spelled(reported))} contacts told by two sides`;
  if (!pair) return beginning;
  const alone = (["left", "right"] as const).flatMap((side) => {
    const topic = foremost(topicRows(pair, `${side}-only`, names), side);
    if (!topic) return [];
    const label = labelInSentence(
      topic.label,
      names.mentions.map(({exact}) => exact),
    );
    return [`only ${accountOf(pair[side].side, names)} speaks of ${label}`];
  });
  const most = reported === 1 ? "" : "in one, ";
  return alone.length ? `${beginning}: ${most}${alone.join(", ")}` : `${beginning}, the same topics`;
}

/** The topic to which the account gives most words; of equals, the one to which it comes first. */
const foremost = (rows: readonly TopicRow[], side: "left" | "right"): TopicRow | undefined =>
  [...rows].sort((a, b) => b[side].length - a[side].length)[0];

/** A topic with the words of each account that has it. */
export interface TopicRow {
  topic: string;
  label: string;
  left: TopicMention[];
  right: TopicMention[];
}

/** The topics of a relation, in the order in which the account that has them comes to them. */
export function topicRows(pair: Pair, relation: Alignment["relation"], names: Names): TopicRow[] {
  const label = (topic: string): string => names.topics.find(({id}) => id === topic)?.label ?? topic;
  return rowsOf(pair, "topic", relation)
    .map(({topic}) => ({
      topic: topic!,
      label: label(topic!),
      left: relation === "right-only" ? [] : mentionsOf(topic!, pair.left.id, pair, names),
      right: relation === "left-only" ? [] : mentionsOf(topic!, pair.right.id, pair, names),
    }))
    .sort((a, b) => firstOf(a) - firstOf(b));
}

/** Those in passages that tell of the contact come first. */
const mentionsOf = (topic: string, article: string, {contact}: Pair, {mentions}: Names): TopicMention[] =>
  mentions
    .filter((mention) => mention.article === article && mention.topic === topic)
    .sort((a, b) => Number(a.contact !== contact.id) - Number(b.contact !== contact.id) || a.start - b.start);

const firstOf = ({left, right}: TopicRow): number => (left[0] ?? right[0])?.start ?? 0;

/** "Russia’s account"; of a text that speaks for no side, "the other account". */
export const accountOf = (side: string | null, {country}: Pick<Names, "country">): string =>
  side === null ? "the other account" : `${possessive(country(side))} account`;

/** What the two accounts contradict each other on, as each tells it. */
export interface Conflict {
  noun: string;
  row: Alignment;
  left: string;
  right: string;
}

export const conflictsOf = (pair: Pair): Conflict[] =>
  ASPECTS.flatMap(({aspect, noun, told}) =>
    rowsOf(pair, aspect, "conflicting").map((row) => ({
      noun,
      row,
      left: told(pair.leftAccount),
      right: told(pair.rightAccount),
    })),
  );

/** What two accounts may contradict each other on, beside what was said. */
export const ASPECTS: {
  aspect: "date" | "place" | "format";
  noun: string;
  told: (account: Account) => string;
}[] = [
  {aspect: "date", noun: "day", told: dateName},
  {aspect: "place", noun: "place", told: ({place}) => place ?? "none"},
  {aspect: "format", noun: "format", told: ({format}) => formatName(format)},
];

/** "Russia and China both report it", "China, Russia and the United States all report it". */
export function reportSentence(sides: readonly string[], {country}: Pick<Names, "country">): string {
  const names = sides.map((side) => inSentence(country(side)));
  const list =
    names.length < 3 ? names.join(" and ") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  return `${capital(list)} ${names.length > 2 ? "all" : "both"} report it`;
}

/** A passage that stands for what only one account has, with the topics of which it speaks. */
export interface Quote {
  words: string;
  at: TopicMention;
  topics: string[];
}

/** The first such passage of the account, and of the others the one that speaks of most. */
export function quotesOf(pair: Pair, side: "left" | "right", names: Names): Quote[] {
  const quotes = new Map<string, Quote>();
  for (const {topic, label, [side]: mentions} of topicRows(pair, `${side}-only`, names)) {
    const words = rowsOf(pair, "topic").find((row) => row.topic === topic)?.[side];
    const [at] = mentions;
    if (!words || !at) continue;
    const quote = quotes.get(words) ?? {words, at, topics: []};
    quote.topics.push(label);
    quotes.set(words, quote);
  }
  const [first, ...others] = [...quotes.values()];
  if (!first) return [];
  return [first, ...others.sort((a, b) => b.topics.length - a.topics.length).slice(0, 1)];
}
