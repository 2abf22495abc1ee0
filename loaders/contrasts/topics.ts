import {group} from "d3-array";
import type {Article, TopicMention} from "../schema.ts";
import type {Counted} from "./tally.ts";
import {PLACES} from "./words.ts";

/** The topics of each of these articles, with the number of their mentions. */
export function topicsOf(articles: readonly Article[], mentions: readonly TopicMention[]): Counted[] {
  const counts = new Map<string, Map<string, number>>(articles.map(({id}) => [id, new Map()]));
  for (const {article, topic} of mentions) {
    const own = counts.get(article);
    own?.set(topic, (own.get(topic) ?? 0) + 1);
  }
  return [...counts.values()];
}

/** For a topic, its first mention in each of the first of these articles that have it. */
export function firstMentions(
  mentions: readonly TopicMention[],
): (articles: readonly Article[], topic: string) => TopicMention[] {
  const byTopic = group(
    mentions,
    ({topic}) => topic,
    ({article}) => article,
  );
  return (articles, topic) =>
    articles.flatMap(({id}) => byTopic.get(topic)?.get(id)?.[0] ?? []).slice(0, PLACES);
}
