import type {Entity, Tables, Topic} from "../../loaders/schema.ts";
import {spelled} from "./words.js";

/** The codebook as it is in force: its topics in their groups, its rules, and whom it does not know. */

/** Topics under their group, in the codebook's order, the groups themselves left out. */
export function topicGroups(topics: readonly Topic[]): (Topic & {group: string})[] {
  const labels = new Map(topics.map(({id, label}) => [id, label]));
  return topics.flatMap((topic) =>
    topic.parent === null ? [] : [{...topic, group: labels.get(topic.parent) ?? topic.parent}],
  );
}

/** How often each rule applied, by what it finds, the most frequent first. */
export interface RuleCount {
  rule: string;
  finds: string;
  spans: number;
}

export function ruleCounts(tables: Record<string, readonly {rule: string}[]>): RuleCount[] {
  return Object.entries(tables)
    .flatMap(([finds, rows]) => {
      const counts = new Map<string, number>();
      for (const {rule} of rows) counts.set(rule, (counts.get(rule) ?? 0) + 1);
      return [...counts].map(([rule, spans]) => ({rule, finds, spans}));
    })
    .sort((a, b) => b.spans - a.spans || (a.rule < b.rule ? -1 : 1));
}

/** The rules of all tables with evidence, by what they find. */
export const rulesOf = ({mentions, evidence, topic_mentions}: Pick<Tables, RuleTable>): RuleCount[] =>
  ruleCounts({
    "people, bodies, countries, places, dates": mentions,
    "contacts, statements, comparisons": evidence,
    topics: topic_mentions,
  });

type RuleTable = "mentions" | "evidence" | "topic_mentions";

/** How many of the people named the codebook holds; the others are known from the article's words alone. */
export function knownShare(entities: readonly Entity[]): string {
  const people = entities.filter(({kind}) => kind === "person");
  const known = people.filter(({known}) => known).length;
  const others = people.length - known;
  if (!people.length) return "No person is named.";
  return `Of ${spelled(people.length)} people named, the codebook knows ${spelled(known)}; ${
    others
      ? `${spelled(others)} ${others === 1 ? "is" : "are"} known from the articles’ words alone.`
      : "nobody else is named."
  }`;
}
