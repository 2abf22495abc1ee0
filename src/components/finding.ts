import type {Account, Alignment, Topic, TopicMention} from "../../loaders/schema.ts";
import {formatName} from "./levels.js";
import {dateName} from "./names.js";
import {rowsOf, type Pair} from "./pairs.js";
import {capital, counted, inSentence, possessive, spelled} from "./words.js";

/** The finding on the first page, in words: what only one side tells of a contact that both report. */

export interface Names {
  /** a country's name by its code */
  country: (code: string) => string;
  topics: readonly Topic[];
  mentions: readonly TopicMention[];
}

/** "One contact, two accounts: four topics in both, six in only one" */
export function headline(pair: Pair | undefined, reported: number): string {
  if (reported === 0) return "No contact here is reported by two sides";
  const beginning =
    reported === 1 ? "One contact, two accounts" : `${capital(spelled(reported))} contacts told by two sides`;
  const shared = pair ? rowsOf(pair, "topic", "shared").length : 0;
  const only = pair ? rowsOf(pair, "topic").length - shared : 0;
  if (shared + only === 0) return beginning;
  const where = reported === 1 ? "" : "where they differ most, ";
  return `${beginning}: ${where}${counted(shared, "topic")} in both, ${spelled(only).replace("no", "none")} in only one`;
}

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

/** "They differ on the day: Russia’s account gives 27 February 2024, China’s account 26 February 2024 to …." */
export function conflictSentences(pair: Pair, names: Pick<Names, "country">): string[] {
  const [left, right] = [pair.left, pair.right].map(({side}) => accountOf(side, names));
  return ASPECTS.filter(({aspect}) => rowsOf(pair, aspect, "conflicting").length > 0).map(
    ({noun, told}) =>
      `They differ on the ${noun}: ${left} gives ${told(pair.leftAccount)}, ${right} ${told(pair.rightAccount)}.`,
  );
}

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
